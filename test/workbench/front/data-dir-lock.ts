import fs from 'node:fs'
import path from 'node:path'
import { UsageError } from './settings.ts'

/** Takes the data directory for this process, so that two workbenches never share one; gives the release. */
export function lockDataDir(dataDir: string): () => void {
  fs.mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'workbench.pid')
  const holder = heldBy(file)
  if (holder)
    throw new UsageError(
      `${dataDir} is in use by a workbench that runs already (process ${holder}). Stop it, or set DATA_DIR to another folder.`,
    )
  fs.writeFileSync(file, String(process.pid))
  return () => fs.rmSync(file, { force: true })
}

function heldBy(file: string): number | undefined {
  const pid = readPid(file)
  return pid !== undefined &&
    pid !== process.pid &&
    isAlive(pid) &&
    commandLine(pid)?.includes('workbench') !== false
    ? pid
    : undefined
}

/** Ends a product server that a killed workbench left behind: it would go on working with addresses that are gone. */
export function endLeftoverServer(pidFile: string): void {
  const pid = readPid(pidFile)
  // Only where the system tells (Linux) is it certain that the number still belongs to that server.
  if (pid !== undefined && isAlive(pid) && commandLine(pid)?.includes('bot/main.ts'))
    process.kill(pid, 'SIGKILL')
  fs.rmSync(pidFile, { force: true })
}

export function readPid(file: string): number | undefined {
  if (!fs.existsSync(file)) return undefined
  const pid = Number(fs.readFileSync(file, 'utf8'))
  return Number.isInteger(pid) && pid > 0 ? pid : undefined
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function commandLine(pid: number): string | undefined {
  const file = `/proc/${pid}/cmdline`
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined
}
