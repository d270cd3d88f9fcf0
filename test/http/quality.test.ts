import { cycle, type RunningProduct, startProduct } from './product.ts'

describe('quality over the wire', () => {
  let product: RunningProduct
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(() => product.stop())
  afterEach(() => {
    expect(product.faults).toEqual([])
  })

  interface Details {
    quality: { rule: string; about: string; source: { name: string; says: string }; dismissed?: object }[]
    okr: object
  }
  const at = (okrId: string, rest = '', cycleId = 'q1') => `/api/cycles/${cycleId}/okrs/${okrId}${rest}`
  const put = (id: string, cycleId = 'q1', more: object = {}) =>
    product.as('ola', 'PUT', `/api/cycles/${cycleId}/objectives/${id}`, {
      unitId: 'organisation',
      level: 'organisation',
      title: 'Win 50 customers in Spain',
      priority: 1,
      ...more,
    })
  const edit = (id: string, field: string, value: unknown) =>
    product.as('ola', 'PATCH', at(id), { changes: [{ field, seen: null, value }] })
  const quality = async (id: string) =>
    ((await product.as('ola', 'GET', at(id))).body as unknown as Details).quality

  it('names each problem with its source, and keeps a reason against it until the text changes', async () => {
    await put('o1')
    const found = (await quality('o1')).find(({ rule }) => rule === 'objective-in-words')
    expect(found?.source).toEqual({ name: expect.stringContaining('Google'), says: expect.any(String) })
    const { about = '' } = found ?? {}
    const argue = (rule: string, body: object) => product.as('ola', 'PUT', at('o1', `/quality/${rule}`), body)
    expect(await argue('objective-in-words', { reason: ' ', about })).toMatchObject({ status: 400 })
    expect(await argue('objective-in-words', { reason: 'No' })).toMatchObject({ status: 400 })
    expect(await argue('objective-in-words', { reason: 'No', about: 'old' })).toMatchObject({
      status: 409,
      body: { code: 'edit-conflict' },
    })
    expect(await argue('activity', { reason: 'No', about })).toMatchObject({ status: 400 })
    expect(await argue('nothing', { reason: 'No', about })).toMatchObject({ status: 404 })
    expect(await argue('objective-in-words', { reason: 'The name of the programme', about })).toMatchObject({
      status: 200,
    })
    const now = async () => (await quality('o1')).find(({ rule }) => rule === 'objective-in-words')?.dismissed
    expect(await now()).toMatchObject({ reason: 'The name of the programme', by: 'ola' })
    expect(await product.as('ola', 'DELETE', at('o1', '/quality/objective-in-words'))).toMatchObject({
      status: 200,
    })
    expect(await now()).toBeUndefined()
  })

  it('takes answers of the checklist, and nothing that only looks like one', async () => {
    await put('o2')
    const waived = { kind: 'waived', text: 'Nobody is needed' }
    expect(await edit('o2', 'resources', waived)).toMatchObject({
      status: 200,
      body: { okr: { resources: waived } },
    })
    expect(await edit('o2', 'roadblocks', { kind: 'waived', text: ' ' })).toMatchObject({ status: 400 })
    expect(await edit('o2', 'roadblocks', { ...waived, by: 'mia' })).toMatchObject({ status: 400 })
    expect(await edit('o2', 'dismissedRules', {})).toMatchObject({ status: 400 })
  })

  it('refuses what a hard limit does not allow, and says how many it allows', async () => {
    const limits = { objectives: { min: 1, max: 2 }, keyResults: { min: 1, max: 1 }, hard: true }
    const open = (body: object) => product.as('lea', 'PUT', '/api/cycles/hard', { ...cycle, ...body })
    expect(await open({ limits: { ...limits, objectives: { min: 3, max: 2 } } })).toMatchObject({
      status: 400,
    })
    expect(await open({ limits })).toMatchObject({ status: 200, body: { limits } })
    expect(await open({})).toMatchObject({ status: 200, body: { limits } })
    expect(await put('a', 'hard')).toMatchObject({ status: 200 })
    expect(await put('b', 'hard')).toMatchObject({ status: 200 })
    expect(await put('c', 'hard')).toMatchObject({
      status: 409,
      body: { code: 'limit', field: 'unitId', detail: expect.stringContaining('at most 2') },
    })
    const keyResult = (id: string) =>
      product.as('ola', 'PUT', `/api/cycles/hard/key-results/${id}`, { objectiveId: 'a', title: 'Spain' })
    expect(await keyResult('k1')).toMatchObject({ status: 200 })
    expect(await keyResult('k2')).toMatchObject({ status: 409, body: { code: 'limit' } })
  })
})
