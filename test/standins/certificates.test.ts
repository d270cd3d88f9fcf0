import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, get } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureCertificates } from '../workbench/certificates.ts'

const now = new Date()
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'certificates-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each(['localhost', '127.0.0.1'])('a client that trusts the authority connects to %s', async (host) => {
  const { key, cert, caFile } = await ensureCertificates(folder, now)
  const server = createServer({ key, cert }, (_request, response) => response.end('hello'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const fetchWith = (ca: Buffer | undefined) =>
    new Promise<number | undefined>((resolve, reject) => {
      const options = { host, port, agent: false, family: 4, ...(ca === undefined ? {} : { ca }) }
      get(options, (response) => response.resume().on('end', () => resolve(response.statusCode))).on(
        'error',
        reject,
      )
    })
  try {
    await expect(fetchWith(readFileSync(caFile))).resolves.toBe(200)
    await expect(fetchWith(undefined)).rejects.toThrow(/certificate/)
  } finally {
    server.close()
  }
})

test('certificates stay while they last, and are made anew a month before they end', async () => {
  const first = await ensureCertificates(folder, now)
  expect((await ensureCertificates(folder, now)).cert).toBe(first.cert)
  const nearTheEnd = new Date(now.getTime() + 705 * 24 * 3_600_000)
  expect((await ensureCertificates(folder, nearTheEnd)).cert).not.toBe(first.cert)
})

test.each(['workbench-key.pem', 'workbench-cert.pem', 'workbench-ca.pem'])(
  'a damaged %s is replaced',
  async (name) => {
    const first = await ensureCertificates(folder, now)
    writeFileSync(path.join(folder, name), 'half a file')
    const second = await ensureCertificates(folder, now)
    expect(second.cert).not.toBe(first.cert)
    expect(readFileSync(second.caFile, 'utf8')).toContain('BEGIN CERTIFICATE')
  },
)

test('only the owner can read the private key', async () => {
  await ensureCertificates(folder, now)
  expect(statSync(path.join(folder, 'workbench-key.pem')).mode & 0o077).toBe(0)
})
