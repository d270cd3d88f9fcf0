/**
 * A stand-in for the REST endpoint of a Cosmos DB account, for the real SDK to talk to. It holds documents in memory,
 * apart by the whole hierarchical key; batches are atomic, ETags, TTL, indexing policies, session tokens, continuations
 * and query plans behave as the service documents them. It shares its author's beliefs about the service, so the
 * same suites also run against a real account (COSMOS_TEST_ENDPOINT).
 */
import { createHmac, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { CosmosDoubleContainer, Refused } from './cosmos-double-container.ts'
import { originalOf, parseQuery, planOf, QueryRefused, type QuerySpec } from './cosmos-double-query.ts'

export type RequestKind = 'metadata' | 'plan' | 'query' | 'read' | 'create' | 'replace' | 'delete' | 'batch'

export interface RecordedRequest {
  kind: RequestKind
  container?: string
  /** The partition key header, if the request has one. */
  partitionKey?: unknown
  rangeId?: string
  sessionToken?: string
  query?: QuerySpec
  bytes: number
  status?: number
}

export type Fault =
  | { status: number; substatus?: number; retryAfterMs?: number; message?: string }
  /** Closes the connection before or after the request takes effect, or never answers. */
  | 'drop before'
  | 'drop after'
  | 'hang'

export interface CosmosDouble {
  readonly endpoint: string
  readonly key: string
  readonly requests: RecordedRequest[]
  /** The next requests of this kind fail, one for each fault, in order. */
  fail(kind: RequestKind, ...faults: Fault[]): void
  /** The most items on a page of a query, below what the client asks for. */
  pageSize: number
  /** Whether each query begins with a page that is empty and goes on, as the service's may. */
  emptyFirstPages: boolean
  /** Reads are answered by a replica that stands still, until so many were refused because they asked for more. */
  holdReplica(refusals: number): void
  catchUp(): void
  forgetFaults(): void
  advance(seconds: number): void
  close(): Promise<void>
}

interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

const megabytes = 2 * 1024 * 1024

export interface CosmosDoubleOptions {
  tls?: { key: string; cert: string }
  /** A token of a managed identity that is as good as the account key. */
  identityToken?: string
}

export async function startCosmosDouble(options: CosmosDoubleOptions = {}): Promise<CosmosDouble> {
  const key = randomBytes(32).toString('base64')
  const databases = new Map<string, Map<string, CosmosDoubleContainer>>()
  const requests: RecordedRequest[] = []
  const faults = new Map<RequestKind, Fault[]>()
  let offsetSeconds = 0
  const now = () => Math.floor(Date.now() / 1000) + offsetSeconds

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(JSON.stringify({ code: 'InternalServerError', message: String(error) }))
    })
  }
  const server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener)

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const kind = kindOf(request)
    const record: RecordedRequest = { kind, bytes: Buffer.byteLength(text) }
    requests.push(record)
    const fault = faults.get(kind)?.shift()
    if (fault === 'hang') return
    if (fault === 'drop before') return void request.socket.destroy()
    const answer =
      typeof fault === 'object'
        ? faultAnswer(fault)
        : answerTo(request, kind, text === '' ? undefined : JSON.parse(text), record)
    if (fault === 'drop after') return void request.socket.destroy()
    record.status = answer.status
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
  }

  function answerTo(
    request: IncomingMessage,
    kind: RequestKind,
    body: unknown,
    record: RecordedRequest,
  ): Answer {
    try {
      authorize(request)
      const path = new URL(request.url ?? '', 'http://double').pathname
        .split('/')
        .filter(Boolean)
        .map(decodeURIComponent)
      return dispatch(request, kind, path, body, record)
    } catch (error) {
      if (error instanceof QueryRefused) return refusal(400, error.message)
      if (error instanceof Refused) return refusal(error.status, error.message, error.substatus)
      throw error
    }
  }

  function dispatch(
    request: IncomingMessage,
    kind: RequestKind,
    path: string[],
    body: unknown,
    record: RecordedRequest,
  ): Answer {
    const [, databaseId = '', , containerId = '', collection, id] = path
    if (kind === 'metadata') return metadata(request.method ?? '', path, body)
    const container = databases.get(databaseId)?.get(containerId)
    if (!container) return refusal(404, 'Owner resource does not exist', 1003)
    if (collection !== 'docs') return refusal(400, `Unexpected path ${request.url}`)
    const partitionKey = headerOf(request, 'x-ms-documentdb-partitionkey')
    const rangeId = headerOf(request, 'x-ms-documentdb-partitionkeyrangeid')
    const sessionToken = headerOf(request, 'x-ms-session-token')
    Object.assign(record, {
      container: containerId,
      ...(partitionKey !== undefined && { partitionKey: JSON.parse(partitionKey) }),
      ...(rangeId !== undefined && { rangeId }),
      ...(sessionToken !== undefined && { sessionToken }),
    })
    if (kind === 'plan' || kind === 'query') {
      const spec = specOf(body)
      record.query = spec
      const original = originalOf(spec.query)
      const parsed = parseQuery({ ...spec, query: original ?? spec.query })
      container.checkIndexes(parsed)
      if (kind === 'plan') return { status: 200, body: planOf(parsed) }
      if (partitionKey === undefined && rangeId === undefined)
        return refusal(400, 'Cross partition query only supports what a query plan says.', 1004)
      const page = container.query(parsed, {
        ...(partitionKey !== undefined && { partitionKey: JSON.parse(partitionKey) }),
        ...(rangeId !== undefined && { rangeId }),
        sessionToken,
        continuation: headerOf(request, 'x-ms-continuation'),
        emptyFirst: double.emptyFirstPages,
        count: Math.min(Number(headerOf(request, 'x-ms-max-item-count') ?? 100), double.pageSize),
      })
      const documents =
        original === undefined
          ? page.items
          : page.items.map((item) => ({
              _rid: item._rid,
              orderByItems: [{ item: page.orderValue(item) }],
              payload: item,
            }))
      return {
        status: 200,
        body: { _rid: 'rid', Documents: documents, _count: documents.length },
        headers: {
          ...container.headers(page.rangeId, 'read'),
          ...(page.continuation !== undefined && { 'x-ms-continuation': page.continuation }),
        },
      }
    }
    if (partitionKey === undefined) return refusal(400, 'The partition key header is missing.')
    const place: unknown = JSON.parse(partitionKey)
    if (record.bytes > megabytes) return refusal(413, 'Request size is too large')
    const ifMatch = headerOf(request, 'if-match')
    if (kind === 'batch') {
      if (headerOf(request, 'x-ms-cosmos-batch-atomic')?.toLowerCase() !== 'true')
        return refusal(400, 'Only atomic batches are expected.')
      const { status, results } = container.batch(place, body)
      return { status, body: results, headers: container.headers(container.rangeOf(place), 'write') }
    }
    const done =
      kind === 'read'
        ? container.read(place, id ?? '', sessionToken)
        : kind === 'create'
          ? container.create(place, body)
          : kind === 'replace'
            ? container.replace(place, id ?? '', body, ifMatch)
            : container.delete(place, id ?? '', ifMatch)
    return {
      status: kind === 'create' ? 201 : kind === 'delete' ? 204 : 200,
      ...(done && { body: done }),
      headers: {
        ...container.headers(container.rangeOf(place), kind === 'read' ? 'read' : 'write'),
        ...(done && { etag: done._etag }),
      },
    }
  }

  function metadata(method: string, path: string[], body: unknown): Answer {
    const [dbs, databaseId, , containerId, ranges] = path
    if (dbs !== 'dbs') return refusal(400, 'Only databases are expected.')
    if (method === 'POST') {
      const id = String(Reflect.get(Object(body), 'id'))
      if (databaseId === undefined) databases.set(id, new Map())
      else databases.get(databaseId)?.set(id, new CosmosDoubleContainer(Object(body), now))
      return { status: 201, body: Object(body) }
    }
    const containers = databases.get(databaseId ?? '')
    if (!containers) return refusal(404, 'Database not found')
    if (containerId === undefined) return { status: 200, body: { id: databaseId, _rid: 'db' } }
    const container = containers.get(containerId)
    if (!container) return refusal(404, 'Container not found')
    return ranges === 'pkranges'
      ? {
          status: 200,
          body: { _rid: 'rid', PartitionKeyRanges: container.ranges, _count: container.ranges.length },
        }
      : { status: 200, body: container.definition }
  }

  /** The account key signs each request; the service refuses a wrong signature, so the double does. */
  function authorize(request: IncomingMessage): void {
    const [path = ''] = (request.url ?? '').split('?')
    const parts = path.split('/').filter(Boolean).map(decodeURIComponent)
    const isItem = parts.length % 2 === 0
    const type = (isItem ? parts.at(-2) : parts.at(-1)) ?? ''
    const link = (isItem ? parts : parts.slice(0, -1)).join('/')
    const date = headerOf(request, 'x-ms-date') ?? ''
    const text = `${request.method?.toLowerCase()}\n${type}\n${link}\n${date.toLowerCase()}\n\n`
    const wanted = `type=master&ver=1.0&sig=${createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64')}`
    const given = decodeURIComponent(headerOf(request, 'authorization') ?? '')
    const identity = options.identityToken && `type=aad&ver=1.0&sig=${options.identityToken}`
    if (given !== wanted && given !== identity)
      throw new Refused(401, 'The input authorization token cannot serve the request.')
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const all = () => [...databases.values()].flatMap((containers) => [...containers.values()])
  const double: CosmosDouble = {
    endpoint: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    key,
    requests,
    pageSize: 1000,
    emptyFirstPages: false,
    fail: (kind, ...more) => {
      faults.set(kind, [...(faults.get(kind) ?? []), ...more])
    },
    holdReplica: (refusals) => {
      for (const container of all()) container.holdReplica(refusals)
    },
    catchUp: () => {
      for (const container of all()) container.catchUp()
    },
    forgetFaults: () => faults.clear(),
    advance: (seconds) => {
      offsetSeconds += seconds
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
  return double
}

function kindOf(request: IncomingMessage): RequestKind {
  const parts = (request.url ?? '').split('?')[0]?.split('/').filter(Boolean) ?? []
  if (parts[4] !== 'docs') return 'metadata'
  if (headerOf(request, 'x-ms-cosmos-is-query-plan-request')) return 'plan'
  if (headerOf(request, 'x-ms-documentdb-isquery')) return 'query'
  if (headerOf(request, 'x-ms-cosmos-is-batch-request')) return 'batch'
  const kinds: Record<string, RequestKind> = { GET: 'read', POST: 'create', PUT: 'replace', DELETE: 'delete' }
  return kinds[request.method ?? ''] ?? 'metadata'
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

function specOf(body: unknown): QuerySpec {
  const query: unknown = Reflect.get(Object(body), 'query')
  const parameters: unknown = Reflect.get(Object(body), 'parameters')
  if (typeof query !== 'string') throw new QueryRefused('The body of a query request holds the query.')
  return { query, parameters: Array.isArray(parameters) ? parameters : [] }
}

const throttledMessage =
  'Request rate is large. More Request Units may be needed, so no changes were made. Please retry this request later.'

function faultAnswer({ status, substatus, retryAfterMs, message }: Exclude<Fault, string>): Answer {
  const answer = refusal(
    status,
    message ?? (status === 429 ? throttledMessage : 'Injected fault.'),
    substatus,
  )
  return retryAfterMs === undefined
    ? answer
    : { ...answer, headers: { ...answer.headers, 'x-ms-retry-after-ms': String(retryAfterMs) } }
}

function refusal(status: number, message: string, substatus?: number): Answer {
  return {
    status,
    body: { code: String(status), message },
    headers: substatus === undefined ? {} : { 'x-ms-substatus': String(substatus) },
  }
}
