import { createHash } from 'node:crypto'
import type { OrganisationRow } from '../front/read-organisation.ts'
import type { UnitName } from './data/okr-types.ts'
import { type Handle, roster } from './data/people.ts'

export const companyName = 'Rillmark'
export const companyDomain = 'rillmark.example'

export const handles = Object.keys(roster) as Handle[]

export function isHandle(name: string): name is Handle {
  return Object.hasOwn(roster, name)
}

/** The person's object id, in the shape that Entra gives: the same at every start. */
export function personId(handle: Handle): string {
  const hex = createHash('sha256').update(`${companyDomain}/${handle}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export function nameOf(handle: Handle): string {
  return roster[handle][0]
}

export function zoneOf(handle: Handle): string {
  return roster[handle][4]
}

/** The one of a unit whose manager is outside of it. */
export function leaderOf(unit: UnitName): Handle {
  const isIn = (handle: Handle) => unit === companyName || roster[handle][3].split(' > ').includes(unit)
  const leader = handles.find((handle) => {
    const manager = roster[handle][2]
    return isIn(handle) && !(isHandle(manager) && isIn(manager))
  })
  if (leader === undefined) throw new Error(`Nobody leads "${unit}".`)
  return leader
}

/** The company as the directory and the import read it. */
export function companyRows(): OrganisationRow[] {
  return handles.map((handle) => {
    const [displayName, jobTitle, manager, departments, timeZone] = roster[handle]
    return {
      id: personId(handle),
      displayName,
      managerId: isHandle(manager) ? personId(manager) : '',
      jobTitle,
      departments,
      timeZone,
    }
  })
}

/** The rows as the file that the product imports. */
export function companyCsv(): string {
  const rows = companyRows()
  const columns = ['id', 'displayName', 'managerId', 'jobTitle', 'departments', 'timeZone'] as const
  const cell = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
  return [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
    '',
  ].join('\n')
}
