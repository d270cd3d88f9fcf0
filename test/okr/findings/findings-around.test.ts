import * as fc from 'fast-check'
import type { Dependency } from '../../../okr/dependency.ts'
import { findStructure, sortFindings } from '../../../okr/findings/find-structure.ts'
import type { FindingLimits } from '../../../okr/findings/limits.ts'
import type { Okr } from '../../../okr/okr.ts'
import { dependency, goal, result, units } from './company.ts'
import { KeptPlan } from './kept-plan.ts'

/** Low, so that a few OKRs meet every rule. */
const limits: FindingLimits = {
  siloOkrs: 2,
  ownedObjectives: 2,
  ownedKeyResults: 1,
  contributions: 2,
  needsOfPerson: 2,
  needsOfUnit: 2,
  needsWithinDays: 14,
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const personIds = ['ida', 'sue', 'mia', 'finn']
const titles = [
  'Raise discount use',
  'Raise margin',
  'Reduce discounts',
  'Use 60 % of the innovation budget',
  'Run a survey among partners',
  'Be known',
]
const id = fc.constantFrom(...ids)
const dependencyId = fc.constantFrom('d1', 'd2', 'd3', 'd4')
const links = fc.uniqueArray(fc.tuple(id, fc.constantFrom(40, 60, 100)), {
  maxLength: 2,
  selector: ([parentId]) => parentId,
})
const maybe = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
const seldom = <Value>(value: Value) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant(value) })
const sharedFields = {
  title: fc.constantFrom(...titles),
  ownerId: maybe(fc.constantFrom(...personIds)),
  contributorIds: fc.uniqueArray(fc.constantFrom(...personIds), { maxLength: 2 }),
  sharedId: maybe(fc.constantFrom('one', 'two')),
  ownerText: seldom('CRO'),
  links: links.map((pairs) => Object.fromEntries(pairs)),
}
const without = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const anyGoal = fc
  .record({
    ...sharedFields,
    id,
    unitId: fc.constantFrom(...units.map((unit) => unit.id)),
    special: fc.constantFrom('', '', '', 'individual' as const, 'vision' as const),
    noLinkReason: seldom('The law asks for it'),
  })
  .map(({ id, unitId, special, ...fields }): Okr => {
    const level = special === 'vision' && unitId !== 'organisation' ? '' : special
    return goal(id, unitId, { ...without(fields), ...(level === '' ? {} : { level }) })
  })
const anyResult = fc
  .record({
    ...sharedFields,
    id,
    objectiveId: id,
    unitId: fc.constantFrom(...units.map((unit) => unit.id)),
    dueOn: maybe(fc.constantFrom('2027-02-01', '2027-03-15')),
  })
  .map(
    ({ id, objectiveId, unitId, ...fields }): Okr => result(id, { id: objectiveId, unitId }, without(fields)),
  )
const anyDependency = fc
  .record({
    id: dependencyId,
    okrId: id,
    provider: fc.constantFrom(
      { providerId: 'ida' },
      { providerUnitId: 'marketing' },
      { providerUnitId: 'field' },
    ),
    providerOkrId: maybe(id),
    neededBy: fc.constantFrom('2027-02-20', '2027-03-01'),
    promisedOn: maybe(fc.constantFrom('2027-02-25', '2027-03-05')),
    state: fc.constantFrom<Dependency['state']>('proposed', 'proposed', 'confirmed', 'refused'),
  })
  .map(({ id, okrId, provider, ...fields }) => dependency(id, okrId, { ...provider, ...without(fields) }))

/** What stands under an id from now on; nothing: it is removed. */
type Edit = { okrId: string; okr?: Okr } | { dependencyId: string; dependency?: Dependency }

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: anyGoal.map((okr) => ({ okrId: okr.id, okr })) },
  { weight: 4, arbitrary: anyResult.map((okr) => ({ okrId: okr.id, okr })) },
  { weight: 2, arbitrary: id.map((okrId) => ({ okrId })) },
  { weight: 3, arbitrary: anyDependency.map((one) => ({ dependencyId: one.id, dependency: one })) },
  { weight: 1, arbitrary: dependencyId.map((one) => ({ dependencyId: one })) },
)

const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 30 })

/** Makes the edits one after the other; `look` compares after each. */
function edited(edits: readonly Edit[], look?: (kept: KeptPlan) => void): KeptPlan {
  const kept = new KeptPlan(limits)
  for (const edit of edits) {
    if ('okrId' in edit) kept.putOkr(edit.okrId, edit.okr)
    else kept.putDependency(edit.dependencyId, edit.dependency)
    look?.(kept)
  }
  return kept
}

describe('findings kept edit by edit', () => {
  it('are those of the whole plan after every edit, whatever the edits', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        edited(edits, (kept) =>
          expect(sortFindings([...kept.findings.values()])).toEqual(findStructure(kept.facts(), limits)),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('are of every kind, so that the edits above put each to the test', () => {
    const plans = fc.sample(anyEdits, { seed: 1, numRuns: 600 }).map((edits) => edited(edits))
    const kinds = plans.flatMap((kept) => [...kept.findings.values()].map(({ kind }) => kind))
    expect([...new Set(kinds)].sort()).toEqual([
      'competing',
      'dependency-cycle',
      'late-provider',
      'level-skip',
      'link-cycle',
      'no-path',
      'orphan',
      'over-claimed',
      'silo',
      'weights',
    ])
  })
})

describe('circles', () => {
  const circles = (plan: KeptPlan) =>
    [...plan.findings.values()].filter(({ kind }) => kind === 'link-cycle').map(({ okrIds }) => okrIds.join())
  const put = (plan: KeptPlan, id: string, ...parents: string[]) =>
    plan.putOkr(id, goal(id, 'sales', { links: Object.fromEntries(parents.map((parent) => [parent, 50])) }))

  it('that a new link joins are one circle', () => {
    const kept = new KeptPlan(limits)
    put(kept, 'a', 'b')
    put(kept, 'b', 'a', 'c')
    put(kept, 'd', 'd', 'a')
    expect(circles(kept)).toEqual(['a,b', 'd'])
    put(kept, 'c', 'd')
    expect(circles(kept)).toEqual(['a,b,c,d'])
  })

  it('that come apart leave the smaller ones among them', () => {
    const kept = new KeptPlan(limits)
    put(kept, 'a', 'b')
    put(kept, 'b', 'c')
    put(kept, 'c', 'd', 'a')
    put(kept, 'd', 'c')
    expect(circles(kept)).toEqual(['a,b,c,d'])
    kept.putOkr('a', undefined)
    expect(circles(kept)).toEqual(['c,d'])
    kept.putOkr('d', undefined)
    expect(circles(kept)).toEqual([])
  })
})
