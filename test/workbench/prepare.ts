import fs from 'node:fs'
import path from 'node:path'
import type { currentCycle } from './current-cycle.ts'
import type { Organisation } from './front/organisation.ts'
import { UsageError } from './front/settings.ts'
import { productClient, RefusedRequest } from './product-client.ts'

export type Preparation = {
  /** The product as its users reach it: the front's address. */
  url: string
  /** The token that Teams would give the tab for this person. */
  tokenFor: (person: string) => Promise<string>
  organisation: Organisation
  /** The cycle that is opened when there is none. */
  cycle: ReturnType<typeof currentCycle>
  okrsFile: string | undefined
  say: (line: string) => void
}

type Report = {
  create: number
  update: number
  unchanged: number
  leftOut: unknown[]
  open: unknown[]
}

/** Brings the product's own data into place through its public API, as the program lead would. */
export async function prepare(preparation: Preparation): Promise<void> {
  const { okrsFile, say } = preparation
  const { topLeader, csv, name, fileName } = preparation.organisation
  const client = productClient(preparation.url, preparation.tokenFor)
  const imported = await client.send<Report>(topLeader, 'POST', '/api/import/organisation', {
    csv,
    name,
    dryRun: false,
  })
  say(summary(fileName, imported))
  await client.send<Report>(topLeader, 'POST', '/api/import/directory', {})
  const { cycles } = await client.send<{ cycles: { id: string }[] }>(topLeader, 'GET', '/api/me')
  const { id, ...cycle } = preparation.cycle
  const cycleId = cycles[0]?.id ?? id
  if (cycles.length === 0) await client.send(topLeader, 'PUT', `/api/cycles/${id}`, cycle)
  if (okrsFile) {
    const file = path.basename(okrsFile)
    const report = await client
      .send<Report>(topLeader, 'POST', `/api/cycles/${cycleId}/import`, {
        markdown: fs.readFileSync(okrsFile, 'utf8'),
        fileName: file,
        dryRun: false,
      })
      .catch((error: unknown) => {
        throw toUsageError(file, error)
      })
    say(summary(file, report))
  }
}

/** What the product says against a file is for whoever gave the file, without a stack. */
function toUsageError(file: string, error: unknown): unknown {
  if (!(error instanceof RefusedRequest) || error.problem?.detail === undefined) return error
  return new UsageError([`${file}: ${error.problem.detail}`, ...(error.problem.details ?? [])].join('\n  '))
}

function summary(file: string, { create, update, unchanged, leftOut, open }: Report): string {
  return `${file}: created ${create}, updated ${update}, unchanged ${unchanged}; ${leftOut.length} lines left out, ${open.length} questions open.`
}
