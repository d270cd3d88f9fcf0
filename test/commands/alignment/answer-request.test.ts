import { putDependency } from '../../../bot/commands/dependencies/put-dependency.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { accepted, actor, codeOf, cycleId } from '../fixture.ts'
import { type AlignmentWorld, k1, o1, openAlignmentWorld } from './alignment-world.ts'

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
