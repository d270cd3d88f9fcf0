import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Partition } from '../../bot/commands/ports/document-store.ts'
import { openSqliteStore } from '../../bot/store/sqlite-store.ts'
import { listAll } from './store-fixture.ts'

const partition: Partition = { container: 'plan', tenantId: 'tenant', scope: 'scope' }

function startChild(...args: string[]): ChildProcess {
  return spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(__dirname, 'writer-child.ts'), ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
}

/** Kills the child with SIGKILL as soon as it has acknowledged so many writes; gives all that it acknowledged. */
async function killAfter(child: ChildProcess, writes: number): Promise<[id: string, etag: string][]> {
  if (!child.stdout) throw new Error('The child has a stdout.')
  const acknowledged: [string, string][] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const [id = '', etag = ''] = line.split(' ')
    acknowledged.push([id, etag])
    if (acknowledged.length === writes) child.kill('SIGKILL')
  }
  return acknowledged
}

describe('the SQLite file', () => {
  let folder: string
  let file: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'okr-store-'))
    file = join(folder, 'store.sqlite')
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('keeps every write that was acknowledged before kill -9, and each transaction whole', async () => {
    const acknowledged: [string, string][] = []
    for (const round of [0, 1, 2]) {
      const children = [startChild('append', file, `r${round}a`), startChild('append', file, `r${round}b`)]
      const lists = await Promise.all(children.map((child) => killAfter(child, 40)))
      acknowledged.push(...lists.flat())
    }
    const store = openSqliteStore({ file, now: Date.now })
    const notes = await listAll(store, partition, { type: 'note' })
    const effects = await listAll(store, partition, { type: 'effect' })
    const indexed = await listAll(store, partition, { type: 'note', orderBy: 'by' })
    await store.close()
    const etags = new Map(notes.map(({ id, etag }) => [id, etag]))
    expect(acknowledged.length).toBeGreaterThanOrEqual(240)
    expect(acknowledged.filter(([id, etag]) => etags.get(id) !== etag)).toEqual([])
    expect(effects.map(({ id }) => id).sort()).toEqual(notes.map(({ id }) => `${id}-effect`).sort())
    expect(indexed).toHaveLength(notes.length)
  })

  test('lets three processes add to one counter without losing an addition', async () => {
    const store = openSqliteStore({ file, now: Date.now })
    await store.create(partition, { id: 'counter', type: 'counter', body: { value: 0 } })
    const children = ['a', 'b', 'c'].map((name) => startChild('count', file, name, '60'))
    const exits = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]))
    expect(exits).toEqual([0, 0, 0])
    expect((await store.get(partition, 'counter'))?.body).toEqual({ value: 180 })
    await store.close()
  })

  test('may be created by several processes at the same moment', async () => {
    const children = ['a', 'b', 'c', 'd'].map((name) => startChild('append', file, name))
    const lists = await Promise.all(children.map((child) => killAfter(child, 3)))
    const store = openSqliteStore({ file, now: Date.now })
    const found = await listAll(store, partition, { type: 'note' })
    await store.close()
    expect(found.length).toBeGreaterThanOrEqual(lists.flat().length)
    expect(lists.flat().length).toBeGreaterThanOrEqual(12)
  })
})
