import path from 'node:path'
import { type OrganisationRow, readOrganisation, topLeader } from './read-organisation.ts'
import { UsageError } from './settings.ts'

export type Organisation = {
  name: string
  /** Of everybody's mail address. */
  domain: string
  rows: OrganisationRow[]
  topLeader: string
}

/** The organisation of this run: the file's. */
export function chosenOrganisation(orgFile: string | undefined): Organisation {
  if (!orgFile) throw new UsageError('Give an organisation: npm start -- --org FILE.csv')
  const rows = readOrganisation(orgFile)
  const leader = topLeader(rows)
  if (!leader) throw new UsageError(`${orgFile}: there is nobody at the top.`)
  const name = nameOf(orgFile)
  return {
    name,
    domain: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example`,
    rows,
    topLeader: leader,
  }
}

function nameOf(file: string): string {
  const words = path
    .basename(file, path.extname(file))
    .replace(/[-_.]+/g, ' ')
    .trim()
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'Organisation'
}
