import fc from 'fast-check'
import { importPlan } from '../../../okr/import/import-plan.ts'
import { parseOkrMarkdown } from '../../../okr/import/okr-markdown.ts'
import type { KnownOrganisation } from '../../../okr/import/owner-match.ts'

const bakery: KnownOrganisation = {
  people: [{ id: 'ada', displayName: 'Ada Costa', jobTitle: 'Chief Executive Officer' }],
  units: [
    { id: 'organisation', name: 'Good Bread', path: ['organisation'] },
    { id: 'sales', name: 'Sales', path: ['organisation', 'sales'] },
  ],
}

const words = fc.constantFrom(
  'Sell bread',
  'CEO: Grow => 70%',
  '**Sales KR:** 3 hotels',
  'KR1: [ovens](/o)',
  'Yard Team: sweep [P1]',
  'GOOD',
  'TOC',
  'Sales',
  'Key results',
  'Vision',
  'Retrospective',
  'Objective 2',
  '[link](#a)',
  '[link](https://a.example)',
  '',
)
const indents = fc.constantFrom('', '  ', '   ', '    ', '\t', '      ', '\t\t')
const markers = fc.constantFrom('- ', '* ', '1. ', '- [ ] ', '1. 1. ')
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(indents, markers, words).map((parts) => parts.join('')) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('# ', '## ', '### '), words).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: words },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '---', '{:toc}', '```', '| a |', '<!--', '-->', '[a]: /b', '<p>'),
  },
  { weight: 1, arbitrary: fc.string() },
)
const page = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))

describe('any page', () => {
  test('has every line that is not blank in exactly one node or left out', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { nodes, leftOut } = parseOkrMarkdown(text, bakery)
        const told = [...nodes.flatMap((node) => node.lines), ...leftOut.map((one) => one.line)]
        const written = text
          .split(/\r\n|\n|\r/)
          .flatMap((one, index) => (one.trim() === '' ? [] : [index + 1]))
        expect(told.sort((a, b) => a - b)).toEqual(written)
      }),
      { numRuns: 500 },
    )
  })

  test('gives the same ids each time, each once, so that a second import creates nothing', () => {
    fc.assert(
      fc.property(page, (text) => {
        const first = importPlan(parseOkrMarkdown(text, bakery), new Set())
        const ids = [...first.create, ...first.existing].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(importPlan(parseOkrMarkdown(text, bakery), new Set(ids)).create).toEqual([])
      }),
    )
  })

  test('becomes a tree: what is above comes first, and a key result has an objective above it', () => {
    fc.assert(
      fc.property(page, (text) => {
        const seen = new Map<string, { kind: string; parentId?: string }>()
        for (const node of parseOkrMarkdown(text, bakery).nodes) {
          if (node.parentId !== undefined) expect(seen.has(node.parentId)).toBe(true)
          seen.set(node.id, node)
          expect(node.kind === 'key-result').toBe(node.objectiveId !== undefined)
          const above: string[] = []
          for (let at = node.parentId; at !== undefined; at = seen.get(at)?.parentId) above.push(at)
          if (node.objectiveId !== undefined) {
            expect(above).toContain(node.objectiveId)
            expect(seen.get(node.objectiveId)?.kind).toBe('objective')
          }
          expect(node.title).not.toBe('')
          expect(node.score === undefined || (node.score >= 0 && node.score <= 1)).toBe(true)
        }
      }),
    )
  })

  test('queues each unmatched owner with the nodes that wait for one', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { nodes, unmatchedOwners } = parseOkrMarkdown(text, bakery)
        const waiting = nodes.filter((node) => node.ownerNodeId === node.id && node.owner === undefined)
        const queued = unmatchedOwners.flatMap(({ nodeIds }) => nodeIds)
        expect(queued.sort()).toEqual(waiting.map(({ id }) => id).sort())
      }),
    )
  })

  test('keeps the ids of what was there when something is added at its end', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 10 }), (texts) => {
        const list = (items: readonly string[]) =>
          ['## Sell more', ...items.map((one) => `- a ${one}`)].join('\n')
        const before = parseOkrMarkdown(list(texts)).nodes.map(({ id }) => id)
        const after = parseOkrMarkdown(list([...texts, 'new'])).nodes.map(({ id }) => id)
        expect(after.slice(0, before.length)).toEqual(before)
      }),
    )
  })

  test('gives the same ids whether or not the owners are known', () => {
    const text = '## CEO: Grow\n- Sales: Sell bread => 70%\n  - Yard Team: sweep\n- Ada Costa KR: Bake'
    const ids = (organisation?: KnownOrganisation) =>
      parseOkrMarkdown(text, organisation).nodes.map(({ id }) => id)
    expect(ids(bakery)).toEqual(ids())
  })

  test('gives the same ids when only a result, a tag or a box has changed', () => {
    const ids = (text: string) => parseOkrMarkdown(text).nodes.map(({ id }) => id)
    expect(ids('- [ ] Bake more => 20% \n  - ten [P1]')).toEqual(
      ids('- [x] Bake more => 80%\n  - ten [P2][DONE]'),
    )
  })
})

describe('a page that tries to cost much', () => {
  const length = 200_000
  const fill = (text: string) => text.repeat(Math.ceil(length / text.length))

  // At a cost that grows with the square of the length, each of these would run for many minutes.
  test.each([
    ['stars', `- ${fill('**a ')}`],
    ['underscores', `- ${fill('_a_')}`],
    ['brackets', `- ${fill('[')}`],
    ['links in images', `- b ${fill('![')}${fill('[a](b)')}`],
    ['tags', `- a ${fill('[P1] ')}x`],
    ['dashes', `- a ${fill('-')} <Member name="x" /> ${fill('-')}y`],
    ['struck text', `- ${fill('~~a ')}${fill('~~ ')}`],
    ['tags of HTML', `- ${fill('<a ')}`],
    ['colons', `- ${fill('a: ')}`],
    ['spaces', `## a${fill(' ')}b`],
    ['percentages', `- a => ${fill('1%, ')}`],
  ])('of endless %s is read as one node', (_, text) => {
    expect(parseOkrMarkdown(text).nodes).toHaveLength(1)
  })

  test('of unclosed HTML, paragraphs or items is read line by line', () => {
    const lines = (text: string) => `${text}\n`.repeat(20_000)
    expect(parseOkrMarkdown(lines('<pre>')).leftOut).toHaveLength(20_000)
    expect(parseOkrMarkdown(lines('text')).leftOut).toHaveLength(20_000)
    expect(parseOkrMarkdown(lines('- a')).nodes).toHaveLength(20_000)
  })
})
