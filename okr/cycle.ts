import type { PlanLimits } from './plan-limits.ts'
import { type Refusal, refusal } from './refusal.ts'
import { accept, type Result, refuse } from './result.ts'

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

/** What has to be known of a unit to tell whether it may enter a phase. */
export interface UnitReadiness {
  unitName: string
  objectives: number
  withoutOwner: string[]
  withoutWhy: string[]
  shareSessionHeld: boolean
  /** The unit above has to go first (R61); undefined for the organisation. */
  parentPhase?: Phase
  parentName?: string
}

export function earliestPhase(unitPhases: readonly Phase[]): Phase {
  const earliest = Math.min(...unitPhases.map((phase) => phases.indexOf(phase)))
  return phases[Number.isFinite(earliest) ? earliest : 0] ?? 'draft'
}

/** The conditions that keep a unit from a phase, each as a sentence that says what is missing. Empty: it may enter. */
export function unmetConditions(from: Phase, to: Phase, unit: UnitReadiness): string[] {
  const unmet: string[] = []
  const step = phases.indexOf(to) - phases.indexOf(from)
  if (step > 1) {
    const next = phases[phases.indexOf(from) + 1]
    unmet.push(`${unit.unitName} is in the ${from} phase; the ${next} phase comes first.`)
  }
  if (step <= 0) return unmet
  if (to === 'align') {
    if (unit.objectives === 0) unmet.push(`${unit.unitName} has no objective yet; draft at least one.`)
    for (const title of unit.withoutOwner) unmet.push(`"${title}" has no owner; name one person.`)
  }
  if (to === 'share') {
    for (const title of unit.withoutWhy) unmet.push(`"${title}" does not say why it matters; fill in "Why".`)
  }
  if (to === 'execution') {
    if (!unit.shareSessionHeld)
      unmet.push(`The share session of ${unit.unitName} has not been held; its share phase is open.`)
    if (unit.parentPhase !== undefined && phases.indexOf(unit.parentPhase) < phases.indexOf('execution')) {
      unmet.push(
        `${unit.parentName ?? 'The unit above'} is still in the ${unit.parentPhase} phase; it goes first.`,
      )
    }
  }
  return unmet
}

/** Moves a unit to another phase. Going back is always possible until the cycle is closed. Refuses with `phase`. */
export function moveToPhase(from: Phase, to: Phase, unit: UnitReadiness): Result<Phase, Refusal> {
  if (from === to) return accept(to)
  if (from === 'closed')
    return refuse(refusal('phase', 'The cycle is closed for this unit and cannot be opened again.'))
  const unmet = unmetConditions(from, to, unit)
  if (unmet.length > 0) {
    return refuse(
      refusal('phase', `${unit.unitName} cannot enter the ${to} phase yet: ${unmet[0]}`, { details: unmet }),
    )
  }
  return accept(to)
}

/** From execution on, the plan is locked: only check-ins may change an OKR. */
export function isLocked(phase: Phase): boolean {
  return phase === 'execution' || phase === 'closed'
}
