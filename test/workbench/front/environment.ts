import { identities } from '../identities.ts'

export type Addresses = {
  /** The workbench's front, e.g. http://localhost:3978. */
  front: string
  /** The stand-ins over TLS, e.g. https://localhost:41234. */
  standIns: string
}

const inherited = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'SystemRoot', 'LOG_LEVEL']

/** The product server's configuration: the production one, with the stand-ins' addresses in it. */
export function serverEnvironment(
  addresses: Addresses,
  {
    port,
    dataDir,
    caFile,
    identityHeader,
  }: {
    port: number
    dataDir: string
    caFile: string
    identityHeader: string
  },
  own: Record<string, string | undefined>,
): Record<string, string> {
  const { front, standIns } = addresses
  const kept = Object.fromEntries(
    inherited.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]])),
  )
  return {
    ...kept,
    NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
    NODE_EXTRA_CA_CERTS: caFile,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: front,
    DATA_DIR: dataDir,
    ENTRA_AUTHORITY: standIns,
    TENANTS: identities.tenantId,
    TAB_CLIENT_ID: identities.tabClientId,
    TAB_AUDIENCE: identities.tabAudience,
    GRAPH_BASE_URL: `${standIns}/graph`,
    IDENTITY_ENDPOINT: `${standIns}/msi/token`,
    IDENTITY_HEADER: identityHeader,
    IDENTITY_CLIENT_ID: identities.botAppId,
    BOT_APP_ID: identities.botAppId,
    BOT_TENANT_ID: identities.tenantId,
    BOT_OPENID_METADATA_URL: `${standIns}/botframework/.well-known/openidconfiguration`,
    TEAMS_APP_ID: identities.teamsAppId,
  }
}
