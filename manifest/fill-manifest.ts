/** Everything that differs between installations: the placeholders of manifest.json. */
export const manifestVariables = [
  'TEAMS_APP_ID',
  'BOT_ID',
  'AAD_APP_CLIENT_ID',
  'PUBLIC_HOST',
  'DEVELOPER_NAME',
  'DEVELOPER_WEBSITE_URL',
  'DEVELOPER_PRIVACY_URL',
  'DEVELOPER_TERMS_URL',
] as const
export type ManifestVariable = (typeof manifestVariables)[number]

const placeholder = /\$\{\{(\w+)\}\}/g
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const hostName = /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i

/** What each variable has to look like, in the words of the refusal. */
const forms: Record<ManifestVariable, [is: (value: string) => boolean, what: string]> = {
  TEAMS_APP_ID: [(value) => guid.test(value), "the Teams app's id, a GUID"],
  BOT_ID: [(value) => guid.test(value), "the bot's app id, a GUID"],
  AAD_APP_CLIENT_ID: [(value) => guid.test(value), "the client id of the tab's Entra app, a GUID"],
  PUBLIC_HOST: [(value) => hostName.test(value), 'the host name of the server, e.g. okr.contoso.com'],
  DEVELOPER_NAME: [(value) => value.length <= 32, 'who offers the app, at most 32 characters'],
  DEVELOPER_WEBSITE_URL: [isHttps, 'the https address of your support page'],
  DEVELOPER_PRIVACY_URL: [isHttps, 'the https address of your privacy statement'],
  DEVELOPER_TERMS_URL: [isHttps, 'the https address of your terms of use'],
}

export class ManifestError extends Error {}

/** The manifest with its placeholders filled in. Refuses with every variable that is missing or has the wrong form. */
export function fillManifest(template: string, env: Record<string, string | undefined>): string {
  const wrong = manifestVariables.flatMap((name) => {
    const value = env[name]?.trim() ?? ''
    const [is, what] = forms[name]
    if (value === '') return [`${name} is not set: it has to hold ${what}.`]
    return is(value) ? [] : [`${name} is "${value}": it has to hold ${what}.`]
  })
  if (wrong.length > 0) throw new ManifestError(wrong.join('\n'))
  return template.replace(placeholder, (_text, name: string) => {
    const value = env[name]?.trim()
    if (value === undefined) throw new ManifestError(`manifest.json asks for ${name}, which nothing fills.`)
    return JSON.stringify(value).slice(1, -1)
  })
}

function isHttps(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:'
}
