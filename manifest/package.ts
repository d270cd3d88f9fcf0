/** Writes the Teams app package: `node manifest/package.ts [FILE.zip]`, with the placeholders' values in the environment. */
import fs from 'node:fs'
import path from 'node:path'
import { fillManifest, ManifestError } from './fill-manifest.ts'
import { zip } from './zip.ts'

function run(folder: string, target: string): void {
  const manifest = fillManifest(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'), process.env)
  const icons = ['color.png', 'outline.png'].map((name): [string, Uint8Array] => [
    name,
    fs.readFileSync(path.join(folder, name)),
  ])
  fs.mkdirSync(path.dirname(target), { recursive: true })
  fs.writeFileSync(target, zip(new Map([['manifest.json', Buffer.from(manifest)], ...icons])))
  process.stdout.write(`${target}\n`)
}

try {
  run(import.meta.dirname, path.resolve(process.argv[2] ?? 'dist/okr-align.zip'))
} catch (error) {
  if (!(error instanceof ManifestError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
