import fc from 'fast-check'
import { dayOf } from '../../tab/features/sessions/session-times.ts'
import { type Slot, slotsByDay, slotsByMissing, suitsAll } from '../../tab/features/sessions/slot-days.ts'
import {
  blockerText,
  missingText,
  optionalText,
  unreadableLines,
} from '../../tab/features/sessions/slot-words.ts'

function slot(startsAt: string, missing: Slot['missing'] = [], optionalMissing = 0): Slot {
  return {
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
    missing,
    optionalMissing,
  }
}

const without = (...ids: string[]): Slot['missing'] => ids.map((personId) => ({ personId, why: 'busy' }))
const people = Object.fromEntries(
  ['Ann', 'Bo', 'Chen', 'Dana', 'Eli'].map((name) => [name, { id: name, displayName: name }]),
)

describe('Slots by day', () => {
  it('stand under the day on which they begin for the reader, in the order of time', () => {
    const slots = [slot('2027-03-10T09:00:00Z'), slot('2027-03-09T23:30:00Z'), slot('2027-03-09T09:00:00Z')]
    const days = (zone: string) =>
      slotsByDay(slots, zone).map(({ day, slots: ofDay }) => [
        day,
        ofDay.map((one) => one.startsAt.slice(5, 16)),
      ])
    expect(days('Europe/Berlin')).toEqual([
      ['2027-03-09', ['03-09T09:00']],
      ['2027-03-10', ['03-09T23:30', '03-10T09:00']],
    ])
    expect(days('UTC')).toEqual([
      ['2027-03-09', ['03-09T09:00', '03-09T23:30']],
      ['2027-03-10', ['03-10T09:00']],
    ])
  })

  it('keep to the reader’s days in the nights in which the clock changes', () => {
    // Berlin, 28 March 2027: 01:59 is followed by 03:00, so the day has 23 hours.
    const spring = [
      slot('2027-03-27T22:59:00Z'),
      slot('2027-03-27T23:00:00Z'),
      slot('2027-03-28T21:59:00Z'),
      slot('2027-03-28T22:00:00Z'),
    ]
    expect(slotsByDay(spring, 'Europe/Berlin').map(({ day, slots }) => [day, slots.length])).toEqual([
      ['2027-03-27', 1],
      ['2027-03-28', 2],
      ['2027-03-29', 1],
    ])
    // 31 October 2027 has 25 hours.
    const autumn = [slot('2027-10-30T22:00:00Z'), slot('2027-10-31T22:59:00Z'), slot('2027-10-31T23:00:00Z')]
    expect(slotsByDay(autumn, 'Europe/Berlin').map(({ day, slots }) => [day, slots.length])).toEqual([
      ['2027-10-31', 2],
      ['2027-11-01', 1],
    ])
  })

  it('lose and repeat none, in any time zone', () => {
    const moments = fc.date({
      min: new Date('2027-01-01T00:00:00Z'),
      max: new Date('2027-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC')
    fc.assert(
      fc.property(fc.uniqueArray(moments, { selector: (date) => date.getTime() }), zones, (dates, zone) => {
        const slots = dates.map((date) => slot(date.toISOString()))
        const days = slotsByDay(slots, zone)
        const flat = days.flatMap(({ slots: ofDay }) => ofDay.map((one) => one.startsAt))
        expect(flat).toEqual(slots.map((one) => one.startsAt).sort())
        expect(new Set(days.map(({ day }) => day)).size).toBe(days.length)
        for (const { day, slots: ofDay } of days) {
          for (const one of ofDay) expect(dayOf(one.startsAt, zone)).toBe(day)
        }
      }),
    )
  })
})

describe('Compromises', () => {
  it('begin with the fewest missing, and keep the server’s order among equals', () => {
    const slots = [
      slot('2027-03-12T09:00:00Z', without('Ann', 'Bo')),
      slot('2027-03-11T09:00:00Z', without('Ann')),
      slot('2027-03-10T09:00:00Z', without('Bo')),
    ]
    expect(
      slotsByMissing(slots).map(({ missing, slots: ofGroup }) => [
        missing,
        ofGroup.map((one) => one.startsAt.slice(8, 10)),
      ]),
    ).toEqual([
      [1, ['11', '10']],
      [2, ['12']],
    ])
    expect(suitsAll(slots)).toBe(false)
    expect(suitsAll([...slots, slot('2027-03-13T09:00:00Z')])).toBe(true)
  })

  it('name who is missing and why, of many the first', () => {
    const one = slot('2027-03-12T09:00:00Z', [
      { personId: 'Ann', why: 'out-of-office' },
      { personId: 'Bo', why: 'outside-hours' },
    ])
    expect(missingText(one, people)).toBe('Ann (out of office), Bo (outside working hours)')
    const five = slot('2027-03-12T09:00:00Z', without('Ann', 'Bo', 'Chen', 'Dana', 'Eli'))
    expect(missingText(five, people)).toBe('Ann (busy), Bo (busy), Chen (busy) and 2 more')
  })

  it('count the optional people who cannot come', () => {
    expect(optionalText(slot('2027-03-12T09:00:00Z'))).toBeUndefined()
    expect(optionalText(slot('2027-03-12T09:00:00Z', [], 1))).toBe('1 optional person cannot come')
    expect(optionalText(slot('2027-03-12T09:00:00Z', [], 4))).toBe('4 optional people cannot come')
  })

  it('say how often somebody is in the way, never nothing', () => {
    expect(blockerText(1)).toBe('cannot come at any of the best times')
    expect(blockerText(0.4)).toBe('cannot come at 40 % of the best times')
    expect(blockerText(0.001)).toBe('cannot come at 1 % of the best times')
  })

  it('tell whose calendar could not be read, and why', () => {
    expect(
      unreadableLines({ unreadable: [{ personId: 'Bo', reason: 'This person has no mailbox.' }], people }),
    ).toEqual(['Bo: This person has no mailbox.'])
  })
})
