import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { askFor, outboxDocument, outboxId } from '../../bot/commands/outbox.ts'
import type { DocumentStore, Partition } from '../../bot/commands/ports/document-store.ts'
import type { Delivery, Effect } from '../../bot/commands/ports/effects.ts'
import { wakeOnWrite } from '../../bot/outbox/wake-on-write.ts'
import { type OutboxOptions, type OutboxWorker, outboxWorker } from '../../bot/outbox/worker.ts'
import { openSqliteStore } from '../../bot/store/sqlite-store.ts'
import { eventually } from './eventually.ts'

const plan: Partition = { container: 'plan', tenantId: 't', scope: 'c' }
let folder: string
let store: DocumentStore
let now: number
let workers: OutboxWorker[]
const log: string[] = []
const clock = { now: () => new Date(now).toISOString() }

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-outbox-'))
  now = Date.parse('2027-01-04T09:00:00.000Z')
  store = openSqliteStore({ file: path.join(folder, 'store.sqlite'), now: () => now })
  workers = []
  log.length = 0
})
afterEach(async () => {
  for (const worker of workers) await worker.stop()
  await store.close()
  fs.rmSync(folder, { recursive: true })
})

function worker(
  deliver: (effect: Effect) => Promise<Delivery>,
  options: Partial<OutboxOptions> = {},
): OutboxWorker {
  const made = outboxWorker({
    store,
    clock,
    handlers: { 'chat-comment': deliver },
    instanceId: `instance-${workers.length + 1}`,
    log: (message) => log.push(message),
    pauseMs: (failures) => failures * 1000,
    ...options,
  })
  workers.push(made)
  return made
}

const ask = (key: string, payload = {}) =>
  store.create(plan, outboxDocument('chat-comment', key, payload, clock.now()))
const entry = (key: string) => store.get(plan, outboxId('chat-comment', key))
const done = async (): Promise<Delivery> => ({ outcome: 'done' })

/** A door that stays shut until it is opened. */
function gate() {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

describe('the outbox worker', () => {
  it('delivers what is due once and removes it', async () => {
    await ask('a', { text: 'hello' })
    const seen: Effect[] = []
    const one = worker(async (effect) => {
      seen.push(effect)
      return { outcome: 'done' }
    })
    await one.drain()
    await one.drain()
    expect(seen).toEqual([
      { partition: plan, key: 'a', kind: 'chat-comment', payload: { text: 'hello' }, attempts: 0 },
    ])
    expect(await entry('a')).toBeUndefined()
  })

  it('writes the outcome’s operations in the transaction that removes the entry', async () => {
    await ask('a')
    await worker(async () => ({
      outcome: 'done',
      operations: [{ op: 'create', document: { id: 'result', type: 'x', body: {} } }],
    })).drain()
    expect(await store.get(plan, 'result')).toBeDefined()
    expect(await entry('a')).toBeUndefined()
  })

  it('delivers each entry once with many instances at the same time', async () => {
    const keys = Array.from({ length: 40 }, (_, i) => `k${i}`)
    for (const key of keys) await ask(key)
    const seen: string[] = []
    const deliver = async ({ key }: Effect): Promise<Delivery> => {
      seen.push(key)
      return { outcome: 'done' }
    }
    const three = [worker(deliver), worker(deliver), worker(deliver)]
    await Promise.all(three.map((one) => one.drain()))
    expect(seen.sort()).toEqual(keys.sort())
  })

  it('delivers at most as many at once as it may', async () => {
    for (let i = 0; i < 9; i++) await ask(`k${i}`)
    const door = gate()
    let running = 0
    let most = 0
    await worker(
      async () => {
        running++
        most = Math.max(most, running)
        if (running === 3) door.open()
        await door.opened
        running--
        return { outcome: 'done' }
      },
      { concurrency: 3 },
    ).drain()
    expect(most).toBe(3)
  })

  it('tries again at the time that the handler names, and counts', async () => {
    await ask('a')
    const attempts: number[] = []
    const one = worker(async (effect) => {
      attempts.push(effect.attempts)
      if (attempts.length > 1) return { outcome: 'done' }
      return { outcome: 'later', at: '2027-01-04T09:05:00.000Z', reason: 'Too many requests.' }
    })
    await one.drain()
    expect(attempts).toEqual([0])
    expect((await entry('a'))?.body).toMatchObject({ reason: 'Too many requests.', attempts: 1 })
    now += 5 * 60_000
    await one.drain()
    expect(attempts).toEqual([0, 1])
  })

  it('tries again after growing pauses when the handler fails, and parks the entry in the end', async () => {
    await ask('a')
    let tries = 0
    const one = worker(
      async () => {
        tries++
        throw new Error('Teams is away.')
      },
      { maxAttempts: 3 },
    )
    const dueAt: (string | undefined)[] = []
    for (let i = 0; i < 4; i++) {
      await one.drain()
      const waiting = await entry('a')
      dueAt.push(waiting?.dueAt)
      now = Date.parse(waiting?.dueAt ?? clock.now())
    }
    expect(dueAt).toEqual(['2027-01-04T09:00:01.000Z', '2027-01-04T09:00:03.000Z', undefined, undefined])
    expect(tries).toBe(3)
    expect((await entry('a'))?.body).toMatchObject({ parked: 'Teams is away.' })
    expect(log).toHaveLength(3)
  })

  it('tries an outcome that cannot be written again after growing pauses, and parks it in the end', async () => {
    await ask('a')
    const tooLong = { id: 'x'.repeat(2000), type: 'x', body: {} }
    let tries = 0
    const one = worker(
      async () => {
        tries++
        return { outcome: 'done', operations: [{ op: 'create', document: tooLong }] }
      },
      { maxAttempts: 3 },
    )
    const dueAt: (string | undefined)[] = []
    for (let i = 0; i < 4; i++) {
      await one.drain()
      const waiting = await entry('a')
      dueAt.push(waiting?.dueAt)
      now = Date.parse(waiting?.dueAt ?? clock.now())
    }
    expect(dueAt).toEqual(['2027-01-04T09:00:01.000Z', '2027-01-04T09:00:03.000Z', undefined, undefined])
    expect(tries).toBe(3)
    expect((await entry('a'))?.body.parked).toContain('id')
  })

  it('keeps a parked entry until somebody asks again', async () => {
    await ask('a')
    let parked = true
    const one = worker(async () =>
      parked ? { outcome: 'parked', reason: 'No mailbox.' } : { outcome: 'done' },
    )
    await one.drain()
    now += 3_600_000
    await one.drain()
    expect((await entry('a'))?.body).toMatchObject({ parked: 'No mailbox.', attempts: 1 })
    parked = false
    await store.transact(plan, [askFor('chat-comment', 'a', {}, clock.now(), await entry('a'))])
    await one.drain()
    expect(await entry('a')).toBeUndefined()
  })

  it('leaves an entry whose worker was killed alone until the lease has run out', async () => {
    await ask('a')
    const door = gate()
    const killed = worker(async () => {
      await door.opened
      return { outcome: 'done' }
    })
    const draining = killed.drain()
    await eventually(async () => (await entry('a'))?.body.lease !== undefined)
    const seen: number[] = []
    const other = worker(async ({ attempts }) => {
      seen.push(attempts)
      return { outcome: 'done' }
    })
    await other.drain()
    expect(seen).toEqual([])
    now += 15_000
    await other.drain()
    expect(seen).toEqual([1])
    door.open()
    await draining
  })

  it('renews the lease while a delivery takes long', async () => {
    await ask('a')
    const door = gate()
    const one = worker(
      async () => {
        await door.opened
        return { outcome: 'done' }
      },
      { leaseMs: 30 },
    )
    const draining = one.drain()
    const first = await eventually(async () => (await entry('a'))?.dueAt)
    now += 10
    await eventually(async () => (await entry('a'))?.dueAt !== first)
    door.open()
    await draining
    expect(await entry('a')).toBeUndefined()
  })

  it('delivers again, and never at the same time, when the effect is asked for again during a delivery', async () => {
    await ask('a', { wish: 'first' })
    const door = gate()
    const seen: unknown[] = []
    let running = 0
    const deliver = async ({ payload }: Effect): Promise<Delivery> => {
      expect(++running).toBe(1)
      seen.push(payload.wish)
      if (seen.length === 1) await door.opened
      running--
      return { outcome: 'done' }
    }
    const one = worker(deliver)
    const other = worker(deliver)
    const draining = one.drain()
    await eventually(() => seen.length === 1)
    await store.transact(plan, [
      askFor('chat-comment', 'a', { wish: 'second' }, clock.now(), await entry('a')),
    ])
    await other.drain()
    expect(seen).toEqual(['first'])
    door.open()
    await draining
    expect(seen).toEqual(['first', 'second'])
    expect(await entry('a')).toBeUndefined()
  })

  it('delivers again when a document of the outcome was changed by somebody else', async () => {
    const document = await store.create(plan, { id: 'doc', type: 'x', body: { n: 1 } })
    await ask('a')
    const seen: unknown[] = []
    await worker(async () => {
      const current = await store.get(plan, 'doc')
      seen.push(current?.body.n)
      if (seen.length === 1)
        await store.replace(plan, { id: 'doc', type: 'x', body: { n: 2 } }, document.etag)
      const etag = current?.etag ?? ''
      return {
        outcome: 'done',
        operations: [{ op: 'replace', document: { id: 'doc', type: 'x', body: { n: 'done' } }, etag }],
      }
    }).drain()
    expect(seen).toEqual([1, 2])
    expect((await store.get(plan, 'doc'))?.body).toEqual({ n: 'done' })
    expect(await entry('a')).toBeUndefined()
  })

  it('wakes up for what is written here, without waiting for its next look', async () => {
    const seen: string[] = []
    const one = worker(
      async ({ key }) => {
        seen.push(key)
        return { outcome: 'done' }
      },
      { pollMs: 3_600_000 },
    )
    one.start()
    const waking = wakeOnWrite(store, one.wake)
    await waking.create(plan, outboxDocument('chat-comment', 'created', {}, clock.now()))
    await eventually(() => seen.includes('created'))
    await waking.transact(plan, [askFor('chat-comment', 'asked', {}, clock.now())])
    await eventually(() => seen.includes('asked'))
  })

  it('goes on after the store was away', async () => {
    let away = true
    const flaky: DocumentStore = Object.assign(Object.create(store), {
      due: (...given: Parameters<DocumentStore['due']>) => {
        if (!away) return store.due(...given)
        away = false
        return Promise.reject(new Error('The store is away.'))
      },
    })
    await ask('a')
    worker(done, { store: flaky, pollMs: 1 }).start()
    await eventually(async () => (await entry('a')) === undefined)
    expect(log).toEqual(['The outbox cannot be read.'])
  })

  it('stops only after the deliveries under way, and takes nothing new', async () => {
    await ask('a')
    await ask('b')
    const door = gate()
    const seen: string[] = []
    const one = worker(
      async ({ key }) => {
        seen.push(key)
        await door.opened
        return { outcome: 'done' }
      },
      { concurrency: 1 },
    )
    one.start()
    await eventually(() => seen.length === 1)
    const stopping = one.stop()
    door.open()
    await stopping
    expect(seen).toEqual(['a'])
    expect(await entry('a')).toBeUndefined()
    expect(await entry('b')).toBeDefined()
  })

  it('leaves effects that it cannot deliver to newer instances', async () => {
    await store.create(plan, outboxDocument('channel-thread', 'x', {}, clock.now()))
    await worker(done).drain()
    expect((await store.get(plan, outboxId('channel-thread', 'x')))?.dueAt).toBe('2027-01-04T09:01:00.000Z')
  })
})
