import fc from 'fast-check'
import type { OkrDetails } from '../../okr/contract/okrs.ts'

// The package's own entry does not load in Node.
const adaptiveCards: typeof import('adaptivecards') = require('adaptivecards/dist/adaptivecards.js')

export const teamsLimit = 28 * 1024

/** Letters of one to four bytes, line breaks, and what Markdown, HTML, JSON and card functions are made of. */
export const hostile = (maxLength: number) =>
  fc
    .array(
      fc.constantFrom(
        'a',
        'ß',
        '界',
        '😀',
        '\n',
        '\r',
        '\t',
        '"',
        '\\',
        '<',
        '&',
        '*',
        '_',
        '[x](y)',
        '{{DATE(',
        '${',
        '\u202e',
        '\u0007',
        '\ud800',
      ),
      { maxLength, size: 'max' },
    )
    .map((parts) => parts.join('').slice(0, maxLength))

export const person = fc.constantFrom('mia', 'max', 'nobody')
export const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined })

export const details: fc.Arbitrary<OkrDetails> = fc
  .record({
    title: hostile(500),
    why: hostile(4000),
    unit: hostile(200),
    name: hostile(200),
    progress: share,
    expected: share,
    keyResults: fc.integer({ min: 0, max: 12 }),
    steps: fc.integer({ min: 0, max: 9 }),
    number: fc.double(),
    owner: fc.option(person, { nil: undefined }),
  })
  .map(({ title, why, unit, name, progress, expected, keyResults, steps, number, owner }) => ({
    okr: {
      kind: 'objective',
      id: 'okr',
      unitId: 'unit',
      level: 'team',
      title,
      why,
      priority: 1,
      ...(owner === undefined ? { ownerText: name } : { ownerId: owner }),
      contributorIds: [],
      links: [],
      visibility: 'published',
      createdBy: 'mia',
      createdAt: '2026-11-21T10:00:00.000Z',
      stamps: {},
    },
    ...(progress === undefined ? {} : { progress }),
    ...(expected === undefined ? {} : { expected }),
    planning: 'draft' as const,
    unitName: unit,
    parents: [],
    path: Array.from({ length: steps }, (_, i) => ({
      id: `above-${i}`,
      kind: 'objective' as const,
      title,
      unitId: 'unit',
      visibility: 'published' as const,
    })),
    keyResults: Array.from({ length: keyResults }, (_, i) => ({
      keyResult: {
        kind: 'key-result' as const,
        id: `kr-${i}`,
        objectiveId: 'okr',
        unitId: 'unit',
        title,
        priority: 1,
        contributorIds: [],
        links: [],
        visibility: 'published' as const,
        createdBy: 'mia',
        createdAt: '2026-11-21T10:00:00.000Z',
        stamps: {},
        direction: 'increase' as const,
        ambition: 'committed' as const,
        weight: 1,
        unit: name.slice(0, 40),
        ...(Number.isFinite(number) ? { baseline: number, current: number, target: number } : {}),
      },
      ...(progress === undefined ? {} : { progress }),
    })),
    children: [],
    moreChildren: false,
    comments: 3,
    quality: [],
    people: { mia: { id: 'mia', displayName: name }, max: { id: 'max', displayName: title } },
    can: { edit: true, link: true, remove: true, comment: true, plan: true },
    etag: '1',
  }))

/** What Teams would make of it: no unknown element or value, not too large, nothing that reads people's words as markup. */
export function check(card: object): void {
  const text = JSON.stringify(card)
  expect(Buffer.byteLength(text)).toBeLessThan(teamsLimit - 2000)
  const context = new adaptiveCards.SerializationContext(adaptiveCards.Versions.v1_5)
  const parsed = new adaptiveCards.AdaptiveCard()
  parsed.parse(card, context)
  const problems = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
  expect(problems).toEqual([])
  expect(parsed.validateProperties().validationEvents.map((event) => event.message)).toEqual([])
  // The renderer drops what it does not know without a word, so what it read must be what was written.
  expect(elementsIn(parsed.toJSON())).toEqual(elementsIn(card))
  expect(markupIn(card)).toEqual([])
  expect(text).not.toContain('\\ud800')
}

function elementsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(elementsIn)
  if (typeof value !== 'object' || value === null) return []
  const type = 'type' in value && typeof value.type === 'string' ? [value.type] : []
  return [
    ...type,
    ...Object.entries(value).flatMap(([name, part]) => (name === 'data' ? [] : elementsIn(part))),
  ].sort()
}

/** TextBlocks that hold anything but a moment of our own, and card functions in people's words. */
function markupIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(markupIn)
  if (typeof value !== 'object' || value === null) return []
  const one = value as Record<string, unknown>
  const text = typeof one.text === 'string' ? one.text : ''
  const ours = /^\{\{DATE\([\dT:Z-]+, COMPACT\)\}\} \{\{TIME\([\dT:Z-]+\)\}\}$/
  const wrong = one.type === 'TextBlock' ? !ours.test(text) : one.type === 'TextRun' && text.includes('{{')
  return [...(wrong ? [one] : []), ...Object.values(one).flatMap(markupIn)]
}

export const link = 'https://teams.microsoft.com/l/entity/app/home'
export const settings = { numRuns: 40 }
