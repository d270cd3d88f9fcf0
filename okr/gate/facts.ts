import type { Checklist } from '../checklist.ts'
import type { Phase } from '../cycle.ts'
import type { Dependency } from '../dependency.ts'
import type { FindingKind } from '../finding.ts'
import type { Level, Visibility } from '../objective.ts'
import type { PlanLimits } from '../plan-limits.ts'
import type { PlanningState } from '../planning-state.ts'

/** How the alignment of one OKR stands. */
export interface AlignmentFacts {
  state: PlanningState
  /** Who leads its owner and has to agree; undefined: nobody is above. */
  leaderId?: string
  leaderAsked: boolean
  /** People who were asked and have not answered yet. */
  openIds: string[]
  /** Whether something that was answered still has to be decided. */
  undecided: boolean
}

export interface OkrFacts {
  id: string
  kind: 'objective' | 'key-result'
  title: string
  ownerId?: string
  alignment: AlignmentFacts
}

export interface ObjectiveFacts extends OkrFacts {
  kind: 'objective'
  level: Level
  /** Of its key results too: they share it. */
  visibility: Visibility
  why?: string
  checklist: Checklist
  keyResults: OkrFacts[]
}

export interface DependencyFacts
  extends Pick<Dependency, 'okrId' | 'need' | 'neededBy' | 'state' | 'riskOwnerId'> {
  providerName: string
  /** Who answers for the provider; undefined: nobody at the moment. */
  answererId?: string
}

/** All that the gates look at, of one unit: its own OKRs and what hangs on them, never those of units below. */
export interface UnitFacts {
  name: string
  leaderId?: string
  objectives: ObjectiveFacts[]
  limits: PlanLimits
  dependencies: DependencyFacts[]
  /** Open findings that block. Their own words can tell of drafts of other units. */
  findings: { kind: FindingKind; okrId?: string; personIds: string[] }[]
  /** Changes that have not been looked at yet: of its own plan, or of others', which can alter what is found in it. */
  checking?: 'own' | 'others'
  shareSessionHeld: boolean
  /** It went back before the share phase: only a session since then counts. */
  sharesAnew?: true
  /** The unit above has to go first (R61); undefined for the organisation. */
  above?: { name: string; phase: Phase; leaderId?: string }
  /** People named here who are not in the organisation any more: they own, answer and carry nothing. */
  leftIds: readonly string[]
  /** Names of people, by id. */
  names: Record<string, string>
}

/** The vision is the last why, and no work of a cycle. */
export function belowVision({ objectives }: UnitFacts): ObjectiveFacts[] {
  return objectives.filter(({ level }) => level !== 'vision')
}

export function okrsById({ objectives }: UnitFacts): Map<string, OkrFacts> {
  const okrs = objectives.flatMap((objective) => [objective, ...objective.keyResults])
  return new Map(okrs.map((okr) => [okr.id, okr]))
}

/** Who can do something about an OKR: its owner; while there is none, the unit's leader. */
export function ownerOf({ ownerId }: OkrFacts, { leaderId, leftIds }: UnitFacts): string[] {
  return present(ownerId === undefined || leftIds.includes(ownerId) ? leaderId : ownerId)
}

export function present(id: string | undefined): string[] {
  return id === undefined ? [] : [id]
}
