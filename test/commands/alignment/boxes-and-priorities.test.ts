import { listRequests } from '../../../bot/commands/alignment/list-requests.ts'
import { getPriorities, putPriorities } from '../../../bot/commands/alignment/priorities.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { accepted, actor, codeOf, cycleId } from '../fixture.ts'
import { type AlignmentWorld, k1, o1, openAlignmentWorld, plan } from './alignment-world.ts'

let world: AlignmentWorld
beforeEach(async () => {
  world = await openAlignmentWorld()
})
afterEach(() => world.fixture.close())

describe('the boxes of requests', () => {
  const box = async (by: string, query: Parameters<ReturnType<typeof listRequests>>[2]) => {
    const page = accepted(await listRequests(world.ports)(actor(by), cycleId, query))
    return page.requests.map(({ okrId, personId }) => `${okrId} ${personId}`)
  }

  it('hold what I am asked, what I asked or what is about mine, and what waits for me', async () => {
    accepted(await world.ask('tim', [{ kind: 'department', unitId: 'product' }]))
    world.fixture.tick()
    accepted(await world.ask('mia', [{ kind: 'leader' }], k1))
    expect(await box('pia', { box: 'mine' })).toEqual([`${o1} pia`])
    expect(await box('pia', { box: 'asked' })).toEqual([])
    expect(await box('tim', { box: 'asked' })).toEqual([`${o1} pia`])
    expect(await box('mia', { box: 'asked' })).toEqual([`${k1} tim`, `${o1} pia`])
    expect(await box('mia', { box: 'waiting' })).toEqual([])
    expect(await box('pia', { box: 'waiting' })).toEqual([`${o1} pia`])
    accepted(await world.answer('pia', { answer: 'decline', comment: 'No' }))
    expect(await box('pia', { box: 'waiting' })).toEqual([])
    expect(await box('mia', { box: 'waiting' })).toEqual([`${o1} pia`])
    expect(await box('pia', { box: 'mine', state: 'open' })).toEqual([])
    expect(await box('pia', { box: 'mine', state: 'declined' })).toEqual([`${o1} pia`])
  })

  it('follow the owner', async () => {
    await world.askLeader()
    accepted(await world.edit('mia', o1, 'ownerId', 'mia', 'max'))
    expect(await box('max', { box: 'asked' })).toEqual([`${o1} tim`])
  })

  it('hold nothing about an OKR that cannot be read any more', async () => {
    await world.askLeader()
    accepted(await world.ask('mia', [{ kind: 'team', personId: 'max' }]))
    accepted(await removeOkr(world.ports)(actor('mia'), cycleId, o1))
    expect(await box('max', { box: 'mine' })).toEqual([])
    expect(codeOf(await listRequests(world.ports)(actor('mia'), 'no-cycle', { box: 'mine' }))).toBe(
      'not-found',
    )
  })

  it('go on page by page', async () => {
    for (let i = 0; i < 55; i++) {
      await world.objective(`p-${i}`, 'mia')
      world.fixture.tick()
      accepted(await world.ask('mia', [{ kind: 'leader' }], `p-${i}`))
    }
    const list = listRequests(world.ports)
    const first = accepted(await list(actor('tim'), cycleId, { box: 'mine' }))
    expect(first.requests).toHaveLength(50)
    expect(first.requests[0]?.okrId).toBe('p-54')
    expect(first.okrs['p-54']).toMatchObject({ title: 'Objective p-54', planning: 'asked' })
    const rest = accepted(await list(actor('tim'), cycleId, { box: 'mine', cursor: first.cursor }))
    expect(rest.requests.map(({ okrId }) => okrId)).toEqual(['p-4', 'p-3', 'p-2', 'p-1', 'p-0'])
    expect(rest).not.toHaveProperty('cursor')
  })
})

describe('topmost priorities', () => {
  const put = (by: string, okrIds: string[], unitId = 'north') =>
    putPriorities(world.ports)(actor(by), cycleId, unitId, okrIds)
  const get = async (by: string, unitId = 'north') =>
    accepted(await getPriorities(world.ports)(actor(by), cycleId, unitId))

  beforeEach(async () => {
    await world.objective('company', 'ola', {
      unitId: 'organisation',
      level: 'organisation',
      visibility: 'published',
    })
    await world.objective('theirs', 'pia', { unitId: 'product', visibility: 'published' })
  })

  it("are marked by the unit's leader or the program lead, in their order, and seen by everyone who may see them", async () => {
    expect(await get('max')).toEqual({ unitId: 'north', okrs: [], can: { set: false } })
    for (const by of ['mia', 'dee', 'pia'])
      expect([by, codeOf(await put(by, [o1]))]).toEqual([by, 'forbidden'])
    const set = accepted(await put('tim', ['company', o1, 'company']))
    expect(set).toMatchObject({ setBy: 'tim', can: { set: true } })
    expect(set.okrs.map(({ id }) => id)).toEqual(['company', o1])
    expect((await get('max')).okrs.map(({ id }) => id)).toEqual(['company'])
    expect(codeOf(await put('ola', [o1]))).toBe('accepted')
    expect((await get('tim')).okrs.map(({ id }) => id)).toEqual([o1])
  })

  it('are OKRs of the unit, or above or below it, that exist', async () => {
    expect(codeOf(await put('tim', ['theirs']))).toBe('invalid')
    expect(codeOf(await put('tim', ['absent']))).toBe('invalid')
    expect(codeOf(await put('dee', [o1], 'sales'))).toBe('accepted')
    expect(codeOf(await put('tim', [o1], 'nowhere'))).toBe('not-found')
  })

  it('of an OKR that was removed are gone with it', async () => {
    accepted(await put('tim', ['company', o1]))
    accepted(await removeOkr(world.ports)(actor('mia'), cycleId, o1))
    expect((await get('tim')).okrs.map(({ id }) => id)).toEqual(['company'])
  })

  it('are named by each OKR that serves them, as far as the reader may see them; who serves none says so', async () => {
    const serves = async (by: string, okrId: string) =>
      accepted(await getOkr(world.ports)(actor(by), cycleId, okrId)).serves?.map(({ id }) => id)
    const published = { visibility: 'published' as const }
    await world.objective('below', 'tim', { links: [{ parentId: o1, weight: 100 }], ...published })
    expect(await serves('tim', o1)).toBeUndefined()
    accepted(await put('ola', ['company'], 'organisation'))
    accepted(await put('tim', [o1]))
    expect(await serves('tim', o1)).toEqual([o1])
    expect(await serves('tim', k1)).toEqual([o1])
    expect(await serves('tim', 'company')).toEqual(['company'])
    expect(await serves('tim', 'theirs')).toEqual([])
    expect(await serves('tim', 'below')).toEqual([o1])
    // It serves a draft that is not shown to Pia: for her nothing is said.
    expect(await serves('pia', 'below')).toBeUndefined()
    accepted(await world.edit('tim', 'below', 'links', [{ parentId: o1, weight: 100 }], []))
    expect(await serves('pia', 'below')).toEqual([])
    accepted(await removeOkr(world.ports)(actor('mia'), cycleId, o1))
    accepted(await put('ola', [], 'organisation'))
    expect(await serves('tim', 'below')).toBeUndefined()
  })

  it('are not told to guests', async () => {
    expect(codeOf(await getPriorities(world.ports)(actor('gus'), cycleId, 'north'))).toBe('not-found')
    expect(codeOf(await put('gus', []))).toBe('not-found')
  })

  it('can be cleared, and marked by two at once without a fault', async () => {
    await Promise.all([put('tim', [o1]), put('ola', ['company']), put('tim', [])])
    accepted(await put('tim', []))
    expect((await get('tim')).okrs).toEqual([])
    expect(await world.ports.store.get(plan, 'priorities:north')).toMatchObject({ body: { okrIds: [] } })
  })
})
