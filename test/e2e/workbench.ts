import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { okrsMarkdown, organisationCsv } from './organisation.ts'

const root = path.resolve(__dirname, '../..')

export interface WorkbenchStart {
  /** Of an earlier workbench, whose state this one goes on with. */
  dataDir?: string
  /** Records the server's requests to Graph here. */
  recording?: string
  organisation?: string
  okrs?: string
}

/** `npm start`, as a process of its own, with the browser tests' small company. */
export interface RunningWorkbench {
  url: string
  dataDir: string
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
}

export interface Answer<Reply> {
  status: number
  body: Reply
}

/** Starts it on free ports and resolves when it is ready; a workbench that gives up rejects with what it said. */
export async function startWorkbench(start: WorkbenchStart = {}): Promise<RunningWorkbench> {
  const dataDir = start.dataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-e2e-'))
  const files = {
    // The organisation is called what its file is called.
    org: path.join(dataDir, 'northwind.csv'),
    okrs: path.join(dataDir, 'okrs.md'),
  }
  fs.writeFileSync(files.org, start.organisation ?? organisationCsv)
  fs.writeFileSync(files.okrs, start.okrs ?? okrsMarkdown)
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      path.join(root, 'test/workbench/main.ts'),
      '--org',
      files.org,
      '--okrs',
      files.okrs,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PORT: '0', DATA_DIR: dataDir, WORKBENCH_RECORD: start.recording ?? '' },
    },
  )
  let told = ''
  child.stderr.on('data', (data: Buffer) => {
    told += data
  })
  const url = await ready(child, () => told)

  async function ask(address: string, init: RequestInit): Promise<Response> {
    return fetch(url + address, init)
  }
  const jsonBody = (body: unknown): RequestInit =>
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }

  const control: RunningWorkbench['control'] = async <Reply>(
    method: string,
    address: string,
    body?: unknown,
  ) => {
    const response = await ask(`/workbench${address}`, { method, ...jsonBody(body) })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} /workbench${address}: ${response.status} ${text}`)
    return (text === '' ? undefined : JSON.parse(text)) as Reply
  }

  return {
    url,
    dataDir,
    said: () => told,
    control,
    async api<Reply>(person: string, method: string, address: string, body?: unknown) {
      const { token } = await control<{ token: string }>('GET', `/token?person=${encodeURIComponent(person)}`)
      const { headers, ...rest } = jsonBody(body)
      const response = await ask(address, {
        method,
        ...rest,
        headers: { ...headers, authorization: `Bearer ${token}` },
      })
      const text = await response.text()
      return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as Reply }
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((resolve) => child.once('close', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}

function ready(child: ChildProcess, told: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (data: Buffer) => {
      output += data
      const url = /^ready: (\S+)$/m.exec(output)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`The workbench ended with ${code}:\n${told()}`)))
  })
}
