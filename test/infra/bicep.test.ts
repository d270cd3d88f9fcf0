import fs from 'node:fs'
import path from 'node:path'
import { readConfig } from '../../bot/config.ts'
import { cosmosContainers } from '../../bot/store/cosmos-containers.ts'
import { consent, identities } from '../workbench/identities.ts'

const root = path.resolve(__dirname, '../..')
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')
const main = read('infra/main.bicep')
const web = read('infra/web.bicep')
const database = read('infra/database.bicep')
const bot = read('infra/bot.bicep')

describe("The server's settings in Azure", () => {
  const settings = appSettings()

  it('are every variable that the server reads, but those of the embedded database', () => {
    const own = ['SCM_DO_BUILD_DURING_DEPLOYMENT', 'WEBSITE_RUN_FROM_PACKAGE']
    const given = [...settings.keys()].filter((name) => !own.includes(name))
    const wanted = variablesRead().filter((name) => !['DATA_DIR', 'COSMOS_KEY'].includes(name))
    expect(given.sort()).toEqual(wanted.sort())
  })

  it('are a configuration that the server takes, with Cosmos DB and without a key', () => {
    const guid = identities.tenantId
    const values: Record<string, string> = {
      "'https://${host}'": 'https://okr.contoso.com',
      "'api://${host}/${tabClientId}'": `api://okr.contoso.com/${guid}`,
      'environment().authentication.loginEndpoint': 'https://login.microsoftonline.com/',
      cosmosEndpoint: 'https://okr-align.documents.azure.com:443/',
      cosmosDatabase: 'okr-align',
    }
    const env = Object.fromEntries(
      [...settings].map(([name, value]) => [
        name,
        values[value] ?? (value.startsWith("'") ? value.slice(1, -1) : guid),
      ]),
    )
    expect(readConfig(env)).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      publicUrl: 'https://okr.contoso.com',
      store: { kind: 'cosmos', endpoint: 'https://okr-align.documents.azure.com:443', database: 'okr-align' },
      entraAuthority: 'https://login.microsoftonline.com',
      tab: { audiences: [guid, `api://okr.contoso.com/${guid}`] },
    })
    expect(readConfig(env).store).not.toHaveProperty('key')
  })

  it('lead to addresses that the server has', () => {
    const app = read('bot/http/app.ts')
    const health = /healthCheckPath: '([^']+)'/.exec(web)?.[1]
    const messages = /endpoint: 'https:\/\/\$\{host\}([^']+)'/.exec(bot)?.[1]
    expect(app).toContain(`app.get('${health}'`)
    expect(app).toContain(`app.post('${messages}'`)
    expect(fs.existsSync(path.join(root, /appCommandLine: 'node ([^']+)'/.exec(web)?.[1] ?? 'missing'))).toBe(
      true,
    )
  })
})

describe('The database in Azure', () => {
  it('has the containers, partition keys and indexes that the store expects', () => {
    const names = list(database, 'containerNames')
    const described = names.map((id) => ({
      id,
      partitionKey: {
        paths: list(database, 'partitionKeyPaths'),
        kind: /kind: '(MultiHash)'/.exec(database)?.[1],
        version: Number(/kind: 'MultiHash', version: (\d)/.exec(database)?.[1]),
      },
      defaultTtl: Number(/defaultTtl: (-?\d+)/.exec(database)?.[1]),
      indexingPolicy: {
        indexingMode: /indexingMode: '(\w+)'/.exec(database)?.[1],
        automatic: /automatic: (\w+)/.exec(database)?.[1] === 'true',
        includedPaths: list(database, 'indexedPaths').map((one) => ({ path: one })),
        excludedPaths: [{ path: /excludedPaths: \[\{ path: '([^']+)' \}\]/.exec(database)?.[1] }],
      },
    }))
    expect(described).toEqual(cosmosContainers)
    expect(database).toContain('includedPaths: [for path in indexedPaths: { path: path }]')
    expect(database).toContain('partitionKey: { paths: partitionKeyPaths,')
    expect(database).toContain('for containerName in containerNames:')
  })

  it('opens to the managed identity only', () => {
    expect(database).toContain('disableLocalAuth: true')
    expect(database).toContain("dataContributor = '00000000-0000-0000-0000-000000000002'")
    const code = (main + web + database + bot).replaceAll(/\/\/.*$/gm, '')
    expect(code).not.toMatch(/listKeys|listConnectionStrings|password|secret|@secure/i)
  })
})

describe('The Bicep files', () => {
  const files: Record<string, string> = { 'database.bicep': database, 'web.bicep': web, 'bot.bicep': bot }

  it('give each module the parameters that it declares, and use outputs that it has', () => {
    const modules = [...main.matchAll(/^module (\w+) '([^']+)' = \{[\s\S]*?params: \{\n([\s\S]*?)\n {2}\}/gm)]
    expect(modules.map(([, , file = '']) => file).sort()).toEqual(Object.keys(files).sort())
    for (const [, symbol = '', file = '', params = ''] of modules) {
      const module = files[file] ?? ''
      const given = [...params.matchAll(/^ +(\w+):/gm)].map(([, name]) => name)
      expect([file, given.sort()]).toEqual([file, names(module, 'param').sort()])
      const used = [...main.matchAll(new RegExp(`${symbol}\\.outputs\\.(\\w+)`, 'g'))].map(([, name]) => name)
      expect(names(module, 'output')).toEqual(expect.arrayContaining(used))
    }
  })

  it('use symbols that they declare', () => {
    for (const [file, text] of Object.entries({ ...files, 'main.bicep': main })) {
      const declared = ['param', 'var', 'resource', 'module'].flatMap((kind) => names(text, kind))
      const code = text.replaceAll(/\/\/.*$/gm, '').replaceAll(/^@description\(.*\)$/gm, '')
      const used = [...code.matchAll(/\b(\w+)\.(?:properties|outputs|id|name)\b/g)].map(([, name]) => name)
      const inText = [...code.matchAll(/\$\{(\w+)[.}]/g)].map(([, name]) => name)
      expect([file, [...used, ...inText].filter((name) => !declared.includes(name ?? ''))]).toEqual([
        file,
        [],
      ])
    }
  })

  it('are given every parameter that has no default, and none that they do not have', () => {
    const { parameters } = JSON.parse(read('infra/main.parameters.json')) as { parameters: object }
    const all = names(main, 'param')
    const withDefault = [...main.matchAll(/^param (\w+) \w+ = /gm)].map(([, name]) => name)
    expect(all).toEqual(expect.arrayContaining(Object.keys(parameters)))
    expect(Object.keys(parameters)).toEqual(
      expect.arrayContaining(all.filter((name) => !withDefault.includes(name))),
    )
  })
})

describe("The tab's Entra app", () => {
  const app = JSON.parse(read('infra/entra-app.json')) as {
    identifierUris: string[]
    accessTokenAcceptedVersion: number
    appRoles: { value: string }[]
    oauth2Permissions: { id: string; value: string }[]
    preAuthorizedApplications: { appId: string; permissionIds: string[] }[]
    requiredResourceAccess: { resourceAccess: { id: string; type: string }[] }[]
  }

  it('asks for the permissions that the product uses, and for none beyond', () => {
    const asked = app.requiredResourceAccess.flatMap(({ resourceAccess }) => resourceAccess)
    const of = (type: string) => asked.filter((one) => one.type === type).map(({ id }) => id)
    expect(of('Scope').sort()).toEqual([...consent.delegated].sort())
    expect(of('Role').sort()).toEqual([...consent.application].sort())
  })

  it('asks for nothing that the README does not explain, nor do Exchange and the manifest', () => {
    const manifest = JSON.parse(read('manifest/manifest.json')) as {
      authorization: { permissions: { resourceSpecific: { name: string }[] } }
    }
    const [, table = ''] = /### Permissions\n([\s\S]*?)\n#/.exec(read('README.md')) ?? []
    const explained = [...table.matchAll(/^\| `(?:Application )?([\w.]+)`/gm)].map(([, name]) => name)
    expect(explained.sort()).toEqual(
      [
        'access_as_user',
        'OKR.ProgramLead',
        ...new Set([...consent.delegated, ...consent.application, ...consent.mailboxes]),
        ...manifest.authorization.permissions.resourceSpecific.map(({ name }) => name),
      ].sort(),
    )
    const roles = [...read('infra/README.md').matchAll(/-Role "Application ([\w.]+)"/g)].map(
      ([, name]) => name,
    )
    expect(roles).toEqual(consent.mailboxes)
  })

  it('gives the tokens that the server accepts', () => {
    const auth = read('bot/http/auth.ts')
    expect(app.accessTokenAcceptedVersion).toBe(2)
    expect(app.oauth2Permissions.map(({ value }) => value)).toEqual(['access_as_user'])
    expect(auth).toContain("'access_as_user'")
    expect(app.appRoles.map(({ value }) => value)).toEqual(['OKR.ProgramLead'])
    expect(auth).toContain("'OKR.ProgramLead'")
    for (const client of app.preAuthorizedApplications)
      expect(client.permissionIds).toEqual([app.oauth2Permissions[0]?.id])
  })

  it('is the one that the manifest and the server name', () => {
    const manifest = JSON.parse(read('manifest/manifest.json')) as {
      webApplicationInfo: { id: string; resource: string }
    }
    expect(app.identifierUris).toEqual([manifest.webApplicationInfo.resource])
    expect(appSettings().get('TAB_AUDIENCE')).toMatch(/^'api:\/\/\$\{host\}\/\$\{tabClientId\}'$/)
  })
})

/** Which variables the configuration asks for, with either kind of store. */
function variablesRead(): string[] {
  const asked = new Set<string>()
  const recorder = (values: Record<string, string>) =>
    new Proxy<Record<string, string | undefined>>(
      {},
      {
        get: (_target, name) => {
          asked.add(String(name))
          return (
            values[String(name)] ?? (/URL|ENDPOINT|AUTHORITY/.test(String(name)) ? 'https://a.b' : undefined)
          )
        },
      },
    )
  const needed = {
    TAB_CLIENT_ID: 'a',
    TENANTS: 'a',
    IDENTITY_CLIENT_ID: 'a',
    BOT_APP_ID: 'a',
    BOT_TENANT_ID: 'a',
    TEAMS_APP_ID: 'a',
  }
  readConfig(recorder(needed))
  const embedded = recorder({ ...needed, DATA_DIR: '/tmp' })
  readConfig(
    new Proxy(embedded, {
      get: (target, name) => (name === 'COSMOS_ENDPOINT' ? undefined : target[String(name)]),
    }),
  )
  return [...asked]
}

function appSettings(): Map<string, string> {
  const [, body = ''] = /name: 'appsettings'\n {2}properties: \{\n([\s\S]*?)\n {2}\}/.exec(web) ?? []
  return new Map(
    [...body.matchAll(/^ +([A-Z_]+): (.+)$/gm)].map(([, name = '', value = '']): [string, string] => [
      name,
      value,
    ]),
  )
}

/** The texts of a variable that is a list. */
function list(text: string, name: string): string[] {
  const [, items = ''] = new RegExp(`^var ${name} = \\[(.*)\\]$`, 'm').exec(text) ?? []
  return [...items.matchAll(/'([^']+)'/g)].map(([, item = '']) => item)
}

function names(text: string, kind: string): string[] {
  return [...text.matchAll(new RegExp(`^${kind} (\\w+)`, 'gm'))].map(([, name = '']) => name)
}
