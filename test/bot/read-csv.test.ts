import { readCsv } from '../../bot/read-csv.ts'

describe('reading CSV', () => {
  it('keeps line numbers over quoted line breaks and empty lines', () => {
    const table = readCsv('\uFEFFid,displayName\r\n1,"Ann\nTop"\r\n\r\n2, Ben \r\n')
    expect(table.columns).toEqual(['id', 'displayName'])
    expect(table.rows.map((row) => row.values)).toEqual([
      { id: '1', displayName: 'Ann\nTop' },
      { id: '2', displayName: 'Ben' },
    ])
    expect(table.rows.at(-1)?.line).toBe(5)
  })

  it('takes semicolons where a spreadsheet writes them, and short rows', () => {
    expect(readCsv('id;displayName\n1').rows).toEqual([{ line: 2, values: { id: '1', displayName: '' } }])
  })

  it('says in a sentence what is wrong', () => {
    expect(() => readCsv('id,name\n"1,Ann')).toThrow(/\.$/)
    expect(readCsv('')).toEqual({ columns: [], rows: [] })
  })
})
