import { personDocument } from '../../../bot/commands/imports/organisation-documents.ts'
import { directoryOf } from '../../../bot/commands/partitions.ts'
import { CalendarError, type CalendarErrorCode } from '../../../bot/commands/ports/calendar.ts'
import { findSlots, type SlotQuestion } from '../../../bot/commands/sessions/find-slots.ts'
import { accepted, actor, codeOf, cycleId } from '../fixture.ts'
import { openSessionWorld, type SessionWorld } from './session-world.ts'

let world: SessionWorld
beforeEach(async () => {
  world = await openSessionWorld()
})
afterEach(() => world.close())

const dee = actor('dee')
const question: SlotQuestion = {
  unitId: 'sales',
  kind: 'share',
  required: ['tim', 'mia'],
  optional: ['max'],
  minutes: 60,
  from: '2026-12-01',
  to: '2026-12-02',
}
const find = (more: Partial<SlotQuestion> = {}, who = dee) =>
  findSlots(world.ports)(who, cycleId, { ...question, ...more }, 'the-token')
const at = (text: string): number => Date.parse(text)

/** Everybody works from nine to five, UTC, on the first two days of December; changes are laid over that. */
function calendars(
  more: Record<string, { from: string; to: string; outOfOffice?: boolean }[]>,
  unreadable: string[] = [],
) {
  const asked: { people: string[]; from: number; to: number; assertion: string | undefined }[] = []
  world.outlook.times = async (caller, mailboxes, window) => {
    asked.push({ people: mailboxes.map((one) => one.personId), ...window, assertion: caller.assertion })
    return mailboxes.map(({ personId }) =>
      unreadable.includes(personId)
        ? { personId, unreadable: 'Outlook cannot read this mailbox.' }
        : {
            personId,
            hours: ['01', '02'].map((day) => ({
              from: at(`2026-12-${day}T09:00:00Z`),
              to: at(`2026-12-${day}T17:00:00Z`),
            })),
            busy: (more[personId] ?? []).map((busy) => ({ ...busy, from: at(busy.from), to: at(busy.to) })),
          },
    )
  }
  return asked
}

describe('finding slots', () => {
  it('offers the earliest time that suits all required people and the organiser, read in the person’s own name', async () => {
    const asked = calendars({
      dee: [{ from: '2026-12-01T09:00:00Z', to: '2026-12-01T09:40:00Z' }],
      tim: [{ from: '2026-12-01T10:50:00Z', to: '2026-12-01T12:00:00Z' }],
      max: [{ from: '2026-12-01T09:45:00Z', to: '2026-12-01T10:00:00Z' }],
    })
    const value = accepted(await find())
    expect(value.slots[0]).toEqual({
      startsAt: '2026-12-01T09:45:00.000Z',
      endsAt: '2026-12-01T10:45:00.000Z',
      missing: [],
      optionalMissing: 1,
    })
    expect(value.slots[1]?.startsAt).toBe('2026-12-01T12:00:00.000Z')
    expect(value.slots).toHaveLength(6)
    expect(value.blockers).toEqual([])
    expect(asked).toEqual([
      {
        people: ['dee', 'tim', 'mia', 'max'],
        from: at('2026-12-01T00:00:00Z'),
        to: at('2026-12-03T00:00:00Z'),
        assertion: 'the-token',
      },
    ])
  })

  it('says who is missing and why where no time suits all, and who blocks it', async () => {
    calendars({
      tim: [{ from: '2026-12-01T00:00:00Z', to: '2026-12-03T00:00:00Z', outOfOffice: true }],
      mia: [{ from: '2026-12-01T09:00:00Z', to: '2026-12-01T17:00:00Z' }],
    })
    const value = accepted(await find())
    expect(value.slots[0]).toEqual({
      startsAt: '2026-12-02T09:00:00.000Z',
      endsAt: '2026-12-02T10:00:00.000Z',
      missing: [{ personId: 'tim', why: 'out-of-office' }],
      optionalMissing: 0,
    })
    expect(value.blockers).toEqual([{ personId: 'tim', share: 1 }])
    expect(value.people.tim?.displayName).toBe('Tim Smith')
  })

  it('finds the best time for the others where a mailbox cannot be read or does not exist, and says so', async () => {
    calendars({}, ['tim'])
    const people = directoryOf('tenant-a', 'people')
    const stored = await world.ports.store.get(people, 'mia')
    const person = await world.ports.directory.person('tenant-a', 'mia')
    if (person === undefined) throw new Error('Mia must exist.')
    const { mail, ...mia } = person
    await world.ports.store.replace(people, personDocument(mia), stored?.etag ?? '')
    world.ports.directory.forget('tenant-a')
    const value = accepted(await find())
    expect(value.unreadable).toEqual([
      { personId: 'mia', reason: 'This person has no mailbox.' },
      { personId: 'tim', reason: 'Outlook cannot read this mailbox.' },
    ])
    expect(value.slots[0]).toMatchObject({
      startsAt: '2026-12-01T09:00:00.000Z',
      missing: [
        { personId: 'tim', why: 'unknown' },
        { personId: 'mia', why: 'unknown' },
      ],
    })
  })

  it('counts the days of the period as the organiser’s calendar does, and never offers the past', async () => {
    const people = directoryOf('tenant-a', 'people')
    const stored = await world.ports.store.get(people, 'dee')
    const person = await world.ports.directory.person('tenant-a', 'dee')
    if (person === undefined) throw new Error('Dee must exist.')
    await world.ports.store.replace(
      people,
      personDocument({ ...person, timeZone: 'America/New_York' }),
      stored?.etag ?? '',
    )
    world.ports.directory.forget('tenant-a')
    const asked = calendars({})
    await find()
    await find({ from: '2026-11-20', to: '2026-12-01' })
    expect(asked.map(({ from, to }) => [new Date(from).toISOString(), new Date(to).toISOString()])).toEqual([
      ['2026-12-01T05:00:00.000Z', '2026-12-03T05:00:00.000Z'],
      ['2026-11-21T10:00:00.000Z', '2026-12-02T05:00:00.000Z'],
    ])
  })

  it('refuses periods that make no sense, with the reason', async () => {
    calendars({})
    for (const [from, to] of [
      ['2026-12-02', '2026-12-01'],
      ['2026-11-01', '2026-11-20'],
      ['2026-12-01', '2027-02-15'],
      ['2026-02-30', '2026-12-01'],
    ] as const) {
      expect(codeOf(await find({ from, to }))).toBe('invalid')
    }
    expect(codeOf(await find({ from: '2026-12-05', to: '2026-12-06' }))).toBe('no-common-slot')
    expect(codeOf(await find({ required: ['nobody'] }))).toBe('invalid')
    expect(codeOf(await find({}, actor('mia')))).toBe('forbidden')
  })

  it('translates what Outlook says into something to do', async () => {
    const refusals: [CalendarErrorCode, string][] = [
      ['sign-in', 'forbidden'],
      ['no-mailbox', 'no-mailbox'],
      ['throttled', 'try-again'],
      ['unavailable', 'try-again'],
      ['unknown', 'try-again'],
    ]
    for (const [code, expected] of refusals) {
      world.outlook.times = async () => {
        throw new CalendarError(code, 'Ask your administrator.')
      }
      expect(codeOf(await find())).toBe(expected)
    }
  })
})
