import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { identities } from '../workbench/identities.ts'

const root = path.resolve(__dirname, '../..')
const minute = 60_000
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-infra-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('trust-identity', () => {
  const [app, tenant, principal] = [
    identities.tabClientId,
    identities.tenantId,
    identities.managedIdentityPrincipalId,
  ]

  it('adds a federated credential for the managed identity', () => {
    const { status, calls } = trust([app, tenant, principal], '[]')
    expect(status).toBe(0)
    expect(calls.map((call) => call.slice(3, 6))).toEqual([
      ['list', '--id', app],
      ['create', '--id', app],
    ])
    expect(JSON.parse(calls[1]?.at(-1) ?? '')).toMatchObject({
      issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
      subject: principal,
      audiences: ['api://AzureADTokenExchange'],
    })
  })

  it('changes the credential that is there, so that doing it twice leaves one', () => {
    const { status, calls } = trust([app, tenant, principal], '[{"name": "okr-align-server"}]')
    expect(status).toBe(0)
    expect(calls.map((call) => call[3])).toEqual(['list', 'update'])
  })

  it.each([
    [[], 'the object id of the Entra app'],
    [[app, 'contoso.com', principal], 'the tenant id'],
    [[app, tenant], 'the principal id of the managed identity'],
  ])('refuses %j: it says what is missing', (args, what) => {
    const { status, stderr, calls } = trust(args, '[]')
    expect([status, calls]).toEqual([1, []])
    expect(stderr).toContain(`is not ${what}: it has to be a GUID.`)
  })

  it('passes on what the Azure CLI complains about', () => {
    const { status, stderr } = trust([app, tenant, principal], undefined)
    expect(status).toBe(1)
    expect(stderr).toContain('Please run az login')
  })

  /** With an "az" that notes what it is asked, and answers `list` with this, or fails. */
  function trust(args: string[], listed: string | undefined) {
    const bin = fs.mkdtempSync(path.join(folder, 'az-'))
    const notes = path.join(bin, 'notes.ndjson')
    fs.writeFileSync(notes, '')
    fs.writeFileSync(path.join(bin, 'listed.json'), listed ?? '')
    const answer = `
      const fs = require('node:fs')
      const args = process.argv.slice(2)
      fs.appendFileSync(${JSON.stringify(notes)}, JSON.stringify(args) + '\\n')
      if (${listed === undefined}) { console.error('Please run az login'); process.exit(1) }
      if (args[3] === 'list') process.stdout.write(fs.readFileSync(${JSON.stringify(path.join(bin, 'listed.json'))}))
    `
    fs.writeFileSync(path.join(bin, 'az.js'), answer)
    fs.writeFileSync(path.join(bin, 'az'), `#!/bin/sh\nexec "${process.execPath}" "${bin}/az.js" "$@"\n`, {
      mode: 0o755,
    })
    const { status, stderr } = spawnSync(
      process.execPath,
      [path.join(root, 'infra/trust-identity.mjs'), ...args],
      {
        encoding: 'utf8',
        env: { PATH: `${bin}${path.delimiter}${process.env.PATH}` },
      },
    )
    const calls = fs.readFileSync(notes, 'utf8').trim().split('\n').filter(Boolean)
    return { status, stderr, calls: calls.map((call): string[] => JSON.parse(call)) }
  }
})

describe('stage-server', () => {
  const staged = path.join(folder, 'server')
  beforeAll(() => {
    const built = run(['--disable-warning=ExperimentalWarning', 'test/workbench/build.ts'])
    expect([built.status, built.stderr]).toEqual([0, expect.any(String)])
    expect(run(['infra/stage-server.mjs', staged]).status).toBe(0)
  }, 3 * minute)

  it('names the packages that the server imports, and none of the tab', () => {
    const { dependencies, devDependencies } = JSON.parse(
      fs.readFileSync(path.join(staged, 'package.json'), 'utf8'),
    ) as { dependencies: Record<string, string>; devDependencies?: unknown }
    expect(devDependencies).toBeUndefined()
    expect(Object.keys(dependencies)).toEqual(
      expect.arrayContaining(['express', 'botbuilder', '@azure/cosmos', '@azure/msal-node', 'jose', 'zod']),
    )
    expect(Object.keys(dependencies).join()).not.toMatch(/react|fluentui|teams-js|wouter/)
  })

  it(
    'makes a folder in which the server starts and serves the tab',
    async () => {
      // What npm would install there, and nothing else: a package that is not named is not found.
      const { dependencies } = JSON.parse(fs.readFileSync(path.join(staged, 'package.json'), 'utf8')) as {
        dependencies: Record<string, string>
      }
      for (const name of Object.keys(dependencies)) {
        const link = path.join(staged, 'node_modules', name)
        fs.mkdirSync(path.dirname(link), { recursive: true })
        fs.symlinkSync(path.join(root, 'node_modules', name), link, 'junction')
      }
      const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'bot/main.ts'], {
        cwd: staged,
        env: {
          PATH: process.env.PATH,
          HOST: '127.0.0.1',
          PORT: '0',
          PUBLIC_URL: 'https://okr.contoso.com',
          DATA_DIR: path.join(folder, 'data'),
          TENANTS: identities.tenantId,
          TAB_CLIENT_ID: identities.tabClientId,
          IDENTITY_CLIENT_ID: identities.botAppId,
          IDENTITY_ENDPOINT: 'http://127.0.0.1:9/msi/token',
          IDENTITY_HEADER: 'none',
          BOT_APP_ID: identities.botAppId,
          BOT_TENANT_ID: identities.tenantId,
          TEAMS_APP_ID: identities.teamsAppId,
        },
      })
      try {
        const port = await listening(server)
        const health = await fetch(`http://127.0.0.1:${port}/api/health`)
        expect(await health.json()).toEqual({ ok: true, store: 'reachable' })
        const tab = await fetch(`http://127.0.0.1:${port}/tab/`)
        expect([tab.status, await tab.text()]).toEqual([200, expect.stringContaining('OKR Align')])
      } finally {
        server.kill()
      }
    },
    minute,
  )

  it('says what to do when no folder is named', () => {
    const { status, stderr } = run(['infra/stage-server.mjs'])
    expect([status, stderr]).toEqual([1, 'Say where: node infra/stage-server.mjs <folder>\n'])
  })
})

function run(args: string[]) {
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
}

function listening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', (data: Buffer) => {
      said += data
    })
    server.stdout?.on('data', (data: Buffer) => {
      const port = /listening: (\d+)/.exec(String(data))?.[1]
      if (port !== undefined) resolve(port)
    })
    server.once('close', (code) => reject(new Error(`The server ended with ${code}:\n${said}`)))
  })
}
