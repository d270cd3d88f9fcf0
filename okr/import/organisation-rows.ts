import { idLength, isId } from '../id.ts'
import { type Entries, type Entry, tidy, unknownTimeZone } from './organisation-entry.ts'
import type { OrganisationProblem } from './problem.ts'
import { isTimeZone } from './time-zone.ts'

/** One record of a CSV file: the values by the names in its first line. */
export interface CsvRow {
  line: number
  values: Readonly<Record<string, string>>
}

export interface CsvTable {
  /** The names in the first line, as they stand there. */
  columns: readonly string[]
  rows: readonly CsvRow[]
}

const columns = ['id', 'displayName', 'managerId', 'jobTitle', 'departments', 'timeZone'] as const
type Column = (typeof columns)[number]
const requiredColumns: readonly Column[] = ['id', 'displayName', 'managerId']

/** Other spellings that people use, compared by their letters only. */
const spellings: Readonly<Record<string, Column>> = {
  personid: 'id',
  name: 'displayName',
  fullname: 'displayName',
  manager: 'managerId',
  title: 'jobTitle',
  department: 'departments',
  tz: 'timeZone',
}

/** Reads people from rows. What can't be used is told by line; a row is lost only where it has no id or repeats one. */
export function entriesFromRows(table: CsvTable): Entries {
  const problems: OrganisationProblem[] = []
  const names = matchColumns(table.columns, problems)
  const entries: Entry[] = []
  const lineOf = new Map<string, number>()
  if (!names.has('id')) return { entries, problems }

  for (const { line, values } of table.rows) {
    const value = (column: Column): string => tidy(values[names.get(column) ?? ''])
    const id = value('id')
    if (Object.values(values).every((cell) => tidy(cell) === '')) {
      problems.push({ code: 'empty-row', message: 'The row is empty and was skipped.', line })
      continue
    }
    if (id === '') {
      const message = `The row ${quote(value('displayName'))}has no id and was skipped. Give each person a unique id.`
      problems.push({ code: 'missing-id', message, line })
      continue
    }
    if (!isId(id)) {
      const message = `The id "${id.slice(0, 40)}" cannot be used and the row ${quote(value('displayName'))}was skipped. Use at most ${idLength} letters, digits, ".", "_", "@" or "-", beginning with a letter or digit.`
      problems.push({ code: 'unusable-id', message, line })
      continue
    }
    const firstLine = lineOf.get(id)
    if (firstLine !== undefined) {
      const message = `The id "${id}" is already used in line ${firstLine}; this row ${quote(value('displayName'))}was skipped. Give each person a unique id.`
      problems.push({ code: 'duplicate-id', message, line, personIds: [id] })
      continue
    }
    lineOf.set(id, line)
    entries.push(readEntry(id, line, value, problems))
  }
  return { entries, problems }
}

function readEntry(
  id: string,
  line: number,
  value: (column: Column) => string,
  problems: OrganisationProblem[],
): Entry {
  const displayName = value('displayName')
  if (displayName === '') {
    const message = `The person with the id "${id}" has no name; the id is shown instead. Enter a name.`
    problems.push({ code: 'missing-name', message, line, personIds: [id] })
  }
  const entry: Entry = { id, displayName: displayName || id, active: true, line, departments: [] }
  const jobTitle = value('jobTitle')
  const managerId = value('managerId')
  const timeZone = value('timeZone')
  if (jobTitle) entry.jobTitle = jobTitle
  if (managerId) entry.managerId = managerId
  if (timeZone && isTimeZone(timeZone)) entry.timeZone = timeZone
  else if (timeZone) problems.push({ ...unknownTimeZone(entry.displayName, timeZone, id), line })

  const path = value('departments')
  if (path) {
    const parts = path.split('>').map((part) => part.trim())
    entry.departments = parts.filter((part) => part !== '')
    if (entry.departments.length < parts.length) {
      const message = `The department path "${path}" has an empty step, which was left out. Write it as "Sales > Field Sales".`
      problems.push({ code: 'bad-department-path', message, line, personIds: [id] })
    }
  }
  return entry
}

function matchColumns(found: readonly string[], problems: OrganisationProblem[]): Map<Column, string> {
  const names = new Map<Column, string>()
  for (const name of found) {
    const column = columnOf(name)
    if (column === undefined) {
      const message = `The column "${name}" is not used. Known columns: ${columns.join(', ')}.`
      problems.push({ code: 'unknown-column', message, line: 1 })
    } else if (names.has(column)) {
      const message = `The column "${name}" repeats "${names.get(column)}", which is used. Remove one of them.`
      problems.push({ code: 'repeated-column', message, line: 1 })
    } else {
      names.set(column, name)
    }
  }
  for (const column of requiredColumns) {
    if (names.has(column)) continue
    const effect = column === 'id' ? ' Nobody can be imported without it.' : ''
    const message = `The column "${column}" is missing; the first line must name it.${effect}`
    problems.push({ code: 'missing-column', message, line: 1 })
  }
  return names
}

function columnOf(name: string): Column | undefined {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '')
  return columns.find((column) => column.toLowerCase() === letters) ?? spellings[letters]
}

function quote(name: string): string {
  return name === '' ? '' : `(${name}) `
}
