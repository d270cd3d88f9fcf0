import fc from 'fast-check'
import { planningStates } from '../../../okr/planning-state.ts'
import {
  planningMeanings,
  planningNames,
  planningText,
  tallyText,
} from '../../../tab/components/planning-words.ts'
import { visibilityNames } from '../../../tab/features/okr/names.ts'

const none = { asked: 0, accepted: 0, adapt: 0, declined: 0, open: 0 }

describe('the tally in words', () => {
  test('says how many agreed, and what the others say', () => {
    expect(tallyText({ asked: 6, accepted: 4, adapt: 1, declined: 0, open: 1 })).toBe(
      '4 of 6 agreed, 1 adapt, 1 open',
    )
    expect(tallyText({ asked: 3, accepted: 1, adapt: 0, declined: 2, open: 0 })).toBe(
      '1 of 3 agreed, 2 declined',
    )
  })

  test('leaves out what nobody says', () => {
    expect(tallyText({ asked: 2, accepted: 2, adapt: 0, declined: 0, open: 0 })).toBe('2 of 2 agreed')
  })

  test('accounts for everybody who was asked', () => {
    const count = fc.nat({ max: 40 })
    fc.assert(
      fc.property(count, count, count, count, (accepted, adapt, declined, open) => {
        const asked = accepted + adapt + declined + open
        const [first = '', ...rest] = tallyText({ asked, accepted, adapt, declined, open }).split(', ')
        const others = rest.reduce((sum, part) => sum + Number.parseInt(part, 10), 0)
        expect(first).toBe(`${accepted} of ${asked} agreed`)
        expect(accepted + others).toBe(asked)
      }),
    )
  })
})

describe('the names of the planning states', () => {
  test('differ from each other, and from the word for what only some may see', () => {
    const names = planningStates.map((state) => planningNames[state])
    expect(new Set([...names, visibilityNames.draft, visibilityNames.published]).size).toBe(names.length + 2)
  })
})

describe('what stands after the planning state', () => {
  test('is the tally once somebody was asked', () => {
    expect(planningText('asked', { ...none, asked: 1, open: 1 })).toBe('0 of 1 agreed, 1 open')
  })

  test('is what the state means where nobody was asked, such as about a key result', () => {
    for (const state of planningStates) expect(planningText(state, none)).toBe(planningMeanings[state])
    expect(planningText('committed', { ...none, asked: 1, open: 1 })).toBe(planningMeanings.committed)
  })
})
