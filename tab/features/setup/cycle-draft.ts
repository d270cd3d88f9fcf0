import type { CycleView, NewCycle } from '../../../okr/contract/organisation.ts'
import type { Phase } from '../../../okr/cycle.ts'
import type { PlanLimits } from '../../../okr/plan-limits.ts'
import { isDay } from './days.ts'

export const windowNames = ['draft', 'align', 'share'] as const
export type WindowName = (typeof windowNames)[number]
export type PlanningWindows = Record<WindowName, { from: string; to: string }>

/** A cycle as its form holds it: dates may be missing while they are being typed. */
export interface CycleDraft {
  name: string
  startsOn: string
  endsOn: string
  planning: PlanningWindows
  initialPhase: Phase
  /** undefined: the usual ones. A number that is being typed can be NaN. */
  limits?: PlanLimits | undefined
}

export type CycleField = 'name' | 'startsOn' | 'endsOn' | 'limits' | WindowName
export type CycleProblems = Partial<Record<CycleField, string>>

const nameLength = 100

export function draftOf({ name, startsOn, endsOn, planning, initialPhase, limits }: CycleView): CycleDraft {
  return { name, startsOn, endsOn, planning, initialPhase, limits }
}

/** What keeps a cycle from being saved, by field. Empty: it can be. */
export function cycleProblems({ name, startsOn, endsOn, planning, limits }: CycleDraft): CycleProblems {
  const problems: CycleProblems = {}
  if (name.trim() === '') problems.name = 'Give the cycle a name.'
  else if (name.trim().length > nameLength) problems.name = `Use at most ${nameLength} characters.`
  if (!isDay(startsOn)) problems.startsOn = 'Enter the first day.'
  if (!isDay(endsOn)) problems.endsOn = 'Enter the last day.'
  else if (isDay(startsOn) && endsOn < startsOn) problems.endsOn = 'The cycle ends before it starts.'
  let before: WindowName | undefined
  for (const window of windowNames) {
    const { from, to } = planning[window]
    if (!isDay(from) || !isDay(to)) problems[window] = 'Enter its first and last day.'
    else if (to < from) problems[window] = `The ${window} phase ends before it starts.`
    else if (before !== undefined && isDay(planning[before].from) && from < planning[before].from) {
      problems[window] = `The ${before} phase comes first; start it before the ${window} phase.`
    }
    before = window
  }
  if (limits !== undefined && !(isRange(limits.objectives) && isRange(limits.keyResults))) {
    problems.limits = 'Enter whole numbers up to 40, the smaller one first.'
  }
  return problems
}

function isRange({ min, max }: { min: number; max: number }): boolean {
  return Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max >= 1 && min <= max && max <= 40
}

/** What can be saved, but is worth a second look. */
export function cycleHints(
  draft: CycleDraft,
  others: readonly Pick<CycleView, 'name'>[],
  words: { day: (isoDate: string) => string },
): CycleProblems {
  const hints: CycleProblems = {}
  const name = draft.name.trim().toLocaleLowerCase()
  if (others.some((other) => other.name.trim().toLocaleLowerCase() === name)) {
    hints.name = 'Another cycle has this name already.'
  }
  const { share } = draft.planning
  if (isDay(draft.startsOn) && isDay(share.to) && share.to >= draft.startsOn) {
    hints.share = `Planning ends after the cycle has started on ${words.day(draft.startsOn)}.`
  }
  return hints
}

export function newCycleOf(draft: CycleDraft): NewCycle {
  const { limits, ...rest } = draft
  return { ...rest, name: draft.name.trim(), ...(limits === undefined ? {} : { limits }) }
}

/** The field of the form that a field of the request belongs to; undefined: none of them. */
export function fieldOfRequest(field: string | undefined): CycleField | undefined {
  if (field === undefined) return undefined
  if (field === 'name' || field === 'startsOn' || field === 'endsOn') return field
  // What concerns the windows' order is shown beside the second of them.
  if (field === 'planning') return 'align'
  if (field === 'limits' || field.startsWith('limits.')) return 'limits'
  return windowNames.find(
    (window) => field === `planning.${window}` || field.startsWith(`planning.${window}.`),
  )
}

/** The cycles as the server lists them, with one that was just opened or changed. */
export function withCycle(cycles: readonly CycleView[], saved: CycleView): CycleView[] {
  return [saved, ...cycles.filter((cycle) => cycle.id !== saved.id)].sort((a, b) =>
    b.startsOn.localeCompare(a.startsOn),
  )
}
