import * as fc from 'fast-check'
import {
  answerDependency,
  type Dependency,
  declare,
  declareAgain,
  dependencyInWords,
  isAnswerable,
  isUnsettled,
  type Need,
  nameRiskOwner,
} from '../../okr/dependency.ts'

const about = { id: 'd1', okrId: 'o1', createdBy: 'mia', createdAt: '2026-11-21T10:00:00.000Z' }
const need: Need = { need: 'A trial report', providerUnitId: 'product', neededBy: '2027-02-01' }
const later = '2026-11-22T10:00:00.000Z'

function given(result: ReturnType<typeof answerDependency>): Dependency {
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}
const confirmed = (dependency: Dependency) =>
  given(answerDependency(dependency, { answer: 'confirm', promisedOn: '2027-02-10' }, 'pia', later))

describe('a dependency', () => {
  it('is proposed until its provider answers', () => {
    const proposed = declare(about, need)
    expect(proposed).toEqual({ ...about, ...need, state: 'proposed' })
    expect(isUnsettled(proposed)).toBe(true)
    expect(confirmed(proposed)).toMatchObject({
      state: 'confirmed',
      promisedOn: '2027-02-10',
      answeredBy: 'pia',
      answeredAt: later,
    })
    expect(isUnsettled(confirmed(proposed))).toBe(false)
  })

  it('is refused only with a reason, and without a promise', () => {
    const proposed = declare(about, need)
    expect(answerDependency(proposed, { answer: 'refuse', comment: '  ' }, 'pia', later)).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', field: 'comment' },
    })
    const promising = { answer: 'refuse', comment: 'No time', promisedOn: '2027-03-01' } as const
    expect(answerDependency(proposed, promising, 'pia', later)).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', field: 'promisedOn' },
    })
    const refused = given(answerDependency(proposed, { answer: 'refuse', comment: 'No time' }, 'pia', later))
    expect(refused).toMatchObject({ state: 'refused', comment: 'No time' })
    expect(isUnsettled(refused)).toBe(true)
  })

  it('is a new question when what is needed, the date or the provider changes, and not otherwise', () => {
    const answered = { ...confirmed(declare(about, need)), providerOkrId: 'p1' }
    expect(declareAgain(answered, need)).toBe(answered)
    expect(declareAgain(answered, { ...need, neededBy: '2027-03-01' })).toEqual({
      ...about,
      ...need,
      neededBy: '2027-03-01',
      providerOkrId: 'p1',
      state: 'proposed',
    })
    const { providerUnitId: _, ...rest } = need
    expect(declareAgain(answered, { ...rest, providerId: 'max' })).toEqual({
      ...about,
      ...rest,
      providerId: 'max',
      state: 'proposed',
    })
  })

  it('has nobody who carries its risk once it is confirmed, or once it is another question', () => {
    const carried = given(nameRiskOwner(declare(about, need), 'tim'))
    expect(isUnsettled(carried)).toBe(false)
    expect(confirmed(carried).riskOwnerId).toBeUndefined()
    expect(nameRiskOwner(confirmed(carried), 'tim')).toMatchObject({ ok: false })
    expect(isUnsettled(declareAgain(carried, { ...need, need: 'Two trial reports' }))).toBe(true)
    expect(isUnsettled(given(nameRiskOwner(carried, null)))).toBe(true)
    const refused = given(answerDependency(carried, { answer: 'refuse', comment: 'No' }, 'pia', later))
    expect(refused.riskOwnerId).toBe('tim')
  })

  it('can be answered until the lock; after it once, while nobody has; and not when the cycle is closed', () => {
    const proposed = declare(about, need)
    for (const phase of ['draft', 'align', 'share'] as const)
      for (const one of [proposed, confirmed(proposed)]) expect(isAnswerable(one, phase)).toBe(true)
    expect(isAnswerable(proposed, 'execution')).toBe(true)
    expect(isAnswerable(confirmed(proposed), 'execution')).toBe(false)
    const refused = given(answerDependency(proposed, { answer: 'refuse', comment: 'No' }, 'pia', later))
    expect(isAnswerable(refused, 'execution')).toBe(false)
    expect(isAnswerable(proposed, 'closed')).toBe(false)
  })

  it('says in one line what is needed, by when, and how it stands', () => {
    expect(dependencyInWords(confirmed(declare(about, need)))).toBe(
      'A trial report (needed by 2027-02-01, confirmed, promised for 2027-02-10)',
    )
  })

  const event = fc.oneof(
    fc.record({
      kind: fc.constant('declare' as const),
      need: fc.constantFrom('A', 'B'),
      providerId: fc.constantFrom('pia', 'max'),
      neededBy: fc.constantFrom('2027-02-01', '2027-03-01'),
    }),
    fc.record({
      kind: fc.constant('answer' as const),
      answer: fc.constantFrom('confirm' as const, 'refuse' as const),
      comment: fc.constantFrom('', 'Because'),
      promisedOn: fc.option(fc.constant('2027-02-20'), { nil: undefined }),
    }),
    fc.record({ kind: fc.constant('risk' as const), personId: fc.constantFrom('tim', null) }),
  )

  it('counts as settled only for what was asked last, by whatever order of events', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        let at: Dependency = declare(about, { need: 'A', providerId: 'pia', neededBy: '2027-02-01' })
        // What has to hold, kept beside it: was the question that stands now confirmed, and who took its risk?
        let yes = false
        let risk = false
        for (const one of events) {
          const before = at
          if (one.kind === 'declare') {
            const { kind: _, ...asked } = one
            at = declareAgain(at, asked)
            const same =
              before.need === asked.need &&
              before.providerId === asked.providerId &&
              before.neededBy === asked.neededBy
            expect(at === before).toBe(same)
            if (!same) {
              yes = false
              risk = false
            }
          } else if (one.kind === 'answer') {
            const result = answerDependency(at, one, 'pia', later)
            const allowed = one.answer === 'confirm' || (one.comment !== '' && one.promisedOn === undefined)
            expect(result.ok).toBe(allowed)
            if (!result.ok) continue
            at = result.value
            yes = one.answer === 'confirm'
            if (yes) risk = false
            // The same answer again changes nothing.
            expect(given(answerDependency(at, one, 'pia', 'another time'))).toBe(at)
          } else {
            const result = nameRiskOwner(at, one.personId)
            expect(result.ok).toBe(one.personId === null || !yes)
            if (!result.ok) continue
            at = result.value
            risk = one.personId !== null
          }
          expect(isUnsettled(at)).toBe(!yes && !risk)
          expect(at.promisedOn === undefined || at.state === 'confirmed').toBe(true)
        }
      }),
    )
  })
})
