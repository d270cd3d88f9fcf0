/** `npm run -s import -- --dry-run --org FILE.csv --okrs FILE.md`: one JSON line for each item, left-out line and open owner. */
import { parseArgs } from 'node:util'
import { leftOutReasons } from '../okr/import/left-out.ts'
import type { OkrNode } from '../okr/import/okr-markdown.ts'
import {
  type Organisation,
  printLine,
  readOkrs,
  readOrganisation,
  runCommand,
  UsageError,
} from './plan-files.ts'

const usage = `npm run -s import -- --dry-run --org FILE.csv --okrs FILE.md

Shows what an import would create, and every line that it would leave out, as JSON lines. Either file can be left out.
To import, use "Import" in the tab as the program lead, or start the workbench with the same files:
npm start -- --org FILE.csv --okrs FILE.md`

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
  const organisation = readOrganisation(values.org)
  if (values.org !== undefined) {
    for (const unit of organisation.units) printLine({ type: 'unit', ...unit })
    for (const person of organisation.people) printLine({ type: 'person', ...person })
    for (const problem of organisation.problems) printLine({ type: 'problem', file: values.org, ...problem })
    for (const gap of organisation.gaps) printLine({ type: 'gap', file: values.org, ...gap })
  }
  if (values.okrs !== undefined) printOkrs(values.okrs, organisation)
}

function printOkrs(file: string, organisation: Organisation): void {
  const { parsed, okrs } = readOkrs(file, organisation)
  for (const node of parsed.nodes) {
    const okr = okrs.get(node.id)
    printLine({ type: 'item', ...place(node), ...(okr === undefined ? { kind: node.kind } : { ...okr }) })
  }
  for (const { line, text, reason } of parsed.leftOut) {
    printLine({ type: 'left-out', file, line, text, reason: leftOutReasons[reason], code: reason })
  }
  for (const owner of parsed.unmatchedOwners) printLine({ type: 'unmatched-owner', file, ...owner })
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

runCommand(run)
