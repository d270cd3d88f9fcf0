import type { Me, UnitView } from '../../okr/contract/organisation.ts'
import { isLocked, type Phase, phases } from '../../okr/cycle.ts'

export const phaseNames: Readonly<Record<Phase, string>> = {
  draft: 'Draft phase',
  align: 'Align phase',
  share: 'Share phase',
  execution: 'Execution',
  closed: 'Closed',
}

/** The phase within a sentence. */
export const phaseWords: Readonly<Record<Phase, string>> = {
  draft: 'the draft phase',
  align: 'the align phase',
  share: 'the share phase',
  execution: 'execution',
  closed: 'the closed phase',
}

/** From what an unmet condition keeps, within a sentence. */
export const stepWords: Readonly<Record<Phase, string>> = {
  ...phaseWords,
  execution: 'locking the plan',
  closed: 'closing the cycle',
}

export interface PhaseMove {
  to: Phase
  /** What the menu says. */
  text: string
  back: boolean
  /** Asked first, where the move takes something away. */
  confirm?: { title: string; text: string; action: string }
}

/** The steps from a unit's phase: one on, one back; back out of the lock for who may open it. */
export function phaseMoves(phase: Phase, unitName: string, mayOpen: boolean): PhaseMove[] {
  if (phase === 'closed') return []
  const at = phases.indexOf(phase)
  const next = phases[at + 1]
  const previous = phases[at - 1]
  return [
    ...(next === undefined ? [] : [moveOn(next, unitName)]),
    ...(previous === undefined || (isLocked(phase) && !mayOpen) ? [] : [moveBack(phase, previous, unitName)]),
  ]
}

function moveOn(to: Phase, unitName: string): PhaseMove {
  if (to === 'execution') {
    return {
      to,
      text: 'Lock the plan',
      back: false,
      confirm: {
        title: `Lock the plan of ${unitName}?`,
        text: 'Execution starts. From then on, whoever wants to change one of its OKRs asks for it with a reason, and the change is approved or not.',
        action: 'Lock the plan',
      },
    }
  }
  if (to === 'closed') {
    return {
      to,
      text: 'Close the cycle',
      back: false,
      confirm: {
        title: `Close the cycle for ${unitName}?`,
        text: 'Its OKRs can be read, but not changed any more. A closed cycle cannot be opened again.',
        action: 'Close it',
      },
    }
  }
  return { to, text: `Move on to ${phaseWords[to]}`, back: false }
}

function moveBack(from: Phase, to: Phase, unitName: string): PhaseMove {
  const effects: Partial<Record<Phase, string>> = {
    execution: 'Its plan can be changed again. ',
    share: 'A share session that it has held does not count any more. ',
  }
  return {
    to,
    text: `Go back to ${phaseWords[to]}`,
    back: true,
    confirm: {
      title: `Go back to ${phaseWords[to]}?`,
      text: `${effects[from] ?? ''}Everybody sees ${unitName} in ${phaseWords[to]} again. No OKR is lost; the conditions for moving on are checked again later.`,
      action: 'Go back',
    },
  }
}

/** "Sales is in the align phase now." */
export function movedText(unitName: string, phase: Phase): string {
  return `${unitName} is in ${phaseWords[phase]} now.`
}

export function refusedTitle(unitName: string, to: Phase): string {
  return to === 'closed'
    ? `${unitName} cannot be closed yet`
    : `${unitName} cannot enter ${phaseWords[to]} yet`
}

/** The unmet conditions as lines; OKRs with the same title make one line that says how many they are. */
export function unmetLines(problem: { detail: string; details: readonly string[] }): string[] {
  const counts = new Map<string, number>()
  for (const line of problem.details.length > 0 ? problem.details : [problem.detail]) {
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} (${count} of them)`))
}

type Mover = Pick<Me, 'programLead' | 'guest' | 'leads' | 'unitPath'>

/** Its leader, the leaders above that are known here, and the program lead; the server decides. */
export function mayMovePhase(me: Mover, unit: UnitView): boolean {
  if (me.guest) return false
  return me.programLead || leads(me, unit) || leadsAbove(me, unit)
}

/** The leaders above that are known here, and the program lead; the server decides. */
export function mayOpenLock(me: Mover, unit: UnitView): boolean {
  if (me.guest) return false
  return me.programLead || (leadsAbove(me, unit) && !leads(me, unit))
}

function leads(me: Mover, { id }: { id: string }): boolean {
  return me.leads.some((led) => led.id === id)
}

function leadsAbove(me: Mover, unit: UnitView): boolean {
  const depth = me.unitPath.findIndex((one) => one.id === unit.id)
  return me.unitPath.slice(0, Math.max(0, depth)).some((above) => leads(me, above))
}
