import fc from 'fast-check'
import type { FindingView } from '../../../../okr/contract/findings.ts'
import { piecesOf, saidOnce } from '../../../../tab/features/findings/said-once.ts'

const line = (id: string, title: string) =>
  ({ id, kind: 'objective', title, unitId: 'sales', visibility: 'published' }) as const
const okrs = { a: line('a', 'Waste less'), b: line('b', 'Ship on time'), c: line('c', 'Ship on time') }
const finding = (more: Partial<FindingView>): FindingView => ({
  id: 'f',
  kind: 'dependency-cycle',
  severity: 'warning',
  okrIds: ['a', 'b'],
  unitIds: ['sales'],
  title: '2 OKRs wait for each other.',
  evidence: [],
  actions: [],
  can: { dismiss: false, resolve: false },
  ...more,
})
const linked = (pieces: { okrId?: string }[]) => pieces.flatMap(({ okrId }) => okrId ?? [])
const ids = (lines: { id: string }[]) => lines.map(({ id }) => id)

describe('the sentences of a finding', () => {
  test('lead to the OKRs that they name, which then have no line of their own', () => {
    const said = saidOnce(finding({ evidence: ['“Waste less” waits for “Steel” from Supply.'] }), okrs)
    expect(said.evidence.map(linked)).toEqual([['a']])
    expect(ids(said.lines)).toEqual(['b'])
    expect(ids(said.inSentences)).toEqual(['a'])
  })

  test('do not lead to the OKR in whose details they stand', () => {
    const said = saidOnce(finding({ title: '“Waste less” contributes to nothing.' }), okrs, 'a')
    expect(linked(said.title)).toEqual([])
    expect(ids(said.lines)).toEqual(['b'])
  })

  test('lead nowhere by a title that two OKRs have: both have a line', () => {
    const said = saidOnce(finding({ okrIds: ['b', 'c'], title: '“Ship on time” is there twice.' }), okrs)
    expect(linked(said.title)).toEqual([])
    expect(ids(said.lines)).toEqual(['b', 'c'])
  })

  test('lead to an OKR whose long title they cut', () => {
    expect(linked(piecesOf('“Waste l…” is late.', [okrs.a]))).toEqual(['a'])
    expect(linked(piecesOf('“Waste l” is late.', [okrs.a]))).toEqual([])
  })

  test('stay the same letter by letter', () => {
    const words = fc.constantFrom('“Waste less”', '“Ship on time”', '“”', '“', '”', 'waits for', ' ', 'ž𝕏')
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const sentence = parts.join('')
        const pieces = piecesOf(sentence, [okrs.a, okrs.b])
        expect(pieces.map(({ text }) => text).join('')).toBe(sentence)
      }),
    )
  })
})

describe('a redundancy', () => {
  const redundancy = (title: string, ...evidence: string[]) =>
    saidOnce(finding({ kind: 'redundancy', title, evidence }), okrs)

  test('shows each of its OKRs in a line, and none of them in its sentences again', () => {
    const said = redundancy(
      'The same aim in 2 places, Support and Sales: “Waste less”.',
      'They say: “Waste less” / “Ship on time”.',
      'The same subject: employee (“crews”).',
    )
    expect(said.title).toEqual([{ text: 'The same aim in 2 places, Support and Sales.' }])
    expect(said.evidence).toEqual([[{ text: 'The same subject: employee (“crews”).' }]])
    expect(ids(said.lines)).toEqual(['a', 'b'])
  })

  test('keeps sentences that say something of the OKRs that they name, or name others', () => {
    const kept = [
      '“Waste less” was there a year before “Ship on time” in the same team.',
      'They say: “Something hidden”.',
    ]
    expect(redundancy('The same aim: “Something hidden”.', ...kept)).toMatchObject({
      title: [{ text: 'The same aim: “Something hidden”.' }],
      evidence: kept.map((text) => [{ text }]),
    })
  })

  test('shows in the details of one of them only the others', () => {
    const said = saidOnce(finding({ kind: 'redundancy', title: 'Twice: “Waste less”.' }), okrs, 'a')
    expect(ids(said.lines)).toEqual(['b'])
  })
})
