/** Builds the tab and the workbench's page where they changed: what `npm start` and the tests do first. */
import path from 'node:path'
import { buildIfChanged, pageBundle, tabBundle } from './front/build.ts'
import { UsageError } from './front/settings.ts'

const root = path.resolve(import.meta.dirname, '../..')
const say = (line: string) => process.stderr.write(`${line}\n`)

try {
  for (const bundle of [tabBundle, pageBundle]) await buildIfChanged(root, bundle, say)
} catch (error) {
  say(error instanceof UsageError ? error.message : String(error))
  process.exit(1)
}
