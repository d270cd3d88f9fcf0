import { planOf } from '../../../bot/commands/partitions.ts'
import { okrDocument } from '../../../bot/commands/plan/documents.ts'
import type { Calendar } from '../../../bot/commands/ports/calendar.ts'
import type { Ports } from '../../../bot/commands/ports/ports.ts'
import {
  defaultDeliveryTiming,
  deliverSessionEvent,
} from '../../../bot/commands/sessions/deliver-session-event.ts'
import { readSession } from '../../../bot/commands/sessions/documents.ts'
import { type OutboxWorker, outboxWorker } from '../../../bot/outbox/worker.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { Session } from '../../../okr/session.ts'
import { keyResult, objective } from '../../okr/session-fixture.ts'
import { cycleId, type Fixture, openFixture } from '../fixture.ts'
import { Outlook } from './outlook.ts'

/**
 * The small organisation with OKRs: Company has one, Sales two, North one, Mia one of her own. The clock stands at
 * 2026-11-21 10:00 UTC.
 */
export interface SessionWorld {
  fixture: Fixture
  ports: Ports & { calendar: Calendar }
  outlook: Outlook
  worker: OutboxWorker
  session(id: string): Promise<Session>
  /** Delivers, and lets time pass, until nothing waits any more (or only what is parked). */
  deliver(): Promise<void>
  close(): Promise<void>
}

const okrs: Okr[] = [
  objective('c1', { unitId: 'organisation', level: 'organisation', ownerId: 'ola' }),
  objective('s1', { unitId: 'sales', level: 'department', parents: ['c1'], priority: 1, ownerId: 'dee' }),
  objective('s2', { unitId: 'sales', level: 'department', priority: 2, ownerId: 'dee', visibility: 'draft' }),
  keyResult('s1k', { unitId: 'sales', objectiveId: 's1', ownerId: 'mia' }),
  objective('n1', { unitId: 'north', level: 'team', parents: ['s1k'], ownerId: 'tim' }),
  objective('m1', { unitId: 'north', level: 'individual', parents: ['n1', 's2'], ownerId: 'mia' }),
]

export async function openSessionWorld(tenants?: readonly string[]): Promise<SessionWorld> {
  const fixture = await openFixture(tenants)
  const outlook = new Outlook(() => Date.parse(fixture.ports.clock.now()))
  const ports = { ...fixture.ports, calendar: outlook }
  for (const tenant of tenants ?? ['tenant-a']) {
    for (const okr of okrs) await ports.store.create(planOf(tenant, cycleId), okrDocument(okr))
  }
  const worker = outboxWorker({
    store: ports.store,
    clock: ports.clock,
    handlers: {
      'session-event': deliverSessionEvent({ ...ports, meetings: outlook }, defaultDeliveryTiming),
    },
    instanceId: 'test',
    log: () => undefined,
    pauseMs: () => 1000,
  })
  return {
    fixture,
    ports,
    outlook,
    worker,
    async session(id) {
      const found = await readSession(ports.store, 'tenant-a', cycleId, id)
      if (found === undefined) throw new Error(`There is no session ${id}.`)
      return found.session
    },
    async deliver() {
      for (let minutes = 0; minutes < 30; minutes++) {
        await worker.drain()
        fixture.tick(10_000)
        const waiting = await ports.store.due('2999-01-01T00:00:00.000Z', 10)
        if (waiting.length === 0) return
      }
      throw new Error('Something still waits after 30 rounds.')
    },
    async close() {
      await worker.stop()
      await fixture.close()
    },
  }
}
