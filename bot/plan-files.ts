import fs from 'node:fs'
import { type OkrNode, type ParsedOkrs, parseOkrMarkdown } from '../okr/import/okr-markdown.ts'
import { okrsFromNodes } from '../okr/import/okrs-from-nodes.ts'
import { organisationFromRows } from '../okr/import/organisation.ts'
import type { Okr } from '../okr/okr.ts'
import { readCsv } from './read-csv.ts'

/** What the command line was asked wrongly; its message says what to do. */
export class UsageError extends Error {}

export type Organisation = ReturnType<typeof organisationFromRows>

export function readOrganisation(file: string | undefined): Organisation {
  if (file === undefined) return { people: [], units: [], gaps: [], problems: [] }
  return organisationFromRows(readCsv(read(file)))
}

export interface FileOkrs {
  parsed: ParsedOkrs
  /** By the node that it is made of. */
  okrs: ReadonlyMap<OkrNode['id'], Okr>
}

export function readOkrs(file: string, organisation: Organisation): FileOkrs {
  const parsed = parseOkrMarkdown(read(file), organisation)
  const context = { ...organisation, by: 'import', at: new Date().toISOString(), fileName: file }
  return { parsed, okrs: new Map(okrsFromNodes(parsed.nodes, context).map((okr) => [okr.id, okr])) }
}

/** Runs a command, and says what was wrong with its arguments instead of where in the code. */
export function runCommand(run: (args: string[]) => void): void {
  try {
    run(process.argv.slice(2))
  } catch (error) {
    const expected = error instanceof UsageError || (error instanceof TypeError && 'code' in error)
    if (!expected) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

export function printLine(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`The file ${file} cannot be read; check its name.`)
  }
}
