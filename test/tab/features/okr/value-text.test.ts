import { formatFor } from '../../../../tab/components/format.ts'
import { valueText } from '../../../../tab/features/okr/value-text.ts'

const known = {
  people: { ada: { id: 'ada', displayName: 'Ada' } },
  titles: new Map([
    ['p1', 'Grow'],
    ['sales', 'Sales'],
  ]),
  format: formatFor('en-US', 'UTC'),
}
const text = (field: string, value: unknown) => valueText(field, value, known)

describe('a value in words', () => {
  test('names people and OKRs, also those that are not known', () => {
    expect(text('ownerId', 'ada')).toBe('Ada')
    expect(text('ownerId', 'gone')).toBe('somebody')
    expect(text('contributorIds', ['ada', 'gone'])).toBe('Ada, somebody')
    expect(text('contributorIds', [])).toBe('nobody')
    expect(
      text('links', [
        { parentId: 'p1', weight: 60 },
        { parentId: 'hidden', weight: 40 },
      ]),
    ).toBe('“Grow” (60 %); another OKR (40 %)')
  })

  test('names units, also those that are not known', () => {
    expect(text('unitId', 'sales')).toBe('Sales')
    expect(text('unitId', 'gone')).toBe('another unit')
  })

  test('uses the words of the interface', () => {
    expect(text('visibility', 'draft')).toBe('Draft')
    expect(text('confidence', 'at-risk')).toBe('At risk')
    expect(text('ambition', 'committed')).toBe('Must be reached (committed)')
    expect(text('dueOn', '2027-01-14')).toBe('Jan 14, 2027')
    expect(text('target', 1200.5)).toBe('1,200.5')
    expect(text('title', 'As it is')).toBe('As it is')
  })

  test('tells an answer of the checklist from a waiver', () => {
    expect(text('resources', { kind: 'answered', text: 'Two analysts' })).toBe('Two analysts')
    expect(text('resources', { kind: 'waived', text: 'Nobody is needed' })).toBe('waived: Nobody is needed')
  })

  test('names a rule of quality', () => {
    expect(text('quality', 'activity')).toBe('A result, not an activity')
    expect(text('quality', 'of-another-version')).toBe('of-another-version')
  })

  test('of a field that held nothing is nothing', () => {
    for (const value of [null, undefined, '']) expect(text('why', value)).toBe('nothing')
    expect(text('links', [])).toBe('nothing')
  })
})
