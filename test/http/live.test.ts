import { once } from 'node:events'
import { type ClientRequest, createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import net from 'node:net'
import express from 'express'
import type { SignedIn } from '../../bot/http/auth.ts'
import { liveViews } from '../../bot/http/live.ts'
import { accept } from '../../okr/result.ts'

const actor = { tenantId: 't', personId: 'mia', programLead: false, guest: false }

/** The production handler on a real socket; its store is a map that the test changes. */
async function open(
  options: { expiresAt?: (authorization: string) => number; reading?: () => Promise<void> } = {},
) {
  const versions = new Map<string, string>()
  const peeked: string[] = []
  const live = liveViews({
    authenticate: async (authorization = '') =>
      accept<SignedIn>({
        actor: { ...actor, personId: authorization || 'mia' },
        token: '',
        expiresAt: options.expiresAt?.(authorization) ?? Date.now() / 1000 + 3600,
      }),
    readVersion: async (_actor, topic) => {
      await options.reading?.()
      return versions.get(topic)
    },
    peekVersion: async (_tenant, topic) => {
      peeked.push(topic)
      return versions.get(topic)
    },
  })
  const app = express()
  app.get('/api/live', live.handler)
  const server = createServer(app)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    live,
    server,
    versions,
    peeked,
    port,
    connect(person = 'mia', topics = 'okr:c:o'): ClientRequest {
      return request({
        port,
        host: '127.0.0.1',
        path: `/api/live?topics=${topics}`,
        headers: { authorization: person },
        agent: false,
      })
    },
    async close() {
      live.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function answered(sent: ClientRequest) {
  sent.on('error', () => undefined)
  sent.end()
  const [response] = await once(sent, 'response')
  return response as IncomingMessage
}

describe('live views', () => {
  const worlds: Awaited<ReturnType<typeof open>>[] = []
  const openWorld: typeof open = async (options) => {
    const world = await open(options)
    worlds.push(world)
    return world
  }
  afterEach(async () => {
    for (const world of worlds.splice(0)) await world.close()
  })

  it('watch nothing more for a client that went away while its rights were still being looked up', async () => {
    let asked: () => void = () => undefined
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve
    })
    let answer: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      answer = resolve
    })
    const world = await openWorld({
      reading: () => {
        asked()
        return gate
      },
    })
    world.versions.set('okr:c:o', '1')
    const noticed = once(world.server, 'connection').then(([socket]) => once(socket as net.Socket, 'close'))
    const sent = world.connect()
    sent.on('error', () => undefined)
    sent.end()
    await isAsked
    sent.destroy()
    await noticed
    answer()
    await gate
    await new Promise((resolve) => setImmediate(resolve))
    expect(world.live.watching()).toBe(0)
  })

  it('survive a stream that has ended and is still waiting behind another one on its connection', async () => {
    let begun = 0
    const world = await openWorld({
      expiresAt: (who) => Date.now() / 1000 + (who === 'short' ? 0 : 3600),
      reading: async () => {
        begun++
      },
    })
    world.versions.set('okr:c:o', '1')
    const socket = net.connect(world.port, '127.0.0.1')
    let told = ''
    socket.on('data', (data) => {
      told += String(data)
    })
    const get = (who: string) =>
      `GET /api/live?topics=okr:c:o HTTP/1.1\r\nhost: a\r\nauthorization: ${who}\r\n\r\n`
    socket.write(get('long') + get('short'))
    while (!told.includes('"1"')) await once(socket, 'data')
    for (let version = 2; version <= 4 || begun < 2 || world.live.watching() !== 1; version++) {
      world.versions.set('okr:c:o', String(version))
      world.live.poke()
      while (!told.includes(`"${version}"`)) await once(socket, 'data')
    }
    expect(told).toContain('"4"')
    socket.destroy()
  })

  it('are limited for one person, so that nobody can use them all up', async () => {
    const world = await openWorld()
    world.versions.set('okr:c:o', '1')
    const responses = []
    for (let i = 0; i < 30; i++) responses.push(await answered(world.connect()))
    const statuses = responses.map((response) => response.statusCode)
    expect(statuses.filter((status) => status === 200)).toHaveLength(20)
    expect(new Set(statuses.slice(20))).toEqual(new Set([503]))
    expect((await answered(world.connect('max'))).statusCode).toBe(200)
    for (const response of responses) response.destroy()
  })
})
