import { sameJson } from '../../../okr/edit.ts'
import type { Finding } from '../../../okr/finding.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { Person } from '../../../okr/organisation.ts'
import { findRedundancies } from '../../../okr/redundancy/find-redundancies.ts'
import { haveSameAim } from '../../../okr/redundancy/judge.ts'
import { candidateKeys } from '../../../okr/redundancy/profile.ts'
import { subjectReader } from '../../../okr/redundancy/subject.ts'
import { textKey } from '../plan/documents.ts'
import type { Partition, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { findingType, storedFindingOf } from './documents.ts'
import type { neighbourhood } from './read-around.ts'

const pageSize = 100
/** A group of more is told by these: nobody reads further, and its end still fits into one transaction. */
const membersAtMost = 40

/** OKRs that are judged together: each with each, so that more would hold everybody up. */
const togetherAtMost = 200

export interface RedundancyChange {
  put: Finding[]
  remove: string[]
  /** Changed OKRs that are still to be looked at, once this is written. */
  rest: string[]
}

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
): Promise<RedundancyChange> {
  const { members, known, rest } = await gather(ports, nearby, plan, okrIds, after)
  const okrs = await nearby.get(members)
  await nearby.upwards(okrs.map((okr) => okr.id))
  const found =
    okrs.length < 2 ? [] : findRedundancies(okrs, await surroundings(ports, nearby, plan.tenantId, okrs))
  const groups = new Map(
    found.map((finding) => [finding.id, { ...finding, okrIds: finding.okrIds.slice(0, membersAtMost) }]),
  )
  return {
    put: [...groups.values()].filter((finding) => !sameJson(finding, known.get(finding.id))),
    remove: [...known.keys()].filter((id) => !groups.has(id)),
    rest,
  }
}

/** Changed OKRs, one after the other as long as there is room, with what is like them and the groups of all these. */
async function gather(
  ports: Ports,
  nearby: ReturnType<typeof neighbourhood>,
  plan: Partition,
  okrIds: readonly string[],
  after: ReadonlyMap<string, Okr>,
): Promise<{ members: Set<string>; known: Map<string, Finding>; rest: string[] }> {
  const members = new Set<string>()
  const known = new Map<string, Finding>()
  for (const [i, id] of okrIds.entries()) {
    const okr = after.get(id)
    const alike = okr === undefined ? [] : [okr, ...(await sameAim(ports, nearby, plan.tenantId, okr))]
    const near = new Set([id, ...alike.map((other) => other.id)])
    const groups = (await Promise.all([...near].map((one) => groupsOf(ports.store, plan, one)))).flat()
    const own = okr === undefined ? [] : near
    const all = new Set([...members, ...own, ...groups.flatMap((group) => group.okrIds)])
    if (i > 0 && all.size > togetherAtMost) return { members, known, rest: okrIds.slice(i) }
    for (const one of own) members.add(one)
    for (const group of groups) {
      // A group without all of its members would be judged wrongly: for that one there is no room, it stays as it is.
      if (new Set([...members, ...group.okrIds]).size > togetherAtMost) continue
      for (const one of group.okrIds) members.add(one)
      known.set(group.id, group)
    }
  }
  return { members, known, rest: [] }
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
  const [own, ...others] = okrs.map(subjectReader(around))
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
