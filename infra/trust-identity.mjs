// Lets the tab's Entra app trust the server's managed identity, so that it needs no secret: a federated credential.
// node infra/trust-identity.mjs <object id of the Entra app> <tenant id> <principal id of the managed identity>
// Plain JavaScript for the Azure CLI ("az", signed in): doing it twice leaves one credential.
import { spawnSync } from 'node:child_process'

const credentialName = 'okr-align-server'
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const [app, tenant, principal] = process.argv.slice(2)
for (const [what, value] of Object.entries({
  'the object id of the Entra app': app,
  'the tenant id': tenant,
  'the principal id of the managed identity': principal,
}))
  if (!guid.test(value ?? '')) fail(`"${value ?? ''}" is not ${what}: it has to be a GUID.`)

const credential = JSON.stringify({
  name: credentialName,
  issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
  subject: principal,
  audiences: ['api://AzureADTokenExchange'],
  description: "The managed identity of OKR Align's server",
})
const known = JSON.parse(az(['list', '--id', app, '--output', 'json']) || '[]')
if (known.some(({ name }) => name === credentialName))
  az(['update', '--id', app, '--federated-credential-id', credentialName, '--parameters', credential])
else az(['create', '--id', app, '--parameters', credential])
process.stdout.write(`The Entra app ${app} trusts the managed identity ${principal}.\n`)

function az(args) {
  const command = ['ad', 'app', 'federated-credential', ...args]
  const windows = process.platform === 'win32'
  // On Windows az is a batch file, which needs a shell, which needs its quotes quoted.
  const given = windows ? command.map((text) => `"${text.replaceAll('"', '\\"')}"`) : command
  const { status, stdout, stderr, error } = spawnSync('az', given, { encoding: 'utf8', shell: windows })
  if (error) fail(`The Azure CLI cannot be started (${error.message}). Install it, then "az login".`)
  if (status !== 0) fail(`az ${command.slice(0, 4).join(' ')} failed:\n${stderr}`)
  return stdout
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
