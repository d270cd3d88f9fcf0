import { requestDocumentId, requestsAtMost } from '../../../bot/commands/alignment/documents.ts'
import { putDependency } from '../../../bot/commands/dependencies/put-dependency.ts'
import { mergeOkrs } from '../../../bot/commands/findings/merge-okrs.ts'
import { personDocument } from '../../../bot/commands/imports/organisation-documents.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { directoryOf } from '../../../bot/commands/partitions.ts'
import { standingId } from '../../../bot/commands/plan/standing.ts'
import { limits } from '../../../bot/commands/ports/document-store.ts'
import { accepted, actor, codeOf, cycleId } from '../fixture.ts'
import { type AlignmentWorld, k1, o1, openAlignmentWorld, plan } from './alignment-world.ts'

describe('alignment requests', () => {
  let world: AlignmentWorld
  beforeEach(async () => {
    world = await openAlignmentWorld()
  })
  afterEach(() => world.fixture.close())

  const targetOf = (okrId: string, seen: unknown, value: unknown) => ({
    changedOkrId: okrId,
    changes: [{ field: 'target', seen, value }],
  })

  describe('are asked', () => {
    it('of the leader, the team and other departments at once, and show the draft to them', async () => {
      expect(codeOf(await world.see('pia'))).toBe('not-found')
      const seen = accepted(
        await world.ask('mia', [
          { kind: 'leader' },
          { kind: 'team', personId: 'max' },
          { kind: 'department', unitId: 'product' },
        ]),
      )
      expect(
        seen.requests.map(({ personId, kind, state, unitId }) => [personId, kind, state, unitId]),
      ).toEqual(
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
      expect(
        codeOf(await world.ask('mia', [{ kind: 'department', unitId: 'product', personId: 'tim' }])),
      ).toBe('invalid')
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
      for (const id of ids.slice(0, requestsAtMost))
        accepted(await world.answer(id, { answer: 'accept' }, k1))
      const transact = jest.spyOn(world.ports.store, 'transact')
      accepted(await world.edit('mia', k1, 'target', 10, 1))
      expect([await world.planning(o1), await world.planning(k1)]).toEqual(['asked', 'asked'])
      accepted(await removeOkr(world.ports)(actor('mia'), cycleId, o1))
      for (const [, operations] of transact.mock.calls)
        expect(operations.length).toBeLessThanOrEqual(limits.operations)
    })
  })

  describe('are answered', () => {
    beforeEach(() => world.askLeader())

    it('with yes: then the OKR is aligned, its key results with it', async () => {
      const seen = accepted(await world.answer('tim', { answer: 'accept', comment: 'Go' }))
      expect(seen).toMatchObject({ planning: 'aligned', tally: { asked: 1, accepted: 1 } })
      expect(seen.requests[0]).not.toHaveProperty('about')
      expect([await world.planning(o1), await world.planning(k1)]).toEqual(['aligned', 'aligned'])
    })

    it('only by the person asked, whoever else may edit the OKR', async () => {
      for (const by of ['mia', 'dee', 'ola'])
        expect([by, codeOf(await world.answer(by, { answer: 'accept' }, o1, 'tim'))]).toEqual([
          by,
          'forbidden',
        ])
      expect(codeOf(await world.answer('pia', { answer: 'accept' }, o1, 'tim'))).toBe('not-found')
    })

    it('with no, for a reason', async () => {
      expect(codeOf(await world.answer('tim', { answer: 'decline' }))).toBe('invalid')
      const seen = accepted(await world.answer('tim', { answer: 'decline', comment: 'Too late' }))
      expect(seen).toMatchObject({ planning: 'answered', tally: { declined: 1 } })
      expect(await world.history()).toContainEqual(
        expect.objectContaining({ by: 'tim', action: 'answered', reason: 'Too late' }),
      )
    })

    it('with a change of the OKR or one of its key results that could be made, and no other', async () => {
      const adapt = (more: object) => world.answer('tim', { answer: 'adapt', ...more })
      expect(codeOf(await adapt({}))).toBe('invalid')
      expect(codeOf(await adapt(targetOf(k1, 10, 'many')))).toBe('invalid')
      expect(codeOf(await adapt(targetOf(k1, 10, 10)))).toBe('invalid')
      expect(codeOf(await adapt(targetOf(k1, 9, 8)))).toBe('edit-conflict')
      await world.objective('other', 'mia')
      expect(
        codeOf(await adapt({ changedOkrId: 'other', changes: [{ field: 'title', seen: 'x', value: 'y' }] })),
      ).toBe('invalid')
      expect(
        codeOf(await adapt({ changedOkrId: 'absent', changes: [{ field: 'title', seen: 'x', value: 'y' }] })),
      ).toBe('invalid')
      const seen = accepted(await adapt({ ...targetOf(k1, 10, 8), comment: 'A bit less' }))
      expect(seen).toMatchObject({ planning: 'answered', tally: { adapt: 1 } })
      expect(await world.okr(k1)).toMatchObject({ target: 10 })
    })

    it('not about something that has changed since it was looked at', async () => {
      const { meaning } = accepted(await world.see('tim'))
      accepted(await world.edit('mia', k1, 'target', 10, 3))
      expect(codeOf(await world.answer('tim', { answer: 'accept', meaning }))).toBe('edit-conflict')
      const now = accepted(await world.see('tim')).meaning
      expect(codeOf(await world.answer('tim', { answer: 'accept', meaning: now }))).toBe('accepted')
    })

    it('once, when the same answer is sent twice', async () => {
      await Promise.all([
        world.answer('tim', { answer: 'accept' }),
        world.answer('tim', { answer: 'accept' }),
        world.answer('tim', { answer: 'accept' }),
      ])
      expect((await world.history()).filter(({ action }) => action === 'answered')).toHaveLength(1)
    })

    it('no more after they were taken back', async () => {
      accepted(await world.withdraw('mia', 'tim'))
      expect(await world.planning(o1)).toBe('draft')
      expect(codeOf(await world.answer('tim', { answer: 'accept' }))).toBe('request-state')
      expect(codeOf(await world.withdraw('mia', 'tim'))).toBe('accepted')
      expect((await world.history()).filter(({ action }) => action === 'withdrawn')).toHaveLength(1)
    })

    it('no more, nor seen, by who is not concerned in any other way once they were taken back', async () => {
      const sees = async (id = o1) => codeOf(await getOkr(world.ports)(actor('pia'), cycleId, id))
      const department = [{ kind: 'department' as const, unitId: 'product' }]
      accepted(await world.ask('mia', department))
      accepted(await world.ask('mia', department, k1))
      accepted(await world.withdraw('mia', 'pia'))
      expect([await sees(o1), await sees(k1)]).toEqual(['accepted', 'accepted'])
      accepted(await world.withdraw('mia', 'pia', k1))
      expect([await sees(o1), await sees(k1), await sees('k2')]).toEqual([
        'not-found',
        'not-found',
        'not-found',
      ])
      accepted(await world.ask('mia', department, k1))
      expect(await sees(o1)).toBe('accepted')
      accepted(
        await putDependency(world.ports)(actor('mia'), cycleId, 'd1', {
          okrId: 'k2',
          need: 'A demo',
          providerUnitId: 'product',
          neededBy: '2027-02-01',
        }),
      )
      accepted(await world.withdraw('mia', 'pia', k1))
      expect(await sees(o1)).toBe('accepted')
      expect((await world.okr(o1)).concernedIds).toEqual(['tim', 'pia'])
    })

    it('again when asked again, as another round of the same request', async () => {
      const first = await world.requestTo('tim')
      accepted(await world.answer('tim', { answer: 'decline', comment: 'No' }))
      expect(codeOf(await world.withdraw('mia', 'tim'))).toBe('request-state')
      const seen = accepted(await world.ask('mia', [{ kind: 'leader' }], o1, 'We talked about it'))
      expect(seen.requests).toEqual([
        expect.objectContaining({ id: first.id, round: 2, state: 'open', message: 'We talked about it' }),
      ])
      expect((await world.history()).map(({ action }) => action)).toEqual(
        expect.arrayContaining(['asked', 'answered', 'asked']),
      )
    })

    it('by the leader and everyone else before the OKR is aligned', async () => {
      accepted(await world.ask('mia', [{ kind: 'department', unitId: 'product' }]))
      accepted(await world.answer('pia', { answer: 'accept' }))
      expect(await world.planning(o1)).toBe('asked')
      accepted(await world.answer('tim', { answer: 'accept' }))
      expect(await world.planning(o1)).toBe('aligned')
    })
  })

  describe('with a proposed edit', () => {
    beforeEach(async () => {
      await world.askLeader()
      accepted(await world.answer('tim', { answer: 'adapt', ...targetOf(k1, 10, 8), comment: 'A bit less' }))
    })

    it('apply it when it is accepted, and are accepted with it; history names the request and who proposed it', async () => {
      const { id } = await world.requestTo('tim')
      const seen = accepted(await world.decide('mia', 'tim', { decision: 'accept' }))
      expect(await world.okr(k1)).toMatchObject({ target: 8, stamps: { target: { by: 'mia' } } })
      expect(seen).toMatchObject({
        planning: 'aligned',
        requests: [{ state: 'accepted', proposal: { state: 'accepted', decidedBy: 'mia' } }],
      })
      expect(await world.history(k1)).toContainEqual({
        by: 'mia',
        action: 'edited',
        requestId: id,
        reason: 'A bit less',
        proposedBy: 'tim',
      })
      expect(await world.history(o1)).toContainEqual(
        expect.objectContaining({ action: 'decided', requestId: id }),
      )
    })

    it('are decided by who may edit the OKR only, and once', async () => {
      expect(codeOf(await world.decide('dee', 'tim', { decision: 'accept' }))).toBe('forbidden')
      const both = await Promise.all([
        world.decide('mia', 'tim', { decision: 'accept' }),
        world.decide('mia', 'tim', { decision: 'accept' }),
      ])
      expect(both.map(codeOf)).toEqual(['accepted', 'accepted'])
      expect((await world.history(k1)).filter(({ action }) => action === 'edited')).toHaveLength(1)
      expect(codeOf(await world.decide('mia', 'tim', { decision: 'reject', reason: 'No' }))).toBe(
        'request-state',
      )
    })

    it('tell what somebody else did to the same field in the meantime, and change nothing', async () => {
      accepted(await world.edit('mia', k1, 'target', 10, 12))
      const refused = await world.decide('mia', 'tim', { decision: 'accept' })
      expect(refused).toMatchObject({
        ok: false,
        refusal: { code: 'edit-conflict', conflicts: [{ field: 'target', seen: 10, current: 12, yours: 8 }] },
      })
      expect((await world.requestTo('tim')).proposal?.state).toBe('open')
    })

    it('keep the OKR as it is when it is rejected, with the reason; the leader is not overruled by the owner', async () => {
      expect(codeOf(await world.decide('mia', 'tim', { decision: 'reject' }))).toBe('invalid')
      const seen = accepted(await world.decide('mia', 'tim', { decision: 'reject', reason: 'We can do it' }))
      expect(seen).toMatchObject({ planning: 'answered', requests: [{ proposal: { state: 'rejected' } }] })
      expect(seen.requests[0]).not.toHaveProperty('overruled')
      expect(await world.okr(k1)).toMatchObject({ target: 10 })
    })

    it('are out of date for the others who agreed to what it was', async () => {
      accepted(await world.ask('mia', [{ kind: 'team', personId: 'max' }]))
      accepted(await world.answer('max', { answer: 'accept' }))
      const seen = accepted(await world.decide('mia', 'tim', { decision: 'accept' }))
      expect(seen.requests.map(({ personId, state }) => [personId, state]).sort()).toEqual([
        ['max', 'outdated'],
        ['tim', 'accepted'],
      ])
      expect(await world.planning(o1)).toBe('asked')
    })

    it('go through when the owner themself is replaced by it', async () => {
      accepted(
        await world.answer('tim', {
          answer: 'adapt',
          changes: [{ field: 'ownerId', seen: 'mia', value: 'max' }],
        }),
      )
      accepted(await world.decide('mia', 'tim', { decision: 'accept' }))
      expect(await world.okr(o1)).toMatchObject({ ownerId: 'max' })
      const request = accepted(await world.see('max')).requests[0]
      const stored = await world.ports.store.get(plan, requestDocumentId(request?.id ?? ''))
      expect(stored?.keys).toMatchObject({ owner: 'max' })
    })

    it('cannot be accepted when what it would change was removed', async () => {
      accepted(await removeOkr(world.ports)(actor('mia'), cycleId, k1))
      expect(codeOf(await world.decide('mia', 'tim', { decision: 'accept' }))).toBe('request-state')
      expect(codeOf(await world.decide('mia', 'tim', { decision: 'reject', reason: 'Gone' }))).toBe(
        'accepted',
      )
    })
  })

  describe('that were declined', () => {
    it('are decided by the owner with a reason, but not against the leader', async () => {
      accepted(await world.ask('mia', [{ kind: 'leader' }, { kind: 'department', unitId: 'product' }]))
      for (const by of ['tim', 'pia']) accepted(await world.answer(by, { answer: 'decline', comment: 'No' }))
      const settle = (by: string, personId: string) =>
        world.decide(by, personId, { decision: 'reject', reason: 'The board wants it' })
      expect(codeOf(await settle('mia', 'pia'))).toBe('accepted')
      expect(codeOf(await settle('mia', 'tim'))).toBe('forbidden')
      const standing = async () => (await world.ports.store.get(plan, standingId(o1)))?.body
      expect(await standing()).toMatchObject({ undecided: true, openIds: [] })
      expect(codeOf(await settle('ola', 'tim'))).toBe('accepted')
      expect(await standing()).toMatchObject({
        undecided: false,
        askedIds: expect.arrayContaining(['tim', 'pia']),
      })
      expect(await world.planning(o1)).toBe('answered')
    })
  })

  describe('that were accepted', () => {
    beforeEach(async () => {
      await world.askLeader()
      accepted(await world.answer('tim', { answer: 'accept' }))
    })
    const stateOf = async () => [(await world.requestTo('tim')).state, await world.planning(o1)]

    it('are out of date once the OKR means something else, and stand again when that is undone', async () => {
      accepted(await world.edit('mia', o1, 'title', 'Objective o1', 'Something else'))
      expect(await stateOf()).toEqual(['outdated', 'asked'])
      accepted(await world.edit('mia', o1, 'title', 'Something else', 'Objective o1'))
      expect(await stateOf()).toEqual(['accepted', 'aligned'])
    })

    it('are out of date once a key result is changed, added or removed', async () => {
      accepted(await world.edit('mia', k1, 'target', 10, 1))
      expect(await stateOf()).toEqual(['outdated', 'asked'])
      accepted(await world.answer('tim', { answer: 'accept' }))
      await world.keyResult('k3')
      expect(await stateOf()).toEqual(['outdated', 'asked'])
      accepted(await removeOkr(world.ports)(actor('mia'), cycleId, 'k3'))
      expect(await stateOf()).toEqual(['accepted', 'aligned'])
    })

    it('stand while nothing changes that was agreed to', async () => {
      accepted(await world.edit('mia', o1, 'why', null, 'Because'))
      accepted(await world.edit('mia', k1, 'current', 0, 5))
      accepted(await world.edit('mia', o1, 'visibility', 'draft', 'published'))
      expect(await stateOf()).toEqual(['accepted', 'aligned'])
    })

    it('go with their OKR', async () => {
      const { id } = await world.requestTo('tim')
      accepted(await world.ask('mia', [{ kind: 'team', personId: 'max' }], k1))
      accepted(await removeOkr(world.ports)(actor('mia'), cycleId, o1))
      const left = [requestDocumentId(id), standingId(o1), standingId(k1)]
      expect(await world.ports.store.getMany(plan, left)).toEqual([])
      const requests = await world.ports.store.list(plan, { type: 'request', limit: 10 })
      expect(requests.documents).toEqual([])
    })

    it('are out of date once another objective is merged into theirs; the requests of that one are gone', async () => {
      await world.objective('o2', 'mia')
      await world.keyResult('k3', 'mia', { objectiveId: 'o2' })
      accepted(await world.ask('mia', [{ kind: 'leader' }], 'o2'))
      const documents = await world.ports.store.getMany(plan, [o1, 'o2'])
      const merged = accepted(await mergeOkrs(world.ports, actor('ola'), cycleId, documents, o1))
      await world.ports.store.transact(plan, merged.operations)
      expect(await stateOf()).toEqual(['outdated', 'asked'])
      const requests = await world.ports.store.list(plan, { type: 'request', limit: 10 })
      expect(requests.documents.map(({ body }) => body.okrId)).toEqual([o1])
    })

    it('are out of date once key results are merged', async () => {
      const documents = await world.ports.store.getMany(plan, [k1, 'k2'])
      const merged = accepted(await mergeOkrs(world.ports, actor('ola'), cycleId, documents, k1))
      await world.ports.store.transact(plan, merged.operations)
      expect(await stateOf()).toEqual(['outdated', 'asked'])
    })

    it('of who becomes the owner end', async () => {
      accepted(await world.edit('mia', o1, 'ownerId', 'mia', 'tim'))
      expect(await stateOf()).toEqual(['withdrawn', 'draft'])
    })

    it('never stand for something else, however an answer and an edit meet', async () => {
      for (let round = 0; round < 10; round++) {
        const target = 20 + round
        accepted(await world.edit('mia', k1, 'title', (await world.okr(k1)).title, `Round ${round}`))
        const { target: before } = (await world.okr(k1)) as { target?: number }
        await Promise.all([
          world.answer('tim', { answer: 'accept' }),
          world.edit('mia', k1, 'target', before, target),
        ])
        const seen = accepted(await world.see('mia'))
        // The view works out what holds; what is stored has to be the same.
        const stored = await world.ports.store.get(plan, requestDocumentId(seen.requests[0]?.id ?? ''))
        expect(stored?.body.state).toBe(seen.requests[0]?.state)
        expect(await world.planning(o1)).toBe(seen.planning)
      }
    })
  })

  it('cost a bounded number of reads, however many others there are', async () => {
    const reads = async () => {
      const get = jest.spyOn(world.ports.store, 'get')
      const getMany = jest.spyOn(world.ports.store, 'getMany')
      const list = jest.spyOn(world.ports.store, 'list')
      accepted(await world.ask('mia', [{ kind: 'leader' }]))
      accepted(await world.answer('tim', { answer: 'accept' }))
      const counts = [get, getMany, list].map((spy) => spy.mock.calls.length)
      for (const spy of [get, getMany, list]) spy.mockRestore()
      accepted(await world.answer('tim', { answer: 'decline', comment: 'No' }))
      return counts
    }
    const first = await reads()
    for (let i = 0; i < 30; i++) {
      await world.objective(`other-${i}`, 'max')
      accepted(await world.ask('max', [{ kind: 'leader' }], `other-${i}`))
    }
    world.ports.directory.forget('tenant-a')
    await world.see('mia')
    const second = await reads()
    second.forEach((count, i) => {
      expect(count).toBeLessThanOrEqual((first[i] ?? 0) + 2)
    })
  })
})
