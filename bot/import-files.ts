/** `npm run -s import -- --dry-run --org FILE.csv --okrs FILE.md`: one JSON line for each item, left-out line and open owner. */
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { leftOutReasons } from '../okr/import/left-out.ts'
import { type OkrNode, parseOkrMarkdown } from '../okr/import/okr-markdown.ts'
import { okrsFromNodes } from '../okr/import/okrs-from-nodes.ts'
import { organisationFromRows } from '../okr/import/organisation.ts'
import { readCsv } from './read-csv.ts'

const usage = `npm run -s import -- --dry-run --org FILE.csv --okrs FILE.md

Shows what an import would create, and every line that it would leave out, as JSON lines. Either file can be left out.
To import, use "Import" in the tab as the program lead, or start the workbench with the same files:
npm start -- --org FILE.csv --okrs FILE.md`

class UsageError extends Error {}

function run(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      'dry-run': { type: 'boolean' },
      org: { type: 'string' },
      okrs: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) {
    process.stdout.write(`${usage}\n`)
    return
  }
  if (values['dry-run'] !== true) throw new UsageError(`This command only looks: give --dry-run.\n\n${usage}`)
  if (values.org === undefined && values.okrs === undefined) throw new UsageError(usage)
  const organisation =
    values.org === undefined
      ? { people: [], units: [], gaps: [], problems: [] }
      : organisationFromRows(readCsv(read(values.org)))
  const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
  if (values.org !== undefined) {
    for (const unit of organisation.units) print({ type: 'unit', ...unit })
    for (const person of organisation.people) print({ type: 'person', ...person })
    for (const problem of organisation.problems) print({ type: 'problem', file: values.org, ...problem })
    for (const gap of organisation.gaps) print({ type: 'gap', file: values.org, ...gap })
  }
  if (values.okrs !== undefined) printOkrs(values.okrs, organisation, print)
}

function printOkrs(
  file: string,
  organisation: ReturnType<typeof organisationFromRows>,
  print: (line: object) => void,
): void {
  const parsed = parseOkrMarkdown(read(file), organisation)
  const okrs = new Map(
    okrsFromNodes(parsed.nodes, {
      ...organisation,
      by: 'import',
      at: new Date().toISOString(),
      fileName: file,
    }).map((okr) => [okr.id, okr]),
  )
  for (const node of parsed.nodes) {
    const okr = okrs.get(node.id)
    print({ type: 'item', ...place(node), ...(okr === undefined ? { kind: node.kind } : { ...okr }) })
  }
  for (const { line, text, reason } of parsed.leftOut) {
    print({ type: 'left-out', file, line, text, reason: leftOutReasons[reason], code: reason })
  }
  for (const owner of parsed.unmatchedOwners) print({ type: 'unmatched-owner', file, ...owner })
}

function place(node: OkrNode) {
  const { depth, headingDepth, parentId, line, score, tags } = node
  return {
    depth,
    headingDepth,
    line,
    ...(parentId === undefined ? {} : { parentId }),
    ...(score === undefined ? {} : { score }),
    ...(tags === undefined ? {} : { tags }),
  }
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`The file ${file} cannot be read; check its name.`)
  }
}

try {
  run(process.argv.slice(2))
} catch (error) {
  const expected = error instanceof UsageError || (error instanceof TypeError && 'code' in error)
  if (!expected) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
