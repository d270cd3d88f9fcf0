import { type Checklist, openChecklistParts, partsText } from './checklist.ts'
import { isLocked, type Phase, phases } from './cycle.ts'
import { type Dependency, isUnsettled } from './dependency.ts'
import type { FindingKind } from './finding.ts'
import type { Level } from './objective.ts'
import type { PlanLimits } from './plan-limits.ts'
import type { PlanningState } from './planning-state.ts'
import { type Refusal, refusal } from './refusal.ts'
import { accept, type Result, refuse } from './result.ts'
import { listed, quoted } from './words.ts'

export const places = ['okr', 'alignment', 'dependencies', 'findings', 'sessions', 'unit', 'quality'] as const
export type Place = (typeof places)[number]

/** What keeps a unit from its next phase: one sentence, and who can meet it (R1, R4, R24, R34). */
export interface Condition {
  code: string
  message: string
  personIds: string[]
  okrId?: string
  /** Where in the tab it is met. */
  place: Place
}

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
  /** The unit above has to go first (R61); undefined for the organisation. */
  above?: { name: string; phase: Phase; leaderId?: string }
  /** Names of people, by id. */
  names: Record<string, string>
}

/** One reason for which a gate can be shut. Later work adds to the lists below. */
export type Gate = (unit: UnitFacts) => Condition[]

const toAlign: readonly Gate[] = [hasObjective, haveOwners]
const toShare: readonly Gate[] = [
  ...toAlign,
  sayWhy,
  areAligned,
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

function hasObjective({ name, leaderId, objectives }: UnitFacts): Condition[] {
  if (objectives.length > 0) return []
  return [
    {
      code: 'no-objective',
      message: `${name} has no objective yet; draft at least one.`,
      personIds: present(leaderId),
      place: 'unit',
    },
  ]
}

function haveOwners(unit: UnitFacts): Condition[] {
  return unit.objectives
    .flatMap((objective) => [objective, ...objective.keyResults])
    .filter((okr) => okr.ownerId === undefined)
    .map(({ id, title }) => ({
      code: 'no-owner',
      message: `${quoted(title)} has no owner; name one person.`,
      personIds: present(unit.leaderId),
      okrId: id,
      place: 'okr',
    }))
}

function sayWhy(unit: UnitFacts): Condition[] {
  return belowVision(unit)
    .filter(({ why }) => (why ?? '').trim() === '')
    .map((objective) => ({
      code: 'no-why',
      message: `${quoted(objective.title)} does not say why it matters; fill in “Why”.`,
      personIds: ownerOf(objective, unit),
      okrId: objective.id,
      place: 'okr',
    }))
}

/** Key results are shown with their objective; one that was asked about by itself counts by itself. */
function areAligned(unit: UnitFacts): Condition[] {
  const asked = unit.objectives.flatMap((objective) => [
    objective,
    ...objective.keyResults.filter(({ alignment }) => alignment.state !== 'draft'),
  ])
  return asked.flatMap((okr) => alignmentOf(okr, unit))
}

function alignmentOf(okr: OkrFacts, unit: UnitFacts): Condition[] {
  const { state, leaderId, leaderAsked, openIds, undecided } = okr.alignment
  const about = { okrId: okr.id, place: 'alignment' } as const
  if (state === 'aligned' || state === 'committed') return []
  if (openIds.length > 0) {
    const message = `${quoted(okr.title)} waits for the answer of ${namesOf(openIds, unit.names)}.`
    return [{ code: 'not-answered', message, personIds: openIds, ...about }]
  }
  if (undecided) {
    const message = `Not everybody agrees to ${quoted(okr.title)}; decide what becomes of the answers.`
    return [{ code: 'not-decided', message, personIds: ownerOf(okr, unit), ...about }]
  }
  if (leaderId !== undefined && !leaderAsked) {
    const message = `${quoted(okr.title)} was not shown to ${unit.names[leaderId] ?? 'the leader'} for alignment; ask.`
    return [{ code: 'not-asked', message, personIds: ownerOf(okr, unit), ...about }]
  }
  return []
}

function answerChecklist(unit: UnitFacts): Condition[] {
  return belowVision(unit).flatMap((objective) => {
    const open = openChecklistParts(objective.checklist)
    if (open.length === 0) return []
    return [
      {
        code: 'checklist',
        message: `The quality check of ${quoted(objective.title)} lacks ${partsText(open)}; answer, or say why it does not apply.`,
        personIds: ownerOf(objective, unit),
        okrId: objective.id,
        place: 'quality' as const,
      },
    ]
  })
}

function keepLimits(unit: UnitFacts): Condition[] {
  const { limits, name, leaderId } = unit
  if (!limits.hard) return []
  const unmet: Condition[] = []
  // The vision is none of them; what its people plan for themselves is not the unit's own.
  const own = unit.objectives.filter(({ level }) => level !== 'individual' && level !== 'vision').length
  if (own > limits.objectives.max) {
    unmet.push({
      code: 'limits',
      message: `${name} has ${own} objectives; at most ${limits.objectives.max} are allowed.`,
      personIds: present(leaderId),
      place: 'unit',
    })
  }
  for (const objective of unit.objectives) {
    const { length } = objective.keyResults
    if (length <= limits.keyResults.max) continue
    unmet.push({
      code: 'limits',
      message: `${quoted(objective.title)} has ${length} key results; at most ${limits.keyResults.max} are allowed.`,
      personIds: ownerOf(objective, unit),
      okrId: objective.id,
      place: 'okr',
    })
  }
  return unmet
}

function haveDependencies(unit: UnitFacts): Condition[] {
  const okrs = okrsById(unit)
  return unit.dependencies.filter(isUnsettled).map((dependency) => {
    const okr = okrs.get(dependency.okrId)
    const { need, providerName, neededBy, state } = dependency
    const stands = state === 'refused' ? 'refused' : 'not confirmed yet'
    return {
      code: state === 'refused' ? 'dependency-refused' : 'dependency-proposed',
      message: `${quoted(okr?.title ?? unit.name)} needs ${quoted(need)} from ${providerName} by ${neededBy}: ${stands}. Name who carries the risk, or settle it.`,
      personIds: [
        ...new Set([
          ...(state === 'proposed' ? present(dependency.answererId) : []),
          ...(okr === undefined ? present(unit.leaderId) : ownerOf(okr, unit)),
        ]),
      ],
      okrId: dependency.okrId,
      place: 'dependencies' as const,
    }
  })
}

function haveNoBlockingFinding(unit: UnitFacts): Condition[] {
  const okrs = okrsById(unit)
  return unit.findings.map(({ kind, okrId, personIds }) => ({
    code: 'finding',
    message: `${quoted(okrs.get(okrId ?? '')?.title ?? unit.name)} has an open finding: ${findingNames[kind]}. Settle it, or dismiss it with a reason.`,
    personIds,
    ...(okrId === undefined ? {} : { okrId }),
    place: 'findings',
  }))
}

function areChecked({ name, checking }: UnitFacts): Condition[] {
  if (checking !== 'own') return []
  return [
    {
      code: 'checking',
      message: `The latest changes of ${name} are still being checked; try again in a moment.`,
      personIds: [],
      place: 'findings',
    },
  ]
}

function othersAreChecked({ checking }: UnitFacts): Condition[] {
  if (checking !== 'others') return []
  return [
    {
      code: 'checking',
      message: 'The latest changes of other units are still being checked; try again in a moment.',
      personIds: [],
      place: 'findings',
    },
  ]
}

function hasSharedItself({ name, leaderId, shareSessionHeld }: UnitFacts): Condition[] {
  if (shareSessionHeld) return []
  return [
    {
      code: 'share-session',
      message: `The share session of ${name} has not been held; its share phase is open.`,
      personIds: present(leaderId),
      place: 'sessions',
    },
  ]
}

function isBelowLocked({ above }: UnitFacts): Condition[] {
  if (above === undefined || isLocked(above.phase)) return []
  return [
    {
      code: 'above',
      message: `${above.name} is still in the ${above.phase} phase; it goes first.`,
      personIds: present(above.leaderId),
      place: 'unit',
    },
  ]
}

const findingNames: Record<FindingKind, string> = {
  orphan: 'it contributes to nothing',
  'level-skip': 'it skips a level',
  'no-path': 'no path leads to the overarching goal',
  'link-cycle': 'its links go round in a circle',
  silo: 'a silo',
  weights: 'its weights do not add up',
  'over-claimed': 'a person is claimed by too much',
  competing: 'competing priorities',
  redundancy: 'redundancy',
  'dependency-cycle': 'dependencies that wait for each other',
  'late-provider': 'a provider who is late',
}

/** The vision is the last why, and no work of a cycle. */
function belowVision({ objectives }: UnitFacts): ObjectiveFacts[] {
  return objectives.filter(({ level }) => level !== 'vision')
}

function okrsById({ objectives }: UnitFacts): Map<string, OkrFacts> {
  const okrs = objectives.flatMap((objective) => [objective, ...objective.keyResults])
  return new Map(okrs.map((okr) => [okr.id, okr]))
}

/** Who can do something about an OKR: its owner; until there is one, the unit's leader. */
function ownerOf({ ownerId }: OkrFacts, { leaderId }: UnitFacts): string[] {
  return present(ownerId ?? leaderId)
}

function present(id: string | undefined): string[] {
  return id === undefined ? [] : [id]
}

function namesOf(ids: readonly string[], names: Record<string, string>): string {
  const shown = ids.slice(0, 3).map((id) => names[id] ?? 'somebody')
  return listed(ids.length > 3 ? [...shown, `${ids.length - 3} more`] : shown)
}
