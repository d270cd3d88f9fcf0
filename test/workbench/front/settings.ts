import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

/** A mistake of the person who typed the command: printed as it is, without a stack. */
export class UsageError extends Error {}

export type Settings = {
  port: number
  dataDir: string
  orgFile: string | undefined
  okrsFile: string | undefined
  recordFile: string | undefined
}

const usage = `Usage: npm start [-- --org FILE.csv [--okrs FILE.md]]
  --org FILE.csv   start with this organisation (columns: id,displayName,managerId,jobTitle,departments,timeZone)
  --okrs FILE.md   import these OKRs (a nested Markdown list); needs --org
Environment: PORT (3978; 0 takes a free one), DATA_DIR (.data), WORKBENCH_RECORD=FILE.ndjson (records Graph calls)`

/** Reads the command line and the environment; throws UsageError with what to do instead. */
export function readSettings(
  args: string[],
  env: Record<string, string | undefined>,
  workingDirectory: string,
): Settings {
  const { org, okrs } = readArguments(args)
  refuseForeignHost(env.HOST)
  if (okrs && !org) throw new UsageError(`--okrs needs --org: whose OKRs are they?\n${usage}`)
  return {
    port: readPort(env.PORT),
    dataDir: path.resolve(workingDirectory, env.DATA_DIR || '.data'),
    orgFile: readableFile('--org', org, workingDirectory),
    okrsFile: readableFile('--okrs', okrs, workingDirectory),
    recordFile: env.WORKBENCH_RECORD ? path.resolve(workingDirectory, env.WORKBENCH_RECORD) : undefined,
  }
}

function readArguments(args: string[]): { org?: string | undefined; okrs?: string | undefined } {
  try {
    const { values } = parseArgs({
      args,
      options: { org: { type: 'string' }, okrs: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) throw new UsageError(usage)
    return values
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 3978
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535)
    throw new UsageError(`PORT must be a number from 0 to 65535, not "${text}".`)
  return port
}

function refuseForeignHost(host: string | undefined): void {
  if (host && !['127.0.0.1', 'localhost', '::1'].includes(host))
    throw new UsageError(
      `The workbench hands out tokens for everyone, so it listens on this machine only. Unset HOST (it is "${host}").`,
    )
}

function readableFile(
  option: string,
  file: string | undefined,
  workingDirectory: string,
): string | undefined {
  if (file === undefined) return undefined
  const resolved = path.resolve(workingDirectory, file)
  try {
    if (!fs.statSync(resolved).isFile()) throw new UsageError(`${option} ${file}: this is not a file.`)
    fs.accessSync(resolved, fs.constants.R_OK)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(
      `${option} ${file}: cannot read ${resolved}. Give a path as seen from ${workingDirectory}.`,
    )
  }
  return resolved
}
