import { sameJson } from '../../../okr/edit.ts'
import type { Finding } from '../../../okr/finding.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { Person } from '../../../okr/organisation.ts'
import { findRedundancies } from '../../../okr/redundancy/find-redundancies.ts'
import { haveSameAim } from '../../../okr/redundancy/judge.ts'
import { candidateKeys } from '../../../okr/redundancy/profile.ts'
import { subjectOf } from '../../../okr/redundancy/subject.ts'
import { textKey } from '../plan/documents.ts'
import type { Partition, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { findingType, storedFindingOf } from './documents.ts'
import type { neighbourhood } from './read-around.ts'

const pageSize = 100
/** A group of more is told by these: nobody reads further, and its end still fits into one transaction. */
const membersAtMost = 40

/**
 * The groups of one aim that some changed OKRs belong to or left. Who could have the same aim shares a key with them;
 * groups that they touch are judged again as a whole, so that what is left of a group stays together.
 */
export async function redundancyAround(
  ports: Ports,
  nearby: ReturnType<typeof neighbourhood>,
  plan: Partition,
  okrIds: readonly string[],
  after: ReadonlyMap<string, Okr>,
): Promise<{ put: Finding[]; remove: string[] }> {
  const { store } = ports
  const members = new Set<string>(okrIds.filter((id) => after.has(id)))
  for (const id of okrIds) {
    const okr = after.get(id)
    if (okr === undefined) continue
    for (const other of await sameAim(ports, nearby, plan.tenantId, okr)) members.add(other.id)
  }
  const known = new Map<string, Finding>()
  for (const id of new Set([...okrIds, ...members])) {
    for (const finding of await groupsOf(store, plan, id)) known.set(finding.id, finding)
  }
  for (const finding of known.values()) for (const id of finding.okrIds) members.add(id)
  const okrs = await nearby.get([...members].slice(0, pageSize * 2))
  await nearby.upwards(okrs.map((okr) => okr.id))
  const found =
    okrs.length < 2 ? [] : findRedundancies(okrs, await surroundings(ports, nearby, plan.tenantId, okrs))
  const groups = new Map(
    found.map((finding) => [finding.id, { ...finding, okrIds: finding.okrIds.slice(0, membersAtMost) }]),
  )
  return {
    put: [...groups.values()].filter((finding) => !sameJson(finding, known.get(finding.id))),
    remove: [...known.keys()].filter((id) => !groups.has(id)),
  }
}

/** So many are compared with one OKR: the same text first, then what shares the most telling keys. */
const candidatesAtMost = 40

async function sameAim(
  ports: Ports,
  nearby: ReturnType<typeof neighbourhood>,
  tenantId: string,
  okr: Okr,
): Promise<Okr[]> {
  const candidates = new Map<string, Okr>()
  const lookUp = async (key: string, value: string) => {
    const where = [key === 'aims' ? { key, contains: value } : { key, equals: value }]
    for (const other of await nearby.list(where, candidatesAtMost)) candidates.set(other.id, other)
    candidates.delete(okr.id)
  }
  await lookUp('text', textKey(okr))
  for (const key of candidateKeys(okr)) {
    if (candidates.size >= candidatesAtMost) break
    await lookUp('aims', key)
  }
  const okrs = [okr, ...candidates.values()]
  // What it says is compared, not yet who says it.
  const around = { ...(await places(ports, nearby, tenantId, okrs)), people: new Map<string, Person>() }
  const [own, ...others] = okrs.map((one) => subjectOf(one, around))
  if (own === undefined) return []
  return others.filter((other) => haveSameAim(own.profile, other.profile)).map((other) => other.okr)
}

async function groupsOf(store: Ports['store'], plan: Partition, okrId: string): Promise<Finding[]> {
  const page = await store.list(plan, {
    type: findingType,
    where: [
      { key: 'okr', contains: okrId },
      { key: 'kind', equals: 'redundancy' },
    ],
    limit: pageSize,
  })
  return page.documents.map((document: StoredDocument) => storedFindingOf(document).finding)
}

/** What stands around the members: what they contribute to, their units, and who answers for them. */
async function surroundings(
  ports: Ports,
  nearby: ReturnType<typeof neighbourhood>,
  tenantId: string,
  okrs: readonly Okr[],
) {
  const around = await places(ports, nearby, tenantId, okrs)
  const people = await ports.directory.people(tenantId, [
    ...okrs.flatMap((okr) => okr.ownerId ?? []),
    ...[...around.units.values()].flatMap((unit) => unit.leaderId ?? []),
  ])
  return { ...around, people }
}

async function places(
  { directory }: Ports,
  nearby: ReturnType<typeof neighbourhood>,
  tenantId: string,
  okrs: readonly Okr[],
) {
  const units = await directory.units(
    tenantId,
    okrs.map((okr) => okr.unitId),
  )
  const above = await directory.units(
    tenantId,
    [...units.values()].flatMap((unit) => unit.path),
  )
  return { okrs: nearby.known(), units: new Map([...above, ...units]) }
}
