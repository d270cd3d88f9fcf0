import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import express from 'express'
import { frontApp } from '../workbench/front/front-app.ts'
import { ProductServer } from '../workbench/front/product-server.ts'

const small = path.resolve(__dirname, 'fixtures/small-server.mjs')

describe('the front and the product server behind it', () => {
  let folder: string
  let said: string[]
  const closers: (() => Promise<unknown>)[] = []
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'front-'))
    said = []
  })
  afterEach(async () => {
    for (const close of closers.splice(0)) await close()
    fs.rmSync(folder, { recursive: true, force: true })
  })

  function makeServer(environment: Record<string, string> = {}) {
    const server = new ProductServer({
      command: process.execPath,
      args: [small],
      cwd: folder,
      environment: (port) => ({ PORT: String(port), ...environment }),
      healthPath: '/api/health',
      logFile: path.join(folder, 'server.log'),
      pidFile: path.join(folder, 'server.pid'),
      say: (line) => said.push(line),
    })
    closers.push(() => server.close())
    return server
  }

  async function startFront(server: ProductServer) {
    fs.mkdirSync(path.join(folder, 'page'))
    fs.writeFileSync(path.join(folder, 'page/index.html'), 'the page')
    const front = http.createServer(
      frontApp({ server, workbench: [], graph: express.Router(), pageFolder: folder }),
    )
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
    closers.push(() => {
      front.closeAllConnections()
      return new Promise((resolve) => front.close(resolve))
    })
    return `http://127.0.0.1:${(front.address() as AddressInfo).port}`
  }

  async function until(condition: () => Promise<boolean>) {
    while (!(await condition())) await new Promise((resolve) => setImmediate(resolve))
  }
  const json = async (url: string, init?: RequestInit) => (await fetch(url, init)).json()
  const post = (url: string, body: object = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  test('a request goes through with its body, its headers and who asked', async () => {
    const server = makeServer()
    await server.start()
    const front = await startFront(server)
    const { headers } = await json(`${front}/who`, { headers: { authorization: 'Bearer x', te: 'trailers' } })
    expect(headers).toMatchObject({
      authorization: 'Bearer x',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': new URL(front).host,
    })
    expect(headers.te).toBeUndefined()
    const big = 'x'.repeat(12_000_000)
    const echoed = await fetch(`${front}/echo`, { method: 'POST', body: big })
    expect((await echoed.text()).length).toBe(big.length)
  })

  test('a stream arrives piece by piece, and the reader’s leaving reaches the server', async () => {
    const server = makeServer()
    await server.start()
    const front = await startFront(server)
    const aborter = new AbortController()
    const stream = await fetch(`${front}/stream`, { signal: aborter.signal })
    const reader = stream.body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('data: first')
    aborter.abort()
    await until(async () => (await json(`${front}/aborted`)) === 1)
    expect(await json(`${front}/aborted`)).toBe(1)
  })

  test('an answer that breaks off in the middle breaks off here too', async () => {
    const server = makeServer()
    await server.start()
    const front = await startFront(server)
    const answer = await fetch(`${front}/half`)
    await expect(answer.text()).rejects.toThrow()
  })

  test('a killed server starts again by itself, as another process', async () => {
    const server = makeServer()
    await server.start()
    const front = await startFront(server)
    const { pid } = await json(`${front}/who`)
    expect((await post(`${front}/workbench/server/kill`)).status).toBe(200)
    await server.whenRunning()
    expect((await json(`${front}/who`)).pid).not.toBe(pid)
    expect(await json(`${front}/workbench/server`)).toMatchObject({
      state: 'running',
      starts: 2,
      lastExit: 'was ended by SIGKILL',
    })
    expect(said.join()).toContain('was ended by SIGKILL; starting it again')
  })

  test('a server that dies by itself starts again, and the person is told how it ended', async () => {
    const server = makeServer()
    await server.start()
    const front = await startFront(server)
    expect((await fetch(`${front}/die`)).status).toBe(502)
    await until(async () => server.status().starts === 2)
    await server.whenRunning()
    expect(server.status().lastExit).toBe('ended with exit code 7')
  })

  test('a stopped server stays down with a page that helps, until it is started', async () => {
    const server = makeServer()
    await server.start()
    const front = await startFront(server)
    await post(`${front}/workbench/server/stop`)
    const page = await fetch(`${front}/tab/`, { headers: { accept: 'text/html' } })
    expect([page.status, await page.text()]).toEqual([502, expect.stringContaining('not answering yet')])
    const api = await fetch(`${front}/api/me`)
    expect([api.status, api.headers.get('content-type')]).toEqual([502, 'application/problem+json'])
    expect(await (await fetch(`${front}/`)).text()).toBe('the page')
    expect((await post(`${front}/workbench/server/start`)).status).toBe(200)
    expect((await fetch(`${front}/who`)).status).toBe(200)
  })

  test('a paused server holds its requests and answers them when it goes on', async () => {
    const server = makeServer()
    await server.start()
    const front = await startFront(server)
    expect((await post(`${front}/workbench/server/pause`)).status).toBe(200)
    expect((await post(`${front}/workbench/server/pause`)).status).toBe(409)
    const waiting = fetch(`${front}/who`)
    expect(await json(`${front}/workbench/server`)).toMatchObject({ state: 'paused' })
    await post(`${front}/workbench/server/resume`)
    expect((await waiting).status).toBe(200)
  })

  test('a server that cannot start is given up with its own words', async () => {
    const server = makeServer({ FAIL_AT_START: '1' })
    await expect(server.start()).rejects.toThrow(/ended with exit code 3[\s\S]*cannot start: no database/)
  })

  test('a server that ignores the request to stop is ended all the same', async () => {
    const server = makeServer({ IGNORE_TERM: '1' })
    await server.start()
    await server.stop(50)
    expect(server.status()).toMatchObject({ state: 'stopped', pid: null })
  })

  test('requests under another name than this machine’s are refused', async () => {
    const server = makeServer()
    await server.start()
    const front = new URL(await startFront(server))
    const status = await new Promise((resolve, reject) => {
      http
        .get(
          { host: '127.0.0.1', port: front.port, path: '/', headers: { host: 'evil.example' } },
          (answer) => {
            answer.resume()
            resolve(answer.statusCode)
          },
        )
        .on('error', reject)
    })
    expect(status).toBe(403)
  })
})
