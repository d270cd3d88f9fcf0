import { stepSentence } from '../../../../tab/features/readiness/step-words.ts'

describe('a step of a unit', () => {
  test('is told by where it led, and back as back', () => {
    expect(stepSentence({ from: 'draft', to: 'align' })).toBe('moved it on to the align phase')
    expect(stepSentence({ from: 'share', to: 'align' })).toBe('took it back to the align phase')
  })

  test('into the lock, out of it and to the end has words of its own', () => {
    expect(stepSentence({ from: 'share', to: 'execution' })).toBe('locked its plan')
    expect(stepSentence({ from: 'execution', to: 'share' })).toBe(
      'opened its lock and took it back to the share phase',
    )
    expect(stepSentence({ from: 'execution', to: 'closed' })).toBe('closed the cycle for it')
  })
})
