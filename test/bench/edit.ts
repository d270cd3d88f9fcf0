import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createDirectory } from '../../bot/commands/directory/directory.ts'
import { deliverCheck } from '../../bot/commands/findings/check.ts'
import { editOkr } from '../../bot/commands/okrs/edit-okr.ts'
import { deliverRollUp } from '../../bot/commands/plan/roll-up.ts'
import type { JsonObject } from '../../bot/commands/ports/document-store.ts'
import { openSqliteStore } from '../../bot/store/sqlite-store.ts'
import type { Actor } from '../../okr/actor.ts'
import { plantCycle, tenantId } from './plant-cycle.ts'
import { titleOf } from './plausible-titles.ts'
import { median, print, rounded } from './print.ts'

const sizes = [1_000, 10_000, 100_000] as const
const rounds = 80
const warmUp = 20
const cycleId = 'cycle'

/**
 * What one edit costs until nothing is left to do: the answer to the person, then roll-ups and findings. A title and a
 * link, in cycles of growing size, interleaved.
 */
export async function benchEdit(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-bench-'))
  const cycles = []
  try {
    for (const size of sizes) cycles.push(await openCycle(folder, size))
    for (const kind of ['title', 'link'] as const) {
      const answered = cycles.map((): number[] => [])
      const settled = cycles.map((): number[] => [])
      for (let round = 0; round < warmUp + rounds; round++) {
        for (const [i, cycle] of cycles.entries()) {
          const started = performance.now()
          await cycle[kind](round)
          const answer = performance.now() - started
          await cycle.settle()
          if (round < warmUp) continue
          answered[i]?.push(answer)
          settled[i]?.push(performance.now() - started)
        }
      }
      for (const [i, size] of sizes.entries()) {
        const ms = median(settled[i] ?? [])
        print({
          bench: 'edit',
          edit: kind,
          objectives: size,
          answered: rounded(median(answered[i] ?? [])),
          settled: rounded(ms),
          ratio: rounded(ms / median(settled[0] ?? [])),
        })
      }
    }
  } finally {
    for (const cycle of cycles) await cycle.close()
    fs.rmSync(folder, { recursive: true })
  }
}

async function openCycle(folder: string, size: number) {
  const store = openSqliteStore({ file: path.join(folder, `${size}.sqlite`), now: Date.now })
  await plantCycle(store, cycleId, size, { titleOf, hasWideNode: false })
  const clock = { now: () => new Date().toISOString() }
  const ports = {
    store,
    clock,
    ids: { next: () => crypto.randomUUID() },
    directory: createDirectory(store, clock),
  }
  const deliver = { 'roll-up': deliverRollUp(ports), check: deliverCheck(ports) }
  // Leaves of the tree, as most edits are of them, each with its own: 60 roots and ten below each node.
  const leaf = (round: number) => `o-${size - 1 - ((round * 7) % 300)}`
  const actor: Actor = { tenantId, personId: 'person-0', programLead: true, guest: false }
  const edit = async (okrId: string, change: (okr: JsonObject) => { field: string; value: unknown }) => {
    const document = await store.get({ container: 'plan', tenantId, scope: cycleId }, okrId)
    if (document === undefined) throw new Error(`${okrId} is not there`)
    const { field, value } = change(document.body)
    const owner = { ...actor, personId: String(document.body.ownerId) }
    const changes = [{ field, seen: document.body[field] ?? null, value }]
    const edited = await editOkr(ports)(owner, cycleId, okrId, { changes })
    if (!edited.ok) throw new Error(edited.refusal.message)
  }
  return {
    title: (round: number) =>
      edit(leaf(round), () => ({ field: 'title', value: titleOf(1_000_003 * (round + 1)) })),
    link: (round: number) =>
      edit(leaf(round), () => ({ field: 'links', value: [{ parentId: `o-${round % 60}`, weight: 100 }] })),
    async settle() {
      for (;;) {
        const due = await store.due(clock.now(), 100)
        if (due.length === 0) return
        for (const { partition, document } of due) {
          const { kind, key, payload } = document.body as unknown as {
            kind: keyof typeof deliver
            key: string
            payload: JsonObject
          }
          const delivery = await deliver[kind]({ partition, kind, key, payload, attempts: 0 })
          if (delivery.outcome !== 'done') throw new Error(delivery.reason)
          await store.transact(partition, [
            ...(delivery.operations ?? []),
            { op: 'delete', id: document.id, etag: document.etag },
          ])
        }
      }
    },
    close: () => store.close(),
  }
}
