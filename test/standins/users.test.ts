import type { User } from '@microsoft/microsoft-graph-types'
import { type Answer, control, type GraphCall, graphCaller, type Page } from './graph-caller.ts'
import { home, other, type Running, startStandIns, stopStandIns } from './stand-ins.ts'

let running: Running
let app: GraphCall
let bo: GraphCall

beforeAll(async () => {
  running = await startStandIns()
  app = graphCaller(running, await running.entra.mintAppToken())
  bo = graphCaller(running, await running.entra.mintGraphToken('bo'))
})

afterAll(stopStandIns)

type Changed = User & {
  'manager@delta'?: { id: string; '@removed'?: { reason: string } }[]
  '@removed'?: { reason: string }
}

/** Follows a round of pages to its end. */
async function round(path: string): Promise<{ users: Changed[]; pages: number; deltaLink: string }> {
  const users: Changed[] = []
  let next: string | undefined = path
  let pages = 0
  let deltaLink = ''
  while (next !== undefined) {
    const { status, body }: Answer<Page<Changed>> = await app('GET', next)
    expect(status).toBe(200)
    users.push(...body.value)
    pages++
    deltaLink = body['@odata.deltaLink'] ?? ''
    next = body['@odata.nextLink']
  }
  return { users, pages, deltaLink }
}

test('users come in pages with the properties asked for, and their managers when expanded', async () => {
  const path = '/users?$select=id,displayName,department&$expand=manager($levels=1;$select=id)&$top=3'
  const first = await app<Page<User>>('GET', path)
  expect(first.body.value).toEqual([
    { id: 'ada', displayName: 'Ada Lovelace', department: null },
    {
      id: 'bo',
      displayName: 'Bo Ek',
      department: 'Sales',
      manager: { '@odata.type': '#microsoft.graph.user', id: 'ada' },
    },
    {
      id: 'cy',
      displayName: 'Cy Ngo',
      department: 'Sales',
      manager: { '@odata.type': '#microsoft.graph.user', id: 'bo' },
    },
  ])
  const second = await app<Page<User>>('GET', String(first.body['@odata.nextLink']))
  expect(second.body.value.map((user) => user.id)).toEqual(['di'])
  expect(second.body).not.toHaveProperty('@odata.nextLink')
})

test('a person is found by id and by mail, with the standard properties unless others are selected', async () => {
  const byMail = await app<User>('GET', '/users/Bo.Ek@contoso.com')
  expect(byMail.body).toMatchObject({ id: 'bo', displayName: 'Bo Ek', givenName: 'Bo', surname: 'Ek' })
  expect(byMail.body).not.toHaveProperty('department')
  const me = await bo<User>('GET', '/me?$select=department,userPrincipalName')
  expect(me.body).toMatchObject({ id: 'bo', department: 'Sales', userPrincipalName: 'bo.ek@contoso.com' })
  expect((await app('GET', '/users/nobody')).body.error?.code).toBe('Request_ResourceNotFound')
  expect((await app('GET', '/me')).status).toBe(400)
})

test('managers and direct reports follow the reporting lines', async () => {
  expect((await app<User>('GET', '/users/cy/manager?$select=id')).body.id).toBe('bo')
  expect((await app('GET', '/users/ada/manager')).status).toBe(404)
  const first = await app<Page<User>>('GET', '/users/bo/directReports?$select=id&$top=1')
  expect(first.body.value.map((user) => user.id)).toEqual(['cy'])
  const next = await app<Page<User>>('GET', String(first.body['@odata.nextLink']))
  expect(next.body.value.map((user) => user.id)).toEqual(['di'])
})

test('with User.ReadBasic.All a person reads names and mail of others, no departments and no managers', async () => {
  const basic = await bo<User>('GET', '/users/cy?$select=displayName,mail,department,jobTitle')
  expect(basic.body).toMatchObject({
    displayName: 'Cy Ngo',
    mail: 'cy.ngo@contoso.com',
    department: null,
    jobTitle: null,
  })
  for (const path of ['/users/cy/manager', '/users/delta', '/users?$expand=manager($levels=1;$select=id)'])
    expect([path, (await bo('GET', path)).body.error?.code]).toEqual([path, 'Authorization_RequestDenied'])
  const own = graphCaller(running, await running.entra.mintGraphToken('bo', { scopes: ['User.Read'] }))
  expect((await own('GET', '/me')).status).toBe(200)
  expect((await own('GET', '/users/cy')).status).toBe(403)
})

test('options and properties that Graph does not know are refused instead of ignored', async () => {
  expect((await app('GET', '/users?$select=nickname')).status).toBe(400)
  expect((await app('GET', '/users?$filtr=x')).status).toBe(400)
  expect((await app('GET', '/users?$top=1000')).status).toBe(400)
  expect((await app('GET', '/users?$expand=manager')).status).toBe(400)
  expect((await app('GET', '/users?$skiptoken=junk')).status).toBe(400)
  expect((await app('GET', '/planets')).body.error?.code).toBe('BadRequest')
})

test('the first delta round gives everyone with manager@delta, page by page', async () => {
  const { users, pages } = await round('/users/delta?$select=id,displayName,manager&$top=3')
  expect(pages).toBe(2)
  expect(users.map((user) => [user.id, user['manager@delta']?.map((manager) => manager.id)])).toEqual([
    ['ada', undefined],
    ['bo', ['ada']],
    ['cy', ['bo']],
    ['di', ['bo']],
  ])
})

test('the next round gives only what changed: new, renamed, moved and removed people', async () => {
  const path = '/users/delta?$select=id,displayName,manager'
  const start = await round(path)
  expect((await round(start.deltaLink)).users).toEqual([])
  const domain = 'contoso.com'
  running.directory.load(
    home,
    [
      { id: 'ed', displayName: 'Ed New', managerId: 'ada' },
      {
        id: 'di',
        displayName: 'Di Ruiz',
        managerId: 'ada',
        jobTitle: 'Seller',
        departments: 'Sales',
        timeZone: 'Europe/Berlin',
      },
      {
        id: 'cy',
        displayName: 'Cy Renamed',
        managerId: 'bo',
        jobTitle: 'Seller',
        departments: 'Sales > West',
        timeZone: 'Asia/Kolkata',
      },
    ],
    { domain },
  )
  const changed = await round(start.deltaLink)
  expect(changed.users).toEqual([
    { id: 'cy', displayName: 'Cy Renamed' },
    {
      id: 'di',
      displayName: 'Di Ruiz',
      'manager@delta': [
        { '@odata.type': '#microsoft.graph.user', id: 'ada' },
        { '@odata.type': '#microsoft.graph.user', id: 'bo', '@removed': { reason: 'deleted' } },
      ],
    },
    {
      id: 'ed',
      displayName: 'Ed New',
      'manager@delta': [{ '@odata.type': '#microsoft.graph.user', id: 'ada' }],
    },
  ])
  running.directory.remove(home, 'ed')
  const removed = await round(changed.deltaLink)
  expect(removed.users).toEqual([{ id: 'ed', '@removed': { reason: 'changed' } }])
  expect((await round(path)).users.map((user) => user.id)).not.toContain('ed')
})

test('a change in the middle of a round is in that round or in the next', async () => {
  const first = await app<Page<Changed>>('GET', '/users/delta?$select=displayName&$top=2')
  running.directory.load(home, [{ id: 'ada', displayName: 'Ada Byron' }], { domain: 'contoso.com' })
  const rest = await round(String(first.body['@odata.nextLink']))
  const next = await round(rest.deltaLink)
  const seen = [...rest.users, ...next.users].filter((user) => user.id === 'ada')
  expect(seen.map((user) => user.displayName)).toEqual(['Ada Byron'])
})

test('an expired delta link answers 410 with where to start again, a made-up one 400', async () => {
  const { deltaLink } = await round('/users/delta?$select=displayName')
  expect((await control(running, 'POST', '/graph/delta/expire', {})).status).toBe(204)
  const expired = await app('GET', deltaLink)
  expect([expired.status, expired.body.error?.code]).toEqual([410, 'syncStateNotFound'])
  const again = await app<Page<User>>('GET', String(expired.headers.get('Location')))
  expect(again.body.value.length).toBeGreaterThan(3)
  expect((await app('GET', '/users/delta?$deltatoken=made-up')).status).toBe(400)
})

test('a token of another tenant reads that tenant only, and no link of ours', async () => {
  const theirs = graphCaller(running, await running.entra.mintAppToken({ tenant: other }))
  const users = await theirs<Page<User>>('GET', '/users?$select=id')
  expect(users.body.value).toEqual([{ id: 'zed' }])
  expect((await theirs('GET', '/users/ada')).status).toBe(404)
  const { deltaLink } = await round('/users/delta')
  expect((await theirs('GET', deltaLink)).status).toBe(400)
})
