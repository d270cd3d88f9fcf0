import type { Finding } from '../../../okr/finding.ts'
import { getAll } from '../get-all.ts'
import { listAll } from '../list-all.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import { holdGates } from '../plan/unit-guard.ts'
import type { Operation, Partition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { changeCounts } from './counts.ts'
import { holds } from './dismiss-finding.ts'
import {
  checkedDocumentId,
  dismissalDocumentId,
  dismissalOf,
  dismissalType,
  findingDocument,
  findingDocumentId,
  type StoredDismissal,
  storedFindingOf,
} from './documents.ts'
import { printOf } from './print.ts'
import type { Around } from './read-around.ts'

export interface FindingsToSave {
  put: readonly Finding[]
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
  const ids = [...new Set([...put.map((finding) => finding.id), ...remove])]
  const documents = await getAll(store, plan, ids.map(findingDocumentId))
  const stored = new Map(documents.map((document) => [document.id, document]))
  const units = new Map(around.units.map((unit) => [unit.id, unit]))
  let operations: Operation[] = []
  let counts = new Map<string, number>()
  let guards = new Map<string, Operation>()
  const flush = async () => {
    const changed = [...counts].filter(([, by]) => by !== 0).map(([id]) => id)
    operations.push(...(await changeCounts(store, plan, changed, (id) => counts.get(id) ?? 0)))
    if (operations.length > 0) await store.transact(plan, [...operations, ...guards.values()])
    operations = []
    counts = new Map()
    guards = new Map()
  }
  const count = (okrIds: readonly string[], by: number) => {
    for (const id of okrIds) counts.set(id, (counts.get(id) ?? 0) + by)
  }
  for (const id of ids) {
    const document = stored.get(findingDocumentId(id))
    const old = document === undefined ? undefined : storedFindingOf(document)
    const finding = put.find((one) => one.id === id)
    const touched = new Set([...counts.keys(), ...(old?.finding.okrIds ?? []), ...(finding?.okrIds ?? [])])
    const gates = finding?.severity === 'blocking' ? finding.unitIds.slice(0, gatesAtMost) : []
    if (operations.length + touched.size + guards.size + gates.length >= operationsAtMost) await flush()
    if (old !== undefined && old.dismissed === undefined) count(old.finding.okrIds, -1)
    if (finding === undefined) {
      if (document !== undefined) operations.push({ op: 'delete', id: document.id, etag: document.etag })
      continue
    }
    const dismissed = await dismissalFor(ports, plan, finding)
    const above = new Set(finding.unitIds.flatMap((unitId) => units.get(unitId)?.path ?? [unitId]))
    const next = findingDocument({ finding, ...(dismissed === undefined ? {} : { dismissed }) }, [...above])
    operations.push(
      document === undefined
        ? { op: 'create', document: next }
        : { op: 'replace', document: next, etag: document.etag },
    )
    if (dismissed === undefined) count(finding.okrIds, 1)
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
