import type { Cycle } from './cycle.ts'
import { dateInWords } from './date-words.ts'
import { type Refusal, refusal } from './refusal.ts'

/** The first and the last ISO date that can be meant. */
export interface Days {
  from: string
  to: string
}

type CycleDays = Pick<Cycle, 'startsOn' | 'endsOn' | 'planning'>

/** What an OKR of a cycle needs, it needs while the cycle runs. */
export function daysOfNeed({ startsOn, endsOn }: Pick<CycleDays, 'startsOn' | 'endsOn'>): Days {
  return { from: startsOn, to: endsOn }
}

/** A provider can promise it for the weeks of planning already; after the cycle it is of no use to it. */
export function daysOfPromise({ startsOn, endsOn, planning }: CycleDays): Days {
  const { from } = planning.draft
  return { from: from < startsOn ? from : startsOn, to: endsOn }
}

/** Refuses `invalid` a day that is not in the cycle: most often a year that was mistyped. */
export function checkNeededBy(day: string, cycle: Pick<Cycle, 'startsOn' | 'endsOn'>): Refusal | undefined {
  const { from, to } = daysOfNeed(cycle)
  if (from <= day && day <= to) return undefined
  return refusal(
    'invalid',
    `The cycle runs from ${dateInWords(from)} to ${dateInWords(to)}; choose a day of it by which it is needed.`,
    { field: 'neededBy' },
  )
}

/** Refuses `invalid` a promise for a day before planning began, or when the cycle is over. */
export function checkPromisedOn(day: string, cycle: CycleDays): Refusal | undefined {
  const { from, to } = daysOfPromise(cycle)
  const field = 'promisedOn'
  if (day < from) {
    return refusal('invalid', `Planning begins on ${dateInWords(from)}; promise it for a day after that.`, {
      field,
    })
  }
  if (day <= to) return undefined
  return refusal(
    'invalid',
    `The cycle ends on ${dateInWords(to)}. Promise it for a day before that; if you cannot, refuse and say when you could.`,
    { field },
  )
}
