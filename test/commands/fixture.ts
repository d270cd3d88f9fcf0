import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createDirectory } from '../../bot/commands/directory/directory.ts'
import { deliverCheck } from '../../bot/commands/findings/check.ts'
import { personDocument, unitDocuments } from '../../bot/commands/imports/organisation-documents.ts'
import { createKeyResult } from '../../bot/commands/okrs/create-key-result.ts'
import { createObjective } from '../../bot/commands/okrs/create-objective.ts'
import { directoryOf } from '../../bot/commands/partitions.ts'
import { deliverRollUp } from '../../bot/commands/plan/roll-up.ts'
import type { DocumentStore, JsonObject } from '../../bot/commands/ports/document-store.ts'
import type { Ports } from '../../bot/commands/ports/ports.ts'
import { openSqliteStore } from '../../bot/store/sqlite-store.ts'
import type { Actor } from '../../okr/actor.ts'
import type { Person, Unit } from '../../okr/organisation.ts'

/**
 * A small organisation: Ola leads the company, Dee the department Sales in it, Tim the team North in Sales; Mia and Max
 * are in North; Pia leads the department Product. Gus is a guest.
 */
const people = ['ola', 'dee', 'tim', 'mia', 'max', 'pia'] as const
export type Name = (typeof people)[number]

const places: Record<Name, { unitId: string; managerChain: string[] }> = {
  ola: { unitId: 'organisation', managerChain: [] },
  dee: { unitId: 'sales', managerChain: ['ola'] },
  tim: { unitId: 'north', managerChain: ['dee', 'ola'] },
  mia: { unitId: 'north', managerChain: ['tim', 'dee', 'ola'] },
  max: { unitId: 'north', managerChain: ['tim', 'dee', 'ola'] },
  pia: { unitId: 'product', managerChain: ['ola'] },
}

export const units: Unit[] = [
  { id: 'organisation', name: 'Company', level: 'organisation', leaderId: 'ola', path: ['organisation'] },
  {
    id: 'sales',
    name: 'Sales',
    level: 'department',
    parentId: 'organisation',
    leaderId: 'dee',
    path: ['organisation', 'sales'],
  },
  {
    id: 'north',
    name: 'North',
    level: 'team',
    parentId: 'sales',
    leaderId: 'tim',
    path: ['organisation', 'sales', 'north'],
  },
  {
    id: 'product',
    name: 'Product',
    level: 'department',
    parentId: 'organisation',
    leaderId: 'pia',
    path: ['organisation', 'product'],
  },
]

export const cycleId = '2027-q1'

export function actor(personId: string, extra: Partial<Actor> = {}): Actor {
  return {
    tenantId: 'tenant-a',
    personId,
    programLead: personId === 'ola',
    guest: personId === 'gus',
    ...extra,
  }
}

export interface Fixture {
  ports: Ports
  /** Lets time pass. */
  tick(milliseconds?: number): void
  /** Delivers every waiting roll-up and check, as the outbox would. */
  settle(tenantId?: string): Promise<void>
  close(): Promise<void>
}

/** A store of its own, and what is left of it in the end. */
export interface OpenedStore {
  store: DocumentStore
  remove(): Promise<void>
}

async function inTemporaryFile(now: () => number): Promise<OpenedStore> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-'))
  const store = openSqliteStore({ file: path.join(folder, 'store.sqlite'), now })
  return {
    store,
    remove: async () => {
      await store.close()
      fs.rmSync(folder, { recursive: true })
    },
  }
}

/** The production store in a temporary file, or another one; a clock that moves only when told, ids in sequence. */
export async function openFixture(
  tenants: readonly string[] = ['tenant-a'],
  openStore: (now: () => number) => Promise<OpenedStore> = inTemporaryFile,
): Promise<Fixture> {
  let now = Date.parse('2026-11-21T10:00:00.000Z')
  let last = 0
  const { store, remove } = await openStore(() => now)
  const clock = { now: () => new Date(now).toISOString() }
  const ports: Ports = {
    store,
    clock,
    ids: { next: () => `id-${++last}` },
    directory: createDirectory(store, clock),
  }
  for (const tenant of tenants) await plant(ports, tenant)
  return {
    ports,
    tick: (milliseconds = 1000) => {
      now += milliseconds
    },
    settle: () => settle(ports),
    close: remove,
  }
}

async function plant({ store }: Ports, tenant: string): Promise<void> {
  const everyone = people.map(
    (id): Person => ({
      id,
      displayName: `${id.charAt(0).toUpperCase()}${id.slice(1)} ${id === 'max' ? 'Miller' : 'Smith'}`,
      mail: `${id}@example.com`,
      active: true,
      ...places[id],
      ...(places[id].managerChain[0] === undefined ? {} : { managerId: places[id].managerChain[0] }),
    }),
  )
  for (const person of everyone) await store.create(directoryOf(tenant, 'people'), personDocument(person))
  for (const unit of unitDocuments(units, everyone)) await store.create(directoryOf(tenant, 'units'), unit)
  const body: JsonObject = {
    id: cycleId,
    name: 'Q1 2027',
    startsOn: '2027-01-01',
    endsOn: '2027-03-31',
    planning: {
      draft: { from: '2026-11-01', to: '2026-11-20' },
      align: { from: '2026-11-21', to: '2026-12-05' },
      share: { from: '2026-12-06', to: '2026-12-20' },
    },
    initialPhase: 'draft',
  }
  await store.create(directoryOf(tenant, 'cycles'), {
    id: cycleId,
    type: 'cycle',
    keys: { startsOn: '2027-01-01' },
    body,
  })
}

async function settle(ports: Ports): Promise<void> {
  const deliver = { 'roll-up': deliverRollUp(ports), check: deliverCheck(ports) }
  for (;;) {
    const due = (await ports.store.due(ports.clock.now(), 50)).flatMap((one) => {
      const { kind } = one.document.body
      return kind === 'roll-up' || kind === 'check' ? [{ ...one, kind: kind as keyof typeof deliver }] : []
    })
    const first = due[0]
    if (first === undefined) return
    const { partition, document, kind } = first
    const { key, payload } = document.body as unknown as { key: string; payload: JsonObject }
    const delivery = await deliver[kind]({ partition, key, kind, payload, attempts: 0 })
    if (delivery.outcome !== 'done') throw new Error('a roll-up and a check are always done')
    await ports.store.transact(partition, [
      ...(delivery.operations ?? []),
      { op: 'delete', id: document.id, etag: document.etag },
    ])
  }
}

/** Asks for a published team objective of North. */
export function putObjective(ports: Ports, id: string, by: string, extra: object = {}) {
  return createObjective(ports)(actor(by), cycleId, id, {
    unitId: 'north',
    level: 'team',
    title: `Objective ${id}`,
    priority: 1,
    visibility: 'published',
    ...extra,
  })
}

/** Asks for a key result of an objective. */
export function putKeyResult(ports: Ports, id: string, objectiveId: string, by: string, extra: object = {}) {
  return createKeyResult(ports)(actor(by), cycleId, id, {
    objectiveId,
    title: `Key result ${id}`,
    ...extra,
  })
}

/** The value of a command that must not refuse. */
export function accepted<Value>(
  result: { ok: true; value: Value } | { ok: false; refusal: { message: string } },
): Value {
  if (!result.ok) throw new Error(`refused: ${result.refusal.message}`)
  return result.value
}

/** The refusal's code of a command, or "accepted". */
export function codeOf(result: { ok: true } | { ok: false; refusal: { code: string } }): string {
  return result.ok ? 'accepted' : result.refusal.code
}
