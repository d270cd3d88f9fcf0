import fc from 'fast-check'
import type { Okr } from '../../../okr/okr.ts'
import { Arena } from '../../../okr/redundancy/arena.ts'
import { findRedundancies, groupByAim } from '../../../okr/redundancy/find-redundancies.ts'
import { haveSameAim } from '../../../okr/redundancy/judge.ts'
import { candidateKeys, profileOf } from '../../../okr/redundancy/profile.ts'
import { redundancyIndex } from '../../../okr/redundancy/redundancy-index.ts'
import { judgeSubjects, subjectReader } from '../../../okr/redundancy/subject.ts'
import { around, objective, units } from './fixture.ts'

/** Texts that are often alike: the same few aims in other words, with other numbers and for other parts. */
const title = fc
  .tuple(
    fc.constantFrom('Cut', 'Reduce', 'Raise', 'Improve', 'Launch', 'Document', 'Keep', ''),
    fc.constantFrom(
      'customer churn',
      'clients',
      'retention',
      'onboarding',
      'the mobile app',
      'uptime',
      'an availability',
      'quality',
      'the frobnicator',
      'support tickets',
    ),
    fc.constantFrom(
      '',
      'in EMEA',
      'in Germany',
      'for enterprise customers',
      'of the checkout',
      'for new engineers',
    ),
    fc.constantFrom('', 'to 3 %', 'by 20 %', 'within 2 hours', 'to 97 %', 'from 45 % to 60 %'),
  )
  .map((parts) => parts.filter((part) => part !== '').join(' '))

const okr = fc.record({
  title,
  unitId: fc.constantFrom(...units.map(({ id }) => id)),
  owner: fc.constantFrom(undefined, 'vera', 'tom'),
})
const plan = fc
  .tuple(
    fc.array(okr, { minLength: 2, maxLength: 14 }),
    fc.array(fc.nat(100), { minLength: 14, maxLength: 14 }),
  )
  .map(([all, parents]) =>
    all.map((one, i): Okr => {
      // About half of them contribute to an earlier one.
      const parent = (parents[i] ?? 0) % (2 * i + 1)
      return objective(`o${String(i).padStart(2, '0')}`, one.unitId, one.title, {
        ...(one.owner === undefined ? {} : { ownerId: one.owner }),
        links: i > 0 && parent < i ? [{ parentId: `o${String(parent).padStart(2, '0')}`, weight: 100 }] : [],
      })
    }),
  )

describe('judging redundancy', () => {
  it('is symmetric and the same every time', () => {
    fc.assert(
      fc.property(plan, (okrs) => {
        const subjects = okrs.map(subjectReader(around(okrs)))
        const again = okrs.map(subjectReader(around(okrs)))
        for (const [i, a] of subjects.entries()) {
          for (const [j, b] of subjects.entries()) {
            if (i === j) continue
            const one = judgeSubjects(a, b)
            const other = judgeSubjects(b, a)
            expect([other.verdict, other.relation, other.score]).toEqual([
              one.verdict,
              one.relation,
              one.score,
            ])
            expect(judgeSubjects(again[i] ?? a, again[j] ?? b).verdict).toBe(one.verdict)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('finds every pair of one aim by a key that both have', () => {
    fc.assert(
      fc.property(title, title, (a, b) => {
        const one = profileOf({ title: a })
        const other = profileOf({ title: b })
        fc.pre(haveSameAim(one, other))
        const keys = new Set(candidateKeys({ title: a }))
        expect(candidateKeys({ title: b }).some((key) => keys.has(key))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('never puts aside, to save time, a pair that has one aim', () => {
    fc.assert(
      fc.property(title, title, (a, b) => {
        const one = profileOf({ title: a })
        const other = profileOf({ title: b })
        fc.pre(haveSameAim(one, other) && one.wording !== other.wording)
        const arena = new Arena()
        expect(arena.canBeOneAim(arena.add(one.coded), arena.add(other.coded))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('groups the same whatever the order of the OKRs', () => {
    fc.assert(
      fc.property(
        plan.chain((okrs) =>
          fc.tuple(
            fc.constant(okrs),
            fc.shuffledSubarray(okrs, { minLength: okrs.length, maxLength: okrs.length }),
          ),
        ),
        ([okrs, shuffled]) => {
          expect(findRedundancies(shuffled, around(okrs))).toEqual(findRedundancies(okrs, around(okrs)))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('never tells two that stand above one another that they are redundant', () => {
    fc.assert(
      fc.property(plan, (okrs) => {
        for (const { verdict, members } of groupByAim(okrs, around(okrs))) {
          if (verdict !== 'redundant') continue
          for (const a of members)
            for (const b of members) expect(a.standing.aboveIds.has(b.okr.id)).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('an index', () => {
  it('finds what comparing everything with everything finds, also after changes and removals', () => {
    fc.assert(
      fc.property(
        plan,
        fc.array(fc.tuple(fc.nat(13), title), { maxLength: 6 }),
        fc.nat(13),
        (okrs, changes, gone) => {
          const subjectOf = subjectReader(around(okrs))
          const index = redundancyIndex()
          const now = new Map(okrs.map((one) => [one.id, one]))
          for (const one of okrs) index.put(subjectOf(one))
          for (const [at, text] of changes) {
            const changed = okrs[at % okrs.length]
            if (changed === undefined) continue
            now.set(changed.id, { ...changed, title: text })
            index.put(subjectOf({ ...changed, title: text }))
          }
          const removed = okrs[gone % okrs.length]?.id ?? ''
          now.delete(removed)
          index.remove(removed)
          for (const one of now.values()) {
            const subject = subjectOf(one)
            const expected = [...now.values()]
              .filter(
                (other) => other.id !== one.id && haveSameAim(subject.profile, subjectOf(other).profile),
              )
              .map(({ id }) => id)
            expect(index.matches(subject).map(({ other }) => other.okr.id)).toEqual(expected.sort())
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
