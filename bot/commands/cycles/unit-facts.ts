import type { Cycle } from '../../../okr/cycle.ts'
import type {
  AlignmentFacts,
  DependencyFacts,
  ObjectiveFacts,
  OkrFacts,
  UnitFacts,
} from '../../../okr/gate/facts.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { Unit } from '../../../okr/organisation.ts'
import { limitsOf } from '../../../okr/plan-limits.ts'
import type { Standing } from '../../../okr/planning-state.ts'
import { leaderOfOkr } from '../alignment/leader.ts'
import { dependencyOf, dependencyType } from '../dependencies/documents.ts'
import { answererOf } from '../dependencies/provider.ts'
import { findingType, publishedIn, storedFindingOf } from '../findings/documents.ts'
import { inParallel } from '../in-parallel.ts'
import { listAll } from '../list-all.ts'
import { outboxType } from '../outbox.ts'
import { planOf } from '../partitions.ts'
import type { CheckPayload } from '../plan/ask-for-checks.ts'
import { unitPhase } from '../plan/phase.ts'
import { listOkrs } from '../plan/read-okrs.ts'
import { readStandings } from '../plan/standing.ts'
import type { JsonObject, Partition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { readSharedPlan } from './share-session.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

const atOnce = 8

/** Of a unit's OKRs, those that are looked at; `concernedIds`: of them those about whose findings with drafts may be told. */
export interface Seen {
  okrs: Okr[]
  concernedIds: ReadonlySet<string>
}

/** As everybody sees a unit: what is published. */
export async function seePublished(okrs: readonly Okr[]): Promise<Seen> {
  return { okrs: okrs.filter(({ visibility }) => visibility === 'published'), concernedIds: new Set() }
}

/**
 * What the gates look at, of one unit: its own OKRs and what hangs on them, however large the organisation is. A gate
 * looks at all of it; `see` leaves out what somebody is not shown who only reads about it.
 */
export async function readUnitFacts(
  ports: Reading,
  tenantId: string,
  cycle: Cycle,
  unitPath: readonly Unit[],
  see?: (okrs: readonly Okr[]) => Promise<Seen>,
): Promise<UnitFacts> {
  const { store, directory } = ports
  const unit = unitPath.at(-1)
  if (unit === undefined) throw new Error('A gate needs a unit.')
  const plan = planOf(tenantId, cycle.id)
  // Before the findings: a check that ends in between has written what it found.
  const waiting = await waitingChecks(ports, plan)
  const all = await listOkrs(store, plan, { key: 'unit', equals: unit.id })
  const seen = await see?.(all)
  const okrs = seen?.okrs ?? all
  const [alignments, dependencies, findings, shared, above] = await Promise.all([
    readAlignments(ports, tenantId, plan, okrs),
    readDependencies(ports, tenantId, plan, unit.id),
    readFindings(ports, plan, unit.id, okrs, seen?.concernedIds),
    readSharedPlan(store, plan, unit.id),
    readAbove(ports, tenantId, cycle, unitPath.at(-2)),
  ])
  const isOwn = [...okrs, ...unitPath].some(({ id }) => waiting.has(id))
  const facts: UnitFacts = {
    name: unit.name,
    ...(unit.leaderId === undefined ? {} : { leaderId: unit.leaderId }),
    objectives: objectivesOf(okrs, alignments),
    limits: limitsOf(cycle),
    dependencies: dependencies.filter(({ okrId }) => okrs.some((okr) => okr.id === okrId)),
    findings,
    ...(waiting.size === 0 ? {} : { checking: isOwn ? 'own' : 'others' }),
    shareSessionHeld: shared.held,
    ...(shared.anew ? { sharesAnew: true } : {}),
    ...(above === undefined ? {} : { above }),
    leftIds: [],
    names: {},
  }
  const named = namedIn(okrs, alignments, dependencies)
  const people = await directory.people(tenantId, named)
  facts.leftIds = named.filter((id) => people.get(id)?.active !== true)
  facts.names = Object.fromEntries([...people].map(([id, person]) => [id, person.displayName]))
  return facts
}

function objectivesOf(
  okrs: readonly Okr[],
  alignments: ReadonlyMap<string, AlignmentFacts>,
): ObjectiveFacts[] {
  const facts = <Kind extends Okr['kind']>(okr: Okr & { kind: Kind }): OkrFacts & { kind: Kind } => ({
    id: okr.id,
    kind: okr.kind,
    title: okr.title,
    ...(okr.ownerId === undefined ? {} : { ownerId: okr.ownerId }),
    alignment: alignments.get(okr.id) ?? unasked,
  })
  return okrs.flatMap((okr): ObjectiveFacts[] => {
    if (okr.kind !== 'objective') return []
    const { level, visibility, why, execution, measurement, resources, roadblocks } = okr
    const checklist = { execution, measurement, resources, roadblocks }
    return [
      {
        ...facts(okr),
        level,
        visibility,
        ...(why === undefined ? {} : { why }),
        checklist: Object.fromEntries(Object.entries(checklist).filter(([, part]) => part !== undefined)),
        keyResults: okrs.flatMap((one) =>
          one.kind === 'key-result' && one.objectiveId === okr.id ? [facts(one)] : [],
        ),
      },
    ]
  })
}

const unasked: AlignmentFacts = { state: 'draft', leaderAsked: false, openIds: [], undecided: false }

async function readAlignments(
  ports: Reading,
  tenantId: string,
  plan: Partition,
  okrs: readonly Okr[],
): Promise<Map<string, AlignmentFacts>> {
  const standings = await readStandings(
    ports.store,
    plan,
    okrs.map((okr) => okr.id),
  )
  const facts = await inParallel(okrs, atOnce, async (okr) => {
    const standing = standings.get(okr.id)
    if (okr.kind === 'key-result' && standing === undefined) return unasked
    return readAlignment(ports, tenantId, okr, standing)
  })
  return new Map(okrs.map((okr, i) => [okr.id, facts[i] ?? unasked]))
}

async function readAlignment(
  { directory }: Reading,
  tenantId: string,
  okr: Okr,
  standing: Standing | undefined,
): Promise<AlignmentFacts> {
  if (standing?.planning === 'aligned') return { ...unasked, state: 'aligned' }
  const leaderId = await leaderOfOkr(directory, tenantId, okr)
  return {
    state: standing?.planning ?? 'draft',
    ...(leaderId === undefined ? {} : { leaderId }),
    leaderAsked: leaderId !== undefined && standing?.askedIds.includes(leaderId) === true,
    openIds: [...new Set(standing?.openIds)],
    undecided: standing?.undecided === true,
  }
}

async function readDependencies(
  ports: Reading,
  tenantId: string,
  plan: Partition,
  unitId: string,
): Promise<DependencyFacts[]> {
  const where = [{ key: 'unit', equals: unitId }]
  const documents = await listAll(ports.store, plan, { type: dependencyType, where, orderBy: 'neededBy' })
  return inParallel(documents.map(dependencyOf), atOnce, async (dependency) => {
    const { okrId, need, neededBy, state, riskOwnerId, providerUnitId, providerId } = dependency
    const answererId = await answererOf(ports, tenantId, dependency)
    const providerName =
      providerUnitId === undefined
        ? (await ports.directory.person(tenantId, providerId ?? ''))?.displayName
        : (await ports.directory.unit(tenantId, providerUnitId))?.name
    return {
      okrId,
      need,
      neededBy,
      state,
      ...(riskOwnerId === undefined ? {} : { riskOwnerId }),
      providerName: providerName ?? 'somebody who has left',
      ...(answererId === undefined ? {} : { answererId }),
    }
  })
}

async function readFindings(
  { store }: Reading,
  plan: Partition,
  unitId: string,
  okrs: readonly Okr[],
  concernedIds: ReadonlySet<string> | undefined,
): Promise<UnitFacts['findings']> {
  const documents = await listAll(store, plan, {
    type: findingType,
    where: [
      { key: 'unit', contains: unitId },
      { key: 'state', equals: 'open' },
      { key: 'severity', equals: 'blocking' },
    ],
    orderBy: 'rank',
  })
  const own = new Map(okrs.map((okr) => [okr.id, okr]))
  const findings = documents.map(storedFindingOf).flatMap((stored) => {
    const isWhole = concernedIds === undefined || stored.finding.okrIds.some((id) => concernedIds.has(id))
    return (isWhole ? [stored.finding] : publishedIn(stored)).filter(
      ({ severity, unitIds }) => severity === 'blocking' && unitIds.includes(unitId),
    )
  })
  return findings.map(({ kind, okrIds, personId }) => {
    const okrId = okrIds.find((id) => own.has(id))
    const owners = okrIds.flatMap((id) => own.get(id)?.ownerId ?? [])
    const personIds = [...new Set([...owners, ...(personId === undefined ? [] : [personId])])]
    return { kind, ...(okrId === undefined ? {} : { okrId }), personIds }
  })
}

/**
 * A check that failed so often, for some ten minutes, has met a fault of the server. It is logged and tried on, then
 * parked; people who plan can do nothing about it, so it keeps no gate shut any more.
 */
const failuresAtMost = 10

/** OKRs that changed and have not been looked at again, and units that are looked at as a whole. A check takes milliseconds. */
async function waitingChecks({ store }: Reading, plan: Partition): Promise<Set<string>> {
  const where = [{ key: 'kind', equals: 'check' }]
  const entries = await listAll(store, plan, { type: outboxType, where })
  return new Set(
    entries.flatMap(({ body }) => {
      if (body.parked !== undefined || Number(body.attempts) > failuresAtMost) return []
      const { okrIds, units, subjects } = body.payload as JsonObject & CheckPayload
      return [...okrIds, ...units, ...subjects.flatMap((subject) => ('id' in subject ? subject.id : []))]
    }),
  )
}

async function readAbove({ store }: Reading, tenantId: string, cycle: Cycle, above: Unit | undefined) {
  if (above === undefined) return undefined
  const { name, leaderId } = above
  const phase = await unitPhase(store, tenantId, cycle, above.id)
  return { name, phase, ...(leaderId === undefined ? {} : { leaderId }) }
}

function namedIn(
  okrs: readonly Okr[],
  alignments: ReadonlyMap<string, AlignmentFacts>,
  dependencies: readonly DependencyFacts[],
): string[] {
  const ids = [
    ...okrs.map(({ ownerId }) => ownerId),
    ...[...alignments.values()].flatMap(({ openIds, leaderId }) => [...openIds, leaderId]),
    ...dependencies.flatMap(({ answererId, riskOwnerId }) => [answererId, riskOwnerId]),
  ]
  return [...new Set(ids)].filter((id) => id !== undefined)
}
