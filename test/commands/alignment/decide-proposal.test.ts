import { requestDocumentId } from '../../../bot/commands/alignment/documents.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { standingId } from '../../../bot/commands/plan/standing.ts'
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
})
