import { accepted, codeOf } from '../fixture.ts'
import { type AlignmentWorld, k1, o1, openAlignmentWorld } from './alignment-world.ts'

describe('people are told of alignment requests', () => {
  let world: AlignmentWorld
  beforeEach(async () => {
    world = await openAlignmentWorld()
  })
  afterEach(() => world.fixture.close())

  /** Who is to be told what, since this was asked last; the asked effects are gone then. */
  const told = async (): Promise<string[]> => {
    const due = await world.ports.store.due(world.ports.clock.now(), 100)
    const notices = due.filter(({ document }) => document.body.kind === 'person-notice')
    for (const { partition, document } of notices)
      await world.ports.store.delete(partition, document.id, document.etag)
    return notices
      .map(({ document }) => document.body.payload as Record<string, string>)
      .map(({ kind, personId, okrId }) => `${personId}: ${kind} ${okrId}`)
      .sort()
  }

  it('when they are asked, once, and when what they were asked is taken back', async () => {
    accepted(await world.ask('mia', [{ kind: 'leader' }, { kind: 'team', personId: 'max' }]))
    expect(await told()).toEqual([`max: request-asked ${o1}`, `tim: request-asked ${o1}`])
    accepted(await world.ask('mia', [{ kind: 'leader' }]))
    expect(await told()).toEqual([])
    accepted(await world.withdraw('mia', 'max'))
    expect(await told()).toEqual([`max: request-withdrawn ${o1}`])
  })

  it('when somebody answers: the owner and who asked, but never of what they did themselves', async () => {
    accepted(await world.ask('tim', [{ kind: 'leader' }, { kind: 'department', unitId: 'product' }]))
    expect(await told()).toEqual([`pia: request-asked ${o1}`])
    accepted(await world.answer('pia', { answer: 'decline', comment: 'No' }))
    expect(await told()).toEqual([`mia: request-answered ${o1}`, `tim: request-answered ${o1}`])
    accepted(await world.answer('tim', { answer: 'accept' }))
    expect(await told()).toEqual([`mia: request-answered ${o1}`])
    expect(codeOf(await world.answer('tim', { answer: 'accept' }))).toBe('accepted')
    expect(await told()).toEqual([])
  })

  it('when it is decided on what they said', async () => {
    await world.askLeader()
    const changes = [{ field: 'target', seen: 10, value: 8 }]
    accepted(await world.answer('tim', { answer: 'adapt', changedOkrId: k1, changes }))
    await told()
    accepted(await world.decide('mia', 'tim', { decision: 'accept' }))
    expect(await told()).toEqual([`tim: request-decided ${o1}`])
  })

  it('when what they agreed to has changed', async () => {
    await world.askLeader()
    accepted(await world.ask('mia', [{ kind: 'team', personId: 'max' }]))
    accepted(await world.answer('tim', { answer: 'accept' }))
    await told()
    accepted(await world.edit('mia', k1, 'target', 10, 8))
    expect(await told()).toEqual([`tim: request-asked ${o1}`])
    accepted(await world.edit('mia', k1, 'target', 8, 7))
    expect(await told()).toEqual([])
  })
})
