import type { Level, Objective } from './objective.ts'
import { type Okr, parentIds } from './okr.ts'
import { counted, named } from './words.ts'

/** A goal, and all results behind it: its key results, and those of what contributes to it. */
export interface GoalWithResults {
  goal: Pick<Objective, 'title' | 'level' | 'ownerId' | 'contributorIds'>
  results: readonly Pick<Okr, 'ownerId' | 'contributorIds'>[]
  /** There are more results than were read. */
  more?: boolean
}

/** R29: what a person's work is to one goal, as one sentence; undefined when they have no part in it. */
export function contributionSentence(
  { goal, results, more }: GoalWithResults,
  personId: string,
): string | undefined {
  const owned = results.filter(({ ownerId }) => ownerId === personId).length
  const helped = results.filter(
    ({ ownerId, contributorIds }) => ownerId !== personId && contributorIds.includes(personId),
  ).length
  const name = `${goalName(goal.level)} ${named(goal.title)}`
  if (owned + helped === 0) return withoutResults(goal, name, personId, results.length, more === true)
  // Of a list that is not whole, no share can be told truly.
  const of = (count: number) =>
    more === true
      ? `${counted(count, 'result')}`
      : results.length === 1
        ? 'the one result'
        : shareOf(count, results.length)
  const parts = [
    ...(owned > 0 ? [`own ${of(owned)} behind ${name}`] : []),
    ...(helped > 0
      ? [owned > 0 ? `contribute to ${helped} more` : `contribute to ${of(helped)} behind ${name}`]
      : []),
  ]
  return `You ${parts.join(' and ')}.`
}

/**
 * R28, R29: the path of one OKR upwards as one sentence. `path` goes from the top down to the nearest parent, as far as
 * the reader may see it; `unitName` names whose a goal is.
 */
export function pathSentence(
  okr: Okr,
  path: readonly Okr[],
  unitName: (unitId: string) => string | undefined,
): string {
  const upwards = [...path].reverse()
  const top = upwards.at(-1) ?? okr
  const steps = upwards.map((above, i) => {
    const below = upwards[i - 1] ?? okr
    const name = `${namedGoal(above, unitName)} ${named(above.title)}`
    if (below.kind === 'key-result' && below.objectiveId === above.id)
      return i === 0 ? `is a result of ${name}` : `a result of ${name}`
    return i === 0 ? `contributes to ${name}` : `which contributes to ${name}`
  })
  const start = `${named(okr.title)} ${steps.length === 0 ? ending(okr) : steps.join(', ')}`
  if (steps.length === 0) return `${start}.`
  const end = isEnd(top) ? '' : `, which ${ending(top)}`
  return `${start}${end}.`
}

/** The vision, and a goal of the organisation that links to nothing, are where a path is to end. */
function isEnd(top: Okr): boolean {
  return (
    top.kind === 'objective' &&
    (top.level === 'vision' || (top.level === 'organisation' && top.links.length === 0))
  )
}

function ending(okr: Okr): string {
  if (okr.kind === 'objective' && okr.level === 'vision') return 'is the vision'
  if (parentIds(okr).length > 0) return 'leads on to something that you cannot see'
  if (isEnd(okr)) return 'is a goal of the organisation and contributes to nothing above it'
  return 'contributes to nothing above it'
}

function withoutResults(
  goal: GoalWithResults['goal'],
  name: string,
  personId: string,
  results: number,
  more: boolean,
): string | undefined {
  const isOwner = goal.ownerId === personId
  if (!isOwner && !goal.contributorIds.includes(personId)) return undefined
  const part = isOwner ? 'own' : 'contribute to'
  if (more) return `You ${part} ${name}.`
  if (results === 0) return `You ${part} ${name}, which has no result yet.`
  return `You ${part} ${name}; ${results === 1 ? 'the one result behind it is somebody else’s' : `the ${results} results behind it are other people’s`}.`
}

function shareOf(count: number, all: number): string {
  return count === all ? `all ${all} results` : `${count} of the ${all} results`
}

function goalName(level: Level): string {
  return level === 'vision' ? 'the vision' : `the ${level} goal`
}

function namedGoal(okr: Okr, unitName: (unitId: string) => string | undefined): string {
  if (okr.kind === 'key-result') return 'the result'
  if (okr.level === 'vision' || okr.level === 'organisation' || okr.level === 'individual')
    return goalName(okr.level)
  const unit = unitName(okr.unitId)
  return unit === undefined ? goalName(okr.level) : `${unit}’s ${okr.level} goal`
}
