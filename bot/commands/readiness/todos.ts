import type { Actor } from '../../../okr/actor.ts'
import { isProposed } from '../../../okr/alignment-request.ts'
import { openChecklistParts } from '../../../okr/checklist.ts'
import type { OkrLine } from '../../../okr/contract/okrs.ts'
import type { Todo } from '../../../okr/contract/readiness.ts'
import { type Cycle, isLocked, type Phase } from '../../../okr/cycle.ts'
import type { Dependency } from '../../../okr/dependency.ts'
import { nextPhase, unmetConditions } from '../../../okr/gate.ts'
import type { Objective } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { Person } from '../../../okr/organisation.ts'
import { requestOf, requestType } from '../alignment/documents.ts'
import { leaderOfOkr } from '../alignment/leader.ts'
import { readStandings } from '../alignment/standing.ts'
import { readUnitFacts } from '../cycles/unit-facts.ts'
import { dependencyOf, dependencyType } from '../dependencies/documents.ts'
import { unitType } from '../directory/directory.ts'
import { readChecked } from '../findings/counts.ts'
import { okrOf, okrType } from '../okrs/documents.ts'
import { readLines } from '../okrs/lines.ts'
import { unitPhases } from '../okrs/phase.ts'
import { directoryOf, planOf } from '../partitions.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { Condition, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { inParallel } from '../sessions/in-parallel.ts'
import { toDecide } from './list-change-requests.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** Of each kind: who has more to do sees the rest when the first are done. */
const ofAKindAtMost = 50
/** Units whose gates are looked at for one home. */
const unitsAtMost = 10

/** What is known of a person in a cycle, read once for their whole home. */
export interface Mine {
  person: Person | undefined
  /** OKRs that they own, then those that they contribute to. */
  owned: Okr[]
  contributed: Okr[]
  /** Units that they lead. */
  led: StoredUnit[]
  phaseOf(unitId: string): Phase
}

export async function readMine(ports: Reading, actor: Actor, cycle: Cycle): Promise<Mine> {
  const { store, directory } = ports
  const { tenantId, personId } = actor
  const plan = planOf(tenantId, cycle.id)
  const [person, mine, leads] = await Promise.all([
    directory.person(tenantId, personId),
    store.list(plan, {
      type: okrType,
      where: [{ key: 'people', contains: personId }],
      orderBy: 'place',
      limit: 100,
    }),
    store.list(directoryOf(tenantId, 'units'), {
      type: unitType,
      where: [{ key: 'leader', equals: personId }],
      limit: 100,
    }),
  ])
  const okrs = mine.documents.map(okrOf)
  const led = leads.documents.map(({ body }) => body as unknown as StoredUnit)
  const phases = await unitPhases(store, tenantId, cycle, [
    ...okrs.map((okr) => okr.unitId),
    ...led.map((unit) => unit.id),
    ...(person === undefined ? [] : [person.unitId]),
  ])
  return {
    person,
    owned: okrs.filter((okr) => okr.ownerId === personId),
    contributed: okrs.filter((okr) => okr.ownerId !== personId),
    led,
    phaseOf: (unitId) => phases.get(unitId) ?? cycle.initialPhase,
  }
}

/** Everything that is this person's to do now: what others wait for first, then their own OKRs, then their units. */
export async function readTodos(ports: Reading, actor: Actor, cycle: Cycle, mine: Mine): Promise<Todo[]> {
  const groups = await Promise.all([
    requests(ports, actor, cycle),
    dependencies(ports, actor, cycle, mine),
    changes(ports, actor, cycle),
    firstOkr(actor, mine),
    quality(mine),
    findings(ports, actor, cycle, mine),
    unasked(ports, actor, cycle, mine),
    gates(ports, actor, cycle, mine),
  ])
  return groups.flat()
}

async function requests(ports: Reading, actor: Actor, cycle: Cycle): Promise<Todo[]> {
  const page = await ports.store.list(planOf(actor.tenantId, cycle.id), {
    type: requestType,
    where: [{ key: 'waitsFor', contains: actor.personId }],
    orderBy: 'askedAt',
    limit: ofAKindAtMost,
  })
  const waiting = page.documents.map(requestOf)
  const lines = await readLines(
    ports,
    actor,
    cycle.id,
    waiting.map((request) => request.okrId),
  )
  return waiting.flatMap((request): Todo[] => {
    const okr = lines[request.okrId]
    if (okr === undefined) return []
    const about = { okrId: request.okrId, requestId: request.id }
    if (request.state === 'open' || request.state === 'outdated') {
      const again = request.state === 'outdated' ? 'Answer again: it changed' : 'Answer'
      const title = `${again} – is ${quoted(okr)} aligned with what you answer for?`
      return [{ kind: 'answer-request', title, ...about, personId: request.askedBy, since: request.askedAt }]
    }
    const since = request.answeredAt === undefined ? {} : { since: request.answeredAt }
    const from = { ...about, personId: request.personId, ...since }
    return isProposed(request)
      ? [
          {
            kind: 'decide-proposal',
            title: `Decide on the edit that is proposed for ${quoted(okr)}.`,
            ...from,
          },
        ]
      : [{ kind: 'declined', title: `${quoted(okr)} does not find agreement; settle it.`, ...from }]
  })
}

async function dependencies(ports: Reading, actor: Actor, cycle: Cycle, { led }: Mine): Promise<Todo[]> {
  const waiting = await dependenciesWhere(ports, actor, cycle, [
    [
      { key: 'provider', equals: actor.personId },
      { key: 'state', equals: 'proposed' },
    ],
    ...led.map((unit): Condition[] => [
      { key: 'providerUnit', equals: unit.id },
      { key: 'state', equals: 'proposed' },
    ]),
  ])
  return waiting.map(({ okrId, need, neededBy, createdBy, createdAt }) => ({
    kind: 'answer-dependency',
    title: `Say whether you can provide “${need}” by ${neededBy}.`,
    okrId,
    personId: createdBy,
    since: createdAt,
  }))
}

async function dependenciesWhere(
  { store }: Reading,
  actor: Actor,
  cycle: Cycle,
  places: readonly Condition[][],
): Promise<Dependency[]> {
  const plan = planOf(actor.tenantId, cycle.id)
  const pages = await inParallel(places, 8, (where) =>
    store.list(plan, { type: dependencyType, where, orderBy: 'neededBy', limit: ofAKindAtMost }),
  )
  const found = pages.flatMap((page) => page.documents).slice(0, ofAKindAtMost)
  const units = new Map(found.map((document) => [document.id, unitOf(document)]))
  const phases = await unitPhases(store, actor.tenantId, cycle, units.values())
  return found
    .filter(({ id }) => !isLocked(phases.get(units.get(id) ?? '') ?? cycle.initialPhase))
    .map(dependencyOf)
}

function unitOf({ keys }: StoredDocument): string {
  return String(keys?.unit)
}

async function changes(ports: Reading, actor: Actor, cycle: Cycle): Promise<Todo[]> {
  const waiting = (await toDecide(ports, actor, cycle.id)).slice(0, ofAKindAtMost)
  const lines = await readLines(
    ports,
    actor,
    cycle.id,
    waiting.map((request) => request.okrId),
  )
  return waiting.flatMap(({ okrId, by, at }): Todo[] => {
    const okr = lines[okrId]
    if (okr === undefined) return []
    const title = `Decide on the change that is asked for ${quoted(okr)}.`
    return [{ kind: 'decide-change', title, okrId, personId: by, since: at }]
  })
}

/** R13: who has no OKR of their own is asked to contribute. */
function firstOkr(actor: Actor, { person, owned, contributed, phaseOf }: Mine): Todo[] {
  if (person === undefined || actor.guest || owned.length + contributed.length > 0) return []
  if (isLocked(phaseOf(person.unitId))) return []
  return [
    {
      kind: 'first-okr',
      title: 'Draft your first objective: what will you contribute to?',
      unitId: person.unitId,
    },
  ]
}

function openObjectives({ owned, phaseOf }: Mine): Objective[] {
  return owned
    .filter((okr) => okr.kind === 'objective')
    .filter(({ level, unitId }) => level !== 'vision' && !isLocked(phaseOf(unitId)))
}

function quality(mine: Mine): Todo[] {
  return openObjectives(mine)
    .flatMap((objective): Todo[] => {
      const missing = (objective.why ?? '').trim() === '' ? ['why it matters'] : []
      missing.push(...openChecklistParts(objective))
      if (missing.length === 0) return []
      const title = `${quoted(objective)} does not say yet: ${missing.join(', ')}.`
      return [{ kind: 'quality', title, okrId: objective.id }]
    })
    .slice(0, ofAKindAtMost)
}

async function findings(
  { store }: Reading,
  actor: Actor,
  cycle: Cycle,
  { owned, phaseOf }: Mine,
): Promise<Todo[]> {
  const open = owned.filter((okr) => !isLocked(phaseOf(okr.unitId)))
  const checked = await readChecked(
    store,
    planOf(actor.tenantId, cycle.id),
    open.map((okr) => okr.id),
  )
  return open
    .flatMap((okr): Todo[] => {
      const count = checked.get(okr.id)?.findings ?? 0
      if (count === 0) return []
      const title = `${quoted(okr)} has ${count === 1 ? 'an open finding' : `${count} open findings`}.`
      return [{ kind: 'finding', title, okrId: okr.id }]
    })
    .slice(0, ofAKindAtMost)
}

/** In the align phase: OKRs of mine that my leader has not been asked about. */
async function unasked(ports: Reading, actor: Actor, cycle: Cycle, mine: Mine): Promise<Todo[]> {
  const aligning = openObjectives(mine).filter(({ unitId }) => mine.phaseOf(unitId) === 'align')
  const standings = await readStandings(
    ports.store,
    planOf(actor.tenantId, cycle.id),
    aligning.map((okr) => okr.id),
  )
  const todos = await inParallel(aligning, 8, async (okr): Promise<Todo[]> => {
    const leaderId = await leaderOfOkr(ports.directory, actor.tenantId, okr)
    if (leaderId === undefined || standings.get(okr.id)?.askedIds.includes(leaderId)) return []
    const title = `Ask your leader whether ${quoted(okr)} is aligned.`
    return [{ kind: 'gate', title, okrId: okr.id, unitId: okr.unitId, personId: leaderId }]
  })
  return todos.flat().slice(0, ofAKindAtMost)
}

/** Conditions of a unit's next phase that have an entry of their own above. */
const saidElsewhere: ReadonlySet<string> = new Set([
  'not-answered',
  'not-decided',
  'not-asked',
  'no-why',
  'checklist',
  'dependency-proposed',
  'checking',
  'finding',
])

/** What this person can do about the gates of the units that they lead. */
async function gates(ports: Reading, actor: Actor, cycle: Cycle, { led, phaseOf }: Mine): Promise<Todo[]> {
  const todos = await inParallel(led.slice(0, unitsAtMost), 4, async (unit): Promise<Todo[]> => {
    const phase = phaseOf(unit.id)
    const next = nextPhase(phase)
    if (next === undefined || isLocked(phase)) return []
    const unitPath = await ports.directory.unitPath(actor.tenantId, unit.id)
    const facts = await readUnitFacts(ports, actor.tenantId, cycle, unitPath)
    const unmet = unmetConditions(phase, next, facts)
    if (unmet.length === 0) {
      const title = `${unit.name} is ready for the ${next} phase.`
      return [{ kind: 'gate', title, unitId: unit.id }]
    }
    return unmet
      .filter(({ code, personIds }) => personIds.includes(actor.personId) && !saidElsewhere.has(code))
      .map(({ message, okrId }) => ({
        kind: 'gate',
        title: message,
        unitId: unit.id,
        ...(okrId === undefined ? {} : { okrId }),
      }))
  })
  return todos.flat().slice(0, ofAKindAtMost)
}

function quoted({ title }: Pick<OkrLine, 'title'>): string {
  return `“${title.trim()}”`
}
