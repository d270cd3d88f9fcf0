import type { CycleView } from '../../../okr/contract/organisation.ts'

export interface PlanningStep {
  name: string
  from: string
  to: string
  isNow: boolean
}

/** The cycle's phases in order. Where windows overlap, the latest one that has begun is the present one. */
export function planningSteps(
  cycle: Pick<CycleView, 'planning' | 'startsOn' | 'endsOn'>,
  now: string,
): PlanningStep[] {
  const today = now.slice(0, 10)
  const { draft, align, share } = cycle.planning
  const steps = [
    { name: 'Draft', ...draft },
    { name: 'Align', ...align },
    { name: 'Share', ...share },
    { name: 'Execution', from: cycle.startsOn, to: cycle.endsOn },
  ]
  const current = steps.findLastIndex((step) => step.from <= today && today <= step.to)
  return steps.map(({ name, from, to }, i) => ({ name, from, to, isNow: i === current }))
}
