import { createPrivateKey, X509Certificate } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generate } from 'selfsigned'

export interface Certificates {
  /** PEM of the server's private key and of its certificate. */
  key: string
  cert: string
  /** File with the authority's certificate, for NODE_EXTRA_CA_CERTS. */
  caFile: string
}

const day = 24 * 60 * 60 * 1000
const lifetime = 2 * 365 * day
const renewBefore = 30 * day

/**
 * The certificate of the stand-ins on loopback, signed by an authority of its own. Both are made at the first
 * start, kept in `directory`, and made anew when they end within a month. The authority's key is thrown away.
 */
export async function ensureCertificates(directory: string, now: Date): Promise<Certificates> {
  mkdirSync(directory, { recursive: true })
  const files = {
    key: path.join(directory, 'workbench-key.pem'),
    cert: path.join(directory, 'workbench-cert.pem'),
    ca: path.join(directory, 'workbench-ca.pem'),
  }
  if (!usable(files, now)) await make(files, now)
  return { key: readFileSync(files.key, 'utf8'), cert: readFileSync(files.cert, 'utf8'), caFile: files.ca }
}

interface Files {
  key: string
  cert: string
  ca: string
}

function usable(files: Files, now: Date): boolean {
  if (!Object.values(files).every((file) => existsSync(file))) return false
  try {
    const certificate = new X509Certificate(readFileSync(files.cert))
    const authority = new X509Certificate(readFileSync(files.ca))
    const ends = Math.min(certificate.validToDate.getTime(), authority.validToDate.getTime())
    return (
      ends - now.getTime() > renewBefore &&
      certificate.verify(authority.publicKey) &&
      certificate.checkPrivateKey(createPrivateKey(readFileSync(files.key)))
    )
  } catch {
    return false // a half-written or damaged file: make new ones
  }
}

async function make(files: Files, now: Date): Promise<void> {
  // A clock a little behind ours must not find the certificate "not yet valid".
  const dates = {
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + lifetime),
  }
  const authority = await generate([{ name: 'commonName', value: 'OKR Align workbench authority' }], {
    ...dates,
    keyType: 'rsa',
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...dates,
    keyType: 'rsa',
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
    ca: { key: authority.private, cert: authority.cert },
  })
  write(files.ca, authority.cert)
  write(files.key, server.private)
  chmodSync(files.key, 0o600)
  write(files.cert, server.cert)
}

function write(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
