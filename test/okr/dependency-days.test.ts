import * as fc from 'fast-check'
import { checkNeededBy, checkPromisedOn, daysOfNeed, daysOfPromise } from '../../okr/dependency-days.ts'

const window = { from: '2026-11-01', to: '2026-12-20' }
const cycle = {
  id: 'q1',
  name: 'Q1',
  startsOn: '2027-01-01',
  endsOn: '2027-03-31',
  planning: { draft: window, align: window, share: window },
}

describe('the days of a dependency', () => {
  it('are needed within the cycle, its first and last day included', () => {
    for (const day of ['2027-01-01', '2027-03-31']) expect(checkNeededBy(day, cycle)).toBeUndefined()
    for (const day of ['2026-12-31', '2027-04-01', '2207-02-01'])
      expect(checkNeededBy(day, cycle)).toMatchObject({
        code: 'invalid',
        field: 'neededBy',
        message:
          'The cycle runs from 1 January 2027 to 31 March 2027; choose a day of it by which it is needed.',
      })
  })

  it('are promised from the first day of planning to the last of the cycle', () => {
    for (const day of ['2026-11-01', '2027-03-31']) expect(checkPromisedOn(day, cycle)).toBeUndefined()
    expect(checkPromisedOn('2026-10-31', cycle)).toMatchObject({
      field: 'promisedOn',
      message: 'Planning begins on 1 November 2026; promise it for a day after that.',
    })
    expect(checkPromisedOn('2027-04-01', cycle)?.message).toBe(
      'The cycle ends on 31 March 2027. Promise it for a day before that; if you cannot, refuse and say when you could.',
    )
    // Planning that was put after the beginning by mistake takes no day of the cycle away.
    const late = { ...window, from: '2027-02-01', to: '2027-02-10' }
    expect(daysOfPromise({ ...cycle, planning: { draft: late, align: late, share: late } }).from).toBe(
      '2027-01-01',
    )
  })

  it('that can be chosen are those that are accepted, and every day of need can be promised', () => {
    const day = fc
      .date({ min: new Date('2026-09-01'), max: new Date('2027-06-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (one) => {
        const within = ({ from, to }: { from: string; to: string }) => from <= one && one <= to
        expect(checkNeededBy(one, cycle) === undefined).toBe(within(daysOfNeed(cycle)))
        expect(checkPromisedOn(one, cycle) === undefined).toBe(within(daysOfPromise(cycle)))
        if (checkNeededBy(one, cycle) === undefined) expect(checkPromisedOn(one, cycle)).toBeUndefined()
      }),
    )
  })
})
