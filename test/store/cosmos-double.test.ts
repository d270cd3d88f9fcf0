/** The stand-in is only worth something as long as it refuses what the service refuses. */
import { CosmosClient } from '@azure/cosmos'
import { createCosmosContainers } from '../../bot/store/cosmos-containers.ts'
import { type CosmosDouble, startCosmosDouble } from './cosmos-double.ts'

describe('the stand-in of Cosmos DB', () => {
  let double: CosmosDouble
  let client: CosmosClient

  beforeAll(async () => {
    double = await startCosmosDouble()
    await createCosmosContainers({ endpoint: double.endpoint, key: double.key, database: 'db' })
    client = new CosmosClient({
      endpoint: double.endpoint,
      key: double.key,
      connectionPolicy: { enableEndpointDiscovery: false },
    })
  })

  afterAll(async () => {
    client.dispose()
    await double.close()
  })

  const container = () => client.database('db').container('plan')
  const item = (id: string, scope = 's') => ({ id, tenantId: 't', scope, type: 'note', body: { x: 1 } })

  async function statusOf(request: Promise<unknown>): Promise<unknown> {
    return request.then(
      () => 'done',
      (error) => error.code,
    )
  }

  test.each([
    'SELECT * FROM c',
    'SELECT c.id FROM c WHERE c.tenantId = @t',
    'SELECT * FROM c WHERE c.tenantId = @t OR c.scope = @t',
    'SELECT * FROM c WHERE c.tenantId = "t"',
    'SELECT * FROM c WHERE c.tenantId = @missing',
    'SELECT * FROM c WHERE c.tenantId != @t',
    'SELECT * FROM c WHERE LOWER(c.tenantId) = @t',
    'SELECT * FROM c WHERE c.tenantId = @t ORDER BY c.sort["a"] ASC, c.sort["b"] ASC',
    'SELECT * FROM c WHERE c.tenantId = @t OFFSET 0 LIMIT 5',
    'SELECT * FROM c WHERE c.body.x = @t',
    'SELECT * FROM c WHERE c.tenantId = @t ORDER BY c.body.x ASC',
    'SELECT * FROM c WHERE c.tenantId = @t; DROP',
  ])('refuses the query %s', async (query) => {
    const spec = { query, parameters: [{ name: '@t', value: 't' }] }
    expect(
      await statusOf(
        container()
          .items.query(spec, { partitionKey: ['t', 's'] })
          .fetchAll(),
      ),
    ).toBe(400)
  })

  test('refuses ids that the service does not take', async () => {
    for (const id of ['a?b', 'a ']) expect(await statusOf(container().items.create(item(id)))).toBe(400)
  })

  test('refuses a body of another partition, and in a batch rolls everything back', async () => {
    const place = container().item('moved', ['t', 'other'])
    expect(await statusOf(place.replace(item('moved', 's')))).toBe(400)
    const response = await container().items.batch(
      [
        { operationType: 'Create', resourceBody: item('first') },
        { operationType: 'Create', resourceBody: item('second', 'other') },
      ],
      ['t', 's'],
    )
    expect([response.code, response.result?.map(({ statusCode }) => statusCode)]).toEqual([207, [424, 400]])
    expect((await container().item('first', ['t', 's']).read()).statusCode).toBe(404)
  })

  test('refuses writes of existing documents without a condition', async () => {
    await container().items.create(item('kept'))
    const place = container().item('kept', ['t', 's'])
    expect(await statusOf(place.replace(item('kept')))).toBe(400)
    expect(await statusOf(place.delete())).toBe(400)
  })

  test('keeps partitions apart that share the first level or look alike as text', async () => {
    await container().items.create(item('one', 'x'))
    for (const key of [
      ['t', 'y'],
      ['t', 'X'],
      ['tx', ''],
      ['t"', 'x'],
    ])
      expect((await container().item('one', key).read()).statusCode).toBe(404)
    expect((await container().item('one', ['t', 'x']).read()).statusCode).toBe(200)
  })
})
