import type { PlanLimits } from './plan-limits.ts'

/** R1. Each unit has a phase; the cycle's phase is its earliest unit's. */
export const phases = ['draft', 'align', 'share', 'execution', 'closed'] as const
export type Phase = (typeof phases)[number]

export interface Cycle {
  id: string
  name: string
  /** ISO dates; the cycle's execution runs from startsOn to endsOn, both included. */
  startsOn: string
  endsOn: string
  /** The first and last day of each planning phase. */
  planning: Record<'draft' | 'align' | 'share', { from: string; to: string }>
  /** The phase of every unit that has none of its own yet. */
  initialPhase: Phase
  /** How many objectives and key results there should be (R22); absent: the usual. */
  limits?: PlanLimits
}

/** Who moved a unit from one phase to another, and when. */
export interface PhaseStep {
  unitId: string
  from: Phase
  to: Phase
  by: string
  at: string
}

/** Units by the phase that they are in, the earliest phase first: the phase of the first of them is the cycle's. */
export function earliestFirst<Unit extends { phase: Phase }>(
  units: readonly Unit[],
): { phase: Phase; units: Unit[] }[] {
  return phases
    .map((phase) => ({ phase, units: units.filter((unit) => unit.phase === phase) }))
    .filter((group) => group.units.length > 0)
}

/** From execution on, the plan is locked: only check-ins may change an OKR. */
export function isLocked(phase: Phase): boolean {
  return phase === 'execution' || phase === 'closed'
}
