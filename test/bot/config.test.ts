import { ConfigError, readConfig } from '../../bot/config.ts'

const complete = {
  PUBLIC_URL: 'https://okr.example.com/',
  DATA_DIR: '/var/lib/okr-align',
  TENANTS: 'a, b,',
  TAB_CLIENT_ID: 'client',
  IDENTITY_CLIENT_ID: 'identity',
  BOT_APP_ID: 'bot',
  BOT_TENANT_ID: 'a',
  TEAMS_APP_ID: 'app',
}

describe('the configuration', () => {
  it("knows Microsoft's addresses, so that an installation names only its own", () => {
    expect(readConfig(complete)).toMatchObject({
      port: 3978,
      publicUrl: 'https://okr.example.com',
      store: { kind: 'sqlite', file: '/var/lib/okr-align/okr-align.sqlite' },
      entraAuthority: 'https://login.microsoftonline.com',
      graphBaseUrl: 'https://graph.microsoft.com',
      tenants: ['a', 'b'],
      tab: { clientId: 'client', audiences: ['client'] },
    })
  })

  it('prefers Cosmos DB to a folder', () => {
    const config = readConfig({ ...complete, COSMOS_ENDPOINT: 'https://okr.documents.azure.com' })
    expect(config.store).toEqual({
      kind: 'cosmos',
      endpoint: 'https://okr.documents.azure.com',
      database: 'okr-align',
    })
  })

  it.each(Object.keys(complete))('refuses to start without %s, by that name', (name) => {
    expect(() => readConfig({ ...complete, [name]: ' ' })).toThrow(new RegExp(`^${name} `))
  })

  it('refuses addresses and ports that are none', () => {
    expect(() => readConfig({ ...complete, PORT: '99999' })).toThrow(ConfigError)
    expect(() => readConfig({ ...complete, PORT: 'http' })).toThrow(/^PORT is "http"/)
    expect(() => readConfig({ ...complete, PUBLIC_URL: 'okr.example.com' })).toThrow(/^PUBLIC_URL is/)
    expect(() => readConfig({ ...complete, GRAPH_BASE_URL: 'file:///etc' })).toThrow(/^GRAPH_BASE_URL is/)
  })
})
