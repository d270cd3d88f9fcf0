import { openRightsWorld, type RightsWorld } from './rights-world.ts'

/**
 * What the API answers Oda, who is a maker in Product, and Gus, a guest, while Mia drafts in the team North of Sales. Max
 * contributes to all that Mia drafts, and is told.
 */
describe('the answers of the API, while others draft', () => {
  let world: RightsWorld
  beforeAll(async () => {
    world = await openRightsWorld()
  }, 60_000)
  afterAll(() => world.product.stop())

  const churn = 'Reduce customer churn from 5 % to 3 %'

  async function answers(person: string, draftIds: readonly string[], published: readonly string[]) {
    const { units } = world
    const addresses = [
      '/api/cycles/q1/tree?view=alignment',
      '/api/cycles/q1/tree?view=organisation',
      ...Object.values(units).flatMap((id) => [
        `/api/cycles/q1/tree?view=organisation&parentKind=unit&parentId=${id}`,
        `/api/cycles/q1/units/${id}/readiness`,
        `/api/cycles/q1/findings?unitId=${id}`,
        `/api/cycles/q1/dependencies?unitId=${id}`,
      ]),
      ...['tim', 'mia', 'nat'].map(
        (id) => `/api/cycles/q1/tree?view=organisation&parentKind=person&parentId=${id}`,
      ),
      ...published.flatMap((id) => [
        `/api/cycles/q1/tree?view=alignment&parentKind=okr&parentId=${id}`,
        `/api/cycles/q1/okrs/${id}`,
        `/api/cycles/q1/okrs/${id}/history`,
        `/api/cycles/q1/okrs/${id}/alignment`,
        `/api/cycles/q1/findings?okrId=${id}`,
      ]),
      '/api/cycles/q1/home',
      '/api/cycles/q1/findings',
      '/api/cycles/q1/filter?text=churn',
      '/api/cycles/q1/filter?text=custmer',
    ]
    const told: [string, number, unknown][] = []
    for (const address of addresses) {
      const { status, body } = await world.product.as(person, 'GET', address)
      if (person === 'oda') expect([address, status]).toEqual([address, 200])
      told.push([address, status, body])
    }
    const never = await world.product.as(person, 'GET', '/api/cycles/q1/findings?okrId=never')
    for (const id of draftIds) {
      const asked = await world.product.as(person, 'GET', `/api/cycles/q1/findings?okrId=${id}`)
      expect([asked.status, asked.body]).toEqual([never.status, never.body])
      expect((await world.product.as(person, 'GET', `/api/cycles/q1/okrs/${id}`)).status).toBe(404)
    }
    return told
  }

  it('are the same for who is not concerned, and others for who is', async () => {
    const { product, must, units, company, nextId } = world
    const put = async (by: string, kind: 'objectives' | 'key-results', body: object) => {
      const id = nextId()
      await must(by, 'PUT', `/api/cycles/q1/${kind}/${id}`, body)
      return id
    }
    const team = { unitId: units.north, level: 'team', priority: 1 }
    const links = [{ parentId: company, weight: 100 }]
    const open = await put('tim', 'objectives', { ...team, title: churn, visibility: 'published', links })
    await product.settle()
    const published = [company, world.goal, open]
    const before = new Map<string, unknown>()
    for (const person of ['oda', 'gus', 'max']) before.set(person, await answers(person, [], published))

    const draft = { ...team, level: 'individual', title: churn, visibility: 'draft', contributorIds: ['max'] }
    const first = await put('mia', 'objectives', { ...draft, links: [{ parentId: open, weight: 100 }] })
    const second = await put('mia', 'objectives', { ...draft, title: 'Raise customer churn', links })
    const numbers = { baseline: 0, target: 10, current: 5 }
    const measure = await put('mia', 'key-results', { objectiveId: first, title: 'Churn', ...numbers })
    await product.settle()
    const drafts = [first, second, measure]
    for (const person of ['oda', 'gus'])
      expect(await answers(person, drafts, published)).toEqual(before.get(person))
    expect(await answers('max', [], published)).not.toEqual(before.get('max'))

    await must('mia', 'PATCH', `/api/cycles/q1/okrs/${second}`, {
      changes: [{ field: 'title', seen: 'Raise customer churn', value: churn }],
    })
    await product.settle()
    for (const person of ['oda', 'gus'])
      expect(await answers(person, drafts, published)).toEqual(before.get(person))
    for (const id of [measure, first, second]) await must('mia', 'DELETE', `/api/cycles/q1/okrs/${id}`)
    await product.settle()
    for (const person of ['oda', 'gus', 'max'])
      expect(await answers(person, [], published)).toEqual(before.get(person))
  }, 60_000)
})
