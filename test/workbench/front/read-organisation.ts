import fs from 'node:fs'
import { parse } from 'csv-parse/sync'
import { UsageError } from './settings.ts'

export type OrganisationRow = {
  id: string
  displayName: string
  managerId: string
  jobTitle: string
  departments: string
  timeZone: string
}

const requiredColumns = ['id', 'displayName', 'managerId']
const usedColumns = [...requiredColumns, 'jobTitle', 'departments', 'timeZone']

/** Reads an organisation file for the directory; a UsageError names the line and what to do. */
export function readOrganisation(file: string): OrganisationRow[] {
  const records = parseRecords(file)
  const header = records[0]?.cells ?? []
  const missing = requiredColumns.filter((column) => !header.includes(column))
  if (missing.length > 0)
    throw new UsageError(
      `${file}: the first line must name the columns ${usedColumns.join(',')}; missing: ${missing.join(', ')}.`,
    )
  const rows = records.slice(1).map(({ line, cells }) => toRow(file, line, header, cells))
  if (rows.length === 0) throw new UsageError(`${file}: there is nobody in this file.`)
  refuseDoubles(
    file,
    rows.map(({ row }) => row),
  )
  return rows.map(({ row }) => row)
}

function parseRecords(file: string): { line: number; cells: string[] }[] {
  try {
    const lines: number[] = []
    const records = parse(fs.readFileSync(file, 'utf8'), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (record, context) => {
        lines.push(context.lines)
        return record
      },
    })
    return records.map((cells, index) => ({ line: lines[index] ?? 0, cells }))
  } catch (error) {
    throw new UsageError(`${file} is not a CSV file: ${error instanceof Error ? error.message : error}`)
  }
}

function toRow(
  file: string,
  line: number,
  header: string[],
  cells: string[],
): { line: number; row: OrganisationRow } {
  const cell = (column: string) => cells[header.indexOf(column)] ?? ''
  const row = {
    id: cell('id'),
    displayName: cell('displayName'),
    managerId: cell('managerId'),
    jobTitle: cell('jobTitle'),
    departments: cell('departments'),
    timeZone: cell('timeZone'),
  }
  if (!row.id || !row.displayName)
    throw new UsageError(`${file}, line ${line}: a person needs an id and a displayName.`)
  if (row.timeZone && !isTimeZone(row.timeZone))
    throw new UsageError(
      `${file}, line ${line}: "${row.timeZone}" is no time zone. Use an IANA name, e.g. Europe/Berlin.`,
    )
  return { line, row }
}

function refuseDoubles(file: string, rows: OrganisationRow[]): void {
  const seen = new Set<string>()
  for (const { id } of rows) {
    if (seen.has(id)) throw new UsageError(`${file}: the id "${id}" is there twice; ids must be unique.`)
    seen.add(id)
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** The person above everybody: without a manager in the file; ties go to who has most people below, then by id. */
export function topLeader(rows: Pick<OrganisationRow, 'id' | 'managerId'>[]): string | undefined {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const below = new Map<string, number>()
  for (const row of rows) {
    const seen = new Set<string>([row.id])
    for (let up = byId.get(row.managerId); up && !seen.has(up.id); up = byId.get(up.managerId)) {
      seen.add(up.id)
      below.set(up.id, (below.get(up.id) ?? 0) + 1)
    }
  }
  const tops = rows.filter((row) => !byId.has(row.managerId) || row.managerId === row.id)
  const candidates = tops.length > 0 ? tops : rows
  return [...candidates].sort(
    (a, b) => (below.get(b.id) ?? 0) - (below.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  )[0]?.id
}
