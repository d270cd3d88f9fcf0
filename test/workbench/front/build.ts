import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { isAlive, readPid } from './data-dir-lock.ts'
import { UsageError } from './settings.ts'

export type Bundle = {
  title: string
  /** The Vite configuration, as a path from the root. */
  config: string
  /** Where the result lands, as a path from the root. */
  output: string
  /** Files and folders (paths from the root) whose change makes a new build necessary. */
  sources: string[]
}

export const tabBundle: Bundle = {
  title: 'the tab',
  config: 'vite.config.ts',
  output: 'dist/tab',
  sources: ['tab', 'okr', 'vite.config.ts', 'package-lock.json'],
}

export const pageBundle: Bundle = {
  title: 'the workbench page',
  config: 'test/workbench/page/vite.config.ts',
  output: 'dist/workbench',
  sources: ['test/workbench/page', 'test/workbench/host', 'package-lock.json'],
}

const stampName = '.built-from'
const waitMs = 100

/** Builds the bundle with Vite unless its sources are those of the last build. */
export async function buildIfChanged(
  root: string,
  bundle: Bundle,
  say: (line: string) => void,
): Promise<void> {
  if (!fs.existsSync(path.join(root, bundle.config)))
    throw new UsageError(`${bundle.config} is missing, so ${bundle.title} cannot be built.`)
  if (isBuilt(root, bundle)) return
  const release = await lockBuild(root, bundle)
  try {
    // Somebody else may have built it while this process waited.
    const wanted = fingerprint(root, bundle.sources)
    if (isBuilt(root, bundle)) return
    say(`Building ${bundle.title}…`)
    await vite(root, bundle)
    fs.writeFileSync(path.join(root, bundle.output, stampName), wanted)
  } finally {
    release()
  }
}

function isBuilt(root: string, bundle: Bundle): boolean {
  const stampFile = path.join(root, bundle.output, stampName)
  return fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === fingerprint(root, bundle.sources)
}

/** Tests start several workbenches at a time; one of them builds, the others wait for it. */
async function lockBuild(root: string, bundle: Bundle): Promise<() => void> {
  const file = path.join(root, `${bundle.output}.building`)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => fs.rmSync(file, { force: true })
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error
    }
    const holder = readPid(file)
    if (holder !== undefined && !isAlive(holder)) fs.rmSync(file, { force: true })
    await new Promise((resolve) => setTimeout(resolve, waitMs))
  }
}

function vite(root: string, bundle: Bundle): Promise<void> {
  const script = path.join(root, 'node_modules/vite/bin/vite.js')
  const child = spawn(
    process.execPath,
    [script, 'build', '--config', bundle.config, '--logLevel', 'warn', '--emptyOutDir'],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } },
  )
  const output: Buffer[] = []
  child.stdout.on('data', (data: Buffer) => output.push(data))
  child.stderr.on('data', (data: Buffer) => output.push(data))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new UsageError(`Vite could not build ${bundle.title}:\n${Buffer.concat(output)}`)),
    )
  })
}

function fingerprint(root: string, sources: string[]): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesBelow(root, source))) {
    const content = fs.readFileSync(path.join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function filesBelow(root: string, source: string): string[] {
  const stat = fs.statSync(path.join(root, source), { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [source]
  return fs
    .readdirSync(path.join(root, source))
    .sort()
    .flatMap((name) => filesBelow(root, path.join(source, name)))
}
