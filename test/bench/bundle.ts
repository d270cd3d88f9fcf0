import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { print } from './print.ts'

/** What Vite's manifest says of one chunk. */
interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
}

type Manifest = Record<string, Chunk>

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, 'dist/tab')

/** The chunks that come with a chunk: itself and all its static imports. */
function withImports(manifest: Manifest, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const next of manifest[name]?.imports ?? []) withImports(manifest, next, found)
  return found
}

function gzipBytes(manifest: Manifest, names: Iterable<string>): number {
  let bytes = 0
  for (const name of names) {
    const file = manifest[name]?.file
    if (file?.endsWith('.js'))
      bytes += gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length
  }
  return bytes
}

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10

/**
 * The tab's scripts in gzip kB (1,000 bytes): what the first load needs (the page's entry with all static imports: nothing
 * else is asked for before somebody opens it), then what each lazy part adds to that.
 */
export async function benchBundle(): Promise<void> {
  await build({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' })
  const manifest: Manifest = JSON.parse(fs.readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8'))
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry)
  if (entry === undefined) throw new Error(`No entry in ${folder}/.vite/manifest.json; run "vite build".`)
  const first = withImports(manifest, entry)
  print({ bench: 'bundle', part: 'first load', gzipKb: kilobytes(gzipBytes(manifest, first)), limitKb: 210 })
  const lazy = new Set(Object.values(manifest).flatMap((chunk) => chunk.dynamicImports ?? []))
  for (const name of [...lazy].sort()) {
    const added = [...withImports(manifest, name)].filter((one) => !first.has(one))
    print({ bench: 'bundle', part: name, gzipKb: kilobytes(gzipBytes(manifest, added)) })
  }
}
