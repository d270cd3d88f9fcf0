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
    expect(document.paths['/api/live']?.get).toMatchObject({
      parameters: [{ name: 'topics', required: true, schema: { maxItems: 100, items: { type: 'string' } } }],
      responses: {
        200: { content: { 'text/event-stream': { schema: { required: ['topic', 'version'] } } } },
      },
    })
  })

  it('tells a watcher of a change at once, and says nothing of what they may not see', async () => {
    const me = await product.as<{ unitPath: { id: string }[] }>('tim', 'GET', '/api/me')
    const team = { ...objective, unitId: me.body.unitPath.at(-1)?.id, level: 'team' }
    await product.as('tim', 'PUT', '/api/cycles/q1/objectives/watched', team)
    const draft = { ...team, visibility: 'draft' }
    expect((await product.as('tim', 'PUT', '/api/cycles/q1/objectives/draft', draft)).status).toBe(200)
    const stop = new AbortController()
    const response = await fetch(`${product.url}/api/live?topics=okr:q1:draft,conversation:q1:watched`, {
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
