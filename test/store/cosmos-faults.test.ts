/** What the Cosmos adapter makes of a service that fails, lags, hangs or refuses, seen from the wire. */
import type {
  Document,
  DocumentStore,
  Operation,
  Partition,
} from '../../bot/commands/ports/document-store.ts'
import type { CosmosTiming } from '../../bot/store/cosmos-calls.ts'
import { createCosmosContainers } from '../../bot/store/cosmos-containers.ts'
import { createSessionTokens } from '../../bot/store/cosmos-sessions.ts'
import { openCosmosStore } from '../../bot/store/cosmos-store.ts'
import { type CosmosDouble, type Fault, type RequestKind, startCosmosDouble } from './cosmos-double.ts'
import { codeOf, freshPartition, listAll } from './store-fixture.ts'

const note = (id: string, text = ''): Document => ({ id, type: 'note', keys: { k: id }, body: { text } })
const create = (id: string): Operation => ({ op: 'create', document: note(id) })
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

describe('the Cosmos store', () => {
  let double: CosmosDouble
  let account: { endpoint: string; key: string; database: string }
  let pauses: number[]
  let store: DocumentStore
  let partition: Partition
  const opened: DocumentStore[] = []

  function open(
    more: {
      timing?: Partial<CosmosTiming>
      sessions?: ReturnType<typeof createSessionTokens>
      key?: string
    } = {},
  ) {
    const pause = async (milliseconds: number) => void pauses.push(milliseconds)
    const other = openCosmosStore({ ...account, ...more, timing: { pause, ...more.timing } })
    opened.push(other)
    return other
  }

  beforeAll(async () => {
    double = await startCosmosDouble()
    account = { endpoint: double.endpoint, key: double.key, database: 'okr-align' }
    await createCosmosContainers(account)
  })

  beforeEach(async () => {
    pauses = []
    store = open()
    partition = freshPartition()
    await store.create(partition, note('a'))
    double.requests.length = 0
  })

  afterEach(async () => {
    double.catchUp()
    double.forgetFaults()
    for (const one of opened.splice(0)) await one.close()
  })

  afterAll(() => double.close())

  const sent = (kind: RequestKind) => double.requests.filter((request) => request.kind === kind).length

  interface Call {
    kind: RequestKind
    /** So many requests of the kind make one attempt, one in each container. */
    width?: number
    run: () => Promise<unknown>
  }
  const reads: Record<string, Call> = {
    get: { kind: 'read', run: () => store.get(partition, 'a') },
    getMany: { kind: 'query', run: () => store.getMany(partition, ['a']) },
    list: { kind: 'query', run: () => store.list(partition, { type: 'note', limit: 1 }) },
    due: { kind: 'plan', width: 3, run: () => store.due('2020-01-01T00:00:00.000Z', 1) },
    ping: { kind: 'read', run: () => store.ping() },
  }
  const etag = async () => (await store.get(partition, 'a'))?.etag ?? ''
  const writes: Record<string, Call> = {
    create: { kind: 'create', run: () => store.create(partition, note('new')) },
    replace: {
      kind: 'replace',
      run: async () => store.replace(partition, note('a', 'changed'), await etag()),
    },
    delete: { kind: 'delete', run: async () => store.delete(partition, 'a', await etag()) },
    transact: { kind: 'batch', run: () => store.transact(partition, [create('new')]) },
  }
  const calls = { ...reads, ...writes }
  const named = (name: string): Call => {
    const call = calls[name]
    if (!call) throw new Error(name)
    return call
  }

  describe('when it is throttled', () => {
    test.each(Object.keys(calls))('%s waits as long as the service says and then succeeds', async (name) => {
      const { kind, width = 1, run } = named(name)
      double.fail(
        kind,
        ...times(width, { status: 429, retryAfterMs: 17 }),
        ...times(width, { status: 429, retryAfterMs: 23 }),
      )
      expect(await codeOf(run())).toBe('done')
      // The SDK of 4.9 does not pass the wait of a batch on; then the pause is the store's own.
      expect(kind === 'batch' ? pauses.length : pauses).toEqual(kind === 'batch' ? 2 : [17, 23])
    })

    test.each(Object.keys(calls))('%s gives up after nine attempts', async (name) => {
      const { kind, width = 1, run } = named(name)
      double.fail(kind, ...times(9 * width, { status: 429, retryAfterMs: 1 }))
      expect(await codeOf(run())).toBe('throttled')
      expect(pauses).toHaveLength(8)
      expect(sent(kind)).toBe(9 * width)
    })

    test('it does not wait beyond its deadline', async () => {
      double.fail('create', { status: 429, retryAfterMs: 60_000 })
      expect(await codeOf(store.create(partition, note('new')))).toBe('throttled')
      expect(pauses).toEqual([])
    })
  })

  describe('when the service is unavailable', () => {
    test.each(Object.keys(reads))('%s is asked again, with growing pauses', async (name) => {
      const { kind, width = 1, run } = named(name)
      double.fail(
        kind,
        ...times<Fault>(width, { status: 503 }),
        ...times<Fault>(width, { status: 410, substatus: 1002 }),
      )
      expect(await codeOf(run())).toBe('done')
      expect(pauses).toEqual([50, 100])
    })

    test.each(Object.keys(reads))('%s gives up after three attempts', async (name) => {
      const { kind, width = 1, run } = named(name)
      double.fail(kind, ...times<Fault>(3 * width, { status: 503 }))
      expect(await codeOf(run())).toBe('unavailable')
      expect(pauses).toHaveLength(2)
    })

    test.each(
      Object.keys(writes).flatMap((name) =>
        [408, 410, 500, 503].map((status): [string, number] => [name, status]),
      ),
    )('%s is not repeated after %i, since it may have happened', async (name, status) => {
      const { kind, run } = named(name)
      double.fail(kind, { status })
      expect(await codeOf(run())).toBe('unavailable')
      expect(sent(kind)).toBe(1)
    })

    test('a write that met another one (449) is repeated', async () => {
      double.fail('create', { status: 449 })
      expect(await codeOf(store.create(partition, note('new')))).toBe('done')
      expect(sent('create')).toBe(2)
    })
  })

  describe('when the connection breaks', () => {
    test.each(['create', 'transact'])(
      'after %s took effect, the outcome is unknown and nothing is written twice',
      async (name) => {
        const { kind, run } = named(name)
        double.fail(kind, 'drop after')
        expect(await codeOf(run())).toBe('unavailable')
        expect(sent(kind)).toBe(1)
        expect((await store.get(partition, 'new'))?.body).toEqual({ text: '' })
        expect(await codeOf(run())).toBe('conflict')
      },
    )

    test.each(['replace', 'delete'])(
      'after %s took effect, asking again with the same ETag does not do it twice',
      async (name) => {
        const { kind } = named(name)
        const first = await etag()
        const run = () =>
          name === 'replace'
            ? store.replace(partition, note('a', 'changed'), first)
            : store.delete(partition, 'a', first)
        double.fail(kind, 'drop after')
        expect(await codeOf(run())).toBe('unavailable')
        expect(await codeOf(run())).toBe(name === 'replace' ? 'stale' : 'not-found')
      },
    )

    test('before a write took effect, it has not happened', async () => {
      double.fail('create', 'drop before')
      expect(await codeOf(store.create(partition, note('new')))).toBe('unavailable')
      expect(await store.get(partition, 'new')).toBeUndefined()
    })

    test('and nobody listens, the call says so', async () => {
      const gone = await startCosmosDouble()
      await gone.close()
      const lost = openCosmosStore({ ...account, endpoint: gone.endpoint, timing: { pause: async () => {} } })
      expect(await codeOf(lost.ping())).toBe('unavailable')
      expect(await codeOf(lost.transact(partition, [create('new')]))).toBe('unavailable')
      await lost.close()
    })
  })

  describe('when the service does not answer', () => {
    const quick = { deadlineMs: 250, readAttemptMs: 60 }

    test('a read is aborted and asked again', async () => {
      const impatient = open({ timing: { readAttemptMs: 400 } })
      double.fail('read', 'hang')
      expect((await impatient.get(partition, 'a'))?.id).toBe('a')
      expect(sent('read')).toBe(2)
    })

    test.each(['read', 'query', 'plan'] as const)(
      'a %s that never succeeds ends as unavailable',
      async (kind) => {
        const impatient = open({ timing: quick })
        double.fail(kind, ...times<Fault>(12, 'hang'))
        const call =
          kind === 'read'
            ? impatient.get(partition, 'a')
            : kind === 'query'
              ? impatient.getMany(partition, ['a'])
              : impatient.due('2020-01-01T00:00:00.000Z', 1)
        expect(await codeOf(call)).toBe('unavailable')
      },
    )

    test.each(['create', 'batch'] as const)(
      'a %s ends at the deadline with an unknown outcome',
      async (kind) => {
        const impatient = open({ timing: quick })
        double.fail(kind, 'hang')
        const call =
          kind === 'create'
            ? impatient.create(partition, note('new'))
            : impatient.transact(partition, [create('new')])
        expect(await codeOf(call)).toBe('unavailable')
        expect(sent(kind)).toBe(1)
      },
    )
  })

  describe('when a replica lags behind', () => {
    test('a read waits until it has caught up with what this store wrote', async () => {
      double.holdReplica(2)
      await store.create(partition, note('new'))
      expect((await store.get(partition, 'new'))?.id).toBe('new')
      expect(pauses).toHaveLength(2)
    })

    test('a query waits, too', async () => {
      double.holdReplica(2)
      await store.create(partition, note('new'))
      expect((await listAll(store, partition, { type: 'note' })).map(({ id }) => id)).toEqual(['a', 'new'])
      expect(await store.getMany(partition, ['new'])).toHaveLength(1)
    })

    test('it never says that there is no such document when it only cannot tell', async () => {
      double.holdReplica(1000)
      await store.create(partition, note('new'))
      expect(await codeOf(store.get(partition, 'new'))).toBe('unavailable')
      expect(await codeOf(store.list(partition, { type: 'note', limit: 5 }))).toBe('unavailable')
    })

    test('another client may read the state before, unless it is given the session', async () => {
      const sessions = createSessionTokens()
      const writer = open({ sessions })
      double.holdReplica(1)
      await writer.create(partition, note('new'))
      const stranger = open()
      expect(await stranger.get(partition, 'new')).toBeUndefined()
      const carried = createSessionTokens()
      carried.take(sessions.export())
      expect((await open({ sessions: carried }).get(partition, 'new'))?.id).toBe('new')
    })

    test('a write with an old ETag is stale, whatever the replica shows', async () => {
      const stranger = open()
      double.holdReplica(0)
      const old = await etag()
      await store.replace(partition, note('a', 'newer'), old)
      double.holdReplica(0)
      expect(await codeOf(stranger.replace(partition, note('a', 'lost'), old))).toBe('stale')
    })
  })

  describe('when it is set up wrongly', () => {
    test('a missing container is no missing document', async () => {
      account = { ...account, database: 'not-there' }
      const lost = open()
      account = { ...account, database: 'okr-align' }
      const results = await Promise.all(
        [
          lost.get(partition, 'a'),
          lost.getMany(partition, ['a']),
          lost.create(partition, note('new')),
          lost.replace(partition, note('a'), '"e"'),
          lost.delete(partition, 'a', '"e"'),
          lost.transact(partition, [create('new')]),
          lost.list(partition, { type: 'note', limit: 1 }),
          lost.due('2020-01-01T00:00:00.000Z', 1),
          lost.ping(),
        ].map(codeOf),
      )
      expect(results).toEqual(times(9, 'unavailable'))
    })

    test('a wrong key is refused', async () => {
      const stranger = open({ key: Buffer.from('wrong').toString('base64') })
      expect(await codeOf(stranger.get(partition, 'a'))).toBe('unavailable')
      expect(await codeOf(stranger.create(partition, note('new')))).toBe('unavailable')
    })
  })

  test('closing waits for a call that is between two attempts', async () => {
    let goOn = () => {}
    const gate = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const closing = open({ timing: { pause: () => gate } })
    let closed = false
    double.fail('create', { status: 429 })
    const written = codeOf(closing.create(partition, note('new')))
    const end = closing.close().then(() => {
      closed = true
    })
    await store.get(partition, 'a')
    expect(closed).toBe(false)
    goOn()
    await end
    expect(await written).toBe('done')
  })

  test('what the service refuses as too large or invalid is told apart', async () => {
    double.fail('create', { status: 413 }, { status: 400, message: 'One of the inputs is bad.' })
    expect(await codeOf(store.create(partition, note('new')))).toBe('too-large')
    await expect(store.create(partition, note('new'))).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('One of the inputs is bad.'),
    })
  })
})
