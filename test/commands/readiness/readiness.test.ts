import { putPriorities } from '../../../bot/commands/alignment/priorities.ts'
import { moveUnitPhase } from '../../../bot/commands/cycles/move-unit-phase.ts'
import { putRiskOwner } from '../../../bot/commands/dependencies/change-dependency.ts'
import { putDependency } from '../../../bot/commands/dependencies/put-dependency.ts'
import { unitDocuments } from '../../../bot/commands/imports/organisation-documents.ts'
import { writeSettings } from '../../../bot/commands/imports/settings.ts'
import { createKeyResult } from '../../../bot/commands/okrs/create-key-result.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { directoryOf, planOf } from '../../../bot/commands/partitions.ts'
import type { DocumentStore } from '../../../bot/commands/ports/document-store.ts'
import type { Ports } from '../../../bot/commands/ports/ports.ts'
import { getReadiness } from '../../../bot/commands/readiness/get-readiness.ts'
import type { Phase } from '../../../okr/cycle.ts'
import { draftReady, holdShareSession } from '../cycles/ready-unit.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('the readiness of a unit', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const readiness = (unitId: string, by = 'ola', ports: Ports = fixture.ports) =>
    getReadiness(ports)(actor(by), cycleId, unitId)
  const move = async (unitId: string, to: Phase) => {
    await fixture.settle()
    accepted(await moveUnitPhase(fixture.ports)(actor('ola'), cycleId, unitId, to))
  }
  const objective = (id: string, by: string, extra: object = {}) =>
    createObjective(fixture.ports)(actor(by), cycleId, id, {
      unitId: 'north',
      level: 'team',
      title: `Objective ${id}`,
      priority: 1,
      ...extra,
    })

  it('says what keeps it from its next phase, and who can meet it', async () => {
    await draftReady(fixture, 'o', 'north', 'tim')
    accepted(await objective('p', 'tim'))
    await move('north', 'align')
    const reply = accepted(await readiness('north', 'tim'))
    expect(reply).toMatchObject({
      unitName: 'North',
      phase: 'align',
      next: 'share',
      above: [
        { unitId: 'organisation', name: 'Company' },
        { unitId: 'sales', name: 'Sales' },
      ],
      planning: { draft: 1, asked: 0, answered: 0, aligned: 1, committed: 0 },
      okrs: 2,
      findings: 0,
      can: { move: true, open: false },
    })
    expect(reply.conditions.map(({ code, okrId, personIds }) => [code, okrId, personIds])).toEqual([
      ['no-why', 'p', ['tim']],
      ['not-asked', 'p', ['tim']],
      ['not-published', 'p', ['tim']],
      ['checklist', 'p', ['tim']],
    ])
    expect(reply.people).toHaveProperty('tim')
    expect(accepted(await readiness('north', 'mia')).can).toEqual({ move: false, open: false })
    expect(codeOf(await readiness('nowhere'))).toBe('not-found')
    expect(codeOf(await readiness('north', 'gus'))).toBe('not-found')
  })

  it('asks for somebody else where an owner or who carries a risk has left', async () => {
    await draftReady(fixture, 'o', 'north', 'tim')
    accepted(
      await createKeyResult(fixture.ports)(actor('tim'), cycleId, 'k', {
        objectiveId: 'o',
        title: 'Measure',
        ownerId: 'mia',
      }),
    )
    const declared = { okrId: 'o', need: 'Wind', providerUnitId: 'product', neededBy: '2027-02-01' }
    accepted(await putDependency(fixture.ports)(actor('tim'), cycleId, 'd', declared))
    accepted(await putRiskOwner(fixture.ports)(actor('tim'), cycleId, 'd', { personId: 'mia' }))
    await move('north', 'align')
    // With its key result it is another question to the leader.
    const before = accepted(await readiness('north', 'tim')).conditions
    expect(before.map(({ code }) => code)).toEqual(['not-answered'])
    const { store, directory } = fixture.ports
    const people = directoryOf('tenant-a', 'people')
    const mia = await store.get(people, 'mia')
    if (mia === undefined) throw new Error('the fixture has her')
    const { etag, ...known } = mia
    await store.replace(people, { ...known, body: { ...mia.body, active: false } }, etag)
    directory.forget('tenant-a')
    const { conditions } = accepted(await readiness('north', 'tim'))
    expect(conditions.map(({ code, okrId, personIds }) => [code, okrId, personIds])).toEqual([
      ['no-owner', 'k', ['tim']],
      ['not-answered', 'o', ['dee']],
      ['dependency-proposed', 'o', ['pia', 'tim']],
    ])
  })

  it('tells nothing of drafts that are not shown to the reader', async () => {
    accepted(await objective('p', 'tim', { title: 'Close the Oslo office' }))
    await move('north', 'align')
    const seen = accepted(await readiness('north', 'pia'))
    expect(JSON.stringify(seen)).not.toContain('Oslo')
    expect(seen).toMatchObject({ whole: false, okrs: 0, findings: 0 })
    expect(seen.conditions.map(({ code, message }) => [code, message])).toEqual([
      ['no-objective', 'No objective of North is shown to you yet.'],
    ])
    const whole = accepted(await readiness('north', 'tim'))
    expect(whole).toMatchObject({ whole: true, okrs: 1 })
    expect(whole.conditions.map(({ code }) => code)).toEqual([
      'no-why',
      'not-asked',
      'not-published',
      'checklist',
    ])
  })

  it('lists the units below with what each still has to do', async () => {
    await draftReady(fixture, 'o', 'sales', 'dee')
    accepted(await objective('p', 'pia', { unitId: 'product', level: 'department' }))
    accepted(
      await createKeyResult(fixture.ports)(actor('pia'), cycleId, 'k', {
        objectiveId: 'p',
        title: 'Measure',
      }),
    )
    const units = async () =>
      accepted(await readiness('organisation')).units.map(({ name, phase, unmet, okrs }) => [
        name,
        phase,
        unmet,
        okrs,
      ])
    expect(await units()).toEqual([
      ['Product', 'draft', 0, 2],
      ['Sales', 'draft', 0, 1],
    ])
    await move('product', 'align')
    await move('sales', 'align')
    await move('sales', 'share')
    // Product: why, the leader, publishing it, the checklist. Sales: its share session, and the company above.
    expect(await units()).toEqual([
      ['Product', 'align', 4, 2],
      ['Sales', 'share', 2, 1],
    ])
    await holdShareSession(fixture, 'sales')
    accepted(
      await editOkr(fixture.ports)(actor('pia'), cycleId, 'p', {
        changes: [{ field: 'why', seen: null, value: 'Because' }],
      }),
    )
    expect(await units()).toEqual([
      ['Product', 'align', 3, 2],
      ['Sales', 'share', 1, 1],
    ])
  })

  it('counts each unit below as its own readiness does', async () => {
    await draftReady(fixture, 'o', 'sales', 'dee')
    accepted(await objective('p', 'pia', { unitId: 'product', level: 'department' }))
    accepted(
      await putDependency(fixture.ports)(actor('pia'), cycleId, 'd', {
        okrId: 'p',
        need: 'A report',
        providerUnitId: 'north',
        neededBy: '2027-02-01',
      }),
    )
    await move('product', 'align')
    for (const to of ['align', 'share'] as const) await move('sales', to)
    for (const { unitId, unmet, phase } of accepted(await readiness('organisation')).units) {
      const own = accepted(await readiness(unitId))
      expect([unitId, phase, unmet]).toEqual([unitId, own.phase, own.conditions.length])
    }
  })

  it('reads the plan of a unit below only when something has changed in it', async () => {
    await draftReady(fixture, 'o', 'sales', 'dee')
    accepted(await objective('p', 'pia', { unitId: 'product', level: 'department' }))
    accepted(await readiness('organisation'))
    const { ports, plansRead } = watched(fixture.ports)
    accepted(await readiness('organisation', 'ola', ports))
    expect(plansRead()).toEqual(['organisation'])
    accepted(
      await editOkr(fixture.ports)(actor('pia'), cycleId, 'p', {
        changes: [{ field: 'why', seen: null, value: 'Because' }],
      }),
    )
    accepted(await readiness('organisation', 'ola', ports))
    expect(plansRead().sort()).toEqual(['organisation', 'product'])
    accepted(await readiness('organisation', 'ola', ports))
    expect(plansRead()).toEqual(['organisation'])
    // Somebody may have left: who is who has been read again.
    await writeSettings(ports.store, 'tenant-a', { unitsFrom: 'directory', organisationName: 'Company' })
    accepted(await readiness('organisation', 'ola', ports))
    expect(plansRead().sort()).toEqual(['organisation', 'product', 'sales'])
  })

  it('names at most a hundred units below, and counts them once', async () => {
    const directory = directoryOf('tenant-a', 'units')
    const many = Array.from({ length: 130 }, (_, i) => ({
      id: `team-${i}`,
      name: `Team ${String(i).padStart(3, '0')}`,
      level: 'team' as const,
      parentId: 'product',
      path: ['organisation', 'product', `team-${i}`],
    }))
    for (const unit of unitDocuments(many, [])) await fixture.ports.store.create(directory, unit)
    const { ports, plansRead } = watched(fixture.ports)
    expect(accepted(await readiness('product', 'ola', ports)).units).toHaveLength(100)
    plansRead()
    expect(accepted(await readiness('product', 'ola', ports)).units.at(-1)).toMatchObject({
      name: 'Team 099',
      unmet: 1,
      okrs: 0,
    })
    expect(plansRead()).toEqual(['product'])
  })

  it('measures how much serves a topmost priority, and how much came from below', async () => {
    accepted(await objective('top', 'dee', { unitId: 'sales', level: 'department', visibility: 'published' }))
    accepted(await objective('o', 'tim', { links: [{ parentId: 'top', weight: 100 }] }))
    accepted(await objective('other', 'tim'))
    expect(accepted(await readiness('north')).bottomUp).toBeUndefined()
    accepted(await objective('for-mia', 'tim', { ownerId: 'mia', level: 'individual' }))
    expect(accepted(await readiness('north')).focus).toBeUndefined()
    accepted(await putPriorities(fixture.ports)(actor('dee'), cycleId, 'sales', ['top']))
    const { focus, bottomUp } = accepted(await readiness('north'))
    expect(focus).toBeCloseTo(1 / 3)
    // Tim wrote his own two, and one for Mia.
    expect(bottomUp).toBeCloseTo(2 / 3)
  })

  it('counts open findings about its OKRs, and a blocking one keeps it', async () => {
    await draftReady(fixture, 'o', 'north', 'tim')
    await move('north', 'align')
    const finding = {
      id: 'redundancy-1',
      kind: 'redundancy',
      severity: 'blocking',
      okrIds: ['o', 'hidden'],
      unitIds: ['north', 'product'],
      title: 'A secret of Product',
      evidence: [],
      actions: [],
      fingerprint: 'f',
    }
    await fixture.ports.store.create(planOf('tenant-a', cycleId), {
      id: 'finding:redundancy-1',
      type: 'finding',
      keys: {
        kind: 'redundancy',
        okr: ['o', 'hidden'],
        unit: ['north', 'product'],
        tree: ['north', 'product', 'sales', 'organisation'],
        state: 'open',
        severity: 'blocking',
        rank: '0:redundancy:a',
      },
      body: { finding },
    })
    const reply = accepted(await readiness('north', 'tim'))
    expect(reply.findings).toBe(1)
    expect(reply.conditions).toEqual([
      {
        code: 'finding',
        message: '“Objective o” has an open finding: redundancy. Settle it, or dismiss it with a reason.',
        personIds: ['tim'],
        okrId: 'o',
        place: 'findings',
      },
    ])
    expect(JSON.stringify(reply)).not.toContain('secret')
    expect(accepted(await readiness('sales')).units).toMatchObject([{ unitId: 'north', unmet: 1 }])
  })
})

/** Ports that tell whose plan was read: each unit whose OKRs were listed since the last look. */
function watched(ports: Ports): { ports: Ports; plansRead(): string[] } {
  let units = new Set<string>()
  const list: DocumentStore['list'] = (partition, query) => {
    if (query.type === 'okr')
      for (const one of query.where ?? [])
        if (one.key === 'unit' && 'equals' in one) units.add(String(one.equals))
    return ports.store.list(partition, query)
  }
  const store = new Proxy(ports.store, {
    get: (target, name) =>
      name === 'list' ? list : (Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name)),
  })
  return {
    ports: { ...ports, store },
    plansRead: () => {
      const read = [...units]
      units = new Set()
      return read
    },
  }
}
