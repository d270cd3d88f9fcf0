import { CsvError, parse } from 'csv-parse/sync'
import type { CsvTable } from '../okr/import/organisation-rows.ts'

/** Reads CSV text with its line numbers: comma or semicolon, quotes, any line end, a byte order mark. Throws a sentence for people. */
export function readCsv(text: string): CsvTable {
  const firstLine = text.slice(0, text.search(/\r|\n|$/))
  const delimiter = firstLine.includes(';') && !firstLine.includes(',') ? ';' : ','
  const lines: number[] = []
  try {
    const records: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (record: string[], context) => {
        lines.push(context.lines)
        return record
      },
    })
    const columns = records[0] ?? []
    const rows = records.slice(1).map((record, i) => ({
      line: lines[i + 1] ?? 0,
      values: Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ''])),
    }))
    return { columns, rows }
  } catch (error) {
    if (error instanceof CsvError) throw new Error(`${error.message}.`)
    throw error
  }
}
