// Puts together what runs on the server: its code, the built tab, and a package.json that names only what the server
// imports (the tab's own packages are in its bundle).
// node infra/stage-server.mjs <empty or new folder>
// Plain JavaScript that any Node >= 20 can read.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const code = ['okr', 'bot']

const target = process.argv[2] === undefined ? undefined : path.resolve(process.argv[2])
if (target === undefined) fail('Say where: node infra/stage-server.mjs <folder>')
if (!fs.existsSync(path.join(root, 'dist/tab/index.html')))
  fail('The tab is not built: run "npm run build" first.')
fs.rmSync(target, { recursive: true, force: true })
for (const folder of [...code, 'dist/tab'])
  fs.cpSync(path.join(root, folder), path.join(target, folder), { recursive: true })
fs.copyFileSync(path.join(root, 'package-lock.json'), path.join(target, 'package-lock.json'))

const { name, version, license, type, dependencies } = JSON.parse(
  fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
)
const imported = new Set(code.flatMap((folder) => sources(path.join(root, folder))).flatMap(packagesIn))
const kept = Object.fromEntries(Object.entries(dependencies).filter(([one]) => imported.has(one)))
const lacking = [...imported].filter((one) => !(one in dependencies))
if (lacking.length > 0)
  fail(`The server imports packages that package.json does not name: ${lacking.join(', ')}`)
fs.writeFileSync(
  path.join(target, 'package.json'),
  `${JSON.stringify({ name, version, private: true, license, type, dependencies: kept }, null, 2)}\n`,
)
process.stdout.write(`${target}\n`)

function sources(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
}

/** What is loaded at run time: types vanish, and what begins with "node:" is there. */
function packagesIn(file) {
  const text = fs.readFileSync(file, 'utf8').replaceAll(/^import type [\s\S]*?from '[^']*'$/gm, '')
  return [...text.matchAll(/(?:from|import) '([^'.][^']*)'/g)]
    .map(([, address]) => address)
    .filter((address) => !address.startsWith('node:'))
    .map((address) =>
      address
        .split('/')
        .slice(0, address.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
