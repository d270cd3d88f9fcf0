import { forgedTokens } from '../workbench/entra/forged-tokens.ts'
import { type RunningProduct, second, startProduct, stranger } from './product.ts'

describe("the tab's API", () => {
  let product: RunningProduct
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(() => product.stop())
  afterEach(() => {
    expect(product.faults).toEqual([])
  })

  const objective = {
    unitId: 'organisation',
    level: 'organisation',
    title: 'Sail',
    priority: 1,
    visibility: 'published',
  }

  const ask = async (authorization: string | undefined, address = '/api/me') =>
    (
      await fetch(`${product.url}${address}`, {
        headers: authorization === undefined ? {} : { authorization },
      })
    ).status

  it('answers 401 or 403 to every token that is not right, at every kind of address', async () => {
    const good = await product.token('mia')
    expect(await ask(`Bearer ${good}`)).toBe(200)
    const bad = [
      ...(await forgedTokens(product.entra.tokens, good)).map(({ name, token }) => ({
        name,
        header: `Bearer ${token}`,
      })),
      { name: 'none', header: undefined },
      { name: 'another scheme', header: `Basic ${good}` },
      { name: 'of another tenant', header: `Bearer ${await product.token('mia', { tenant: stranger })}` },
      {
        name: 'without the scope',
        header: `Bearer ${await product.entra.mintTabToken('mia', { scope: 'User.Read' })}`,
      },
      { name: 'of the app', header: `Bearer ${await product.entra.mintAppToken()}` },
      {
        name: 'of the identity',
        header: `Bearer ${await product.entra.mintIdentityToken('https://api.botframework.com')}`,
      },
    ]
    for (const { name, header } of bad) {
      for (const address of ['/api/me', '/api/cycles/q1/tree?view=alignment', '/api/live?topics=okr:q1:o1']) {
        const status = await ask(header, address)
        expect({ name, address, refused: status === 401 || status === 403, status }).toMatchObject({
          name,
          address,
          refused: true,
        })
      }
    }
  })

  it('answers a wrong request with a problem that names the field, and never with a fault', async () => {
    const wrong: [string, string, unknown, number][] = [
      ['PUT', '/api/cycles/q1/objectives/o%20o', objective, 400],
      ['PUT', `/api/cycles/q1/objectives/${'x'.repeat(200)}`, objective, 400],
      ['PUT', '/api/cycles/q1/objectives/o1', { ...objective, title: '' }, 400],
      ['PUT', '/api/cycles/q1/objectives/o1', { ...objective, priority: 'high' }, 400],
      ['PUT', '/api/cycles/q1/objectives/o1', { ...objective, unitId: 'nowhere' }, 400],
      ['PUT', '/api/cycles/q1/objectives/o1', '{"title":', 400],
      ['PUT', '/api/cycles/q1/objectives/o1', 'null', 400],
      ['PUT', '/api/cycles/q1/objectives/o1', { ...objective, title: 'x'.repeat(300_000) }, 413],
      ['PUT', '/api/cycles/none/objectives/o1', objective, 404],
      ['GET', '/api/cycles/q1/tree?view=sideways', undefined, 400],
      ['GET', '/api/cycles/q1/tree?view=alignment&limit=1000', undefined, 400],
      ['GET', '/api/cycles/q1/tree?view=alignment&parentId=o1', undefined, 400],
      ['GET', '/api/cycles/q1/tree?view=alignment&cursor=nonsense', undefined, 400],
      ['GET', '/api/cycles/q1/okrs/gone', undefined, 404],
      ['GET', '/api/cycles/%E0%A4%A/okrs/gone', undefined, 400],
      ['PATCH', '/api/cycles/q1/okrs/gone', { changes: [] }, 400],
      ['GET', '/api/nothing', undefined, 404],
      ['PUT', '/api/cycles/q1/objectives/o1', { ...objective, title: '   ' }, 400],
      [
        'PATCH',
        '/api/cycles/q1/okrs/gone',
        `{"changes":[{"field":"title","seen":${'['.repeat(60_000)}${']'.repeat(60_000)},"value":"x"}]}`,
        400,
      ],
      ...[
        ['0001-01-01', '0001-01-02'],
        ['9999-12-30', '9999-12-31'],
        ['0001-01-01', '9999-12-31'],
      ].map(([from, to]): [string, string, unknown, number] => [
        'POST',
        '/api/cycles/q1/sessions/slots',
        { unitId: 'organisation', kind: 'share', required: [], optional: [], minutes: 30, from, to },
        400,
      ]),
      [
        'PUT',
        '/api/cycles/q1/sessions/s1',
        {
          unitId: 'organisation',
          kind: 'share',
          required: [],
          optional: [],
          minutes: 480,
          startsAt: '9999-12-31T23:59:00Z',
        },
        400,
      ],
      ['DELETE', '/api/me', undefined, 404],
      ['GET', '/api/live?topics=', undefined, 400],
    ]
    for (const [method, address, body, status] of wrong) {
      const answer = await product.as<{ code: string; detail: string }>('ola', method, address, body)
      expect([method, address.slice(0, 60), answer.status]).toEqual([method, address.slice(0, 60), status])
      expect(answer.type).toContain('application/problem+json')
      expect(answer.body.detail.length).toBeGreaterThan(10)
    }
  })

  it('keeps two tenants apart, with the same ids in both', async () => {
    const put = (tenant: string | undefined, title: string) =>
      product.as('ola', 'PUT', '/api/cycles/q1/objectives/same', { ...objective, title }, tenant)
    expect((await put(undefined, 'Ours')).status).toBe(200)
    expect((await product.as('ola', 'GET', '/api/cycles/q1/okrs/same', undefined, second)).status).toBe(404)
    expect((await put(second, 'Theirs')).status).toBe(200)
    const titles = await Promise.all(
      [undefined, second].map(async (tenant) => {
        const answer = await product.as<{ okr: { title: string } }>(
          'mia',
          'GET',
          '/api/cycles/q1/okrs/same',
          undefined,
          tenant,
        )
        return answer.body.okr.title
      }),
    )
    expect(titles).toEqual(['Ours', 'Theirs'])
  })

  it('takes the rights from the same table as every entrance', async () => {
    const own = (await product.as<{ unitPath: { id: string }[] }>('mia', 'GET', '/api/me')).body.unitPath.at(
      -1,
    )?.id
    const asMia = { ...objective, unitId: own, level: 'individual', title: 'Mine', visibility: 'draft' }
    expect((await product.as('mia', 'PUT', '/api/cycles/q1/objectives/draft', asMia)).status).toBe(200)
    const edit = { changes: [{ field: 'why', seen: null, value: 'Because' }] }
    const statuses: Record<string, number[]> = {}
    for (const who of ['ola', 'dee', 'tim', 'max', 'pia']) {
      const status = async (method: string, address: string, body?: unknown) =>
        (await product.as(who, method, address, body)).status
      statuses[who] = [
        await status('GET', '/api/cycles/q1/okrs/draft'),
        await status('PATCH', '/api/cycles/q1/okrs/draft', edit),
        await status('PUT', `/api/cycles/q1/okrs/draft/conversation/c${who}`, { text: 'Hi' }),
        await status('DELETE', '/api/cycles/q1/okrs/none'),
        await status('PUT', '/api/cycles/q2', {}),
        await status('POST', '/api/import/directory', 'broken'),
      ]
    }
    expect(statuses).toEqual({
      ola: [200, 200, 200, 404, 400, 400],
      dee: [200, 403, 200, 404, 400, 403],
      tim: [200, 200, 200, 404, 400, 403],
      max: [404, 404, 404, 404, 400, 403],
      pia: [404, 404, 404, 404, 400, 403],
    })
  })

  it('shows nothing to somebody whom the organisation does not hold, whatever their token leaves out', async () => {
    await product.as('ola', 'PUT', '/api/cycles/q1/objectives/open', objective)
    expect((await product.as('mia', 'GET', '/api/cycles/q1/okrs/open')).status).toBe(200)
    expect((await product.as('zoe', 'GET', '/api/cycles/q1/okrs/open')).status).toBe(404)
    expect((await product.as('zoe', 'GET', '/api/me')).status).toBe(403)
    expect((await product.as('zoe', 'GET', '/api/people?text=mia')).status).toBe(403)
    expect((await product.as('zoe', 'GET', '/api/cycles/q1/tree?view=organisation')).status).toBe(403)
    const tree = await product.as<{ rows: unknown[] }>('zoe', 'GET', '/api/cycles/q1/tree?view=alignment')
    expect(tree.body.rows).toEqual([])
  })

  it('describes itself without a token', async () => {
    const response = await fetch(`${product.url}/api/openapi.json`)
    const document = (await response.json()) as {
      openapi: string
      paths: Record<string, Record<string, unknown>>
    }
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths['/api/cycles/{cycleId}/okrs/{okrId}'] ?? {}).sort()).toEqual([
      'delete',
      'get',
      'patch',
    ])
  })

  it('tells a watcher of a change at once, and says nothing of what they may not see', async () => {
    await product.as('tim', 'PUT', '/api/cycles/q1/objectives/watched', {
      ...objective,
      unitId: (await product.as<{ unitPath: { id: string }[] }>('tim', 'GET', '/api/me')).body.unitPath.at(-1)
        ?.id,
      level: 'team',
    })
    const stop = new AbortController()
    const response = await fetch(`${product.url}/api/live?topics=conversation:q1:watched,okr:q1:draft`, {
      headers: { authorization: `Bearer ${await product.token('pia')}` },
      signal: stop.signal,
    })
    const messages = readMessages(response)
    expect(await messages.next()).toMatchObject({ topic: 'conversation:q1:watched', version: '0' })
    await product.as('tim', 'PUT', '/api/cycles/q1/okrs/watched/conversation/c1', { text: 'Hello' })
    const told = await messages.next()
    expect(told.topic).toBe('conversation:q1:watched')
    expect(told.version).not.toBe('0')
    stop.abort()
  })

  it('forbids being framed by strangers, and lets no inline script run', async () => {
    const response = await fetch(`${product.url}/api/health`)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/\*\.cloud\.microsoft/)
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('x-powered-by')).toBeNull()
  })
})

function readMessages(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  return {
    async next(): Promise<{ topic: string; version: string }> {
      for (;;) {
        const line = /^data: (.*)\n\n/m.exec(rest)
        if (line?.[1] !== undefined) {
          rest = rest.slice(line.index + line[0].length)
          return JSON.parse(line[1])
        }
        const chunk = await reader?.read()
        if (chunk === undefined || chunk.done) throw new Error('the stream ended')
        rest += chunk.value
      }
    },
  }
}
