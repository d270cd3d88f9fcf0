import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import os from 'node:os'
import path from 'node:path'
import express from 'express'
import { ensureCertificates } from '../workbench/certificates.ts'
import { currentCycle } from '../workbench/current-cycle.ts'
import { serverEnvironment } from '../workbench/front/environment.ts'
import { listenOnLoopback } from '../workbench/front/listen.ts'
import { ProductServer } from '../workbench/front/product-server.ts'
import type { PersonRow } from '../workbench/graph/directory.ts'
import { identities } from '../workbench/identities.ts'
import { type ProductClient, productClient } from '../workbench/product-client.ts'
import { buildStandIns } from '../workbench/stand-ins.ts'
import { openState } from '../workbench/state.ts'

const root = path.resolve(__dirname, '../..')

/** The production server as a process of its own, with the stand-ins for what Microsoft hosts around it. */
export interface ServerWorld {
  server: ProductServer
  cycleId: string
  /** Asks the product as one of its users. */
  ask: ProductClient['send']
  /** Asks the workbench's controls. */
  control<Reply = unknown>(method: string, address: string, body?: unknown): Promise<Reply>
  /** Requests of the server to Graph, one pair a line. */
  recording: string
  close(): Promise<void>
}

/** Starts everything with an organisation from CSV; its first person leads the program. */
export async function startServerWorld(people: readonly PersonRow[]): Promise<ServerWorld> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-server-'))
  const recording = process.env.WORKBENCH_RECORD ?? path.join(folder, 'pairs.ndjson')
  const state = openState(path.join(folder, 'workbench.sqlite'))
  const certificates = await ensureCertificates(path.join(folder, 'certificates'), new Date())
  const secure = https.createServer({ key: certificates.key, cert: certificates.cert })
  const plain = http.createServer()
  const standInUrl = `https://localhost:${await listenOnLoopback(secure, 0, '')}`
  const controlUrl = `http://127.0.0.1:${await listenOnLoopback(plain, 0, '')}`
  const standIns = await buildStandIns(state, {
    baseUrl: standInUrl,
    frontUrl: 'http://localhost:3978',
    organisationName: 'Acme',
    recordFile: recording,
    now: Date.now,
  })
  standIns.directory.load(identities.tenantId, people, { domain: 'acme.example' })
  const [top] = people
  if (top === undefined) throw new Error('An organisation needs people.')
  standIns.entra.assignRoles(identities.tenantId, top.id, ['OKR.ProgramLead'])
  secure.on('request', standIns.app)
  plain.on('request', express().use(standIns.controls))

  const server = new ProductServer({
    command: process.execPath,
    args: ['bot/main.ts'],
    cwd: root,
    environment: (port) =>
      serverEnvironment(
        { front: 'http://localhost:3978', standIns: standInUrl },
        { port, dataDir: folder, caFile: certificates.caFile, identityHeader: standIns.identityHeader },
        process.env,
      ),
    healthPath: '/api/health',
    logFile: path.join(folder, 'server.log'),
    pidFile: path.join(folder, 'server.pid'),
    say: () => undefined,
  })
  await server.start()

  const ask: ProductClient['send'] = (person, method, address, body) =>
    productClient(`http://127.0.0.1:${server.port}`, (id) => standIns.entra.mintTabToken(id)).send(
      person,
      method,
      address,
      body,
    )
  const { id: cycleId, ...cycle } = currentCycle(new Date())
  await ask(top.id, 'POST', '/api/import/organisation', { csv: toCsv(people), name: 'Acme', dryRun: false })
  await ask(top.id, 'POST', '/api/import/directory', {})
  await ask(top.id, 'PUT', `/api/cycles/${cycleId}`, cycle)

  return {
    server,
    cycleId,
    ask,
    recording,
    async control<Reply>(method: string, address: string, body?: unknown): Promise<Reply> {
      const response = await fetch(controlUrl + address, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${text}`)
      return (text === '' ? undefined : JSON.parse(text)) as Reply
    },
    async close() {
      await server.close()
      for (const one of [secure, plain]) {
        one.closeAllConnections()
        await new Promise((resolve) => one.close(resolve))
      }
      state.close()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

function toCsv(people: readonly PersonRow[]): string {
  const lines = people.map((person) =>
    [
      person.id,
      person.displayName,
      person.managerId ?? '',
      person.jobTitle ?? '',
      person.departments ?? '',
      person.timeZone ?? '',
    ].join(','),
  )
  return ['id,displayName,managerId,jobTitle,departments,timeZone', ...lines].join('\n')
}
