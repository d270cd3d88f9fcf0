import { createHash } from 'node:crypto'
import type {
  Document,
  JsonObject,
  KeyValue,
  Partition,
  StoredDocument,
} from '../commands/ports/document-store.ts'
import type { Position } from './positions.ts'

/** A document as Cosmos DB holds it. */
export type CosmosItem = {
  id: string
  /** The document's own id, where Cosmos DB would not take it as an id. */
  originalId?: string
  tenantId: string
  scope: string
  type: string
  keys?: Record<string, KeyValue>
  /** One sort term for the id, under `_id`, and one for each key that holds text or a number. */
  sort: Record<string, string>
  body: JsonObject
  dueAt?: string
  ttl?: number
}

export type ReadCosmosItem = CosmosItem & { _etag: string }

/** The sort path of the id: no key may be called so. */
export const idSort = '_id'

/** Cosmos DB refuses / \ ? # in ids, and URLs change dots, spaces and percent signs. */
const plainId = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,254}$/

export function itemIdOf(id: string): string {
  return plainId.test(id) ? id : `~${createHash('sha256').update(id).digest('base64url')}`
}

export function toItem(partition: Partition, document: Document): CosmosItem {
  const { id, type, keys, body, dueAt, ttl } = document
  const { tenantId, scope } = partition
  const itemId = itemIdOf(id)
  return {
    id: itemId,
    ...(itemId !== id && { originalId: id }),
    tenantId,
    scope,
    type,
    ...(keys && { keys }),
    sort: sortTerms(partition, document),
    body,
    ...(dueAt !== undefined && { dueAt }),
    ...(ttl !== undefined && { ttl }),
  }
}

export function toDocument(item: ReadCosmosItem): StoredDocument {
  return {
    id: item.originalId ?? item.id,
    type: item.type,
    ...(item.keys && { keys: item.keys }),
    body: item.body,
    ...(item.dueAt !== undefined && { dueAt: item.dueAt }),
    ...(item.ttl !== undefined && { ttl: item.ttl }),
    etag: item._etag,
  }
}

function sortTerms(partition: Partition, { id, type, keys }: Document): Record<string, string> {
  const prefix = sortPrefix(partition, type)
  const terms: Record<string, string> = {
    [idSort]: sortTerm(prefix, { kind: 'absent', value: '', id }),
  }
  for (const [key, value] of Object.entries(keys ?? {})) {
    if (typeof value === 'number') terms[key] = sortTerm(prefix, { kind: 'number', value, id })
    if (typeof value === 'string') terms[key] = sortTerm(prefix, { kind: 'text', value, id })
  }
  return terms
}

/**
 * Terms of one partition and type stand together in the index, so an ordered query reads only that part of
 * it. Two that share a prefix by chance cost a little time and nothing else: the query names both in full.
 */
export function sortPrefix(partition: Partition, type: string): string {
  const name = JSON.stringify([partition.tenantId, partition.scope, type])
  return createHash('sha256').update(name).digest('base64url').slice(0, 8)
}

/** One text that orders as value and then id do, so that one range index gives the order and the cursor. */
export function sortTerm(prefix: string, { kind, value, id }: Position): string {
  if (kind === 'absent') return `${prefix}!${escaped(id)}`
  if (kind === 'number') return `${prefix}n${orderedHex(Number(value))}${escaped(id)}`
  return `${prefix}t${escaped(String(value))}\u0001\u0001${escaped(id)}`
}

/** Above every term of the prefix. */
export function afterSortTerms(prefix: string): string {
  return `${prefix}~`
}

/** Keeps the order, holds no NUL, and leaves U+0001 U+0001 free to end a text: it is below all that can follow. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these two are what has to be escaped.
  return text.replace(/[\u0000\u0001]/g, (unit) => (unit === '\u0000' ? '\u0001\u0002' : '\u0001\u0003'))
}

/** The bits of a double, turned so that the hexadecimal texts order as the numbers do. */
function orderedHex(value: number): string {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value === 0 ? 0 : value)
  const bits = view.getBigUint64(0)
  const turned = bits >> 63n ? ~bits & 0xffffffffffffffffn : bits | (1n << 63n)
  return turned.toString(16).padStart(16, '0')
}
