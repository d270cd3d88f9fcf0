import { sameJson } from '../../../okr/edit.ts'
import type { Finding } from '../../../okr/finding.ts'
import { changeOfFindings, findingsAround } from '../../../okr/findings/findings-around.ts'
import { distinct, possibleIds, type Subject, subjectsOf, touchedBy } from '../../../okr/findings/subjects.ts'
import type { Okr } from '../../../okr/okr.ts'
import { rootUnitId } from '../../../okr/organisation.ts'
import { unitType } from '../directory/directory.ts'
import { getAll } from '../get-all.ts'
import { directoryOf } from '../partitions.ts'
import { askForCheck, type CheckPayload } from '../plan/ask-for-checks.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import type { JsonObject, Partition, StoredDocument } from '../ports/document-store.ts'
import type { Delivery, Effect } from '../ports/effects.ts'
import type { Ports } from '../ports/ports.ts'
import { type Pause, pausingStore, takeTurns } from '../take-turns.ts'
import { learnWords } from '../tree/spelling.ts'
import { shareOperations, summariesOf } from './department-shares.ts'
import { findingDocumentId, findingType, type StoredFinding, storedFindingOf } from './documents.ts'
import { type Around, neighbourhood } from './read-around.ts'
import { redundancyAround } from './redundancy-around.ts'
import { type FoundFinding, saveFindings } from './save-findings.ts'

const pageSize = 100
/** What many OKRs add to their departments is written in parts: it is the same when a part is written twice. */
const sharesAtOnce = 80
/** OKRs of a unit that are looked at again in one delivery. */
const sweptAtOnce = 20
/** So many below an OKR that moved are looked at again: an objective that more depend on is hardly moved while people align. */
const belowAtMost = 1000

/**
 * Delivers 'check': looks again at what a change of OKRs or dependencies can alter, and writes the findings that came
 * up, changed or are settled. Its cost depends on what is around the change, not on the size of the cycle. Delivered
 * twice, it finds the same.
 */
export function deliverCheck(ports: Ports) {
  const inTurn = turns()
  const pause = takeTurns()
  const pausing = { ...ports, store: pausingStore(ports.store, pause) }
  return ({ partition, payload }: Effect): Promise<Delivery> =>
    // Two checks at the same time could each miss what the other one finds.
    inTurn(`${partition.tenantId}:${partition.scope}`, () =>
      check(pausing, partition, payload as JsonObject & CheckPayload, pause),
    )
}

async function check(
  ports: Ports,
  partition: Partition,
  payload: CheckPayload,
  pause: Pause,
): Promise<Delivery> {
  const { store, ids, clock } = ports
  const { tenantId, scope: cycleId } = partition
  const nearby = neighbourhood(ports, tenantId, cycleId)
  const { okrIds, before, rest } = await sweep(ports, partition, payload)

  const after = new Map((await nearby.get(okrIds)).map((okr) => [okr.id, okr]))
  await learnWords(
    store,
    partition,
    [...after.values()].map((okr) => okr.title),
  )
  const named = await findingsNaming(store, partition, okrIds)
  const touched = await touchedByAll(nearby, okrIds, before, after)
  const subjects = distinct([
    ...payload.subjects,
    ...touched.subjects,
    ...named.flatMap(({ finding }) => subjectsOf(finding)),
  ])
  await nearby.read(subjects, touched.shareIds)
  const around = await nearby.around()
  const shares = await summariesOf(store, partition, { around, okrIds: [...touched.shareIds], after })
  const departments = shares.departmentIds.map((id): Subject => ({ about: 'department', id }))
  const looked = distinct([...subjects, ...departments])
  const found = findingsAround(looked, { ...around, departments: shares.summaries })
  // A circle that came apart is known by the OKRs that stood in it, changed or not.
  const circled = looked.flatMap((subject) =>
    subject.about === 'okr' && !okrIds.includes(subject.id) ? [subject.id] : [],
  )
  const known = [
    ...named,
    ...(await circlesNaming(store, partition, circled)),
    ...(await findingsWithIds(store, partition, possibleIds(looked))),
  ]
  const everybody = new Map(
    findingsAround(looked, nearby.publishedOf(around)).map((finding) => [finding.id, finding]),
  )
  const change = changeOfFindings(
    looked,
    known.map(({ finding }) => finding),
    found,
  )
  let put = withPublished(change.put, found, everybody, known)
  let { remove } = change
  let gone = okrIds.filter((id) => !after.has(id))
  // What is only looked at because of its surroundings says what it said.
  let changed = payload.okrIds
  do {
    const redundancy = await redundancyAround(ports, nearby, partition, changed, { before, after }, pause)
    await saveFindings(ports, partition, around, {
      put: [...put, ...redundancy.put],
      remove: [...remove, ...redundancy.remove],
      gone,
    })
    put = []
    remove = []
    gone = []
    changed = redundancy.rest
  } while (changed.length > 0)
  const operations = await shareOperations(store, partition, shares.shares)
  while (operations.length > sharesAtOnce) {
    await store.transact(partition, operations.splice(0, sharesAtOnce))
  }
  const more: Partial<CheckPayload>[] = []
  if (change.lookAgain.length > 0) more.push({ subjects: change.lookAgain })
  const units = await unitsToSweep(nearby, around, touched)
  if (units.length > 0) more.push({ units })
  if (rest !== undefined) more.push(rest)
  for (const okrs of await belowMoved(nearby, before, after))
    more.push({
      okrIds: okrs.map((okr) => okr.id),
      before: Object.fromEntries(okrs.map((okr) => [okr.id, okr])),
    })
  // Keys of their own: a long sweep asks again and again, and a name that grew each time would become too long to write.
  for (const asked of more) operations.push(askForCheck(asked, ids.next(), clock.now()))
  return { outcome: 'done', operations }
}

/**
 * What stands below OKRs that contribute to something else now, belong to somebody else or to another unit: how it stands
 * to others is another matter too, so that one aim may be handed down that was redundant, or the other way round. In parts
 * for one delivery each, all seen as unchanged.
 */
async function belowMoved(
  nearby: ReturnType<typeof neighbourhood>,
  before: Readonly<Record<string, Okr>>,
  after: ReadonlyMap<string, Okr>,
): Promise<Okr[][]> {
  const below = new Map<string, Okr>()
  let frontier = [...after.values()].filter((is) => hasMoved(before[is.id], is)).map((okr) => okr.id)
  while (frontier.length > 0 && below.size < belowAtMost) {
    const found = (await Promise.all(frontier.map((id) => nearby.below(id)))).flat()
    const fresh = found.filter((okr) => !below.has(okr.id) && !after.has(okr.id))
    for (const okr of fresh) below.set(okr.id, okr)
    frontier = fresh.map((okr) => okr.id)
  }
  const okrs = [...below.values()].slice(0, belowAtMost)
  return Array.from({ length: Math.ceil(okrs.length / sweptAtOnce) }, (_, i) =>
    okrs.slice(i * sweptAtOnce, (i + 1) * sweptAtOnce),
  )
}

function hasMoved(was: Okr | undefined, is: Okr): boolean {
  return (
    was !== undefined &&
    !(sameJson(was.links, is.links) && was.ownerId === is.ownerId && was.unitId === is.unitId)
  )
}

interface Swept {
  okrIds: string[]
  before: Record<string, Okr>
  /** What is left to look at. */
  rest?: Partial<CheckPayload>
}

/** With units to look at again: the next OKRs of the first one; then the units below it, and the other ones. */
async function sweep({ store }: Ports, plan: Partition, payload: CheckPayload): Promise<Swept> {
  const { okrIds, before, units, cursor } = payload
  const [unitId, ...others] = units
  if (unitId === undefined) return { okrIds, before }
  const page = await store.list(plan, {
    type: okrType,
    where: [
      { key: 'unit', equals: unitId },
      { key: 'kind', equals: 'objective' },
    ],
    limit: sweptAtOnce,
    ...(cursor === undefined ? {} : { cursor }),
  })
  const swept = page.documents.map(okrOf)
  // Seen as unchanged: only what their own links say can be different now.
  const unchanged = Object.fromEntries(swept.map((okr) => [okr.id, okr]))
  const all = { okrIds: [...okrIds, ...swept.map((okr) => okr.id)], before: { ...unchanged, ...before } }
  if (page.cursor !== undefined) return { ...all, rest: { units, cursor: page.cursor } }
  const below = await store.list(directoryOf(plan.tenantId, 'units'), {
    type: unitType,
    where: [{ key: 'parent', equals: unitId }],
    limit: pageSize,
  })
  const next = [...others, ...below.documents.map((document) => document.id)]
  return next.length === 0 ? all : { ...all, rest: { units: next } }
}

/** Everything that the changes of some OKRs can alter. `shareIds`: whose links between departments may be others now. */
async function touchedByAll(
  nearby: ReturnType<typeof neighbourhood>,
  okrIds: readonly string[],
  before: Readonly<Record<string, Okr>>,
  after: ReadonlyMap<string, Okr>,
) {
  const subjects: Subject[] = []
  const units = new Set<string>()
  const shareIds = new Set<string>(okrIds)
  const publishedUnits = new Set<string>()
  for (const id of okrIds) {
    const children = await nearby.below(id)
    const objectiveId = objectiveOf(after.get(id) ?? before[id])
    const waiting = await Promise.all(
      [id, ...objectiveId].flatMap((one) => [
        nearby.dependenciesWhere([{ key: 'okr', equals: one }]),
        nearby.dependenciesWhere([{ key: 'providerOkr', equals: one }]),
      ]),
    )
    const was = before[id]
    const is = after.get(id)
    const touched = touchedBy(was, is, children, waiting.flat())
    subjects.push(...touched.subjects)
    for (const unit of touched.units) {
      units.add(unit)
      if (was?.visibility === 'published' || is?.visibility === 'published') publishedUnits.add(unit)
    }
    // A link across departments depends on where its other end is.
    if (was?.unitId !== is?.unitId) for (const child of children) shareIds.add(child.id)
    for (const sharedId of new Set([was?.sharedId, is?.sharedId])) {
      if (sharedId === undefined || was?.sharedId === is?.sharedId) continue
      for (const other of await nearby.list([{ key: 'shared', equals: sharedId }])) shareIds.add(other.id)
    }
  }
  return { subjects, units: [...units], publishedUnits, shareIds }
}

function objectiveOf(okr: Okr | undefined): string[] {
  return okr?.kind === 'key-result' ? [okr.objectiveId] : []
}

/**
 * A unit's first objective, or the loss of its last, alters what is said of all objectives below it; its first that is
 * published, what is said to everybody.
 */
async function unitsToSweep(
  nearby: ReturnType<typeof neighbourhood>,
  around: Around,
  { units, publishedUnits }: { units: readonly string[]; publishedUnits: ReadonlySet<string> },
): Promise<string[]> {
  const toSweep: string[] = []
  for (const unitId of units) {
    const where =
      unitId === rootUnitId
        ? { key: 'level', equals: 'organisation' }
        : { key: 'home', equals: `unit:${unitId}` }
    const published = { key: 'visibility', equals: 'published' }
    const isFew = (okrs: readonly Okr[]) =>
      okrs.filter((okr) => okr.kind === 'objective' && okr.level !== 'vision').length <= 1
    const isFirst = isFew(await nearby.list([where], 2))
    if (isFirst || (publishedUnits.has(unitId) && isFew(await nearby.list([where, published], 2))))
      toSweep.push(unitId)
  }
  const paths = new Map(around.units.map((unit) => [unit.id, unit.path]))
  // What stands below another unit that is swept is swept with it.
  return toSweep.filter(
    (id) => !toSweep.some((other) => other !== id && paths.get(id)?.includes(other) === true),
  )
}

/** What is to be written: what changed, and what says the same but is something else for everybody than before. */
function withPublished(
  changed: readonly Finding[],
  found: readonly Finding[],
  everybody: ReadonlyMap<string, Finding>,
  known: readonly StoredFinding[],
): FoundFinding[] {
  const before = new Map(known.map((one) => [one.finding.id, one.published]))
  return found.flatMap((finding): FoundFinding[] => {
    const one = everybody.get(finding.id)
    const published = sameJson(one, finding) ? undefined : one === undefined ? [] : [one]
    if (!changed.includes(finding) && sameJson(published, before.get(finding.id))) return []
    return [{ finding, ...(published === undefined ? {} : { published }) }]
  })
}

async function findingsNaming(
  store: Ports['store'],
  plan: Partition,
  okrIds: readonly string[],
): Promise<StoredFinding[]> {
  const pages = await Promise.all(
    okrIds.map((id) =>
      store.list(plan, { type: findingType, where: [{ key: 'okr', contains: id }], limit: pageSize }),
    ),
  )
  return findingsOf(pages.flatMap((page) => page.documents))
}

async function circlesNaming(
  store: Ports['store'],
  plan: Partition,
  okrIds: readonly string[],
): Promise<StoredFinding[]> {
  const pages = await Promise.all(
    okrIds.flatMap((id) =>
      ['link-cycle', 'dependency-cycle'].map((kind) =>
        store.list(plan, {
          type: findingType,
          where: [
            { key: 'okr', contains: id },
            { key: 'kind', equals: kind },
          ],
          limit: pageSize,
        }),
      ),
    ),
  )
  return findingsOf(pages.flatMap((page) => page.documents))
}

async function findingsWithIds(
  store: Ports['store'],
  plan: Partition,
  findingIds: readonly string[],
): Promise<StoredFinding[]> {
  return findingsOf(await getAll(store, plan, findingIds.map(findingDocumentId)))
}

function findingsOf(documents: readonly StoredDocument[]): StoredFinding[] {
  return [...new Map(documents.map((document) => [document.id, storedFindingOf(document)])).values()]
}

/** One after the other for each name, in this process; several processes are kept apart by the ETags of what they write. */
function turns() {
  const last = new Map<string, Promise<unknown>>()
  return async <Value>(name: string, run: () => Promise<Value>): Promise<Value> => {
    const turn = (last.get(name) ?? Promise.resolve()).then(run, run)
    last.set(name, turn)
    try {
      return await turn
    } finally {
      if (last.get(name) === turn) last.delete(name)
    }
  }
}
