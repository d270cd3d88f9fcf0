import fs from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import express from 'express'
import * as z from 'zod/mini'
import { compose } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config.ts'
import { routes } from '../../okr/contract/routes.ts'
import { type EntraStandIn, entraStandIn } from '../workbench/entra/stand-in.ts'
import { openDirectory, type PersonRow } from '../workbench/graph/directory.ts'
import { openState } from '../workbench/state.ts'

export const home = '11111111-1111-4111-8111-111111111111'
export const second = '22222222-2222-4222-8222-222222222222'
export const stranger = '99999999-9999-4999-8999-999999999999'
const clientId = '33333333-3333-4333-8333-333333333333'
const identity = {
  clientId: '44444444-4444-4444-8444-444444444444',
  principalId: '55555555-5555-4555-8555-555555555555',
}

export const csv = `id,displayName,managerId,jobTitle,departments,timeZone
ola,Ola Top,,Chief Executive Officer,,Europe/Berlin
dee,Dee Sales,ola,VP Sales,Sales,Europe/London
tim,Tim North,dee,Team lead,Sales > North,Europe/Oslo
mia,Mia Seller,tim,Seller,Sales > North,Europe/Oslo
max,Max Seller,tim,Seller,Sales > North,Europe/Oslo
pia,Pia Product,ola,VP Product,Product,Asia/Kolkata
`
export const cycle = {
  name: 'Q1 2027',
  startsOn: '2027-01-01',
  endsOn: '2027-03-31',
  planning: {
    draft: { from: '2026-11-01', to: '2026-11-20' },
    align: { from: '2026-11-21', to: '2026-12-05' },
    share: { from: '2026-12-06', to: '2026-12-20' },
  },
}

export interface Answer<Body> {
  status: number
  type: string
  body: Body
}

export interface RunningProduct {
  url: string
  entra: EntraStandIn
  faults: string[]
  token(person: string, options?: { tenant?: string; roles?: string[] }): Promise<string>
  /** A request as this person; the body is JSON, or text as it is. */
  as<Body = Record<string, unknown>>(
    person: string,
    method: string,
    address: string,
    body?: unknown,
    tenant?: string,
  ): Promise<Answer<Body>>
  stop(): Promise<void>
}

const listen = (server: Server) =>
  new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

/** Every accepted reply has to be what the contract, and so the OpenAPI document, says. */
function checkReply(method: string, address: string, text: string): void {
  const path = new URL(address, 'http://product').pathname
  const route = Object.values(routes).find((one) => {
    const pattern = new RegExp(`^${one.path.replace(/:\w+/g, '[^/]+')}$`)
    return one.method === method && pattern.test(path)
  })
  if (route === undefined) throw new Error(`the contract has no ${method} ${path}`)
  z.parse(route.reply, JSON.parse(text))
}

/** The production server on real sockets, with its own store, against the Entra stand-in; two tenants use it. */
export async function startProduct(): Promise<RunningProduct> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-http-'))
  const state = openState(':memory:')
  const directory = openDirectory(state)
  const people: PersonRow[] = ['ola', 'dee', 'tim', 'mia', 'max', 'pia', 'zoe'].map((id) => ({
    id,
    displayName: id,
  }))
  for (const tenant of [home, second, stranger]) directory.load(tenant, people, { domain: 'example.com' })
  const standIns = express()
  const entraServer = createServer(standIns)
  const authority = await listen(entraServer)
  const entra = await entraStandIn({
    state,
    directory,
    issuerBase: authority,
    tenants: [home, second, stranger].map((id) => ({ id, name: id, consented: true })),
    app: {
      clientId,
      audience: `api://localhost/${clientId}`,
      delegated: [],
      application: [],
      managedIdentity: identity,
    },
  })
  standIns.use(entra.router)

  const faults: string[] = []
  const config = readConfig({
    PORT: '0',
    PUBLIC_URL: 'https://okr.example.com',
    DATA_DIR: folder,
    ENTRA_AUTHORITY: authority,
    TENANTS: `${home}, ${second}`,
    TAB_CLIENT_ID: clientId,
    TAB_AUDIENCE: `api://localhost/${clientId}`,
    IDENTITY_CLIENT_ID: identity.clientId,
    BOT_APP_ID: identity.clientId,
    BOT_TENANT_ID: home,
    BOT_OPENID_METADATA_URL: `${authority}/botframework`,
    TEAMS_APP_ID: '66666666-6666-4666-8666-666666666666',
  })
  const product = compose(config, folder, (message, error) => {
    faults.push(`${message}: ${error instanceof Error ? error.stack : String(error)}`)
  })
  const server = createServer(product.app)
  const url = await listen(server)

  const token: RunningProduct['token'] = (person, options = {}) =>
    entra.mintTabToken(person, {
      tenant: options.tenant ?? home,
      roles: options.roles ?? (person === 'ola' ? ['OKR.ProgramLead'] : []),
    })
  const as: RunningProduct['as'] = async (person, method, address, body, tenant = home) => {
    const response = await fetch(`${url}${address}`, {
      method,
      headers: {
        authorization: `Bearer ${await token(person, { tenant })}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    if (response.ok) checkReply(method, address, text)
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      body: text === '' ? undefined : JSON.parse(text),
    }
  }
  for (const tenant of [home, second]) {
    await as('ola', 'POST', '/api/import/organisation', { csv, name: 'Company', dryRun: false }, tenant)
    await as('ola', 'PUT', '/api/cycles/q1', cycle, tenant)
  }
  return {
    url,
    entra,
    faults,
    token,
    as,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await product.stop()
      entraServer.closeAllConnections()
      await new Promise((resolve) => entraServer.close(resolve))
      state.close()
      fs.rmSync(folder, { recursive: true })
    },
  }
}
