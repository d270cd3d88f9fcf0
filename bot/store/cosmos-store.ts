import { CosmosClient, type SqlQuerySpec } from '@azure/cosmos'
import type { DocumentStore, ListQuery, Partition, StoredDocument } from '../commands/ports/document-store.ts'
import { compareCodePoints } from './code-point-order.ts'
import { type CosmosTiming, createCosmosCalls, defaultTiming } from './cosmos-calls.ts'
import { CosmosRefusal, inContainer, refusalOfBatch } from './cosmos-errors.ts'
import { type CosmosItem, itemIdOf, type ReadCosmosItem, toDocument, toItem } from './cosmos-items.ts'
import { etagCondition, toInput } from './cosmos-operations.ts'
import { dueQuery, idsQuery, listQueries } from './cosmos-queries.ts'
import { createSessionTokens, type SessionTokens } from './cosmos-sessions.ts'
import {
  checkDocument,
  checkEtag,
  checkId,
  checkIds,
  checkInstant,
  checkLimit,
  checkOperations,
  checkPartition,
  checkQuery,
} from './document-checks.ts'
import { decodeCursor, encodeCursor, positionOf } from './positions.ts'

/** What gives the tokens of a managed identity: the shape of `TokenCredential`. */
export interface CosmosCredential {
  getToken(scopes: string | string[]): Promise<{ token: string; expiresOnTimestamp: number } | null>
}

export type CosmosStoreOptions = {
  endpoint: string
  database: string
  /** Shared by clients that must see each other's writes at once; each client has its own by default. */
  sessions?: SessionTokens
  timing?: Partial<CosmosTiming>
} & ({ key: string; credential?: never } | { credential: CosmosCredential; key?: never })

/** The store of production: Cosmos DB, in a database that has the containers of `cosmosContainers`. */
export function openCosmosStore(options: CosmosStoreOptions): DocumentStore {
  const timing = { ...defaultTiming, ...options.timing }
  const sessions = options.sessions ?? createSessionTokens()
  const calls = createCosmosCalls(timing)
  const client = new CosmosClient({
    endpoint: options.endpoint,
    ...(options.key === undefined ? { aadCredentials: options.credential } : { key: options.key }),
    connectionPolicy: {
      // With discovery on, the SDK answers "not caught up yet" (404/1002) by dropping the session token and
      // asking again, which turns it into "there is no such document". The account's own endpoint always
      // leads to the region that takes writes.
      enableEndpointDiscovery: false,
      requestTimeout: timing.deadlineMs,
      retryOptions: { maxRetryAttemptCount: 0 },
    },
  })
  const database = client.database(options.database)
  const containerOf = ({ container }: Pick<Partition, 'container'>) => database.container(container)
  const keyOf = ({ tenantId, scope }: Partition) => [tenantId, scope]

  /** The options of every request: its deadline and what this session has seen. A new object each time, since the SDK changes it. */
  function requestOptions({ container }: Pick<Partition, 'container'>, abortSignal: AbortSignal) {
    const sessionToken = sessions.of(container)
    return { abortSignal, ...(sessionToken !== undefined && { sessionToken }) }
  }

  /** Remembers how far this session has seen. The SDK hides the headers of a page from its types. */
  function note({ container }: Pick<Partition, 'container'>, response: object) {
    const headers: unknown = Reflect.get(response, 'headers')
    if (typeof headers === 'object' && headers !== null)
      sessions.note(container, Reflect.get(headers, 'x-ms-session-token'))
  }

  /** Reads pages until there are enough items or no more of them. */
  async function queryItems(
    place: Pick<Partition, 'container'>,
    query: SqlQuerySpec,
    count: number,
    scope: { partitionKey: string[] } | { forceQueryPlan: true },
    signal: AbortSignal,
  ): Promise<ReadCosmosItem[]> {
    const items: ReadCosmosItem[] = []
    const iterator = containerOf(place).items.query<ReadCosmosItem>(query, {
      ...requestOptions(place, signal),
      ...scope,
      maxItemCount: count,
    })
    while (items.length < count && iterator.hasMoreResults()) {
      const page = await inContainer(iterator.fetchNext())
      note(place, page)
      items.push(...(page.resources ?? []))
    }
    return items
  }

  async function readItem(partition: Partition, id: string, abortSignal: AbortSignal) {
    const item = containerOf(partition).item(itemIdOf(id), keyOf(partition))
    const response = await item.read<ReadCosmosItem>(requestOptions(partition, abortSignal))
    note(partition, response)
    // The SDK returns every 404 instead of throwing it, also those that do not mean that there is no document.
    if (response.statusCode === 404 && response.substatus) throw new CosmosRefusal(404, response.substatus)
    return response.resource
  }

  async function listItems(partition: Partition, query: ListQuery, signal: AbortSignal) {
    const after = decodeCursor(partition, query)
    const queries = listQueries(partition, query, after)
    const wanted = query.limit + 1
    const ask = (one: SqlQuerySpec) =>
      queryItems(partition, one, wanted, { partitionKey: keyOf(partition) }, signal)
    // Documents without the key are rare: upwards both parts are nearly always needed, downwards the second is not.
    if (!query.descending) return (await settled(queries.map(ask))).flat().slice(0, wanted)
    const items: ReadCosmosItem[] = []
    for (const one of queries) if (items.length < wanted) items.push(...(await ask(one)))
    return items.slice(0, wanted)
  }

  return {
    get: async (partition, id) => {
      checkPartition(partition)
      checkId(id)
      const item = await calls.read((signal) => readItem(partition, id, signal))
      return item && toDocument(item)
    },

    getMany: async (partition, ids) => {
      checkPartition(partition)
      checkIds(ids)
      const wanted = [...new Set(ids)]
      const items = await calls.read(async (signal) => {
        if (wanted.length === 0) return []
        const query = idsQuery(partition, wanted)
        return queryItems(partition, query, wanted.length, { partitionKey: keyOf(partition) }, signal)
      })
      const found = new Map(items.map(toDocument).map((document) => [document.id, document]))
      return wanted.flatMap((id) => found.get(id) ?? [])
    },

    create: async (partition, document) => {
      checkPartition(partition)
      const copy = checkDocument(document)
      return calls.write(async (abortSignal) => {
        const item = toItem(partition, copy)
        const response = await inContainer(
          containerOf(partition).items.create<CosmosItem>(item, requestOptions(partition, abortSignal)),
        )
        note(partition, response)
        return { ...copy, etag: response.etag }
      })
    },

    replace: async (partition, document, etag) => {
      checkPartition(partition)
      checkEtag(etag)
      const copy = checkDocument(document)
      return calls.write(async (abortSignal) => {
        const item = containerOf(partition).item(itemIdOf(copy.id), keyOf(partition))
        const response = await item.replace<CosmosItem>(toItem(partition, copy), {
          ...requestOptions(partition, abortSignal),
          accessCondition: { type: 'IfMatch', condition: etagCondition(etag) },
        })
        note(partition, response)
        return { ...copy, etag: response.etag }
      })
    },

    delete: async (partition, id, etag) => {
      checkPartition(partition)
      checkId(id)
      checkEtag(etag)
      await calls.write(async (abortSignal) => {
        const item = containerOf(partition).item(itemIdOf(id), keyOf(partition))
        const response = await item.delete({
          ...requestOptions(partition, abortSignal),
          accessCondition: { type: 'IfMatch', condition: etagCondition(etag) },
        })
        note(partition, response)
      })
    },

    transact: async (partition, operations) => {
      checkPartition(partition)
      const copies = checkOperations(operations)
      return calls.write(async (abortSignal) => {
        if (copies.length === 0) return []
        const inputs = copies.map((operation) => toInput(partition, operation))
        const response = await inContainer(
          containerOf(partition).items.batch(
            inputs,
            keyOf(partition),
            requestOptions(partition, abortSignal),
          ),
        )
        note(partition, response)
        const results = response.result ?? []
        // A refused transaction is no error to the SDK: it answers 207, with a code for each operation.
        if (response.code !== 200 || results.length !== copies.length) throw refusalOfBatch(results)
        return results.map(({ eTag }, i) => (copies[i]?.op === 'delete' ? undefined : eTag))
      })
    },

    list: async (partition, query) => {
      checkPartition(partition)
      checkQuery(query)
      decodeCursor(partition, query)
      const items = await calls.read((signal) => listItems(partition, query, signal))
      const documents = items.slice(0, query.limit).map(toDocument)
      const last = documents.at(-1)
      return items.length > query.limit && last
        ? { documents, cursor: encodeCursor(partition, query, positionOf(last, query.orderBy)) }
        : { documents }
    },

    due: async (now, limit) => {
      checkInstant(now, 'now')
      checkLimit(limit)
      const containers = ['plan', 'conversation', 'directory'] as const
      const found = await calls.read((signal) =>
        settled(
          containers.map(async (container) => {
            const items = await queryItems(
              { container },
              dueQuery(now),
              limit,
              { forceQueryPlan: true },
              signal,
            )
            return items.map(({ tenantId, scope, ...item }) => ({
              partition: { container, tenantId, scope },
              document: toDocument({ tenantId, scope, ...item }),
            }))
          }),
        ),
      )
      const order = ({ document }: { document: StoredDocument }) => `${document.dueAt} ${document.id}`
      return found
        .flat()
        .sort((a, b) => compareCodePoints(order(a), order(b)))
        .slice(0, limit)
    },

    ping: async () => {
      const nowhere: Partition = { container: 'plan', tenantId: 'ping', scope: 'ping' }
      await calls.read((signal) => readItem(nowhere, 'ping', signal))
    },

    close: async () => {
      await calls.close()
      client.dispose()
    },
  }
}

/** Like `Promise.all`, but leaves nothing running, so that a retry never meets the attempt before it. */
async function settled<T>(requests: Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(requests)
  return Promise.all(requests)
}
