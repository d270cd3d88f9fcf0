import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

/** `npm start`, as a process of its own. */
export interface LaunchedWorkbench {
  url: string
  /** What it told while it started, e.g. how much was imported. */
  said(): string
  /** Resolves when the process has ended. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Starts it on a free port and resolves when it is ready; one that gives up rejects with what it said. */
export async function launchWorkbench(
  root: string,
  args: string[],
  env: Record<string, string>,
): Promise<LaunchedWorkbench> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(root, 'test/workbench/main.ts'), ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PORT: '0', ...env } },
  )
  let told = ''
  child.stderr.on('data', (data: Buffer) => {
    told += data
  })
  return {
    url: await ready(child, () => told),
    said: () => told,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((resolve) => child.once('close', resolve))
      child.kill(signal)
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
