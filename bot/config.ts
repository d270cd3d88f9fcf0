import path from 'node:path'

/** Everything that differs between installations: addresses, ids and where data is kept. No secret among it. */
export interface Config {
  host: string
  port: number
  /** Origin under which people reach the app; the tab is at /tab/ below it. */
  publicUrl: string
  store:
    | { kind: 'sqlite'; file: string }
    | { kind: 'cosmos'; endpoint: string; database: string; key?: string }
  entraAuthority: string
  /** Tenants that may use this installation. */
  tenants: string[]
  tab: { clientId: string; audiences: string[] }
  graphBaseUrl: string
  /** Client id of the user-assigned managed identity; its endpoint is the platform's own setting. */
  identityClientId: string
  bot: { appId: string; tenantId: string; openIdMetadataUrl: string }
  teamsAppId: string
}

export class ConfigError extends Error {}

type Env = Record<string, string | undefined>

/** Reads the environment. Refuses with the name of the variable that is missing or wrong, and what it should hold. */
export function readConfig(env: Env): Config {
  const tabClientId = required(env, 'TAB_CLIENT_ID', "the client id of the tab's Entra app")
  return {
    host: env.HOST ?? '127.0.0.1',
    port: port(env),
    publicUrl: origin(env, 'PUBLIC_URL', 'the origin under which people reach the app'),
    store: store(env),
    entraAuthority: origin(
      env,
      'ENTRA_AUTHORITY',
      'the sign-in service',
      'https://login.microsoftonline.com',
    ),
    tenants: required(
      env,
      'TENANTS',
      'the ids of the tenants that may use this installation, separated by commas',
    )
      .split(',')
      .map((tenant) => tenant.trim())
      .filter((tenant) => tenant !== ''),
    tab: { clientId: tabClientId, audiences: [...new Set([tabClientId, env.TAB_AUDIENCE ?? tabClientId])] },
    graphBaseUrl: address(env, 'GRAPH_BASE_URL', 'Microsoft Graph', 'https://graph.microsoft.com'),
    identityClientId: required(env, 'IDENTITY_CLIENT_ID', "the client id of the server's managed identity"),
    bot: {
      appId: required(env, 'BOT_APP_ID', 'the client id of the bot'),
      tenantId: required(env, 'BOT_TENANT_ID', 'the tenant in which the bot is registered'),
      openIdMetadataUrl: address(
        env,
        'BOT_OPENID_METADATA_URL',
        "the description of the bot channel's signing keys",
        'https://login.botframework.com/v1/.well-known/openidconfiguration',
      ),
    },
    teamsAppId: required(env, 'TEAMS_APP_ID', "the id in the Teams app's manifest"),
  }
}

function required(env: Env, name: string, meaning: string): string {
  const value = env[name]?.trim()
  if (!value) throw new ConfigError(`${name} is not set: it has to hold ${meaning}.`)
  return value
}

function port(env: Env): number {
  const value = Number(env.PORT ?? '3978')
  if (!Number.isInteger(value) || value < 0 || value > 65535) {
    throw new ConfigError(`PORT is "${env.PORT}": it has to be a number from 0 to 65535.`)
  }
  return value
}

/** An http or https address without a trailing slash. */
function address(env: Env, name: string, meaning: string, otherwise?: string): string {
  const value = env[name]?.trim() || otherwise || required(env, name, meaning)
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new ConfigError(`${name} is "${value}": it has to be the http or https address of ${meaning}.`)
  }
  return value.replace(/\/+$/, '')
}

function origin(env: Env, name: string, meaning: string, otherwise?: string): string {
  return new URL(address(env, name, meaning, otherwise)).origin
}

function store(env: Env): Config['store'] {
  if (env.COSMOS_ENDPOINT) {
    return {
      kind: 'cosmos',
      endpoint: address(env, 'COSMOS_ENDPOINT', 'the Cosmos DB account'),
      database: env.COSMOS_DATABASE ?? 'okr-align',
      ...(env.COSMOS_KEY ? { key: env.COSMOS_KEY } : {}),
    }
  }
  const directory = required(env, 'DATA_DIR', 'the folder of the embedded database (or set COSMOS_ENDPOINT)')
  return { kind: 'sqlite', file: path.join(directory, 'okr-align.sqlite') }
}
