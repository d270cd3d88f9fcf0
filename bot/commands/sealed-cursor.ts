import { directoryOf } from './partitions.ts'
import { type DocumentStore, StoreError } from './ports/document-store.ts'
import { retryWhenStale } from './store-errors.ts'

/**
 * A store's cursor holds where the page ended: the priority, title and id of its last document. When the reader may not
 * see that document, the cursor is sealed, so that a draft's title cannot be read out of it.
 */
const mark = 'sealed.'
const keyId = 'cursor-key'
const ivBytes = 12
const { subtle } = globalThis.crypto

function isSealed(cursor: string): boolean {
  return cursor.startsWith(mark)
}

export async function sealCursor(store: DocumentStore, tenantId: string, cursor: string): Promise<string> {
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(ivBytes))
  const key = await keyOf(store, tenantId)
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv }, key, Buffer.from(cursor))
  return mark + Buffer.concat([iv, Buffer.from(sealed)]).toString('base64url')
}

export async function openCursor(store: DocumentStore, tenantId: string, cursor: string): Promise<string> {
  if (!isSealed(cursor)) return cursor
  const bytes = Buffer.from(cursor.slice(mark.length), 'base64url')
  const key = await keyOf(store, tenantId)
  try {
    const iv = bytes.subarray(0, ivBytes)
    const opened = await subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.subarray(ivBytes))
    return Buffer.from(opened).toString()
  } catch {
    throw new StoreError('invalid', 'The cursor does not belong to this query; start again without it.')
  }
}

/** The tenant's own key: made when it is first needed, and kept, so that every instance opens what another sealed. */
async function keyOf(store: DocumentStore, tenantId: string) {
  const partition = directoryOf(tenantId, 'settings')
  const text = await retryWhenStale(async () => {
    const known = await store.get(partition, keyId)
    if (known !== undefined) return String(known.body.key)
    const key = Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(32))).toString('base64')
    await store.create(partition, { id: keyId, type: keyId, body: { key } })
    return key
  })
  return subtle.importKey('raw', Buffer.from(text, 'base64'), 'AES-GCM', false, ['encrypt', 'decrypt'])
}
