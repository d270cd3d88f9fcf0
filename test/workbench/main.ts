/** `npm start`: the production server against local stand-ins for what Microsoft hosts. */
import path from 'node:path'
import { readSettings, UsageError } from './front/settings.ts'
import { startWorkbench } from './start.ts'

const root = path.resolve(import.meta.dirname, '../..')
const say = (line: string) => process.stderr.write(`${line}\n`)

async function run(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env, process.cwd())
  const starting = startWorkbench({ ...settings, root, say })
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (asked) process.exit(1)
      asked = true
      starting
        .then((workbench) => workbench.stop())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        )
    })
  const { url } = await starting
  if (!asked) process.stdout.write(`ready: ${url}\n`)
}

run().catch((error: unknown) => {
  if (error instanceof UsageError || !(error instanceof Error))
    say(String(error instanceof Error ? error.message : error))
  else say(error.stack ?? error.message)
  process.exit(1)
})
