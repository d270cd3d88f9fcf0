import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { generate } from 'selfsigned'
import { openCosmosStore } from '../../bot/store/cosmos-store.ts'
import { type CosmosDouble, startCosmosDouble } from './cosmos-double.ts'
import { freshPartition } from './store-fixture.ts'

const run = promisify(execFile)

describe('the Cosmos store with a managed identity', () => {
  let folder: string
  let certificate: string
  let double: CosmosDouble

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'okr-store-'))
    const made = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
      keyType: 'rsa',
      keySize: 2048,
      algorithm: 'sha256',
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    })
    certificate = join(folder, 'certificate.pem')
    writeFileSync(certificate, made.cert)
    double = await startCosmosDouble({
      tls: { key: made.private, cert: made.cert },
      identityToken: 'the-token',
    })
  })

  afterAll(async () => {
    await double.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function writeWith(token: string) {
    const script = join(__dirname, 'identity-child.ts')
    const { stdout } = await run(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', script, double.endpoint, double.key, token],
      { env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate } },
    )
    return JSON.parse(stdout)
  }

  test('asks for a token of the account and writes with it', async () => {
    expect(await writeWith('the-token')).toEqual({
      outcome: 'done',
      scopes: [`${double.endpoint}/.default`],
    })
  })

  test('is unavailable when the account does not know the identity', async () => {
    expect(await writeWith('another-token')).toMatchObject({ outcome: 'unavailable' })
  })

  test('sends no token to an address without TLS, and none when there is none', async () => {
    const plain = await startCosmosDouble()
    const given = jest.fn(async () => ({ token: 'the-token', expiresOnTimestamp: Number.MAX_SAFE_INTEGER }))
    const stores = [
      { endpoint: plain.endpoint, credential: { getToken: given } },
      { endpoint: double.endpoint, credential: { getToken: async () => null } },
    ].map((account) =>
      openCosmosStore({ ...account, database: 'okr-align', timing: { pause: async () => {} } }),
    )
    for (const store of stores) {
      await expect(store.get(freshPartition(), 'a')).rejects.toMatchObject({ code: 'unavailable' })
      await store.close()
    }
    expect(plain.requests).toEqual([])
    expect(given).not.toHaveBeenCalled()
    await plain.close()
  })
})
