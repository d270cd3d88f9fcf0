import type { Readiness } from '../../../okr/contract/readiness.ts'
import type { Phase } from '../../../okr/cycle.ts'

interface Check {
  words: string
  /** The conditions that are unmet while it does not hold. */
  codes: readonly string[]
  /** The phases before which it is looked at. */
  before: readonly Phase[]
}

const always: readonly Phase[] = ['align', 'share', 'execution']
const sharing: readonly Phase[] = ['share', 'execution']

/** What the gates look at, in words, in the order in which work goes on. */
const checks: readonly Check[] = [
  { words: 'Every OKR has an owner', codes: ['no-owner'], before: always },
  { words: 'Every objective says why it matters', codes: ['no-why'], before: sharing },
  {
    words: 'All who were asked to align agree',
    codes: ['not-asked', 'not-answered', 'not-decided'],
    before: sharing,
  },
  { words: 'Every OKR is published', codes: ['not-published'], before: sharing },
  {
    words: 'Every dependency is confirmed, or somebody carries its risk',
    codes: ['dependency-proposed', 'dependency-refused'],
    before: sharing,
  },
  { words: 'The quality check of every objective is answered', codes: ['checklist'], before: sharing },
  { words: 'No open finding stands in the way', codes: ['finding', 'checking'], before: sharing },
  { words: 'The share session was held', codes: ['share-session'], before: ['execution'] },
]

/**
 * What is met already of the next phase's conditions: nothing of it can be said of a plan without an objective, or of one
 * that is not shown as a whole.
 */
export function metConditions({
  next,
  whole,
  conditions,
}: Pick<Readiness, 'next' | 'whole' | 'conditions'>): string[] {
  const unmet = new Set(conditions.map(({ code }) => code))
  if (next === undefined || !whole || unmet.has('no-objective')) return []
  return checks
    .filter(({ codes, before }) => before.includes(next) && !codes.some((code) => unmet.has(code)))
    .map(({ words }) => words)
}
