import { bodyAs } from '../bodies.ts'
import { directoryOf } from '../partitions.ts'
import type { DocumentStore } from '../ports/document-store.ts'
import { retryWhenStale } from '../store-errors.ts'

/** What a tenant has set. */
export interface Settings {
  /** Who says which units there are: a CSV file, or the departments of Entra. */
  unitsFrom: 'csv' | 'directory'
  organisationName: string
  /** Where the next read of Entra's users goes on. */
  deltaLink?: string
}

const settingsId = 'settings'

export async function readSettings(store: DocumentStore, tenantId: string): Promise<Settings> {
  const document = await store.get(directoryOf(tenantId, 'settings'), settingsId)
  return document === undefined
    ? { unitsFrom: 'directory', organisationName: 'Organisation' }
    : bodyAs<Settings>(document)
}

/** Another one after each import of the organisation: people may have left, come, or report to others. */
export async function organisationMark(store: DocumentStore, tenantId: string): Promise<string> {
  return (await store.get(directoryOf(tenantId, 'settings'), settingsId))?.etag ?? ''
}

export async function writeSettings(
  store: DocumentStore,
  tenantId: string,
  settings: Settings,
): Promise<void> {
  const partition = directoryOf(tenantId, 'settings')
  await retryWhenStale(async () => {
    const before = await store.get(partition, settingsId)
    const document = { id: settingsId, type: 'settings', body: { ...settings } }
    if (before === undefined) await store.create(partition, document)
    else await store.replace(partition, document, before.etag)
  })
}
