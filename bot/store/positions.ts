import { createHash } from 'node:crypto'
import {
  type Condition,
  type Document,
  type KeyValue,
  type ListQuery,
  type Partition,
  StoreError,
} from '../commands/ports/document-store.ts'
import { compareCodePoints } from './code-point-order.ts'

/**
 * Where a document stands in a list: documents without the key that is ordered by, then numbers, then
 * texts; equal ones by id. A list of texts has no order and counts as no key.
 */
export interface Position {
  kind: 'absent' | 'number' | 'text'
  value: string | number
  id: string
}

const ranks = { absent: 0, number: 1, text: 2 } as const

export function positionOf(document: Pick<Document, 'id' | 'keys'>, orderBy: string | undefined): Position {
  const value = orderBy === undefined ? undefined : document.keys?.[orderBy]
  if (typeof value === 'number') return { kind: 'number', value, id: document.id }
  if (typeof value === 'string') return { kind: 'text', value, id: document.id }
  return { kind: 'absent', value: '', id: document.id }
}

export function comparePositions(a: Position, b: Position): number {
  return ranks[a.kind] - ranks[b.kind] || compareValues(a.value, b.value) || compareCodePoints(a.id, b.id)
}

function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return typeof a === 'string' && typeof b === 'string' ? compareCodePoints(a, b) : 0
}

/** Whether a document's keys meet a condition; values of another type never do. */
export function meets(keys: Record<string, KeyValue> | undefined, condition: Condition): boolean {
  const value = keys && Object.hasOwn(keys, condition.key) ? keys[condition.key] : undefined
  if (value === undefined) return false
  if ('contains' in condition) return typeof value === 'object' && value.includes(condition.contains)
  if ('equals' in condition) return value === condition.equals
  if (typeof value === 'object') return false
  const { from, before } = condition
  if (from !== undefined && (typeof from !== typeof value || compareValues(value, from) < 0)) return false
  return before === undefined || (typeof before === typeof value && compareValues(value, before) < 0)
}

/** A cursor names the query that it belongs to, so that it cannot continue another one by mistake. */
export function encodeCursor(partition: Partition, query: ListQuery, after: Position): string {
  return Buffer.from(
    JSON.stringify([fingerprint(partition, query), ranks[after.kind], after.value, after.id]),
  ).toString('base64url')
}

export function decodeCursor(partition: Partition, query: ListQuery): Position | undefined {
  if (query.cursor === undefined) return undefined
  const parts = parsed(query.cursor)
  const [mark, rank, value, id] = Array.isArray(parts) ? parts : []
  const kinds = ['absent', 'number', 'text'] as const
  const kind = typeof rank === 'number' ? kinds[rank] : undefined
  const wanted = kind === 'number' ? 'number' : 'string'
  if (mark !== fingerprint(partition, query) || !kind || typeof value !== wanted || typeof id !== 'string')
    throw new StoreError('invalid', 'The cursor does not belong to this query; start again without it.')
  return { kind, value: kind === 'number' ? Number(value) : String(value), id }
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}

function fingerprint(partition: Partition, query: ListQuery): string {
  const conditions = (query.where ?? []).map((condition) => JSON.stringify(Object.entries(condition).sort()))
  const parts = [
    partition.container,
    partition.tenantId,
    partition.scope,
    query.type,
    conditions.sort(),
    query.orderBy ?? null,
    query.descending === true,
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)
}
