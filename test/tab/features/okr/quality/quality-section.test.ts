import { isAnswer } from '../../../../../tab/features/okr/quality/checklist-field.tsx'
import { openFirst } from '../../../../../tab/features/okr/quality/quality-section.tsx'

it('the parts that are open stand first, all in their usual order', () => {
  expect(openFirst(['measurement', 'roadblocks'])).toEqual([
    'measurement',
    'roadblocks',
    'execution',
    'resources',
  ])
  expect(openFirst([])).toEqual(['execution', 'measurement', 'resources', 'roadblocks'])
})

it('a kept draft of an answer is told from something else', () => {
  expect(isAnswer({ kind: 'waived', text: '' })).toBe(true)
  expect(isAnswer({ kind: 'later', text: '' })).toBe(false)
  expect(isAnswer({ kind: 'answered' })).toBe(false)
  expect(isAnswer('answered')).toBe(false)
  expect(isAnswer(null)).toBe(false)
})
