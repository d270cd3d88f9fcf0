/**
 * A process that writes until it is killed, for the durability tests. `append` creates documents and names each on
 * stdout once it is acknowledged; `count` adds to one counter by ETag, again whenever another was first.
 */
import { writeSync } from 'node:fs'
import { type Partition, StoreError } from '../../bot/commands/ports/document-store.ts'
import { openSqliteStore } from '../../bot/store/sqlite-store.ts'

const [task, file = '', name = '', times = '0'] = process.argv.slice(2)
const partition: Partition = { container: 'plan', tenantId: 'tenant', scope: 'scope' }
const store = openSqliteStore({ file, now: Date.now })

async function append(): Promise<void> {
  for (let i = 0; ; i++) {
    const id = `${name}-${i}`
    const [etag] = await store.transact(partition, [
      { op: 'create', document: { id, type: 'note', keys: { by: name }, body: { i } } },
      { op: 'create', document: { id: `${id}-effect`, type: 'effect', body: { i } } },
    ])
    writeSync(1, `${id} ${etag}\n`)
  }
}

async function count(): Promise<void> {
  for (let done = 0; done < Number(times); ) {
    const counter = await store.get(partition, 'counter')
    if (!counter) throw new Error('The counter must exist.')
    try {
      await store.replace(
        partition,
        { ...counter, body: { value: Number(counter.body.value) + 1 } },
        counter.etag,
      )
      done += 1
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'stale')) throw error
    }
  }
  await store.close()
}

await (task === 'append' ? append() : count())
