import fc from 'fast-check'
import { findInSteps } from '../../../bot/commands/findings/find-in-steps.ts'
import { takeTurns } from '../../../bot/commands/take-turns.ts'
import type { Objective } from '../../../okr/objective.ts'
import { findRedundancies } from '../../../okr/redundancy/find-redundancies.ts'
import { units } from '../fixture.ts'

const nouns = 'customer churn revenue onboarding invoice supplier quality incident'.split(' ')

function objective(
  id: string,
  words: readonly string[],
  unitId: string,
  parentId: string | undefined,
): Objective {
  return {
    id,
    kind: 'objective',
    level: 'team',
    title: `Improve ${words.join(' ')}`,
    unitId,
    visibility: 'published',
    priority: 1,
    links: parentId === undefined ? [] : [{ parentId, weight: 100 }],
    contributorIds: [],
    createdBy: 'tim',
    createdAt: '2026-11-21T10:00:00.000Z',
    stamps: {},
  }
}

const some = fc.array(
  fc.record({
    words: fc.uniqueArray(fc.constantFrom(...nouns), { minLength: 1, maxLength: 4 }),
    unitId: fc.constantFrom(...units.map(({ id }) => id)),
    parent: fc.option(fc.nat(4), { nil: undefined }),
  }),
  { maxLength: 40 },
)

describe('finding redundancies in steps', () => {
  it('finds what is found at once, whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (parts) => {
        const okrs = parts.map(({ words, unitId, parent }, i) =>
          objective(`o${i}`, words, unitId, parent === undefined || parent >= i ? undefined : `o${parent}`),
        )
        const around = {
          okrs: new Map(okrs.map((okr) => [okr.id, okr])),
          units: new Map(units.map((unit) => [unit.id, unit])),
          people: new Map(),
        }
        const steps = await findInSteps(okrs.toReversed(), around, takeTurns(0))
        expect(steps).toEqual(findRedundancies(okrs, around))
      }),
    )
  })

  it('lets others have their turn before it is done', async () => {
    const okrs = nouns.map((noun, i) => objective(`o${i}`, [noun, 'customer', 'churn'], 'north', undefined))
    const around = {
      okrs: new Map(okrs.map((okr) => [okr.id, okr])),
      units: new Map(units.map((unit) => [unit.id, unit])),
      people: new Map(),
    }
    const order: string[] = []
    setImmediate(() => order.push('a request'))
    const found = findInSteps(okrs, around, takeTurns(0)).then(() => order.push('the search'))
    await found
    expect(order).toEqual(['a request', 'the search'])
  })
})
