import type { DepartmentShares } from '../../../okr/findings/departments.ts'
import { departmentShares } from '../../../okr/findings/departments.ts'
import { indexPlan } from '../../../okr/findings/plan-index.ts'
import type { Okr } from '../../../okr/okr.ts'
import { bodyAs } from '../bodies.ts'
import { getAll } from '../get-all.ts'
import type { DocumentStore, Operation, Partition } from '../ports/document-store.ts'
import type { Around } from './read-around.ts'

/**
 * What an OKR adds to what is known of departments (R36), in a document of its own: `counts`, where it is planned;
 * `meets`, the departments that it ties to another one. A department is judged by two lists of these, so that no counter
 * is written by everybody.
 */
const shareType = 'department-share'

function shareId(okrId: string): string {
  return `department-share:${okrId}`
}

interface Share {
  counts: string[]
  meets: string[]
}

export interface Shares {
  /** What each OKR adds from now on; undefined: it is gone. */
  shares: Map<string, Share | undefined>
  /** Departments for which something changed. */
  departmentIds: string[]
  summaries: DepartmentShares
}

/** More than this is told as "100": it only has to be known that a department plans enough to need others. */
const countedAtMost = 100

export async function summariesOf(
  store: DocumentStore,
  plan: Partition,
  { around, okrIds, after }: { around: Around; okrIds: readonly string[]; after: ReadonlyMap<string, Okr> },
): Promise<Shares> {
  const index = indexPlan(around)
  const stored = await getAll(store, plan, okrIds.map(shareId))
  const old = new Map(stored.map(({ id, body }) => [id.slice(shareId('').length), bodyAs<Share>({ body })]))
  const shares = new Map<string, Share | undefined>()
  const changed = new Set<string>()
  for (const id of okrIds) {
    const okr = after.get(id) ?? index.okrs.get(id)
    const before = old.get(id)
    const now = okr === undefined ? undefined : shareOf(departmentShares(okr, index))
    if (JSON.stringify(before) === JSON.stringify(now)) continue
    shares.set(id, now)
    for (const share of [before, now]) {
      for (const department of [...(share?.counts ?? []), ...(share?.meets ?? [])]) changed.add(department)
    }
  }
  const summaries: DepartmentShares = {}
  await Promise.all(
    [...changed].map(async (id) => {
      summaries[id] = {
        okrs: await count(store, plan, shares, 'counts', id, countedAtMost),
        horizontalLinks: await count(store, plan, shares, 'meets', id, shares.size + 1),
      }
    }),
  )
  return { shares, departmentIds: [...changed], summaries }
}

/** How many OKRs have this department under `key`: as stored, with what is about to be written. */
async function count(
  store: DocumentStore,
  plan: Partition,
  shares: Shares['shares'],
  key: keyof Share,
  departmentId: string,
  limit: number,
): Promise<number> {
  const page = await store.list(plan, {
    type: shareType,
    where: [{ key, contains: departmentId }],
    limit: Math.min(100, limit),
  })
  const stored = page.documents.filter(({ id }) => !shares.has(id.slice(shareId('').length))).length
  const fresh = [...shares.values()].filter((share) => share?.[key].includes(departmentId)).length
  return stored + fresh
}

function shareOf(of: DepartmentShares): Share {
  const of_ = Object.entries(of)
  return {
    counts: of_.filter(([, { okrs }]) => okrs > 0).map(([id]) => id),
    meets: of_.filter(([, { horizontalLinks }]) => horizontalLinks > 0).map(([id]) => id),
  }
}

export async function shareOperations(
  store: DocumentStore,
  plan: Partition,
  shares: Shares['shares'],
): Promise<Operation[]> {
  const stored = await getAll(store, plan, [...shares.keys()].map(shareId))
  const etags = new Map(stored.map(({ id, etag }) => [id, etag]))
  return [...shares].flatMap(([okrId, share]): Operation[] => {
    const id = shareId(okrId)
    const etag = etags.get(id)
    if (share === undefined) return etag === undefined ? [] : [{ op: 'delete', id, etag }]
    const document = { id, type: shareType, keys: { ...share }, body: { ...share } }
    return [etag === undefined ? { op: 'create', document } : { op: 'replace', document, etag }]
  })
}
