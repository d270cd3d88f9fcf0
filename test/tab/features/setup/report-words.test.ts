import fc from 'fast-check'
import {
  changesNothing,
  countsText,
  linesOf,
  lineText,
  reasonsToChoose,
  reportSentence,
} from '../../../../tab/features/setup/report-words.ts'

const number = (value: number) => new Intl.NumberFormat('en-GB').format(value)
const things = ['OKR', 'OKRs'] as const
const sentence = (dryRun: boolean, create: number, update: number, unchanged: number) =>
  reportSentence({ dryRun, create, update, unchanged }, things, number)

describe('the report of an import in one sentence', () => {
  test('says before what would be done', () => {
    expect(sentence(true, 2034, 0, 0)).toBe('2,034 OKRs would be created.')
    expect(sentence(true, 0, 1, 5)).toBe('1 OKR would be changed.')
    expect(sentence(true, 3, 2, 0)).toBe('3 OKRs would be created, 2 would be changed.')
  })

  test('says afterwards what was done', () => {
    expect(sentence(false, 1, 0, 0)).toBe('1 OKR was created.')
    expect(sentence(false, 12, 1, 0)).toBe('12 OKRs were created, 1 was changed.')
    expect(sentence(false, 0, 7, 0)).toBe('7 OKRs were changed.')
  })

  test('says that nothing changes the second time', () => {
    expect(sentence(true, 0, 0, 225)).toBe('Nothing would change: all of this is here already.')
    expect(sentence(true, 0, 0, 0)).toBe('There is nothing new to take over.')
    expect(sentence(false, 0, 0, 225)).toBe('Nothing was changed.')
  })

  test('offers to carry out only what changes something', () => {
    expect(changesNothing({ create: 0, update: 0 })).toBe(true)
    expect(changesNothing({ create: 0, update: 1 })).toBe(false)
    expect(changesNothing({ create: 1, update: 0 })).toBe(false)
  })
})

describe('the counts of a report', () => {
  test('are named by kind, one or many', () => {
    expect(countsText({ people: 1476, units: 1 }, number)).toBe('1,476 people and 1 unit')
    expect(countsText({ vision: 1, objective: 128, 'key-result': 97 }, number)).toBe(
      '1 vision, 128 objectives and 97 key results',
    )
  })

  test('leave out what there is none of', () => {
    expect(countsText({ people: 0, units: 2 }, number)).toBe('2 units')
    expect(countsText({}, number)).toBe('')
  })
})

describe('the lines of a report', () => {
  const line = (at: number, reason: string) => ({ line: at, text: `text ${at}`, reason })

  test('are named by their number, where the source has any', () => {
    expect(lineText(line(1200, 'Prose.'), number)).toBe('Line 1,200')
    expect(lineText(line(0, 'Not in the file.'), number)).toBe('')
  })

  test('can be narrowed to one reason, the most frequent first', () => {
    const lines = [line(4, 'Prose.'), line(2, 'A table.'), line(1, 'A table.')]
    expect(reasonsToChoose(lines)).toEqual([
      { reason: 'A table.', count: 2 },
      { reason: 'Prose.', count: 1 },
    ])
    expect(linesOf(lines, 'A table.').map(({ line: at }) => at)).toEqual([1, 2])
    expect(linesOf(lines, undefined).map(({ line: at }) => at)).toEqual([1, 2, 4])
  })

  test('offer no choice where each has its own reason, or all have the same', () => {
    expect(reasonsToChoose([line(1, 'A'), line(2, 'B')])).toEqual([])
    expect(reasonsToChoose([line(1, 'A'), line(2, 'A')])).toEqual([])
    expect(reasonsToChoose(Array.from({ length: 40 }, (_, i) => line(i, `Reason ${i % 20}`)))).toEqual([])
  })

  test('are all reached through the reasons, each once', () => {
    const reports = fc.array(
      fc.record({ line: fc.nat(50), text: fc.string(), reason: fc.constantFrom('A', 'B', 'C') }),
    )
    fc.assert(
      fc.property(reports, (lines) => {
        const reasons = reasonsToChoose(lines)
        fc.pre(reasons.length > 0)
        const reached = reasons.flatMap(({ reason, count }) => {
          const found = linesOf(lines, reason)
          expect(found).toHaveLength(count)
          return found
        })
        expect(new Set(reached)).toEqual(new Set(lines))
        expect(reached).toHaveLength(lines.length)
      }),
    )
  })
})
