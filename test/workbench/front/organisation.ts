import fs from 'node:fs'
import path from 'node:path'
import { companyCsv, companyDomain, companyName, companyRows } from '../demo/company.ts'
import { type OrganisationRow, readOrganisation, topLeader } from './read-organisation.ts'
import { UsageError } from './settings.ts'

export type Organisation = {
  name: string
  /** Of everybody's mail address. */
  domain: string
  rows: OrganisationRow[]
  /** The rows as a file, and its name: what the product imports. */
  csv: string
  fileName: string
  topLeader: string
}

/** The organisation of this run: the file's, or the invented company's. */
export function chosenOrganisation(orgFile: string | undefined): Organisation {
  if (!orgFile) return inventedCompany()
  const rows = readOrganisation(orgFile)
  const leader = topLeader(rows)
  if (!leader) throw new UsageError(`${orgFile}: there is nobody at the top.`)
  const name = nameOf(orgFile)
  return {
    name,
    domain: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example`,
    rows,
    csv: fs.readFileSync(orgFile, 'utf8'),
    fileName: path.basename(orgFile),
    topLeader: leader,
  }
}

function inventedCompany(): Organisation {
  const rows = companyRows()
  return {
    name: companyName,
    domain: companyDomain,
    rows,
    csv: companyCsv(),
    fileName: companyName,
    topLeader: topLeader(rows) ?? '',
  }
}

function nameOf(file: string): string {
  const words = path
    .basename(file, path.extname(file))
    .replace(/[-_.]+/g, ' ')
    .trim()
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'Organisation'
}
