import fs from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import express from 'express'
import { createDirectory } from '../../bot/commands/directory/directory.ts'
import { apiRouter } from '../../bot/http/api.ts'
import { apiHandlers } from '../../bot/http/handlers.ts'
import { openSqliteStore } from '../../bot/store/sqlite-store.ts'
import { plantCycle, tenantId, wideId } from './plant-cycle.ts'
import { median, print, rounded } from './print.ts'

const sizes = [1_000, 10_000, 100_000] as const
const rounds = 60
const warmUp = 10

/** The first screen and the opening of a node with 1,000 children, over HTTP, in cycles of growing size, interleaved. */
export async function benchTree(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-bench-'))
  const cycles = []
  try {
    for (const size of sizes) cycles.push(await openCycle(folder, size))
    for (const [name, addresses] of Object.entries(screens)) {
      const times = cycles.map((): number[] => [])
      const bytes = cycles.map(() => 0)
      for (let round = 0; round < warmUp + rounds; round++) {
        for (const [i, cycle] of cycles.entries()) {
          const started = performance.now()
          const answers = await Promise.all(addresses.map((address) => ask(`${cycle.url}${address}`)))
          if (round >= warmUp) times[i]?.push(performance.now() - started)
          bytes[i] = answers.reduce((sum, answer) => sum + answer.length, 0)
        }
      }
      const base = median(times[0] ?? [])
      for (const [i, size] of sizes.entries()) {
        const ms = median(times[i] ?? [])
        print({
          bench: 'tree',
          screen: name,
          objectives: size,
          ms: rounded(ms),
          bytes: bytes[i] ?? 0,
          ratio: rounded(ms / base),
        })
      }
    }
  } finally {
    for (const cycle of cycles) await cycle.close()
    fs.rmSync(folder, { recursive: true })
  }
}

const tree = '/api/cycles/cycle/tree'
/** What the tab asks for: when it opens, and when a row is opened. */
const screens = {
  'first screen': ['/api/me', `${tree}?view=alignment&limit=50`],
  'first screen, organisation': [
    '/api/me',
    `${tree}?view=organisation&limit=50`,
    `${tree}?view=organisation&parentKind=unit&parentId=organisation&limit=50`,
  ],
  'open 1,000 children': [`${tree}?view=alignment&parentKind=okr&parentId=${wideId}&limit=100`],
}

async function ask(url: string): Promise<Buffer> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} was answered ${response.status}: ${await response.text()}`)
  return Buffer.from(await response.arrayBuffer())
}

async function openCycle(folder: string, size: number) {
  const store = openSqliteStore({ file: path.join(folder, `${size}.sqlite`), now: Date.now })
  await plantCycle(store, 'cycle', size)
  const clock = { now: () => new Date().toISOString() }
  const unused = () => Promise.reject(new Error('not part of this bench'))
  const router = apiRouter({
    authenticate: async () => ({
      ok: true,
      value: {
        actor: { tenantId, personId: 'person-5', programLead: false, guest: false },
        token: '',
        expiresAt: 0,
      },
    }),
    handlers: apiHandlers({
      store,
      clock,
      ids: { next: () => crypto.randomUUID() },
      directory: createDirectory(store, clock),
      readCsv: () => ({ columns: [], rows: [] }),
      directorySource: { read: unused },
      calendar: { times: unused, mailsOf: unused },
      chat: {
        send: unused,
        update: unused,
        remove: unused,
        startThread: unused,
        channelsOf: unused,
        memberOf: unused,
      },
      teamsAppId: 'bench',
    }),
    changed: () => undefined,
  })
  const server = createServer(express().use(router))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await store.close()
    },
  }
}
