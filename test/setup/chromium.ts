import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser that the browser tests drive: CHROMIUM_PATH, or the first installed one. */
function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...candidates].find((path) => path !== undefined && fs.existsSync(path))
}

/** Installs Chromium with apt where that is allowed; else says exactly what to install and stops. */
export function ensureChromium(): string {
  const installed = chromiumPath()
  if (installed) return installed
  const isRoot = process.getuid?.() === 0
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], { stdio: ['ignore', 2, 2] }).status === 0
  if (isRoot && apt('update') && apt('install', 'chromium')) {
    const now = chromiumPath()
    if (now) return now
  }
  process.stderr.write(
    'The browser tests need Chromium. Install it with "sudo apt-get install chromium",\nor set CHROMIUM_PATH to a Chrome or Chromium program, and run the same command again.\n',
  )
  process.exit(1)
}
