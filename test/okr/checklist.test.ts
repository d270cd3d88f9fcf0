import { openChecklistParts } from '../../okr/checklist.ts'
import { checkFieldValue } from '../../okr/contract/edit-values.ts'

describe('the quality checklist of an objective', () => {
  it('has four parts, and names those that are still open in their order', () => {
    expect(openChecklistParts({})).toEqual(['execution', 'measurement', 'resources', 'roadblocks'])
    expect(
      openChecklistParts({
        measurement: { kind: 'answered', text: 'Weekly, from the billing system' },
        roadblocks: { kind: 'waived', text: 'Nothing stands in the way of a renewal' },
      }),
    ).toEqual(['execution', 'resources'])
  })

  it('takes an answer or a waiver, each with its text, and nothing else', () => {
    const take = (value: unknown) => checkFieldValue('objective', 'resources', value)?.code ?? 'taken'
    expect(take({ kind: 'answered', text: 'Two analysts' })).toBe('taken')
    expect(take({ kind: 'waived', text: 'Nobody is needed' })).toBe('taken')
    expect(take(null)).toBe('taken')
    expect(take({ kind: 'waived', text: '' })).toBe('invalid')
    expect(take({ kind: 'waived', text: '  ' })).toBe('invalid')
    expect(take({ kind: 'waived' })).toBe('invalid')
    expect(take({ kind: 'later', text: 'Somebody will' })).toBe('invalid')
    expect(take({ kind: 'answered', text: 'Two analysts', by: 'somebody else' })).toBe('invalid')
    expect(take('Two analysts')).toBe('invalid')
    expect(checkFieldValue('key-result', 'resources', null)?.code).toBe('invalid')
  })
})
