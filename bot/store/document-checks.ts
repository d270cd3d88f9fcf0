import {
  type Condition,
  type Document,
  type KeyValue,
  type ListQuery,
  limits,
  type Operation,
  type Partition,
  StoreError,
} from '../commands/ports/document-store.ts'
import { checkJson } from './json-checks.ts'

/** What both adapters refuse before they touch the database, so that both accept exactly the same. */
const bounds = {
  /** UTF-8 bytes. */
  id: 1023,
  scope: 500,
  type: 100,
  keyText: 1024,
  etag: 200,
  keys: 40,
  elements: 500,
  /** 2^31 − 1, the largest time to live that Cosmos DB takes. */
  ttl: 2_147_483_647,
} as const

const containers: ReadonlySet<string> = new Set(['plan', 'conversation', 'directory'])
const keyName = /^[A-Za-z][A-Za-z0-9_]{0,49}$/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

function invalid(message: string): StoreError {
  return new StoreError('invalid', message)
}

function checkText(value: unknown, name: string, bytes: number): asserts value is string {
  if (typeof value !== 'string' || value === '') throw invalid(`${name} must be a string that is not empty.`)
  if (!value.isWellFormed()) throw invalid(`${name} holds half of a surrogate pair; send well-formed text.`)
  if (Buffer.byteLength(value) > bytes) throw invalid(`${name} must be at most ${bytes} bytes of UTF-8.`)
}

export function checkPartition(partition: Partition): void {
  if (!containers.has(partition.container))
    throw invalid(`There is no container "${partition.container}"; use plan, conversation or directory.`)
  checkText(partition.tenantId, 'tenantId', bounds.scope)
  checkText(partition.scope, 'scope', bounds.scope)
}

export function checkId(id: string): void {
  checkText(id, 'The document id', bounds.id)
}

export function checkEtag(etag: string): void {
  checkText(etag, 'The ETag', bounds.etag)
}

export function checkIds(ids: readonly string[]): void {
  if (ids.length > limits.getMany)
    throw new StoreError('too-large', `Read at most ${limits.getMany} documents at once, not ${ids.length}.`)
  ids.forEach(checkId)
}

function checkKeyName(name: string): void {
  if (!keyName.test(name))
    throw invalid(
      `The key name ${JSON.stringify(name)} must be 1–50 letters, digits or _, beginning with a letter.`,
    )
}

function checkKeyScalar(value: unknown, name: string): void {
  if (typeof value === 'number' && Number.isFinite(value)) return
  if (typeof value !== 'string') throw invalid(`The key "${name}" must be text or a finite number.`)
  if (!value.isWellFormed()) throw invalid(`The key "${name}" holds half of a surrogate pair.`)
  if (Buffer.byteLength(value) > bounds.keyText)
    throw invalid(
      `The key "${name}" must be at most ${bounds.keyText} bytes of UTF-8; keep long text in the body.`,
    )
}

function checkKey(name: string, value: KeyValue): void {
  checkKeyName(name)
  if (typeof value === 'string' || typeof value === 'number') {
    checkKeyScalar(value, name)
    return
  }
  if (!Array.isArray(value))
    throw invalid(`The key "${name}" must be text, a finite number or a list of texts.`)
  if (value.length > bounds.elements)
    throw invalid(`The key "${name}" holds more than ${bounds.elements} elements.`)
  for (const element of value) {
    if (typeof element !== 'string') throw invalid(`The elements of the key "${name}" must be texts.`)
    checkKeyScalar(element, name)
  }
}

export function checkInstant(value: string, name: string): void {
  if (!instant.test(value) || Number.isNaN(Date.parse(value)))
    throw invalid(`${name} must be an instant such as 2026-01-31T09:00:00.000Z.`)
}

/**
 * Refuses what one of the databases could not keep exactly, and what is too large for either. Returns a
 * copy, so that what is written is what the document was at the time of the call.
 */
export function checkDocument(document: Document): Document {
  checkId(document.id)
  checkText(document.type, 'The document type', bounds.type)
  const keys = Object.entries(document.keys ?? {})
  if (keys.length > bounds.keys)
    throw invalid(`A document has at most ${bounds.keys} keys, not ${keys.length}.`)
  for (const [name, value] of keys) checkKey(name, value)
  if (document.dueAt !== undefined) checkInstant(document.dueAt, 'dueAt')
  const { ttl } = document
  if (ttl !== undefined && !(Number.isInteger(ttl) && ttl >= 1 && ttl <= bounds.ttl))
    throw invalid(`ttl must be a whole number of seconds from 1 to ${bounds.ttl}.`)
  if (typeof document.body !== 'object' || document.body === null || Array.isArray(document.body))
    throw invalid('The body of a document must be an object.')
  checkJson(document.body)
  const size = measure(document)
  if (size > limits.documentBytes)
    throw new StoreError(
      'too-large',
      `The document "${document.id}" needs ${size} bytes; at most ${limits.documentBytes} are possible.`,
    )
  const { id, type, keys: named, body, dueAt } = document
  const copy: Document = JSON.parse(JSON.stringify({ id, type, keys: named, body, dueAt, ttl }))
  return copy
}

/**
 * An upper bound of what a document needs on the wire to Cosmos DB, which has the tighter limits: there
 * each key that holds text or a number is sent once as it is and once as a sort term with the id.
 */
export function measure(document: Document): number {
  const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
  const terms = 1 + Object.values(document.keys ?? {}).filter((value) => !Array.isArray(value)).length
  return bytes(document.body) + 3 * bytes(document.keys ?? {}) + terms * (2 * bytes(document.id) + 100) + 1000
}

export function checkOperations(operations: readonly Operation[]): Operation[] {
  if (operations.length > limits.operations)
    throw new StoreError(
      'too-large',
      `A transaction holds at most ${limits.operations} operations, not ${operations.length}.`,
    )
  const ids = new Set<string>()
  let size = 0
  const copies = operations.map((operation) => {
    const id = operation.op === 'delete' ? operation.id : operation.document.id
    if (operation.op !== 'create') checkEtag(operation.etag)
    if (ids.has(id)) throw invalid(`A transaction may hold one operation for a document; "${id}" has two.`)
    ids.add(id)
    if (operation.op === 'delete') {
      checkId(id)
      return { ...operation }
    }
    const document = checkDocument(operation.document)
    size += measure(document)
    return { ...operation, document }
  })
  if (size > limits.transactionBytes)
    throw new StoreError(
      'too-large',
      `The transaction needs ${size} bytes; at most ${limits.transactionBytes} are possible.`,
    )
  return copies
}

function checkCondition(condition: Condition): void {
  checkKeyName(condition.key)
  if ('contains' in condition) {
    if (typeof condition.contains !== 'string')
      throw invalid(`The condition on "${condition.key}" must look for a text.`)
    checkKeyScalar(condition.contains, condition.key)
    return
  }
  if ('equals' in condition) {
    checkKeyScalar(condition.equals, condition.key)
    return
  }
  const { from, before } = condition
  if (from === undefined && before === undefined)
    throw invalid(`The condition on "${condition.key}" needs equals, contains, from or before.`)
  if (from !== undefined) checkKeyScalar(from, condition.key)
  if (before !== undefined) checkKeyScalar(before, condition.key)
}

export function checkLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > limits.page)
    throw invalid(`limit must be a whole number from 1 to ${limits.page}.`)
}

export function checkQuery(query: ListQuery): void {
  checkText(query.type, 'The document type', bounds.type)
  checkLimit(query.limit)
  query.where?.forEach(checkCondition)
  if (query.orderBy !== undefined) checkKeyName(query.orderBy)
}
