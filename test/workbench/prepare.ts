import fs from 'node:fs'
import path from 'node:path'
import { currentCycle } from './current-cycle.ts'
import { productClient } from './product-client.ts'

export type Preparation = {
  /** The product as its users reach it: the front's address. */
  url: string
  /** The token that Teams would give the tab for this person. */
  tokenFor: (person: string) => Promise<string>
  /** Who acts: the person at the top, who leads the program. */
  topLeader: string
  organisationName: string
  orgFile: string | undefined
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
  const { topLeader, orgFile, okrsFile, say } = preparation
  const client = productClient(preparation.url, preparation.tokenFor)
  if (orgFile) {
    const report = await client.send<Report>(topLeader, 'POST', '/api/import/organisation', {
      csv: fs.readFileSync(orgFile, 'utf8'),
      name: preparation.organisationName,
      dryRun: false,
    })
    say(summary(path.basename(orgFile), report))
  }
  await client.send<Report>(topLeader, 'POST', '/api/import/directory', {})
  const { cycles } = await client.send<{ cycles: { id: string }[] }>(topLeader, 'GET', '/api/me')
  const { id, ...cycle } = currentCycle(new Date())
  const cycleId = cycles[0]?.id ?? id
  if (cycles.length === 0) await client.send(topLeader, 'PUT', `/api/cycles/${id}`, cycle)
  if (okrsFile) {
    const report = await client.send<Report>(topLeader, 'POST', `/api/cycles/${cycleId}/import`, {
      markdown: fs.readFileSync(okrsFile, 'utf8'),
      fileName: path.basename(okrsFile),
      dryRun: false,
    })
    say(summary(path.basename(okrsFile), report))
  }
}

function summary(file: string, { create, update, unchanged, leftOut, open }: Report): string {
  return `${file}: created ${create}, updated ${update}, unchanged ${unchanged}; ${leftOut.length} lines left out, ${open.length} questions open.`
}
