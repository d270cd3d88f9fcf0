// Runs a TypeScript entry point on the project's own Node 24, after installing whatever is missing.
// Plain JavaScript that any Node >= 20 can read, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const stampFile = path.join(root, 'node_modules', '.installed-from')

/** Of package.json only what decides about packages: a changed script must not install them again. */
function wantedStamp() {
  const { dependencies, devDependencies, overrides, allowScripts } = JSON.parse(
    fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
  )
  return createHash('sha256')
    .update(JSON.stringify({ dependencies, devDependencies, overrides, allowScripts }))
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
}

function installPackages() {
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === wantedStamp()) return
  process.stderr.write('Installing packages (once)…\n')
  const result = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) {
    process.stderr.write(
      'npm install failed; see its message above. Fix that and run the same command again.\n',
    )
    process.exit(1)
  }
  fs.writeFileSync(stampFile, wantedStamp())
}

installPackages()
const node = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
const [entry, ...rest] = process.argv.slice(2)
const child = spawn(node, ['--disable-warning=ExperimentalWarning', path.join(root, entry), ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
  },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
