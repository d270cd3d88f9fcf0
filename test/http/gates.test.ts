import { cycle, type RunningProduct, second, startProduct } from './product.ts'

interface Problem {
  code: string
  detail: string
  details?: string[]
}

describe('dependencies, gates and changes of a locked plan at the API', () => {
  let product: RunningProduct
  /** The team of Tim and the department of Pia, by the ids that the import gave them. */
  let units: { north: string; product: string }
  beforeAll(async () => {
    product = await startProduct()
    const unitOf = async (person: string) => {
      const { body } = await product.as<{ unitPath: { id: string }[] }>(person, 'GET', '/api/me')
      return body.unitPath.at(-1)?.id ?? 'none'
    }
    units = { north: await unitOf('tim'), product: await unitOf('pia') }
  })
  afterAll(() => product.stop())
  afterEach(() => {
    expect(product.faults).toEqual([])
  })

  const create = async (person: string, okrId: string, body: object) => {
    const answer = await product.as(person, 'PUT', `/api/cycles/q1/objectives/${okrId}`, {
      title: `Objective ${okrId}`,
      priority: 1,
      ...body,
    })
    expect(answer.status).toBe(200)
  }
  const need = (okrId: string) => ({
    okrId,
    need: 'A trial report',
    providerUnitId: units.product,
    neededBy: '2027-02-01',
  })

  it('declare a dependency once, however often and whenever the request arrives, and only in its tenant', async () => {
    await create('tim', 'o1', { unitId: units.north, level: 'team' })
    const address = '/api/cycles/q1/dependencies/d1'
    const put = () => product.as('tim', 'PUT', address, need('o1'))
    const [first, second_] = await Promise.all([put(), put()])
    expect([first.status, second_.status, (await put()).status]).toEqual([200, 200, 200])
    expect(first.body).toEqual(second_.body)
    expect((await product.as('pia', 'POST', `${address}/answer`, { answer: 'confirm' })).status).toBe(200)
    // A late repetition of the first request asks nothing anew.
    expect((await put()).body).toMatchObject({ state: 'confirmed', answeredBy: 'pia' })
    const list = '/api/cycles/q1/dependencies?okrId=o1'
    const { body } = await product.as<{ dependencies: unknown[] }>('tim', 'GET', list)
    expect(body.dependencies).toHaveLength(1)

    expect((await product.as('tim', 'PUT', address, need('o1'), second)).status).toBe(404)
    expect((await product.as('pia', 'POST', `${address}/answer`, { answer: 'confirm' }, second)).status).toBe(
      404,
    )
    expect((await product.as('tim', 'GET', list, undefined, second)).status).toBe(404)
    expect((await product.as('ola', 'DELETE', address, undefined, second)).status).toBe(404)
  })

  it('refuse what is no dependency, by the field', async () => {
    await create('tim', 'o2', { unitId: units.north, level: 'team' })
    const put = async (change: object) => {
      const address = '/api/cycles/q1/dependencies/d2'
      const { status, body } = await product.as('tim', 'PUT', address, { ...need('o2'), ...change })
      return [status, body.code, body.field]
    }
    expect(await put({ neededBy: '2027-02-30' })).toEqual([400, 'invalid', 'neededBy'])
    expect(await put({ neededBy: '2026-12-31' })).toEqual([400, 'invalid', 'neededBy'])
    expect(await put({ neededBy: '2027-04-01' })).toEqual([400, 'invalid', 'neededBy'])
    expect(await put({ need: '' })).toEqual([400, 'invalid', 'need'])
    expect(await put({ providerId: 'mia' })).toEqual([400, 'invalid', 'providerId'])
    expect(await put({ providerUnitId: units.north })).toEqual([400, 'invalid', 'providerUnitId'])
    expect(await put({ okrId: '../x' })).toEqual([400, 'invalid', 'okrId'])
    const both = '/api/cycles/q1/dependencies?okrId=o2&box=to-answer'
    expect((await product.as('tim', 'GET', both)).status).toBe(400)
    const cursor = '/api/cycles/q1/dependencies?okrId=o2&cursor=0~nonsense'
    expect((await product.as('tim', 'GET', cursor)).status).toBe(400)
  })

  it('answer 409 with every unmet condition, the same that readiness lists', async () => {
    await create('pia', 'p1', { unitId: units.product, level: 'department' })
    const address = `/api/cycles/q1/units/${units.product}`
    const move = (phase: string) => product.as<Problem>('pia', 'PUT', `${address}/phase`, { phase })
    expect((await move('align')).status).toBe(200)
    const refused = await move('share')
    expect([refused.status, refused.body.code]).toEqual([409, 'phase'])
    // No outbox runs here: what has changed waits to be looked at, and the gate says so.
    expect(refused.body.details).toEqual([
      '“Objective p1” does not say why it matters; fill in “Why”.',
      '“Objective p1” was not shown to Ola Top for alignment; ask.',
      '“Objective p1” is still a draft that only the people concerned can see; publish it.',
      'The quality check of “Objective p1” lacks execution, measurement, resources and roadblocks; answer, or say why it does not apply.',
      'The latest changes of Product are still being checked; try again in a moment.',
    ])
    const { body } = await product.as<{ conditions: { message: string }[] }>(
      'pia',
      'GET',
      `${address}/readiness`,
    )
    expect(body.conditions.map((condition) => condition.message)).toEqual(refused.body.details)
    expect((await product.as('pia', 'GET', `${address}/readiness`, undefined, second)).body).toMatchObject({
      phase: 'draft',
      okrs: 0,
    })
  })

  it('let a locked plan change by an approved request only, once', async () => {
    await product.as('ola', 'PUT', '/api/cycles/running', { ...cycle, initialPhase: 'execution' })
    const markdown = '# North\n\n- Mia Seller: Sail further\n'
    const file = { markdown, fileName: 'plan.md', dryRun: false }
    expect((await product.as('ola', 'POST', '/api/cycles/running/import', file)).status).toBe(200)
    const { body: found } = await product.as<{ matches: { row: { id: string } }[] }>(
      'mia',
      'GET',
      '/api/cycles/running/filter?text=Sail',
    )
    const okr = `/api/cycles/running/okrs/${found.matches[0]?.row.id}`
    const changes = [{ field: 'title', seen: 'Sail further', value: 'Sail round the world' }]
    const edit = await product.as<Problem>('mia', 'PATCH', okr, { changes })
    expect([edit.status, edit.body.code]).toEqual([409, 'locked'])
    expect(edit.body.detail).toContain('ask for a change')

    const asked = { changes, reason: 'The wind has turned' }
    const ask = () => product.as('mia', 'PUT', `${okr}/change-requests/c1`, asked)
    expect((await Promise.all([ask(), ask()])).map((answer) => answer.status)).toEqual([200, 200])
    const decide = (person: string, tenant?: string) =>
      product.as(
        person,
        'POST',
        '/api/cycles/running/change-requests/c1/decision',
        { decision: 'approve' },
        tenant,
      )
    expect((await decide('mia')).status).toBe(403)
    expect((await decide('ola', second)).status).toBe(404)
    expect((await Promise.all([decide('tim'), decide('ola')])).map((answer) => answer.status)).toEqual([
      200, 200,
    ])
    expect((await product.as('mia', 'GET', okr)).body).toMatchObject({
      okr: { title: 'Sail round the world' },
    })
    const { body: history } = await product.as<{ entries: { action: string; approvedBy?: string }[] }>(
      'mia',
      'GET',
      `${okr}/history`,
    )
    const edits = history.entries.filter((entry) => entry.action === 'edited')
    expect(edits).toMatchObject([{ by: 'mia', reason: 'The wind has turned', requestId: 'c1' }])
    expect(['tim', 'ola']).toContain(edits[0]?.approvedBy)
    const box = '/api/cycles/running/change-requests?box=to-decide'
    expect((await product.as('tim', 'GET', box)).body).toMatchObject({ changeRequests: [] })
  })
})
