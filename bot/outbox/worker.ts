import type { OutboxBody } from '../commands/outbox.ts'
import type { DocumentStore, DueDocument } from '../commands/ports/document-store.ts'
import type { Delivery, EffectHandler, EffectKind } from '../commands/ports/effects.ts'
import type { Clock } from '../commands/ports/ports.ts'
import { type Claim, claim, lostRace } from './claim.ts'

export interface OutboxOptions {
  store: DocumentStore
  clock: Clock
  handlers: Partial<Record<EffectKind, EffectHandler>>
  /** Differs for every running instance. */
  instanceId: string
  log: (message: string, error?: unknown) => void
  /** Deliveries at the same time. */
  concurrency?: number
  /** How often to look for what other instances wrote, and for what has become due. */
  pollMs?: number
  /** After a crash, another worker takes an entry over when its lease has run out. */
  leaseMs?: number
  /** Deliveries after which an entry that keeps failing is parked. */
  maxAttempts?: number
  /** Pause before the next delivery of an entry that failed so many times. */
  pauseMs?: (failures: number) => number
}

export interface OutboxWorker {
  start(): void
  /** Looks for due entries now: called after every local write that asks for an effect. */
  wake(): void
  /** Delivers what is due now and what that asks for, until nothing is due. */
  drain(): Promise<void>
  /** Takes nothing new and waits for the deliveries under way. */
  stop(): Promise<void>
}

const rerunsAtOnce = 5

/** One second, two, four … ten minutes, each a little different so that failures do not march in step. */
function growingPause(failures: number): number {
  return Math.min(600_000, 1000 * 2 ** Math.max(0, failures - 1)) * (1 + Math.random() / 5)
}

/** Delivers outbox entries once each. Any number of instances may run: an entry is claimed by its ETag before delivery. */
export function outboxWorker(options: OutboxOptions): OutboxWorker {
  const { store, clock, handlers, log, instanceId } = options
  const {
    concurrency = 8,
    pollMs = 1000,
    leaseMs = 15_000,
    maxAttempts = 30,
    pauseMs = growingPause,
  } = options
  const running = new Set<Promise<void>>()
  let claims = 0
  let stopping = false
  let loop: Promise<void> | undefined
  let woken = false
  let wakeUp: () => void = () => undefined

  const wake = (): void => {
    woken = true
    wakeUp()
  }

  /** Waits for a wake-up or the next look, whichever is first. */
  function rest(ms: number): Promise<void> {
    if (woken) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  /** Claims what is due, as far as there is room, and starts its delivery. Returns how many entries were due. */
  async function take(): Promise<number> {
    const room = concurrency - running.size
    if (room <= 0) return 0
    const due = await store.due(clock.now(), room)
    await Promise.all(due.map(begin))
    return due.length
  }

  async function begin(entry: DueDocument): Promise<void> {
    claims++
    const claimed = await claim({ store, clock, leaseMs }, entry, `${instanceId}/${claims}`)
    if (claimed === undefined) return
    const delivery = deliver(claimed)
      .catch((error: unknown) =>
        log(`Outbox entry ${entry.document.id} is left until its lease ends.`, error),
      )
      .finally(() => {
        running.delete(delivery)
        wake()
      })
    running.add(delivery)
  }

  async function deliver(claimed: Claim): Promise<void> {
    claimed.keepAlive()
    try {
      for (let run = 1; ; run++) {
        claimed.changed = false
        const outcome = await attempt(claimed)
        await claimed.rest()
        if (claimed.lost) return
        if (!claimed.changed && (await settle(claimed, outcome))) return
        if (claimed.lost) return
        if (run === rerunsAtOnce) {
          await settle(claimed, soon('It keeps changing while it is delivered.'))
          return
        }
        claimed.keepAlive()
      }
    } finally {
      await claimed.rest()
    }
  }

  async function attempt({ partition, body }: Claim): Promise<Delivery> {
    const { kind, key, payload, attempts } = body
    const handler = handlers[kind]
    if (handler === undefined) return soon(`This server delivers no "${kind}".`, 60_000)
    try {
      return await handler({ partition, key, kind, payload, attempts: Math.max(0, attempts - 1) })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (lostRace(error) && attempts <= rerunsAtOnce) return { outcome: 'later', at: clock.now(), reason }
      return failed(body, error)
    }
  }

  /** Tried again after a pause, or parked when it has failed too often. */
  function failed({ kind, key, attempts }: OutboxBody, error: unknown): Delivery {
    const reason = error instanceof Error ? error.message : String(error)
    log(`Delivery of ${kind} ${key} failed (${attempts} tries).`, error)
    return attempts >= maxAttempts ? { outcome: 'parked', reason } : soon(reason, pauseMs(attempts))
  }

  /** Writes the outcome; false when the entry, or a document of the outcome, has changed and must be looked at again. */
  async function settle(claimed: Claim, delivery: Delivery): Promise<boolean> {
    try {
      if (delivery.outcome === 'done') await claimed.remove(delivery.operations ?? [])
      else if (delivery.outcome === 'later') {
        const attempts = Math.max(0, claimed.body.attempts - (delivery.uncounted ? 1 : 0))
        await claimed.release({ dueAt: delivery.at, body: { reason: delivery.reason, attempts } }, [])
      } else await claimed.release({ body: { parked: delivery.reason } }, delivery.operations ?? [])
      return true
    } catch (error) {
      if (lostRace(error)) {
        await claimed.look()
        return false
      }
      // What cannot be written is a failure as any other, not one to repeat at once and for ever.
      if (!('operations' in delivery)) throw error
      return settle(claimed, failed(claimed.body, error))
    }
  }

  function soon(reason: string, ms = 1000): Delivery {
    return { outcome: 'later', at: new Date(Date.parse(clock.now()) + ms).toISOString(), reason }
  }

  async function run(): Promise<void> {
    let failures = 0
    while (!stopping) {
      woken = false
      try {
        const due = await take()
        failures = 0
        // More may be due than there was room for; room comes with the end of a delivery, which wakes.
        if (due > 0 && running.size < concurrency) continue
      } catch (error) {
        failures++
        log('The outbox cannot be read.', error)
      }
      if (!stopping) await rest(Math.min(30_000, pollMs * 2 ** Math.min(failures, 5)))
    }
  }

  return {
    start() {
      loop ??= run()
    },
    wake,
    async drain() {
      for (;;) {
        const due = await take()
        if (due === 0 && running.size === 0) return
        // Nothing runs when other workers were faster with all of them.
        if (running.size > 0) await Promise.race(running)
      }
    },
    async stop() {
      stopping = true
      wake()
      await loop
      await Promise.all(running)
    },
  }
}
