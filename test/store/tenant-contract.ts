/** The part of the contract about tenants: no call made for one reads or changes what belongs to another. */
import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { type DocumentStore, type Partition, StoreError } from '../../bot/commands/ports/document-store.ts'
import type { ContractContext } from './store-fixture.ts'

type Mark = { tenant: number; version: number }

const names = ['t', 'T', 't%', 't_', 't/', 't","t']
const scopes = ['c', 'C', 'c%', 'c_', 'c","c']
const ids = ['x', 'X', 'x/y', 'x%']

const step = fc.record({
  call: fc.constantFrom('create', 'replace', 'delete', 'transact', 'get', 'getMany', 'list', 'listBy', 'due'),
  tenant: fc.nat({ max: names.length - 1 }),
  scope: fc.constantFrom(...scopes),
  id: fc.constantFrom(...ids),
  /** Whose ETag a write is given: one that was read for another tenant must not help. */
  etagOf: fc.nat({ max: names.length - 1 }),
})

const quietly: ReadonlySet<string> = new Set(['conflict', 'stale', 'not-found'])

export function tenantContract({ store }: ContractContext): void {
  test('no read or write crosses tenants or scopes, whatever is called in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        const prefix = randomUUID()
        const model = new Map<string, { mark: Mark; etag: string }>()
        const due = '2001-01-01T00:00:00.000Z'
        let version = 0
        const at = (tenant: number, scope: string): Partition => ({
          container: 'plan',
          tenantId: `${prefix}${names[tenant]}`,
          scope,
        })
        const place = (tenant: number, scope: string, id: string) => JSON.stringify([tenant, scope, id])

        for (const { call, tenant, scope, id, etagOf } of steps) {
          const partition = at(tenant, scope)
          const known = model.get(place(tenant, scope, id))
          const foreign = model.get(place(etagOf, scope, id))
          const etag = foreign?.etag ?? 'none'
          const mark: Mark = { tenant, version: ++version }
          const document = { id, type: 'note', keys: { all: 'yes' }, body: { ...mark }, dueAt: due }
          const mine = [...model].filter(([key]) =>
            key.startsWith(JSON.stringify([tenant, scope]).slice(0, -1)),
          )
          const marks = mine.map(([, entry]) => entry.mark.version).sort()
          const found = await attempt(store(), call, partition, document, etag)
          if (Array.isArray(found)) {
            const seen = found.map((body) => body.version)
            if (call === 'get' || call === 'getMany') expect(seen).toEqual(known ? [known.mark.version] : [])
            else if (call === 'due') expect(found.filter((body) => body.tenant !== body.of)).toEqual([])
            else expect(seen.sort()).toEqual(marks)
            expect(found.filter((body) => call !== 'due' && body.tenant !== tenant)).toEqual([])
          } else if (call === 'create' || call === 'transact') {
            expect(found === 'conflict').toBe(known !== undefined)
            if (found.startsWith('etag:')) model.set(place(tenant, scope, id), { mark, etag: found.slice(5) })
          } else {
            expect(found).toMatch(known ? (etag === known.etag ? /^etag:/ : /^stale$/) : /^not-found$/)
            if (call === 'delete' && found.startsWith('etag:')) model.delete(place(tenant, scope, id))
            if (call === 'replace' && found.startsWith('etag:'))
              model.set(place(tenant, scope, id), { mark, etag: found.slice(5) })
          }
        }
        for (const [key, entry] of model) {
          const [tenant, scope, id] = JSON.parse(key)
          const kept = await store().get(at(tenant, scope), id)
          expect(kept?.body).toEqual({ ...entry.mark })
          await store().delete(at(tenant, scope), id, entry.etag)
        }
      }),
      { numRuns: 15 },
    )
  })
}

interface Seen {
  tenant: unknown
  version: unknown
  /** For `due`: the tenant that the answer names. */
  of?: number
}

async function attempt(
  store: DocumentStore,
  call: string,
  partition: Partition,
  document: Parameters<DocumentStore['create']>[1],
  etag: string,
): Promise<string | Seen[]> {
  const seen = ({ body }: { body: Record<string, unknown> }): Seen => ({
    tenant: body.tenant,
    version: body.version,
  })
  try {
    switch (call) {
      case 'create':
        return `etag:${(await store.create(partition, document)).etag}`
      case 'transact':
        return `etag:${(await store.transact(partition, [{ op: 'create', document }]))[0]}`
      case 'replace':
        return `etag:${(await store.replace(partition, document, etag)).etag}`
      case 'delete':
        await store.delete(partition, document.id, etag)
        return 'etag:'
      case 'get':
        return [await store.get(partition, document.id)].flatMap((found) => (found ? seen(found) : []))
      case 'getMany':
        return (await store.getMany(partition, [document.id])).map(seen)
      case 'list':
        return (await store.list(partition, { type: 'note', limit: 100 })).documents.map(seen)
      case 'listBy':
        return (
          await store.list(partition, {
            type: 'note',
            where: [{ key: 'all', equals: 'yes' }],
            orderBy: 'all',
            limit: 100,
          })
        ).documents.map(seen)
      default:
        return (await store.due('2001-01-01T00:00:00.000Z', 100))
          .filter((entry) => entry.partition.tenantId.slice(0, 36) === partition.tenantId.slice(0, 36))
          .map((entry) => ({
            ...seen(entry.document),
            of: names.indexOf(entry.partition.tenantId.slice(36)),
          }))
    }
  } catch (error) {
    if (error instanceof StoreError && quietly.has(error.code)) return error.code
    throw error
  }
}
