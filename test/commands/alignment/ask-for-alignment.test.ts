import { requestsAtMost } from '../../../bot/commands/alignment/documents.ts'
import { personDocument } from '../../../bot/commands/imports/organisation-documents.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { directoryOf } from '../../../bot/commands/partitions.ts'
import { standingId } from '../../../bot/commands/plan/standing.ts'
import { limits } from '../../../bot/commands/ports/document-store.ts'
import { accepted, actor, codeOf, cycleId } from '../fixture.ts'
import { type AlignmentWorld, k1, o1, openAlignmentWorld, plan } from './alignment-world.ts'

describe('alignment requests are asked', () => {
  let world: AlignmentWorld
  beforeEach(async () => {
    world = await openAlignmentWorld()
  })
  afterEach(() => world.fixture.close())

  it('of the leader, the team and other departments at once, and show the draft to them', async () => {
    expect(codeOf(await world.see('pia'))).toBe('not-found')
    const seen = accepted(
      await world.ask('mia', [
        { kind: 'leader' },
        { kind: 'team', personId: 'max' },
        { kind: 'department', unitId: 'product' },
      ]),
    )
    expect(seen.requests.map(({ personId, kind, state, unitId }) => [personId, kind, state, unitId])).toEqual(
      expect.arrayContaining([
        ['tim', 'leader', 'open', undefined],
        ['max', 'team', 'open', undefined],
        ['pia', 'department', 'open', 'product'],
      ]),
    )
    expect(seen.tally).toEqual({ asked: 3, accepted: 0, adapt: 0, declined: 0, open: 3 })
    expect(seen.planning).toBe('asked')
    expect(seen.unitNames).toEqual({ product: 'Product' })
    for (const id of [o1, k1])
      expect(codeOf(await getOkr(world.ports)(actor('pia'), cycleId, id))).toBe('accepted')
  })

  it('never of the owner, nor of anybody who is not there or has left', async () => {
    const gone = {
      id: 'uwe',
      displayName: 'Uwe Gone',
      unitId: 'north',
      active: false,
      managerChain: ['tim'],
    }
    await world.ports.store.create(directoryOf('tenant-a', 'people'), personDocument(gone))
    for (const personId of ['mia', 'nobody', 'uwe'])
      expect([personId, codeOf(await world.ask('mia', [{ kind: 'team', personId }]))]).toEqual([
        personId,
        'invalid',
      ])
  })

  it('only about an OKR with an owner', async () => {
    const { ownerId: _none, ...ownerless } = await world.okr(o1)
    const document = await world.ports.store.get(plan, o1)
    if (document === undefined) throw new Error('no o1')
    await world.ports.store.replace(
      plan,
      { ...document, keys: {}, body: JSON.parse(JSON.stringify(ownerless)) },
      document.etag,
    )
    expect(codeOf(await world.ask('tim', [{ kind: 'team', personId: 'max' }]))).toBe('owner-missing')
  })

  it('only by who may edit the OKR, and only while its unit is not locked', async () => {
    await world.askLeader()
    expect(codeOf(await world.ask('max', [{ kind: 'leader' }]))).toBe('not-found')
    accepted(await world.ask('mia', [{ kind: 'team', personId: 'max' }]))
    expect(codeOf(await world.ask('max', [{ kind: 'leader' }]))).toBe('forbidden')
    expect(codeOf(await world.ask('tim', [{ kind: 'department', unitId: 'product' }]))).toBe('accepted')
    await world.lock('north')
    expect(codeOf(await world.ask('mia', [{ kind: 'leader' }]))).toBe('locked')
    expect(codeOf(await world.answer('tim', { answer: 'accept' }))).toBe('locked')
    expect(codeOf(await world.withdraw('mia', 'tim'))).toBe('locked')
    expect(accepted(await world.see('mia')).can).toEqual({ ask: false, decide: false, overrule: false })
  })

  it("of the leader of the unit above for who leads a unit, and of nobody's leader at the top", async () => {
    await world.objective('o2', 'tim')
    const seen = accepted(await world.ask('tim', [{ kind: 'leader' }], 'o2'))
    expect(seen.requests[0]?.personId).toBe('dee')
    await world.objective('o3', 'ola', { unitId: 'organisation', level: 'organisation' })
    expect(codeOf(await world.ask('ola', [{ kind: 'leader' }], 'o3'))).toBe('no-leader')
  })

  it('of departments other than its own that have a leader', async () => {
    for (const unitId of ['north', 'nowhere'])
      expect(codeOf(await world.ask('mia', [{ kind: 'department', unitId }]))).toBe('invalid')
    expect(codeOf(await world.ask('mia', [{ kind: 'department', unitId: 'product', personId: 'tim' }]))).toBe(
      'invalid',
    )
  })

  it('of everybody in the unit who contributes to the same, when nobody of the team is named', async () => {
    await world.objective('goal', 'tim', { visibility: 'published' })
    const links = [{ parentId: 'goal', weight: 100 }]
    await world.objective('o4', 'max', { links })
    await world.objective('o5', 'mia', { links, contributorIds: ['dee'] })
    const seen = accepted(await world.ask('mia', [{ kind: 'team' }], 'o5'))
    expect(seen.requests.map(({ personId }) => personId).sort()).toEqual(['dee', 'max'])
    expect(codeOf(await world.ask('mia', [{ kind: 'team' }], o1))).toBe('invalid')
  })

  it('once, however often they are sent; the leader stays the leader', async () => {
    await world.askLeader()
    const before = await world.ports.store.get(plan, standingId(o1))
    const again = accepted(await world.ask('mia', [{ kind: 'team', personId: 'tim' }, { kind: 'leader' }]))
    expect(again.requests).toHaveLength(1)
    expect(again.requests[0]).toMatchObject({ kind: 'leader', round: 1 })
    expect(await world.ports.store.get(plan, standingId(o1))).toEqual(before)
    expect((await world.history()).filter(({ action }) => action === 'asked')).toHaveLength(1)
  })

  it('by two people at the same moment without losing one', async () => {
    await Promise.all([
      world.ask('mia', [{ kind: 'team', personId: 'max' }]),
      world.ask('tim', [{ kind: 'department', unitId: 'product' }]),
      world.ask('mia', [{ kind: 'leader' }]),
      world.ask('mia', [{ kind: 'team', personId: 'max' }]),
    ])
    const seen = accepted(await world.see('mia'))
    expect(seen.requests.map(({ personId }) => personId).sort()).toEqual(['max', 'pia', 'tim'])
    expect(seen.tally.asked).toBe(3)
  })

  it(`of at most ${requestsAtMost} people about one OKR, whose edit and removal still fit into one transaction`, async () => {
    const ids = Array.from({ length: requestsAtMost + 1 }, (_, i) => `person-${i}`)
    for (const id of ids) {
      const person = { id, displayName: id, unitId: 'product', active: true, managerChain: [] }
      await world.ports.store.create(directoryOf('tenant-a', 'people'), personDocument(person))
    }
    const to = ids.map((personId) => ({ kind: 'team' as const, personId }))
    accepted(await world.ask('mia', to.slice(0, requestsAtMost)))
    expect(codeOf(await world.ask('mia', to.slice(requestsAtMost)))).toBe('too-large')
    for (const id of ids.slice(0, requestsAtMost)) accepted(await world.answer(id, { answer: 'accept' }))
    accepted(await world.ask('mia', to.slice(0, requestsAtMost), k1))
    for (const id of ids.slice(0, requestsAtMost)) accepted(await world.answer(id, { answer: 'accept' }, k1))
    const transact = jest.spyOn(world.ports.store, 'transact')
    accepted(await world.edit('mia', k1, 'target', 10, 1))
    expect([await world.planning(o1), await world.planning(k1)]).toEqual(['asked', 'asked'])
    accepted(await removeOkr(world.ports)(actor('mia'), cycleId, o1))
    for (const [, operations] of transact.mock.calls)
      expect(operations.length).toBeLessThanOrEqual(limits.operations)
  })
})
