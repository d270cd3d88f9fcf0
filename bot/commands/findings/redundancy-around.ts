import { sameJson } from '../../../okr/edit.ts'
import type { Finding } from '../../../okr/finding.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { Person } from '../../../okr/organisation.ts'
import { haveSameAim } from '../../../okr/redundancy/judge.ts'
import { candidateKeys, type Profile } from '../../../okr/redundancy/profile.ts'
import type { Surroundings } from '../../../okr/redundancy/standing.ts'
import { subjectReader } from '../../../okr/redundancy/subject.ts'
import { textKey } from '../plan/documents.ts'
import type { Partition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import type { Pause } from '../take-turns.ts'
import { findingType, publishedIn, type StoredFinding, storedFindingOf } from './documents.ts'
import { findInSteps } from './find-in-steps.ts'
import { printOf } from './print.ts'
import type { neighbourhood } from './read-around.ts'
import type { FoundFinding } from './save-findings.ts'

const pageSize = 100
/** A group of more is told by these: nobody reads further, and its end still fits into one transaction. */
const membersAtMost = 40

/** OKRs that are judged together: each with each, so that more would hold everybody up. */
const togetherAtMost = 200

export interface RedundancyChange {
  put: FoundFinding[]
  remove: string[]
  /** Changed OKRs that are still to be looked at, once this is written. */
  rest: string[]
}

/** What changed OKRs said, and what they say. */
interface Versions {
  before: Readonly<Record<string, Okr>>
  after: ReadonlyMap<string, Okr>
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
  { before, after }: Versions,
  pause: Pause,
): Promise<RedundancyChange> {
  const { members, known, rest } = await gather(ports, nearby, plan, okrIds, { before, after }, pause)
  const okrs = await nearby.get(members)
  await nearby.upwards(okrs.map((okr) => okr.id))
  const around = await surroundings(ports, nearby, plan.tenantId, okrs)
  const found = await findInSteps(okrs, around, pause)
  const published = await publishedBy(found, okrs, around, pause)
  const groups = new Map(
    found.map((finding) => {
      const own = published.get(finding.id)
      return [finding.id, { finding: shortened(finding), ...(own === undefined ? {} : { published: own }) }]
    }),
  )
  return {
    put: [...groups.values()].filter(({ finding, published }) => {
      const was = known.get(finding.id)
      return !sameJson(finding, was?.finding) || !sameJson(published, was?.published)
    }),
    remove: [...known.keys()].filter((id) => !groups.has(id)),
    rest,
  }
}

function shortened(group: Finding): Finding {
  return { ...group, okrIds: group.okrIds.slice(0, membersAtMost) }
}

/**
 * What everybody is told, group by group, where drafts have to do with them: the groups of the published ones alone, each
 * kept with a group that it has a member in common with. Absent: the same as the group itself.
 */
async function publishedBy(
  found: readonly Finding[],
  okrs: readonly Okr[],
  around: Surroundings,
  pause: Pause,
): Promise<Map<string, Finding[]>> {
  const published = okrs.filter(({ visibility }) => visibility === 'published')
  if (published.length === okrs.length) return new Map()
  const alone = await findInSteps(published, around, pause)
  const same = new Set(alone.filter((one) => found.some((group) => sameJson(one, group))).map(({ id }) => id))
  const kept = new Map<string, Finding[]>(found.flatMap(({ id }) => (same.has(id) ? [] : [[id, []]])))
  for (const one of alone) {
    if (same.has(one.id)) continue
    const group = found.find(({ okrIds }) => okrIds.some((id) => one.okrIds.includes(id)))
    if (group === undefined) continue
    const known = kept.get(group.id) ?? [shortened(group)]
    kept.set(group.id, [...known, shortened(one)])
  }
  return kept
}

function membersOf(group: StoredFinding): string[] {
  return [...new Set([group.finding, ...publishedIn(group)].flatMap(({ okrIds }) => okrIds))]
}

/** Changed OKRs, one after the other as long as there is room, with what is like them and the groups of all these. */
async function gather(
  ports: Ports,
  nearby: ReturnType<typeof neighbourhood>,
  plan: Partition,
  okrIds: readonly string[],
  { before, after }: Versions,
  pause: Pause,
): Promise<{ members: Set<string>; known: Map<string, StoredFinding>; rest: string[] }> {
  const members = new Set<string>()
  const known = new Map<string, StoredFinding>()
  const sameAim = aimReader(ports, nearby, plan.tenantId, pause)
  const groupsOf = groupReader(ports.store, plan)
  for (const [i, id] of okrIds.entries()) {
    const okr = after.get(id)
    const was = before[id]
    // What it was like is judged again too: it can have explained why two others have one aim.
    const hadAim =
      was === undefined || (okr !== undefined && printOf(was) === printOf(okr))
        ? []
        : await sameAim(was, false)
    const alike = [...(okr === undefined ? [] : [okr, ...(await sameAim(okr))]), ...hadAim]
    const near = new Set([id, ...alike.map((other) => other.id)])
    const groups = (await Promise.all([...near].map(groupsOf))).flat()
    const own = okr === undefined ? alike.map((other) => other.id) : near
    const all = new Set([...members, ...own, ...groups.flatMap(membersOf)])
    if (i > 0 && all.size > togetherAtMost) return { members, known, rest: okrIds.slice(i) }
    for (const one of own) members.add(one)
    for (const group of groups) {
      // A group without all of its members would be judged wrongly: for that one there is no room, it stays as it is.
      const okrIds = membersOf(group)
      if (new Set([...members, ...okrIds]).size > togetherAtMost) continue
      for (const one of okrIds) members.add(one)
      known.set(group.finding.id, group)
    }
  }
  return { members, known, rest: [] }
}

/** So many are compared with one OKR: the same text first, then what shares the most telling keys. */
const candidatesAtMost = 40

/** Finds what has the same aim as an OKR, as it is or as it was; what the candidates say is read once, however many they are candidates for. */
function aimReader(
  ports: Ports,
  nearby: ReturnType<typeof neighbourhood>,
  tenantId: string,
  pause: Pause,
): (okr: Okr, isNow?: boolean) => Promise<Okr[]> {
  const profiles = new Map<string, Profile>()
  return async (okr, isNow = true) => {
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
    const fresh = [...(isNow ? [okr] : []), ...candidates.values()].filter(({ id }) => !profiles.has(id))
    // What it says is compared, not yet who says it.
    const around = {
      ...(await places(ports, nearby, tenantId, [okr, ...fresh])),
      people: new Map<string, Person>(),
    }
    const read = subjectReader(around)
    for (const one of fresh) {
      profiles.set(one.id, read(one).profile)
      await pause()
    }
    const alike: Okr[] = []
    const own = (isNow ? profiles.get(okr.id) : undefined) ?? read(okr).profile
    for (const other of candidates.values()) {
      const profile = profiles.get(other.id)
      if (profile !== undefined && haveSameAim(own, profile)) alike.push(other)
      await pause()
    }
    return alike
  }
}

/** The groups that an OKR is in; nobody else writes them meanwhile, so that each is read once. */
function groupReader(store: Ports['store'], plan: Partition): (okrId: string) => Promise<StoredFinding[]> {
  const known = new Map<string, Promise<StoredFinding[]>>()
  return (okrId) => {
    const reading = known.get(okrId) ?? groupsOf(store, plan, okrId)
    known.set(okrId, reading)
    return reading
  }
}

async function groupsOf(store: Ports['store'], plan: Partition, okrId: string): Promise<StoredFinding[]> {
  const page = await store.list(plan, {
    type: findingType,
    where: [
      { key: 'okr', contains: okrId },
      { key: 'kind', equals: 'redundancy' },
    ],
    limit: pageSize,
  })
  return page.documents.map(storedFindingOf)
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
