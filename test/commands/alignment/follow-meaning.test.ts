import { requestDocumentId } from '../../../bot/commands/alignment/documents.ts'
import { mergeOkrs } from '../../../bot/commands/findings/merge-okrs.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { standingId } from '../../../bot/commands/plan/standing.ts'
import { accepted, actor, cycleId } from '../fixture.ts'
import { type AlignmentWorld, k1, o1, openAlignmentWorld, plan } from './alignment-world.ts'

describe('alignment requests that were accepted', () => {
  let world: AlignmentWorld
  beforeEach(async () => {
    world = await openAlignmentWorld()
    await world.askLeader()
    accepted(await world.answer('tim', { answer: 'accept' }))
  })
  afterEach(() => world.fixture.close())
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
