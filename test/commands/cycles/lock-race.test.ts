import { askForAlignment } from '../../../bot/commands/alignment/ask-for-alignment.ts'
import { moveUnitPhase } from '../../../bot/commands/cycles/move-unit-phase.ts'
import { putRiskOwner } from '../../../bot/commands/dependencies/change-dependency.ts'
import { putDependency } from '../../../bot/commands/dependencies/put-dependency.ts'
import { dismissFinding, reopenFinding } from '../../../bot/commands/findings/dismiss-finding.ts'
import { neighbourhood } from '../../../bot/commands/findings/read-around.ts'
import { saveFindings } from '../../../bot/commands/findings/save-findings.ts'
import { importOkrs } from '../../../bot/commands/imports/import-okrs.ts'
import { createKeyResult } from '../../../bot/commands/okrs/create-key-result.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import type { DocumentStore } from '../../../bot/commands/ports/document-store.ts'
import type { Ports } from '../../../bot/commands/ports/ports.ts'
import { createCosmosContainers } from '../../../bot/store/cosmos-containers.ts'
import { openCosmosStore } from '../../../bot/store/cosmos-store.ts'
import type { Phase } from '../../../okr/cycle.ts'
import type { Finding } from '../../../okr/finding.ts'
import type { Refusal } from '../../../okr/refusal.ts'
import type { Result } from '../../../okr/result.ts'
import { startCosmosDouble } from '../../store/cosmos-double.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, type OpenedStore, openFixture } from '../fixture.ts'
import { draftReady, holdShareSession } from './ready-unit.ts'

jest.setTimeout(60_000)

async function onCosmosDouble(): Promise<OpenedStore> {
  const double = await startCosmosDouble()
  const account = { endpoint: double.endpoint, key: double.key, database: 'okr-align' }
  await createCosmosContainers(account)
  const store = openCosmosStore(account)
  return {
    store,
    remove: async () => {
      await store.close()
      await double.close()
    },
  }
}

const stores: [string, Parameters<typeof openFixture>[1]][] = [
  ['SQLite', undefined],
  ['Cosmos DB', onCosmosDouble],
]
/** The stand-in for Cosmos DB is slow: there, one change of each way in which a plan is written. */
const onCosmos = new Set([
  'an edit that takes the why away',
  'a new objective',
  'a new dependency',
  'an import',
])

/** The same ports, but the first write waits until `meanwhile` is over: both have read before either has written. */
function interrupted(ports: Ports, meanwhile: () => Promise<unknown>): Ports {
  let pending: (() => Promise<unknown>) | undefined = meanwhile
  const transact: DocumentStore['transact'] = async (partition, operations) => {
    const run = pending
    pending = undefined
    await run?.()
    return ports.store.transact(partition, operations)
  }
  const store = new Proxy(ports.store, {
    get: (target, name) =>
      name === 'transact'
        ? transact
        : (Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name)),
  })
  return { ...ports, store }
}

describe.each(stores)('a lock and a change at the same moment, on %s', (storeName, open) => {
  let fixture: Fixture
  /** The company's plan, ready to be locked: objective o with a dependency whose risk is carried; p waits in Sales. */
  beforeEach(async () => {
    fixture = await openFixture(['tenant-a'], open)
    await draftReady(fixture, 'o', 'organisation', 'ola')
    await draftReady(fixture, 'p', 'sales', 'dee')
    const declared = { okrId: 'o', need: 'Wind', providerUnitId: 'product', neededBy: '2027-02-01' }
    accepted(await putDependency(fixture.ports)(actor('ola'), cycleId, 'd', declared))
    accepted(await putRiskOwner(fixture.ports)(actor('ola'), cycleId, 'd', { personId: 'ola' }))
    await holdShareSession(fixture, 'organisation')
    await fixture.settle()
    accepted(await move('align'))
    accepted(await move('share'))
  })
  afterEach(() => fixture.close())

  const move = (to: Phase, ports = fixture.ports) =>
    moveUnitPhase(ports)(actor('ola'), cycleId, 'organisation', to)
  const phase = async () =>
    (await fixture.ports.store.get(planOf('tenant-a', cycleId), 'phase:organisation'))?.body.phase

  const edit =
    (field: string, seen: unknown, value: unknown, id = 'o') =>
    (ports: Ports) =>
      editOkr(ports)(actor('ola'), cycleId, id, { changes: [{ field, seen, value }] })
  /** Each breaks a condition of the lock. */
  const changes: Record<string, (ports: Ports) => Promise<Result<unknown, Refusal>>> = {
    'an edit that takes the why away': edit('why', 'Because', null),
    'an edit that takes an answer of the checklist away': edit(
      'resources',
      { kind: 'answered', text: 'Yes' },
      null,
    ),
    'a new objective': (ports) =>
      createObjective(ports)(actor('ola'), cycleId, 'new', {
        unitId: 'organisation',
        level: 'organisation',
        title: 'New',
        priority: 1,
      }),
    'an objective that comes in from another unit': edit('unitId', 'sales', 'organisation', 'p'),
    'the removal of the only objective': (ports) => removeOkr(ports)(actor('ola'), cycleId, 'o'),
    'a new dependency': (ports) =>
      putDependency(ports)(actor('ola'), cycleId, 'e', {
        okrId: 'o',
        need: 'Rain',
        providerUnitId: 'product',
        neededBy: '2027-02-01',
      }),
    'a risk that nobody carries any more': (ports) =>
      putRiskOwner(ports)(actor('ola'), cycleId, 'd', { personId: null }),
    'a request for alignment': (ports) =>
      askForAlignment(ports)(actor('ola'), cycleId, 'o', { to: [{ kind: 'team', personId: 'pia' }] }),
    'an import': (ports) =>
      importOkrs({ ...ports })(actor('ola'), cycleId, {
        markdown: '# Company\n\n- Sail further\n',
        fileName: 'plan.md',
        dryRun: false,
      }),
  }

  const names = Object.keys(changes).filter((name) => storeName === 'SQLite' || onCosmos.has(name))

  it.each(names)('does not lock past %s', async (name) => {
    const change = changes[name]
    if (change === undefined) throw new Error('no such change')
    const ports = interrupted(fixture.ports, async () => accepted(await change(fixture.ports)))
    expect(codeOf(await move('execution', ports))).toBe('phase')
    expect(await phase()).toBe('share')
  })

  it.each(names)('does not let %s in after the lock', async (name) => {
    const change = changes[name]
    if (change === undefined) throw new Error('no such change')
    const ports = interrupted(fixture.ports, async () => accepted(await move('execution')))
    expect(codeOf(await change(ports))).toBe('locked')
    expect(await phase()).toBe('execution')
  })

  it('does not lock past a finding that blocks, new or opened again', async () => {
    const finding: Finding = {
      id: 'redundancy-1',
      kind: 'redundancy',
      severity: 'blocking',
      okrIds: ['o', 'p'],
      unitIds: ['organisation', 'sales'],
      title: 'Twice the same',
      evidence: [],
      actions: ['merge'],
      fingerprint: 'f',
    }
    const around = await neighbourhood(fixture.ports, 'tenant-a', cycleId).around()
    const found = interrupted(fixture.ports, () =>
      saveFindings(fixture.ports, planOf('tenant-a', cycleId), around, {
        put: [{ finding }],
        remove: [],
        gone: [],
      }),
    )
    expect(await move('execution', found)).toMatchObject({
      ok: false,
      refusal: { details: [expect.stringContaining('redundancy')] },
    })
    accepted(await dismissFinding(fixture.ports)(actor('ola'), cycleId, 'redundancy-1', 'It is meant so'))
    const opened = interrupted(fixture.ports, async () =>
      accepted(await reopenFinding(fixture.ports)(actor('ola'), cycleId, 'redundancy-1')),
    )
    expect(codeOf(await move('execution', opened))).toBe('phase')
    accepted(await dismissFinding(fixture.ports)(actor('ola'), cycleId, 'redundancy-1', 'It is meant so'))
    expect(codeOf(await move('execution'))).toBe('accepted')
  })

  it('does not lock while a change of another unit has not been looked at', async () => {
    const elsewhere = { unitId: 'product', level: 'department', title: 'Elsewhere', priority: 1 } as const
    accepted(await createObjective(fixture.ports)(actor('pia'), cycleId, 'elsewhere', elsewhere))
    expect(await move('execution')).toMatchObject({
      ok: false,
      refusal: {
        details: ['The latest changes of other units are still being checked; try again in a moment.'],
      },
    })
    await fixture.settle()
    expect(codeOf(await move('execution'))).toBe('accepted')
  })

  it('does not lock a unit while the one above goes back, and the other way round', async () => {
    accepted(await move('execution'))
    await holdShareSession(fixture, 'sales')
    await fixture.settle()
    const moveSales = (to: Phase, ports = fixture.ports) =>
      moveUnitPhase(ports)(actor('dee'), cycleId, 'sales', to)
    for (const to of ['align', 'share'] as const) accepted(await moveSales(to))
    const back = interrupted(fixture.ports, async () => accepted(await move('share')))
    expect(codeOf(await moveSales('execution', back))).toBe('phase')
    accepted(await move('execution'))
    const locking = interrupted(fixture.ports, async () => accepted(await moveSales('execution')))
    expect(codeOf(await move('share', locking))).toBe('phase')
    expect(await phase()).toBe('execution')
  })

  it('says to each of many who edit while it is locked whether their edit is in', async () => {
    const ids = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6']
    for (const id of ids) {
      const keyResult = { objectiveId: 'o', title: `Measure ${id}` }
      accepted(await createKeyResult(fixture.ports)(actor('ola'), cycleId, id, keyResult))
    }
    await fixture.settle()
    const [moved, ...edits] = await Promise.all([
      move('execution'),
      ...ids.map((id) => edit('metric', null, 'Miles', id)(fixture.ports)),
    ])
    expect(await phase()).toBe(moved.ok ? 'execution' : 'share')
    const documents = await fixture.ports.store.getMany(planOf('tenant-a', cycleId), ids)
    expect(documents.map(({ body }) => body.metric === 'Miles')).toEqual(edits.map((one) => one.ok))
    expect(edits.every((one) => one.ok || one.refusal.code === 'locked')).toBe(true)
  })
})
