import {
  answerDependency,
  putRiskOwner,
  removeDependency,
} from '../../../bot/commands/dependencies/change-dependency.ts'
import {
  type DependenciesQuery,
  listDependencies,
} from '../../../bot/commands/dependencies/list-dependencies.ts'
import { putDependency } from '../../../bot/commands/dependencies/put-dependency.ts'
import { unitDocuments } from '../../../bot/commands/imports/organisation-documents.ts'
import { createKeyResult } from '../../../bot/commands/okrs/create-key-result.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { getHistory } from '../../../bot/commands/okrs/get-history.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { directoryOf, planOf } from '../../../bot/commands/partitions.ts'
import { previewSession } from '../../../bot/commands/sessions/preview-session.ts'
import type { AnswerDependency, PutDependency } from '../../../okr/contract/dependencies.ts'
import {
  accepted,
  actor,
  codeOf,
  cycleId,
  type Fixture,
  openFixture,
  putObjective,
  units,
} from '../fixture.ts'

describe('dependencies', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const objective = (id: string, by: string, extra: object = {}) =>
    putObjective(fixture.ports, id, by, { visibility: 'draft', ...extra })
  const need = { okrId: 'o', need: 'A trial report', providerUnitId: 'product', neededBy: '2027-02-01' }
  const put = (id: string, by: string, input: Partial<PutDependency> = {}, tenantId = 'tenant-a') =>
    putDependency(fixture.ports)(actor(by, { tenantId }), cycleId, id, { ...need, ...input })
  const fromPerson = (providerId: string): Partial<PutDependency> => ({
    providerUnitId: undefined,
    providerId,
  })
  const answer = (id: string, by: string, input: AnswerDependency) =>
    answerDependency(fixture.ports)(actor(by), cycleId, id, input)
  const risk = (id: string, by: string, personId: string | null) =>
    putRiskOwner(fixture.ports)(actor(by), cycleId, id, { personId })
  const remove = (id: string, by: string) => removeDependency(fixture.ports)(actor(by), cycleId, id)
  const list = (by: string, query: DependenciesQuery, tenantId = 'tenant-a') =>
    listDependencies(fixture.ports)(actor(by, { tenantId }), cycleId, query)
  const ids = async (by: string, query: DependenciesQuery) =>
    accepted(await list(by, query)).dependencies.map((one) => one.id)
  const history = async (id = 'o') =>
    accepted(await getHistory(fixture.ports)(actor('ola'), cycleId, id)).entries.flatMap((entry) =>
      entry.changes.map((change) => [entry.by, change.field, change.from, change.to]),
    )
  const lock = (unitId: string) =>
    fixture.ports.store.create(planOf('tenant-a', cycleId), {
      id: `phase:${unitId}`,
      type: 'phase',
      body: { unitId, phase: 'execution' },
    })

  it('are declared by who may edit the OKR, and show the draft to the provider', async () => {
    accepted(await objective('o', 'tim'))
    const read = () => getOkr(fixture.ports)(actor('pia'), cycleId, 'o')
    expect(codeOf(await read())).toBe('not-found')
    expect(codeOf(await put('d', 'pia'))).toBe('not-found')
    expect(accepted(await put('d', 'tim'))).toMatchObject({
      state: 'proposed',
      providerUnitId: 'product',
      can: { answer: false, change: true },
    })
    expect(codeOf(await read())).toBe('accepted')
    expect(codeOf(await put('e', 'pia'))).toBe('forbidden')
    expect(codeOf(await put('f', 'dee'))).toBe('forbidden')
    expect(codeOf(await put('g', 'ola'))).toBe('accepted')
    fixture.tick()
    expect(accepted(await answer('d', 'pia', { answer: 'confirm', promisedOn: '2027-02-10' }))).toMatchObject(
      {
        state: 'confirmed',
        promisedOn: '2027-02-10',
        answeredBy: 'pia',
        can: { answer: true, change: false },
      },
    )
    expect((await history())[0]).toEqual([
      'pia',
      'dependency',
      'A trial report (needed by 2027-02-01, proposed)',
      'A trial report (needed by 2027-02-01, confirmed, promised for 2027-02-10)',
    ])
  })

  it('are needed within the cycle, and promised before it ends', async () => {
    accepted(await objective('o', 'tim'))
    for (const neededBy of ['2026-12-31', '2027-04-01'])
      expect(await put('d', 'tim', { neededBy })).toMatchObject({
        ok: false,
        refusal: {
          code: 'invalid',
          field: 'neededBy',
          message: expect.stringContaining('from 1 January 2027 to 31 March 2027'),
        },
      })
    accepted(await put('d', 'tim', { neededBy: '2027-03-31' }))
    expect(codeOf(await put('d', 'tim', { neededBy: '2028-03-31' }))).toBe('invalid')
    const confirm = (promisedOn: string) => answer('d', 'pia', { answer: 'confirm', promisedOn })
    for (const promisedOn of ['2026-10-31', '2027-04-01'])
      expect(await confirm(promisedOn)).toMatchObject({
        ok: false,
        refusal: { code: 'invalid', field: 'promisedOn' },
      })
    expect(accepted(await confirm('2026-12-15'))).toMatchObject({
      neededBy: '2027-03-31',
      state: 'confirmed',
      promisedOn: '2026-12-15',
    })
  })

  it('are answered by the person named, or the leader of the unit, and by nobody else', async () => {
    accepted(await objective('o', 'tim'))
    accepted(await put('unit', 'tim'))
    accepted(await put('person', 'tim', fromPerson('max')))
    const confirm = { answer: 'confirm' } as const
    for (const by of ['tim', 'dee', 'ola', 'max']) {
      expect([by, codeOf(await answer('unit', by, confirm))]).toEqual([by, 'forbidden'])
    }
    expect(codeOf(await answer('person', 'pia', confirm))).toBe('forbidden')
    expect(codeOf(await answer('person', 'max', confirm))).toBe('accepted')
    expect(codeOf(await answer('unit', 'pia', confirm))).toBe('accepted')
    expect(codeOf(await answer('absent', 'pia', confirm))).toBe('not-found')
  })

  it('wait for whoever leads the unit when the answer is given, also when that is somebody new', async () => {
    accepted(await objective('o', 'tim'))
    accepted(await put('d', 'tim'))
    const { store, directory } = fixture.ports
    const [product] = unitDocuments(
      units.filter((unit) => unit.id === 'product').map((unit) => ({ ...unit, leaderId: 'max' })),
      [],
    )
    const before = await store.get(directoryOf('tenant-a', 'units'), 'product')
    if (product === undefined || before === undefined) throw new Error('the fixture has that unit')
    await store.replace(directoryOf('tenant-a', 'units'), product, before.etag)
    directory.forget('tenant-a')
    expect(await ids('max', { box: 'to-answer' })).toEqual(['d'])
    expect(codeOf(await answer('d', 'pia', { answer: 'confirm' }))).toBe('forbidden')
    expect(codeOf(await answer('d', 'max', { answer: 'confirm' }))).toBe('accepted')
    expect(codeOf(await getOkr(fixture.ports)(actor('max'), cycleId, 'o'))).toBe('accepted')
  })

  it('are on exactly one unit with a leader or one person, and never on the owner', async () => {
    accepted(await objective('o', 'tim'))
    const field = async (input: Partial<PutDependency>) => {
      const result = await put('d', 'tim', input)
      return result.ok ? 'accepted' : `${result.refusal.code} ${result.refusal.field}`
    }
    expect(await field({ providerId: 'max' })).toBe('invalid providerId')
    expect(await field({ providerUnitId: undefined })).toBe('invalid providerId')
    expect(await field({ providerUnitId: 'nowhere' })).toBe('invalid providerUnitId')
    expect(await field({ providerUnitId: 'north' })).toBe('invalid providerUnitId')
    expect(await field(fromPerson('tim'))).toBe('invalid providerId')
    expect(await field(fromPerson('nobody'))).toBe('invalid providerId')
    expect(await field({ need: '   ' })).toBe('invalid need')
    expect(await field({ providerOkrId: 'o' })).toBe('invalid providerOkrId')
    expect(await field({ providerOkrId: 'absent' })).toBe('invalid providerOkrId')
    const leaderless = unitDocuments(
      [
        {
          id: 'lab',
          name: 'Lab',
          level: 'department',
          parentId: 'organisation',
          path: ['organisation', 'lab'],
        },
      ],
      [],
    )
    for (const unit of leaderless) await fixture.ports.store.create(directoryOf('tenant-a', 'units'), unit)
    expect(await field({ providerUnitId: 'lab' })).toBe('no-leader providerUnitId')
    expect(await field({})).toBe('accepted')
  })

  it('are one for the same id and values, however often they are declared, and asked anew when they change', async () => {
    accepted(await objective('o', 'tim'))
    const [first, second] = await Promise.all([put('d', 'tim'), put('d', 'tim')])
    expect(accepted(first)).toEqual(accepted(second))
    accepted(await answer('d', 'pia', { answer: 'confirm' }))
    expect(accepted(await put('d', 'tim')).state).toBe('confirmed')
    expect((await history()).filter(([, field]) => field === 'dependency')).toHaveLength(2)
    fixture.tick()
    expect(accepted(await put('d', 'tim', { neededBy: '2027-03-01' }))).toMatchObject({ state: 'proposed' })
    accepted(await objective('p', 'tim'))
    expect(codeOf(await put('d', 'tim', { okrId: 'p' }))).toBe('already-exists')
  })

  it('keep the answer and the change when both are made at the same moment', async () => {
    accepted(await objective('o', 'tim'))
    accepted(await put('d', 'tim'))
    const both = await Promise.all([
      answer('d', 'pia', { answer: 'confirm' }),
      risk('d', 'tim', 'mia'),
      editOkr(fixture.ports)(actor('tim'), cycleId, 'o', {
        changes: [{ field: 'why', seen: null, value: 'Because' }],
      }),
    ])
    // Either the risk was taken and then confirmed away, or it was confirmed first and there was no risk to take.
    expect(['accepted', 'invalid']).toContain(codeOf(both[1]))
    expect([codeOf(both[0]), codeOf(both[2])]).toEqual(['accepted', 'accepted'])
    const { dependencies } = accepted(await list('tim', { okrId: 'o' }))
    expect(dependencies).toMatchObject([{ state: 'confirmed' }])
    expect(dependencies[0]?.riskOwnerId).toBeUndefined()
    expect(accepted(await getOkr(fixture.ports)(actor('tim'), cycleId, 'o')).okr).toMatchObject({
      why: 'Because',
      concernedIds: ['pia'],
    })
  })

  it('have a risk owner who is named by who may edit the OKR, and sees it from then on', async () => {
    accepted(await objective('o', 'tim'))
    accepted(await put('d', 'tim'))
    expect(codeOf(await risk('d', 'pia', 'pia'))).toBe('forbidden')
    expect(codeOf(await risk('d', 'tim', 'nobody'))).toBe('invalid')
    expect(accepted(await risk('d', 'tim', 'max')).riskOwnerId).toBe('max')
    expect(codeOf(await getOkr(fixture.ports)(actor('max'), cycleId, 'o'))).toBe('accepted')
    expect(accepted(await risk('d', 'tim', null)).riskOwnerId).toBeUndefined()
  })

  it('are taken back by who may edit the OKR', async () => {
    accepted(await objective('o', 'tim'))
    accepted(await put('d', 'tim'))
    expect(codeOf(await remove('d', 'pia'))).toBe('forbidden')
    expect(codeOf(await remove('d', 'tim'))).toBe('accepted')
    expect(codeOf(await remove('d', 'tim'))).toBe('not-found')
    expect(await ids('tim', { okrId: 'o' })).toEqual([])
  })

  it('are listed by date: what an OKR or a unit needs, then what it provides, and what waits for me', async () => {
    accepted(await objective('o', 'tim'))
    accepted(await objective('mine', 'pia', { unitId: 'product', level: 'department' }))
    accepted(await objective('other', 'mia', { level: 'individual' }))
    accepted(await put('late', 'tim', { neededBy: '2027-03-01' }))
    accepted(await put('soon', 'tim', { providerOkrId: undefined }))
    accepted(await put('of-person', 'mia', { ...fromPerson('tim'), okrId: 'other' }))
    accepted(await put('of-north', 'pia', { providerUnitId: 'north', okrId: 'mine', neededBy: '2027-01-15' }))
    accepted(await answer('soon', 'pia', { answer: 'confirm', providerOkrId: 'mine' }))
    expect(await ids('tim', { okrId: 'o' })).toEqual(['soon', 'late'])
    expect(await ids('pia', { okrId: 'mine' })).toEqual(['of-north', 'soon'])
    expect(await ids('tim', { unitId: 'north' })).toEqual(['of-person', 'soon', 'late', 'of-north'])
    expect(await ids('tim', { unitId: 'north', state: 'confirmed' })).toEqual(['soon'])
    expect(await ids('tim', { box: 'to-answer' })).toEqual(['of-person', 'of-north'])
    expect(await ids('pia', { box: 'to-answer' })).toEqual(['late'])
    expect(await ids('max', { box: 'to-answer' })).toEqual([])
    const page = accepted(await list('pia', { okrId: 'mine' }))
    expect(Object.keys(page.okrs).sort()).toEqual(['mine', 'o'])
    expect(page.unitNames).toMatchObject({ north: 'North', product: 'Product' })
    expect(page.people).toHaveProperty('tim')
    expect(page.can.declare).toBe(true)
    expect(accepted(await list('tim', { okrId: 'mine' })).can.declare).toBe(false)
    expect(codeOf(await list('tim', {}))).toBe('invalid')
    expect(codeOf(await list('tim', { unitId: 'north', okrId: 'o' }))).toBe('invalid')
    expect(codeOf(await list('tim', { unitId: 'nowhere' }))).toBe('not-found')
  })

  it('of drafts are hidden from who may not see the draft, also page by page', async () => {
    accepted(await objective('o', 'tim'))
    accepted(await objective('public', 'tim', { visibility: 'published' }))
    for (let i = 0; i < 60; i++) {
      const okrId = i % 2 === 0 ? 'public' : 'o'
      const stored = { id: `d${i}`, okrId, state: 'proposed', neededBy: `2027-01-${10 + (i % 20)}` }
      await fixture.ports.store.create(planOf('tenant-a', cycleId), {
        id: `dependency:d${i}`,
        type: 'dependency',
        keys: { okr: okrId, unit: 'north', state: 'proposed', neededBy: stored.neededBy, provider: 'pia' },
        body: { ...stored, need: 'x', providerId: 'pia', createdBy: 'tim', createdAt: '' },
      })
    }
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = accepted(await list('max', { unitId: 'north', cursor }))
      seen.push(...page.dependencies.map((one) => one.okrId))
      expect(Object.keys(page.okrs).filter((id) => id !== 'public')).toEqual([])
      cursor = page.cursor
    } while (cursor !== undefined)
    expect(seen).toHaveLength(30)
    expect(new Set(seen)).toEqual(new Set(['public']))
    expect(codeOf(await list('max', { okrId: 'o' }))).toBe('not-found')
    const guest = await list('gus', { unitId: 'north' })
    expect(codeOf(guest)).toBe('not-found')
  })

  it('are frozen with the plan', async () => {
    accepted(await objective('o', 'tim'))
    accepted(await put('d', 'tim'))
    accepted(await answer('d', 'pia', { answer: 'refuse', comment: 'No time' }))
    accepted(await risk('d', 'tim', 'tim'))
    await lock('north')
    expect(codeOf(await put('e', 'tim'))).toBe('locked')
    expect(codeOf(await put('d', 'tim', { neededBy: '2027-03-01' }))).toBe('locked')
    expect(codeOf(await answer('d', 'pia', { answer: 'confirm' }))).toBe('locked')
    expect(codeOf(await risk('d', 'tim', 'mia'))).toBe('locked')
    expect(codeOf(await remove('d', 'tim'))).toBe('locked')
    expect(accepted(await list('pia', { okrId: 'o' })).dependencies[0]?.can).toEqual({
      answer: false,
      change: false,
    })
    expect(accepted(await put('d', 'tim')).can).toEqual({ answer: false, change: false })
    expect(accepted(await list('tim', { okrId: 'o' })).can.declare).toBe(false)
  })

  it('that go into the lock as a risk can still be answered, once, and no OKR changes', async () => {
    accepted(await objective('o', 'tim', { visibility: 'published' }))
    for (const id of ['yes', 'no', 'late']) {
      accepted(await put(id, 'tim', { need: `Need ${id}` }))
      accepted(await risk(id, 'tim', 'dee'))
    }
    const { store } = fixture.ports
    const { etag } = await lock('north')
    // Somebody else leads the provider by now, who was never concerned with the OKR.
    const [product] = unitDocuments(
      units.filter((unit) => unit.id === 'product').map((unit) => ({ ...unit, leaderId: 'max' })),
      [],
    )
    const known = await store.get(directoryOf('tenant-a', 'units'), 'product')
    if (product === undefined || known === undefined) throw new Error('the fixture has that unit')
    await store.replace(directoryOf('tenant-a', 'units'), product, known.etag)
    fixture.ports.directory.forget('tenant-a')
    const okr = async () => (await store.get(planOf('tenant-a', cycleId), 'o'))?.body
    const before = await okr()
    expect(await ids('max', { box: 'to-answer' })).toEqual(['late', 'no', 'yes'])
    fixture.tick()
    expect(accepted(await answer('yes', 'max', { answer: 'confirm' }))).toMatchObject({
      state: 'confirmed',
      can: { answer: false, change: false },
    })
    expect(codeOf(await answer('yes', 'max', { answer: 'confirm' }))).toBe('accepted')
    expect(codeOf(await answer('yes', 'max', { answer: 'refuse', comment: 'No' }))).toBe('locked')
    const refused = accepted(await answer('no', 'max', { answer: 'refuse', comment: 'No time' }))
    expect(refused).toMatchObject({ state: 'refused', riskOwnerId: 'dee' })
    expect(codeOf(await answer('no', 'max', { answer: 'confirm' }))).toBe('locked')
    expect(codeOf(await answer('late', 'pia', { answer: 'confirm' }))).toBe('forbidden')
    expect(await okr()).toEqual(before)
    expect((await history()).slice(0, 2)).toEqual([
      ['max', 'dependency', expect.stringContaining('proposed'), expect.stringContaining('refused')],
      ['max', 'dependency', expect.stringContaining('proposed'), expect.stringContaining('confirmed')],
    ])
    const waiting = await store.list(planOf('tenant-a', cycleId), { type: 'outbox', limit: 100 })
    const told = waiting.documents
      .map(({ body }) => body.payload as Record<string, unknown>)
      .filter(({ kind }) => kind === 'dependency-answered')
      .map(({ dependencyId, personId }) => `${dependencyId} ${personId}`)
    expect(told.sort()).toEqual(['no dee', 'no tim', 'yes dee', 'yes tim'])

    const closed = { unitId: 'north', phase: 'closed' }
    await store.replace(planOf('tenant-a', cycleId), { id: 'phase:north', type: 'phase', body: closed }, etag)
    expect(codeOf(await answer('late', 'max', { answer: 'confirm' }))).toBe('locked')
  })

  it('go with their OKR into another unit, and away with it', async () => {
    accepted(await objective('o', 'tim'))
    accepted(
      await createKeyResult(fixture.ports)(actor('tim'), cycleId, 'k', {
        objectiveId: 'o',
        title: 'Measure',
      }),
    )
    accepted(await put('d', 'tim'))
    accepted(await put('e', 'tim', { okrId: 'k' }))
    const move = await editOkr(fixture.ports)(actor('ola'), cycleId, 'o', {
      changes: [{ field: 'unitId', seen: 'north', value: 'sales' }],
    })
    accepted(move)
    await fixture.settle()
    expect(await ids('ola', { unitId: 'north' })).toEqual([])
    expect(await ids('ola', { unitId: 'sales' })).toEqual(['d', 'e'])
    accepted(await removeOkr(fixture.ports)(actor('ola'), cycleId, 'o'))
    expect(await ids('ola', { unitId: 'sales' })).toEqual([])
  })

  it('bring their providers into the alignment session', async () => {
    accepted(await objective('o', 'tim'))
    accepted(await put('d', 'tim'))
    accepted(await put('e', 'tim', fromPerson('max')))
    const preview = accepted(
      await previewSession(fixture.ports)(actor('tim'), cycleId, { unitId: 'north', kind: 'alignment' }),
    )
    const providers = preview.invitees.filter((one) => one.reasons.includes('dependency-provider'))
    expect(providers.map((one) => one.personId).sort()).toEqual(['max', 'pia'])
  })

  it('do not exist for another tenant', async () => {
    await fixture.close()
    fixture = await openFixture(['tenant-a', 'tenant-b'])
    accepted(await objective('o', 'tim'))
    accepted(await put('d', 'tim'))
    expect(codeOf(await put('d', 'tim', {}, 'tenant-b'))).toBe('not-found')
    expect(codeOf(await list('tim', { okrId: 'o' }, 'tenant-b'))).toBe('not-found')
    const b = actor('ola', { tenantId: 'tenant-b' })
    expect(codeOf(await removeDependency(fixture.ports)(b, cycleId, 'd'))).toBe('not-found')
    expect(accepted(await list('pia', { box: 'to-answer' }, 'tenant-b')).dependencies).toEqual([])
  })
})
