import { isLocked, type Phase, phases } from './cycle.ts'
import type { Condition, Gate } from './gate/condition.ts'
import { present, type UnitFacts } from './gate/facts.ts'
import {
  answerChecklist,
  areAligned,
  arePublished,
  hasObjective,
  haveDependencies,
  haveOwners,
  keepLimits,
  sayWhy,
} from './gate/plan-gates.ts'
import {
  areChecked,
  hasSharedItself,
  haveNoBlockingFinding,
  isBelowLocked,
  othersAreChecked,
} from './gate/surrounding-gates.ts'
import { type Refusal, refusal } from './refusal.ts'
import { accept, type Result, refuse } from './result.ts'

const toAlign: readonly Gate[] = [hasObjective, haveOwners]
const toShare: readonly Gate[] = [
  ...toAlign,
  sayWhy,
  areAligned,
  arePublished,
  answerChecklist,
  keepLimits,
  haveDependencies,
  haveNoBlockingFinding,
  areChecked,
]
const toExecution: readonly Gate[] = [...toShare, othersAreChecked, hasSharedItself, isBelowLocked]

/** Every condition of entering a phase, also those of the steps before it: a step cannot be slipped past by undoing it. */
const gates: Record<Phase, readonly Gate[]> = {
  draft: [],
  align: toAlign,
  share: toShare,
  execution: toExecution,
  closed: [],
}

/**
 * How much of the unit's own plan is not as it has to be for a phase: without what is found about it, its share session
 * and the unit above, which change without the plan.
 */
export function planConditions(to: 'align' | 'share', unit: UnitFacts): number {
  const { checking: _checking, ...settled } = unit
  const plan: UnitFacts = { ...settled, findings: [] }
  return gates[to].flatMap((gate) => gate(plan)).length
}

/** What keeps a unit from entering a phase. Empty: it may. */
export function unmetConditions(from: Phase, to: Phase, unit: UnitFacts): Condition[] {
  const steps = phases.indexOf(to) - phases.indexOf(from)
  if (steps <= 0) return []
  return [...inOrder(from, steps, unit), ...gates[to].flatMap((gate) => gate(unit))]
}

/** Moves a unit to another phase. Going back is possible until the cycle is closed. Refuses with `phase`. */
export function moveToPhase(
  from: Phase,
  to: Phase,
  unit: UnitFacts,
  lockedBelow: readonly string[],
): Result<Phase, Refusal> {
  if (from === to) return accept(to)
  if (from === 'closed')
    return refuse(refusal('phase', 'The cycle is closed for this unit and cannot be opened again.'))
  if (isLocked(from) && !isLocked(to) && lockedBelow.length > 0) {
    const details = lockedBelow.map((name) => `${name} is locked; it goes back first.`)
    return refuse(refusal('phase', `${unit.name} cannot go back yet: ${details[0]}`, { details }))
  }
  const unmet = unmetConditions(from, to, unit)
  if (unmet.length === 0) return accept(to)
  return refuse(
    refusal('phase', `${unit.name} cannot enter the ${to} phase yet: ${unmet[0]?.message}`, {
      details: unmet.map((condition) => condition.message),
    }),
  )
}

/** The phase that comes next. */
export function nextPhase(phase: Phase): Phase | undefined {
  return phases[phases.indexOf(phase) + 1]
}

function inOrder(from: Phase, steps: number, { name, leaderId }: UnitFacts): Condition[] {
  const next = nextPhase(from)
  if (steps <= 1 || next === undefined) return []
  return [
    {
      code: 'order',
      message: `${name} is in the ${from} phase; the ${next} phase comes first.`,
      personIds: present(leaderId),
      place: 'unit',
    },
  ]
}
