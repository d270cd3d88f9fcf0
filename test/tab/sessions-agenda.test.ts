import {
  type AgendaEntry,
  agendaMinutes,
  agendaSections,
  saysItself,
} from '../../tab/features/sessions/agenda-outline.ts'
import {
  becauseText,
  groupInvitees,
  type InviteeView,
  withoutOptional,
  withRequired,
} from '../../tab/features/sessions/invitee-groups.ts'

function item(number: number, parts: Partial<AgendaEntry> = {}): AgendaEntry {
  return { number, part: 'share', title: `Item ${number}`, minutes: 5, ...parts }
}

describe('The agenda', () => {
  it('has each OKR below the one that it contributes to, at every depth, in the running order', () => {
    const sections = agendaSections([
      item(1, { okrId: 'a' }),
      item(2, { okrId: 'b', underOkrId: 'a' }),
      item(3, { okrId: 'c', underOkrId: 'b' }),
      item(4, { okrId: 'd', underOkrId: 'a' }),
      item(5, { okrId: 'e' }),
      item(6, { okrId: 'b', underOkrId: 'e', seenAtItem: 2, minutes: 0 }),
    ])
    expect(sections).toHaveLength(1)
    expect(sections[0]?.entries.map((entry) => [entry.item.number, entry.depth])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 1],
      [5, 0],
      [6, 1],
    ])
    expect(sections[0]?.minutes).toBe(25)
  })

  it('does not nest an item whose OKR above is not shown to the reader', () => {
    const [section] = agendaSections([item(1), item(2, { okrId: 'b', underOkrId: 'hidden' })])
    expect(section?.entries.map((entry) => entry.depth)).toEqual([0, 0])
  })

  it('is cut into its parts, with the minutes of each', () => {
    const agenda = [
      item(1, { part: 'review', okrId: 'a' }),
      item(2, { part: 'review', okrId: 'b' }),
      item(3, { part: 'feedback', minutes: 10 }),
      item(4, { part: 'quality-check', minutes: 20 }),
    ]
    expect(agendaSections(agenda).map((section) => [section.title, section.minutes])).toEqual([
      ['Review', 10],
      ['Feedback', 10],
      ['Quality check', 20],
    ])
    expect(agendaMinutes(agenda)).toBe(40)
  })

  it('needs no heading for a part that is one item of the same name', () => {
    const [feedback, commitment] = agendaSections([
      item(1, { part: 'feedback', title: 'Feedback' }),
      item(2, { part: 'commitment', title: 'Our word' }),
    ])
    expect(feedback && saysItself(feedback)).toBe(true)
    expect(commitment && saysItself(commitment)).toBe(false)
  })

  it('says once what every item of a part is asked', () => {
    const notes = ['What', 'Who', 'Needs', 'Challenges']
    const asked = (agenda: AgendaEntry[]) => agendaSections(agenda).map((section) => section.asked)
    expect(asked([item(1, { notes }), item(2, { notes }), item(3, { seenAtItem: 1 })])).toEqual([notes])
    expect(asked([item(1, { notes }), item(2, { notes: ['Priority 2'] })])).toEqual([[]])
    expect(asked([item(1, { notes })])).toEqual([[]])
    expect(asked([])).toEqual([])
  })
})

describe('The invitees', () => {
  const people = {
    ann: { id: 'ann', displayName: 'Ann' },
    bo: { id: 'bo', displayName: 'Bo' },
    zoe: { id: 'zoe', displayName: 'Zoe' },
  }
  const list: InviteeView[] = [
    { personId: 'bo', required: true, reasons: ['member'] },
    { personId: 'ann', required: false, reasons: ['linked-owner'] },
    { personId: 'zoe', required: true, reasons: ['unit-leader', 'okr-owner'] },
    { personId: 'gone', required: false, reasons: [] },
  ]

  it('are grouped, the organiser first and then by name, each with the reason', () => {
    const { required, optional } = groupInvitees(list, people, 'zoe', 'en')
    expect(required.map((one) => [one.person.displayName, one.because])).toEqual([
      ['Zoe', 'leads the unit, owns an objective'],
      ['Bo', 'member of the unit'],
    ])
    expect(optional.map((one) => one.person.displayName)).toEqual(['Ann', 'Someone who has left'])
  })

  it('have reasons in words; one that this version does not know is shown as it came', () => {
    expect(becauseText(['dependency-provider', 'new-reason'])).toBe('provides a dependency, new-reason')
  })

  it('can be made required or optional, and only optional ones taken off', () => {
    expect(withRequired(list, 'bo', false)[0]?.required).toBe(false)
    expect(withRequired(list, 'bo', false).slice(1)).toEqual(list.slice(1))
    expect(withoutOptional(list, 'ann').map((one) => one.personId)).toEqual(['bo', 'zoe', 'gone'])
    expect(withoutOptional(list, 'bo')).toEqual(list)
  })
})
