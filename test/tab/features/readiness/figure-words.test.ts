import { bottomUpSentence, focusSentence } from '../../../../tab/features/readiness/figure-words.ts'

describe('the figures of a plan', () => {
  it('say what to do only when fewer than about half of the OKRs came from below', () => {
    expect(bottomUpSentence(0.2)).toContain('ask the teams')
    expect(bottomUpSentence(0.5)).not.toContain('ask the teams')
  })

  it('say what focus needs while no priority is marked', () => {
    expect(focusSentence(undefined)).toContain('marked')
    expect(focusSentence(0)).toContain('topmost priority')
  })
})
