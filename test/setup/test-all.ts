/** `npm test`: types, lint, import rules, then every Jest suite (unit, contract, HTTP, browser). */
import { spawnSync } from 'node:child_process'
import { ensureChromium } from './chromium.ts'

const steps: [title: string, command: string, args: string[]][] = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'biome', ['check', '.']],
  ['imports', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'okr', 'bot', 'tab', 'test']],
  ['build', 'node', ['test/workbench/build.ts']],
  ['jest', 'jest', process.argv.slice(2)],
]

ensureChromium()
for (const [title, command, args] of steps) {
  const started = Date.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  process.stdout.write(
    `${title}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
  )
  if (status !== 0) process.exit(1)
}
