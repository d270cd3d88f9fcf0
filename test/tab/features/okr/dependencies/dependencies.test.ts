import type { DependencyView } from '../../../../../okr/contract/dependencies.ts'
import {
  draftOf,
  emptyDependency,
  isDependencyDraft,
  problemsOf,
  requestOf,
} from '../../../../../tab/features/okr/dependencies/dependency-draft.ts'
import { isLate, lockWords } from '../../../../../tab/features/okr/dependencies/dependency-words.ts'
import { joined } from '../../../../../tab/features/okr/dependencies/use-dependencies.ts'

function dependencyOf(more: Partial<DependencyView> = {}): DependencyView {
  return {
    id: 'd1',
    okrId: 'o1',
    need: 'A list of leads',
    providerUnitId: 'marketing',
    neededBy: '2027-02-01',
    state: 'proposed',
    createdBy: 'ada',
    createdAt: '2026-11-01T00:00:00.000Z',
    can: { answer: false, change: true },
    ...more,
  }
}

const cycle = { startsOn: '2027-01-01', endsOn: '2027-03-31' }
const names = { people: { ben: { id: 'ben', displayName: 'Ben' } }, unitNames: { marketing: 'Marketing' } }

describe('declaring a dependency', () => {
  const unit = { id: 'marketing', name: 'Marketing' }
  const full = { ...emptyDependency('d1'), need: ' A list of leads ', unit, neededBy: '2027-02-01' }

  test('takes a need, a provider and a day', () => {
    expect(problemsOf(emptyDependency('d1'), cycle)).toEqual({
      need: 'Say what is needed.',
      provider: 'Choose a department or team.',
      neededBy: 'Say by when it is needed.',
    })
    expect(requestOf(emptyDependency('d1'), 'o1', cycle)).toBeUndefined()
  })

  test('names exactly one provider: the one that is chosen now', () => {
    const person = { id: 'ben', displayName: 'Ben' }
    const need = { okrId: 'o1', need: 'A list of leads', neededBy: '2027-02-01' }
    expect(requestOf({ ...full, person }, 'o1', cycle)).toEqual({ ...need, providerUnitId: 'marketing' })
    expect(requestOf({ ...full, person, by: 'person' }, 'o1', cycle)).toEqual({ ...need, providerId: 'ben' })
    expect(problemsOf({ ...full, by: 'person' }, cycle)).toEqual({ provider: 'Choose a person.' })
  })

  test('says so when the day is not in the cycle, instead of sending it', () => {
    const late = { ...full, neededBy: '2027-04-01' }
    expect(problemsOf(late, cycle)).toEqual({
      neededBy:
        'The cycle runs from 1 January 2027 to 31 March 2027; choose a day of it by which it is needed.',
    })
    expect(requestOf(late, 'o1', cycle)).toBeUndefined()
  })

  test('begins with what is there when it is changed', () => {
    expect(draftOf(dependencyOf(), names)).toMatchObject({ by: 'unit', unit })
    const ofPerson = dependencyOf()
    delete ofPerson.providerUnitId
    ofPerson.providerId = 'ben'
    expect(draftOf(ofPerson, names)).toMatchObject({ by: 'person', person: { displayName: 'Ben' } })
  })

  test('is taken from storage only whole', () => {
    expect(isDependencyDraft(JSON.parse(JSON.stringify(full)))).toBe(true)
    expect(isDependencyDraft({ ...full, by: 'nobody' })).toBe(false)
    expect(isDependencyDraft(null)).toBe(false)
  })
})

describe('a dependency in words', () => {
  test('is late only when it is promised for a day after it is needed', () => {
    const late = dependencyOf({ state: 'confirmed', promisedOn: '2027-02-02' })
    expect(isLate(late)).toBe(true)
    expect(isLate({ ...late, promisedOn: '2027-02-01' })).toBe(false)
    expect(isLate({ ...late, state: 'refused' })).toBe(false)
  })

  test('says whether it keeps the unit from sharing its plan', () => {
    expect(lockWords(dependencyOf({ state: 'confirmed' }), undefined)).toBeUndefined()
    expect(lockWords(dependencyOf(), undefined)).toMatch(/^Keeps the unit from sharing its plan/)
    expect(lockWords(dependencyOf({ state: 'refused', riskOwnerId: 'ben' }), 'Ben')).toBe(
      'Ben carries the risk.',
    )
  })
})

test('what an OKR needs and what it provides are told apart, over all pages', () => {
  const page = { okrs: {}, people: {}, unitNames: {}, can: { declare: true } }
  const all = joined(
    [
      { ...page, dependencies: [dependencyOf()], people: names.people },
      { ...page, dependencies: [dependencyOf({ id: 'd2', okrId: 'o2', providerOkrId: 'o1' })] },
    ],
    'o1',
  )
  expect(all.needs.map(({ id }) => id)).toEqual(['d1'])
  expect(all.provides.map(({ id }) => id)).toEqual(['d2'])
  expect(all.people).toEqual(names.people)
  expect(all.can.declare).toBe(true)
})
