import type { ConditionView, Readiness } from '../../../okr/contract/readiness.ts'
import { stepWords } from '../../components/phase-moves.ts'
import { paths } from '../../routes.ts'

/** The words of the interface for where a condition is met, in the order in which work goes on. */
const placeNames = {
  okr: 'OKRs',
  alignment: 'Alignment',
  dependencies: 'Dependencies',
  quality: 'Quality',
  findings: 'Findings',
  sessions: 'Sessions',
  unit: 'Units',
} as const

export interface ConditionGroup {
  place: ConditionView['place']
  name: string
  conditions: Counted[]
}

/** A condition; those that read the same are one with their number. */
export type Counted = ConditionView & { times: number }

/** Conditions by where they are met; in each group what the reader can meet comes first. */
export function conditionGroups(conditions: readonly ConditionView[], myId: string): ConditionGroup[] {
  const places = Object.keys(placeNames) as (keyof typeof placeNames)[]
  return places.flatMap((place) => {
    const here = counted(conditions.filter((condition) => condition.place === place))
    const mine = here.filter((condition) => condition.personIds.includes(myId))
    const others = here.filter((condition) => !condition.personIds.includes(myId))
    return here.length === 0 ? [] : [{ place, name: placeNames[place], conditions: [...mine, ...others] }]
  })
}

function counted(conditions: readonly ConditionView[]): Counted[] {
  const byText = new Map<string, Counted>()
  for (const condition of conditions) {
    const key = keyOfCondition(condition)
    const same = byText.get(key)
    byText.set(key, { ...condition, times: (same?.times ?? 0) + 1 })
  }
  return [...byText.values()]
}

/** What tells one condition from another. */
export function keyOfCondition({ code, okrId, message }: ConditionView): string {
  return [code, okrId, message].join(' ')
}

/** The place where a condition is met; undefined: there is none to go to, or it is the list of findings further down. */
export function pathOfCondition(
  { place, code, okrId }: Pick<ConditionView, 'place' | 'code' | 'okrId'>,
  { unitId, above = [] }: Pick<Readiness, 'unitId' | 'above'>,
): string | undefined {
  if (okrId !== undefined) {
    return paths.okr(okrId, place === 'okr' || place === 'unit' || place === 'sessions' ? undefined : place)
  }
  if (place === 'sessions') return paths.sessions
  if (code === 'no-objective') return paths.newObjective({ unitId })
  const parent = above.at(-1)
  return code === 'above' && parent !== undefined ? paths.readiness(parent.unitId) : undefined
}

/** Whether it is met in the list of findings below the gate. */
export function isMetInFindings({ place, code, okrId }: ConditionView): boolean {
  return place === 'findings' && okrId === undefined && code !== 'checking'
}

/** What the gate says in one sentence. */
export function gateSentence({
  unitName,
  next,
  whole,
  conditions,
}: Pick<Readiness, 'unitName' | 'next' | 'whole' | 'conditions'>): string {
  if (next === undefined) return `The cycle is closed for ${unitName}.`
  const step = stepWords[next]
  const unmet = conditions.length
  // Of a plan that is not shown as a whole it cannot be told that everything is met; a locked one has no drafts.
  if (unmet === 0 && !whole && next !== 'closed')
    return `Nothing that is shown to you keeps ${unitName} from ${step}.`
  if (unmet === 0) {
    if (next === 'execution') return `Everything is met: the plan of ${unitName} can be locked.`
    if (next === 'closed')
      return `The plan of ${unitName} is locked; the cycle can be closed once execution is over.`
    return `Everything is met: ${unitName} can move on to ${step}.`
  }
  return unmet === 1
    ? `One thing keeps ${unitName} from ${step}.`
    : `${unmet} things keep ${unitName} from ${step}.`
}
