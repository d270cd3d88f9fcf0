import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { launchWorkbench } from './launch.ts'
import { okrsMarkdown, organisationCsv } from './organisation.ts'

const root = path.resolve(__dirname, '../..')

export interface WorkbenchStart {
  /** Of an earlier workbench, whose state this one goes on with; kept when it stops. */
  dataDir?: string
  /** Records the server's requests to Graph here. */
  recording?: string
  organisation?: string
  okrs?: string
}

/** `npm start` with the browser tests' small company. */
export interface RunningWorkbench {
  url: string
  /** What it told while it started, e.g. how much was imported. */
  said(): string
  /** Asks the workbench's controls (addresses below /workbench). */
  control<Reply = unknown>(method: string, address: string, body?: unknown): Promise<Reply>
  /** Asks the product's API as this person. */
  api<Reply = unknown>(
    person: string,
    method: string,
    address: string,
    body?: unknown,
  ): Promise<Answer<Reply>>
  stop(): Promise<void>
  /** Ends it from one moment to the next, as a power cut does. */
  kill(): Promise<void>
}

export interface Answer<Reply> {
  status: number
  body: Reply
}

export async function startWorkbench(start: WorkbenchStart = {}): Promise<RunningWorkbench> {
  const dataDir = start.dataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-e2e-'))
  // The organisation is called what its file is called.
  const files = { org: path.join(dataDir, 'northwind.csv'), okrs: path.join(dataDir, 'okrs.md') }
  fs.writeFileSync(files.org, start.organisation ?? organisationCsv)
  fs.writeFileSync(files.okrs, start.okrs ?? okrsMarkdown)
  const launched = await launchWorkbench(root, ['--org', files.org, '--okrs', files.okrs], {
    DATA_DIR: dataDir,
    WORKBENCH_RECORD: start.recording ?? '',
  })
  const { url } = launched

  const control: RunningWorkbench['control'] = async <Reply>(
    method: string,
    address: string,
    body?: unknown,
  ) => {
    const response = await fetch(`${url}/workbench${address}`, { method, ...jsonBody(body) })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} /workbench${address}: ${response.status} ${text}`)
    return (text === '' ? undefined : JSON.parse(text)) as Reply
  }
  return {
    url,
    said: launched.said,
    control,
    async api<Reply>(person: string, method: string, address: string, body?: unknown) {
      const { token } = await control<{ token: string }>('GET', `/token?person=${encodeURIComponent(person)}`)
      const { headers, ...rest } = jsonBody(body)
      const response = await fetch(url + address, {
        method,
        ...rest,
        headers: { ...headers, authorization: `Bearer ${token}` },
      })
      const text = await response.text()
      return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as Reply }
    },
    async stop() {
      await launched.end('SIGTERM')
      if (start.dataDir === undefined) fs.rmSync(dataDir, { recursive: true, force: true })
    },
    kill: () => launched.end('SIGKILL'),
  }
}

function jsonBody(body: unknown): RequestInit {
  return body === undefined
    ? {}
    : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}
