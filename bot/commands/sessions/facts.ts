import type { Actor } from '../../../okr/actor.ts'
import { invitees } from '../../../okr/invitees.ts'
import { distinctOkrs, type Okr, parentIds } from '../../../okr/okr.ts'
import type { Unit } from '../../../okr/organisation.ts'
import type { SessionKind } from '../../../okr/session.ts'
import type { SessionFacts, SessionUnit } from '../../../okr/session-facts.ts'
import { dependencyOf, dependencyType } from '../dependencies/documents.ts'
import { answererOf } from '../dependencies/provider.ts'
import { membersOf, unitsBelow } from '../directory/directory.ts'
import { inParallel } from '../in-parallel.ts'
import { listAll } from '../list-all.ts'
import { planOf } from '../partitions.ts'
import { knowOkrs } from '../plan/access.ts'
import { okrType } from '../plan/documents.ts'
import { listOkrs, readOkrs } from '../plan/read-okrs.ts'
import type { Partition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

const atOnce = 8
/** How far above an OKR a heading is looked for. */
const stepsUp = 12

/** Reads what a session of a unit is about: the unit's OKRs and what is linked to them, never a whole cycle. */
export async function readSessionFacts(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  kind: SessionKind,
  unitPath: readonly Unit[],
): Promise<SessionFacts> {
  const unit = unitPath.at(-1)
  if (unit === undefined) throw new Error('A session needs a unit.')
  const plan = planOf(actor.tenantId, cycleId)
  const own = await listOkrs(ports.store, plan, { key: 'unit', equals: unit.id })
  const facts: SessionFacts = {
    unit: sessionUnit(unit),
    unitsBelow: [],
    memberIds: [],
    memberIdsBelow: [],
    okrs: own,
    okrsAbove: [],
    linked: [],
    dependencyProviderIds: [],
    personIdsWithOkr: [],
    names: {},
  }
  if (kind === 'alignment') {
    facts.linked = await readLinked(ports, plan, own)
    facts.dependencyProviderIds = await readProviders(ports, actor.tenantId, plan, unit.id)
  } else await readForShare(ports, actor, cycleId, unitPath, facts)
  facts.names = await readNames(ports, actor.tenantId, kind, facts)
  return facts
}

async function readForShare(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  unitPath: readonly Unit[],
  facts: SessionFacts,
): Promise<void> {
  const { tenantId } = actor
  const plan = planOf(tenantId, cycleId)
  const { unit } = facts
  const below = await unitsBelow(ports.store, tenantId, unit.id)
  facts.unitsBelow = below.map(sessionUnit)
  if (unit.level !== 'organisation') {
    facts.memberIds = (await membersOf(ports.store, tenantId, unit.id)).map((person) => person.id)
  }
  if (unit.level === 'department') facts.memberIdsBelow = await readMembersBelow(ports, tenantId, below)

  const headings = facts.okrs.filter((okr) => okr.kind === 'objective' && okr.level !== 'individual')
  const ofUnitsBelow = await inParallel(below, atOnce, (one) =>
    listOkrs(ports.store, plan, { key: 'home', equals: `unit:${one.id}` }),
  )
  const headingIds = new Set(headings.map((okr) => okr.id))
  const headingParts = facts.okrs.filter(
    (okr) => headingIds.has(okr.id) || (okr.kind === 'key-result' && headingIds.has(okr.objectiveId)),
  )
  const contributions = await inParallel(headingParts, atOnce, (part) =>
    listOkrs(ports.store, plan, { key: 'parents', contains: part.id }),
  )
  facts.okrs = distinctOkrs([...facts.okrs, ...ofUnitsBelow.flat(), ...contributions.flat()])
  facts.okrs.push(...(await readWayUp(ports, plan, facts.okrs)))
  if (headings.length === 0) facts.okrsAbove = await readAbove(ports, actor, cycleId, unitPath.slice(0, -1))
  facts.personIdsWithOkr = await readOwnersElsewhere(ports, plan, facts)
}

/** Everyone in the units below, at every depth. */
async function readMembersBelow(
  { store }: Reading,
  tenantId: string,
  units: readonly Unit[],
): Promise<string[]> {
  const people: string[] = []
  let level: readonly Unit[] = units
  while (level.length > 0) {
    const members = await inParallel(level, atOnce, (unit) => membersOf(store, tenantId, unit.id))
    people.push(...members.flat().map((person) => person.id))
    level = (await inParallel(level, atOnce, (unit) => unitsBelow(store, tenantId, unit.id))).flat()
  }
  return people
}

/** The OKRs of the nearest unit above that has any, as far as the actor may read them, with their key results. */
async function readAbove(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  unitsAbove: readonly Unit[],
): Promise<Okr[]> {
  const plan = planOf(actor.tenantId, cycleId)
  for (const unit of unitsAbove.toReversed()) {
    const found = await listOkrs(ports.store, plan, { key: 'home', equals: `unit:${unit.id}` })
    const readable = (await knowOkrs(ports, actor, cycleId, found))
      .filter((known) => known.readable)
      .map((known) => known.okr)
    if (readable.length === 0) continue
    const children = await inParallel(readable, atOnce, (okr) =>
      listOkrs(ports.store, plan, { key: 'parents', contains: okr.id }),
    )
    const ids = new Set(readable.map((okr) => okr.id))
    const keyResults = children.flat().filter((okr) => okr.kind === 'key-result' && ids.has(okr.objectiveId))
    return distinctOkrs([...readable, ...keyResults])
  }
  return []
}

/** What the OKRs contribute to, and that in turn: whether they reach a heading shows only so. */
async function readWayUp(ports: Reading, plan: Partition, okrs: readonly Okr[]): Promise<Okr[]> {
  const known = new Set(okrs.map((okr) => okr.id))
  const found: Okr[] = []
  let level: readonly Okr[] = okrs
  for (let step = 0; step < stepsUp && level.length > 0; step++) {
    const ids = [...new Set(level.flatMap(parentIds))].filter((id) => !known.has(id))
    for (const id of ids) known.add(id)
    level = await readOkrs(ports.store, plan, ids)
    found.push(...level)
  }
  return found
}

/** Of the people who have to come and own nothing on the agenda: those who own an OKR somewhere else. */
async function readOwnersElsewhere(ports: Reading, plan: Partition, facts: SessionFacts): Promise<string[]> {
  const owners = new Set([...facts.okrs, ...facts.okrsAbove].map((okr) => okr.ownerId))
  const unknown = invitees('share', facts).filter((one) => one.required && !owners.has(one.personId))
  const found = await inParallel(unknown, atOnce, async ({ personId }) => {
    const page = await ports.store.list(plan, {
      type: okrType,
      where: [{ key: 'owner', equals: personId }],
      limit: 1,
    })
    return page.documents.length > 0 ? [personId] : []
  })
  return found.flat()
}

async function readLinked(ports: Reading, plan: Partition, own: readonly Okr[]): Promise<Okr[]> {
  const ownIds = new Set(own.map((okr) => okr.id))
  const ids = [...new Set(own.flatMap(parentIds))].filter((id) => !ownIds.has(id))
  return readOkrs(ports.store, plan, ids)
}

/** Who answers for what the unit's OKRs need. */
async function readProviders(
  ports: Reading,
  tenantId: string,
  plan: Partition,
  unitId: string,
): Promise<string[]> {
  const where = [{ key: 'unit', equals: unitId }]
  const dependencies = await listAll(ports.store, plan, { type: dependencyType, where })
  const answerers = await inParallel(dependencies, atOnce, (one) =>
    answererOf(ports, tenantId, dependencyOf(one)),
  )
  return [...new Set(answerers.filter((id) => id !== undefined))]
}

async function readNames(
  { directory }: Reading,
  tenantId: string,
  kind: SessionKind,
  facts: SessionFacts,
): Promise<Record<string, string>> {
  const ids = [
    ...invitees(kind, facts).map((invitee) => invitee.personId),
    ...[...facts.okrs, ...facts.okrsAbove].flatMap((okr) => okr.ownerId ?? []),
  ]
  const people = await directory.people(tenantId, ids)
  return Object.fromEntries([...people].map(([id, person]) => [id, person.displayName]))
}

function sessionUnit({ id, name, level, leaderId }: Unit): SessionUnit {
  return { id, name, level, ...(leaderId === undefined ? {} : { leaderId }) }
}
