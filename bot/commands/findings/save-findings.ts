import type { Finding } from '../../../okr/finding.ts'
import { getAll } from '../get-all.ts'
import { listAll } from '../list-all.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import { holdGates } from '../plan/unit-guard.ts'
import type { Operation, Partition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { changeCounts, negative } from './counts.ts'
import { holds } from './dismiss-finding.ts'
import {
  added,
  type Checked,
  checkedDocumentId,
  countsOf,
  dismissalDocumentId,
  dismissalOf,
  dismissalType,
  findingDocument,
  findingDocumentId,
  publishedIn,
  type StoredDismissal,
  type StoredFinding,
  storedFindingOf,
} from './documents.ts'
import { printOf } from './print.ts'
import type { Around } from './read-around.ts'

/** What was found, and what is found of it among published OKRs alone, where that is not the same. */
export type FoundFinding = Omit<StoredFinding, 'dismissed'>

export interface FindingsToSave {
  put: readonly FoundFinding[]
  remove: readonly string[]
  /** OKRs that are removed: no count is kept for them. */
  gone: readonly string[]
}

/** Units whose plans cannot be locked at the moment in which a finding that blocks them is written. */
const gatesAtMost = 40

/** So that a finding, its OKRs' counts and its end fit into one transaction with a few others. */
const operationsAtMost = 90

/**
 * Writes findings that came up or changed, and deletes settled ones, together with the counts of their OKRs. What was
 * dismissed before and says the same is dismissed again (R40).
 */
export async function saveFindings(
  ports: Ports,
  plan: Partition,
  around: Around,
  { put, remove, gone }: FindingsToSave,
): Promise<void> {
  const { store } = ports
  const ids = [...new Set([...put.map(({ finding }) => finding.id), ...remove])]
  const documents = await getAll(store, plan, ids.map(findingDocumentId))
  const stored = new Map(documents.map((document) => [document.id, document]))
  const units = new Map(around.units.map((unit) => [unit.id, unit]))
  let operations: Operation[] = []
  let counts = new Map<string, Checked>()
  let guards = new Map<string, Operation>()
  const flush = async () => {
    const changed = [...counts].filter(([, by]) => Object.values(by).some((count) => count !== 0))
    operations.push(...(await changeCounts(store, plan, new Map(changed))))
    if (operations.length > 0) await store.transact(plan, [...operations, ...guards.values()])
    operations = []
    counts = new Map()
    guards = new Map()
  }
  const count = (by: ReadonlyMap<string, Checked>) => {
    for (const [id, more] of by) counts.set(id, added(counts.get(id), more))
  }
  for (const id of ids) {
    const document = stored.get(findingDocumentId(id))
    const old = document === undefined ? undefined : storedFindingOf(document)
    const found = put.find((one) => one.finding.id === id)
    const finding = found?.finding
    const touched = new Set(
      [counts, ...[old ?? [], found ?? []].flat().map(countsOf)].flatMap((by) => [...by.keys()]),
    )
    const gates = finding?.severity === 'blocking' ? finding.unitIds.slice(0, gatesAtMost) : []
    if (operations.length + touched.size + guards.size + gates.length >= operationsAtMost) await flush()
    if (old !== undefined && old.dismissed === undefined) count(negative(countsOf(old)))
    if (found === undefined || finding === undefined) {
      if (document !== undefined) operations.push({ op: 'delete', id: document.id, etag: document.etag })
      continue
    }
    const dismissed = await dismissalFor(ports, plan, finding)
    const unitIds = [finding, ...publishedIn(found)].flatMap((one) => one.unitIds)
    const above = new Set(unitIds.flatMap((unitId) => units.get(unitId)?.path ?? [unitId]))
    const published = dismissed === undefined ? await stillOpen(ports, plan, found) : found
    const next = { ...published, ...(dismissed === undefined ? {} : { dismissed }) }
    operations.push(
      document === undefined
        ? { op: 'create', document: findingDocument(next, [...above]) }
        : { op: 'replace', document: findingDocument(next, [...above]), etag: document.etag },
    )
    if (dismissed === undefined) count(countsOf(next))
    const isShut = old?.finding.severity === 'blocking' && old.dismissed === undefined
    if (dismissed !== undefined || isShut) continue
    for (const one of await holdGates(store, plan, gates, id)) guards.set(idOf(one), one)
  }
  await flush()
  await forget(ports, plan, gone)
}

function idOf(operation: Operation): string {
  return operation.op === 'delete' ? operation.id : operation.document.id
}

/** What was dismissed for everybody is not open again for everybody because a draft has to do with it now. */
async function stillOpen(ports: Ports, plan: Partition, found: FoundFinding): Promise<FoundFinding> {
  if (found.published === undefined) return found
  const dismissals = await Promise.all(found.published.map((one) => dismissalFor(ports, plan, one)))
  return { ...found, published: found.published.filter((_, i) => dismissals[i] === undefined) }
}

async function dismissalFor(
  { store }: Ports,
  plan: Partition,
  finding: Finding,
): Promise<StoredDismissal | undefined> {
  const [first] = finding.okrIds
  const exact = await store.get(plan, dismissalDocumentId(finding.id))
  const others =
    first === undefined
      ? []
      : await listAll(store, plan, {
          type: dismissalType,
          where: [
            { key: 'okr', contains: first },
            { key: 'kind', equals: finding.kind },
          ],
        })
  const known = [...(exact === undefined ? [] : [exact]), ...others].map(dismissalOf)
  if (known.length === 0) return undefined
  const okrs = (await store.getMany(plan, finding.okrIds.slice(0, 100))).filter(
    ({ type }) => type === okrType,
  )
  const prints = new Map(okrs.map((document) => [document.id, printOf(okrOf(document))]))
  return known.find((dismissal) => holds(dismissal, finding, prints))
}

async function forget({ store }: Ports, plan: Partition, okrIds: readonly string[]): Promise<void> {
  for (let i = 0; i < okrIds.length; i += 100) {
    const part = okrIds.slice(i, i + 100)
    const still = new Set((await store.getMany(plan, part)).map(({ id }) => id))
    const counts = await store.getMany(plan, part.filter((id) => !still.has(id)).map(checkedDocumentId))
    if (counts.length === 0) continue
    await store.transact(
      plan,
      counts.map(({ id, etag }) => ({ op: 'delete', id, etag })),
    )
  }
}
