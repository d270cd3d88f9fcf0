import { requestId } from '../../okr/alignment-request.ts'
import type { OkrAlignment, RequestsPage } from '../../okr/contract/alignment.ts'
import type { HistoryPage, OkrDetails } from '../../okr/contract/okrs.ts'
import type { Home } from '../../okr/contract/readiness.ts'
import type { Answer, RunningProduct } from './product.ts'
import { second, startProduct } from './product.ts'

describe('aligning over the wire', () => {
  let product: RunningProduct
  let north = ''
  let last = 0
  beforeAll(async () => {
    product = await startProduct()
    const me = await product.as<{ unitPath: { id: string }[] }>('tim', 'GET', '/api/me')
    north = me.body.unitPath.at(-1)?.id ?? ''
  })
  afterAll(() => product.stop())
  afterEach(() => {
    expect(product.faults).toEqual([])
  })

  const must = async <Body>(asked: Promise<Answer<Body>>): Promise<Body> => {
    const { status, body } = await asked
    if (status !== 200) throw new Error(JSON.stringify(body))
    return body
  }
  /** A new draft objective of Mia's with a key result. */
  const draft = async () => {
    last++
    const [objectiveId, keyResultId] = [`o${last}`, `k${last}`]
    await must(
      product.as('mia', 'PUT', `/api/cycles/q1/objectives/${objectiveId}`, {
        unitId: north,
        level: 'individual',
        title: 'Sail',
        priority: 1,
      }),
    )
    await must(
      product.as('mia', 'PUT', `/api/cycles/q1/key-results/${keyResultId}`, {
        objectiveId,
        title: 'Reach 10 harbours',
        baseline: 0,
        target: 10,
      }),
    )
    return { objectiveId, keyResultId }
  }
  const at = (okrId: string, rest = '') => `/api/cycles/q1/okrs/${okrId}/alignment${rest}`
  const ask = (person: string, okrId: string, to: object[], tenant?: string) =>
    product.as<OkrAlignment>(person, 'POST', at(okrId), { to }, tenant)
  const answer = (person: string, okrId: string, body: object, whose = person, tenant?: string) =>
    product.as<OkrAlignment>(person, 'POST', at(okrId, `/${requestId(okrId, whose)}/answer`), body, tenant)
  const decide = (person: string, okrId: string, whose: string, body: object) =>
    product.as<OkrAlignment>(person, 'POST', at(okrId, `/${requestId(okrId, whose)}/proposal`), body)
  const codeOf = ({ body }: Answer<unknown>) => (body as { code?: string }).code

  it('goes from the draft over a proposed edit to an aligned OKR, with all of it in the history', async () => {
    const { objectiveId, keyResultId } = await draft()
    expect((await product.as('pia', 'GET', at(objectiveId))).status).toBe(404)
    await must(ask('mia', objectiveId, [{ kind: 'leader' }, { kind: 'team', personId: 'pia' }]))
    const mine = await must(product.as<RequestsPage>('pia', 'GET', '/api/cycles/q1/requests?box=mine'))
    expect(mine.requests).toMatchObject([{ okrId: objectiveId, state: 'open', askedBy: 'mia' }])
    const { meaning } = await must(product.as<OkrAlignment>('tim', 'GET', at(objectiveId)))
    await must(
      answer('tim', objectiveId, {
        answer: 'adapt',
        changedOkrId: keyResultId,
        changes: [{ field: 'target', seen: 10, value: 8 }],
        comment: 'Winter is coming',
        meaning,
      }),
    )
    await must(decide('mia', objectiveId, 'tim', { decision: 'accept' }))
    const seen = await must(answer('pia', objectiveId, { answer: 'accept' }))
    expect(seen).toMatchObject({ planning: 'aligned', tally: { asked: 2, accepted: 2 } })
    const details = await must(product.as<OkrDetails>('mia', 'GET', `/api/cycles/q1/okrs/${keyResultId}`))
    expect(details).toMatchObject({ planning: 'aligned', okr: { target: 8 } })
    const history = await must(
      product.as<HistoryPage>('mia', 'GET', `/api/cycles/q1/okrs/${keyResultId}/history`),
    )
    expect(history.entries).toContainEqual(
      expect.objectContaining({
        action: 'edited',
        by: 'mia',
        requestId: requestId(objectiveId, 'tim'),
        reason: 'Winter is coming',
      }),
    )
    // The objective's own history tells the values too.
    const above = await must(
      product.as<HistoryPage>('mia', 'GET', `/api/cycles/q1/okrs/${objectiveId}/history`),
    )
    expect(above.people).toHaveProperty('tim')
    expect(above.entries.find(({ action }) => action === 'decided')).toMatchObject({
      by: 'mia',
      proposedBy: 'tim',
      changedOkrId: keyResultId,
      changes: [
        { field: 'decision', to: 'accepted' },
        { field: 'target', from: 10, to: 8 },
      ],
    })
  })

  it('is the same request, answer and decision when it is sent again, also at the same moment', async () => {
    const { objectiveId, keyResultId } = await draft()
    const five = <Body>(send: () => Promise<Answer<Body>>) =>
      Promise.all([send(), send(), send(), send(), send()])
    const asked = await five(() => ask('mia', objectiveId, [{ kind: 'leader' }]))
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    const changes = [{ field: 'target', seen: 10, value: 8 }]
    await five(() => answer('tim', objectiveId, { answer: 'adapt', changedOkrId: keyResultId, changes }))
    const decided = await five(() => decide('mia', objectiveId, 'tim', { decision: 'accept' }))
    expect(decided.map(({ status, body }) => [status, body.requests.length])).toEqual(
      Array.from({ length: 5 }, () => [200, 1]),
    )
    const history = await must(
      product.as<HistoryPage>('mia', 'GET', `/api/cycles/q1/okrs/${objectiveId}/history`),
    )
    expect(history.entries.map(({ action }) => action).sort()).toEqual([
      'answered',
      'asked',
      'created',
      'decided',
    ])
  })

  it('keeps what two people do at the same moment', async () => {
    const { objectiveId, keyResultId } = await draft()
    await must(
      ask(
        'mia',
        objectiveId,
        ['max', 'nat', 'oda'].map((personId) => ({ kind: 'team', personId })),
      ),
    )
    const [, , , edited] = await Promise.all([
      answer('max', objectiveId, { answer: 'accept' }),
      answer('nat', objectiveId, { answer: 'decline', comment: 'No wind' }),
      ask('tim', objectiveId, [{ kind: 'team', personId: 'lea' }]),
      product.as('mia', 'PATCH', `/api/cycles/q1/okrs/${keyResultId}`, {
        changes: [{ field: 'current', seen: 0, value: 2 }],
      }),
    ])
    expect(edited.status).toBe(200)
    const seen = await must(product.as<OkrAlignment>('mia', 'GET', at(objectiveId)))
    expect(seen.tally).toEqual({ asked: 4, accepted: 1, adapt: 0, declined: 1, open: 2 })
  })

  it('tells who may not see an OKR nothing that it would not tell of one that is not there', async () => {
    const { objectiveId } = await draft()
    await must(ask('mia', objectiveId, [{ kind: 'leader' }]))
    for (const [method, rest, body] of [
      ['GET', '', undefined],
      ['POST', '', { to: [{ kind: 'leader' }] }],
      ['POST', '/rq-1/answer', { answer: 'accept' }],
      ['POST', '/rq-1/proposal', { decision: 'accept' }],
      ['DELETE', '/rq-1', undefined],
    ] as const) {
      for (const person of ['oda', 'gus', 'zoe']) {
        const hidden = await product.as(person, method, at(objectiveId, rest), body)
        const absent = await product.as(person, method, at('absent', rest), body)
        expect([hidden.status, hidden.body]).toEqual([404, absent.body])
      }
    }
  })

  it('knows nothing of another tenant with the same people and the same ids', async () => {
    const { objectiveId } = await draft()
    await must(ask('mia', objectiveId, [{ kind: 'leader' }]))
    expect((await product.as('tim', 'GET', at(objectiveId), undefined, second)).status).toBe(404)
    expect((await answer('tim', objectiveId, { answer: 'accept' }, 'tim', second)).status).toBe(404)
    const theirs = await must(
      product.as<RequestsPage>('tim', 'GET', '/api/cycles/q1/requests?box=mine', undefined, second),
    )
    expect(theirs.requests).toEqual([])
  })

  it('tells the owner of an OKR that it serves no topmost priority, and everybody which it serves', async () => {
    const { objectiveId } = await draft()
    const { objectiveId: needed } = await draft()
    const home = async () =>
      (await must(product.as<Home>('mia', 'GET', '/api/cycles/q1/home'))).servingNone.map(({ id }) => id)
    const serves = async () => {
      const details = await must(product.as<OkrDetails>('mia', 'GET', `/api/cycles/q1/okrs/${objectiveId}`))
      return details.serves?.map(({ id }) => id)
    }
    expect(await serves()).toBeUndefined()
    const priorities = `/api/cycles/q1/units/${north}/priorities`
    await must(product.as('tim', 'PUT', priorities, { okrIds: [needed] }))
    expect(await home()).toContain(objectiveId)
    expect(await home()).not.toContain(needed)
    expect(await serves()).toEqual([])
    const changes = [{ field: 'links', seen: [], value: [{ parentId: needed, weight: 100 }] }]
    await must(product.as('mia', 'PATCH', `/api/cycles/q1/okrs/${objectiveId}`, { changes }))
    expect(await serves()).toEqual([needed])
    expect(await home()).not.toContain(objectiveId)
    await must(product.as('tim', 'PUT', priorities, { okrIds: [] }))
  })

  it('refuses what makes no sense, and says so', async () => {
    const { objectiveId, keyResultId } = await draft()
    const codes = async (...answers: Promise<Answer<unknown>>[]) => (await Promise.all(answers)).map(codeOf)
    expect(
      await codes(
        ask('mia', objectiveId, []),
        ask('mia', objectiveId, [{ kind: 'friend' }]),
        ask('mia', objectiveId, [{ kind: 'department' }]),
        ask('mia', objectiveId, [{ kind: 'team', personId: 'nobody' }]),
        ask('mia', objectiveId, [{ kind: 'team', personId: 'mia' }]),
      ),
    ).toEqual(['invalid', 'invalid', 'invalid', 'invalid', 'invalid'])
    await must(ask('mia', objectiveId, [{ kind: 'leader' }]))
    expect(
      await codes(
        answer('tim', objectiveId, { answer: 'decline' }),
        answer('tim', objectiveId, { answer: 'adapt' }),
        answer('tim', objectiveId, {
          answer: 'adapt',
          changes: [{ field: 'concernedIds', seen: null, value: ['zoe'] }],
        }),
        answer('tim', objectiveId, {
          answer: 'adapt',
          changedOkrId: keyResultId,
          changes: [{ field: 'target', seen: 3, value: 5 }],
        }),
        answer('tim', objectiveId, { answer: 'accept', meaning: 'something else' }),
        product.as('tim', 'POST', at(objectiveId, '/rq-absent/answer'), { answer: 'accept' }),
      ),
    ).toEqual(['invalid', 'invalid', 'invalid', 'edit-conflict', 'edit-conflict', 'not-found'])
    expect((await must(product.as<OkrAlignment>('tim', 'GET', at(objectiveId)))).tally.open).toBe(1)
  })
})
