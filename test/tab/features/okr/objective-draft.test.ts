import * as z from 'zod/mini'
import { newObjective } from '../../../../okr/contract/okrs.ts'
import type { UnitView } from '../../../../okr/contract/organisation.ts'
import { emptyKeyResult } from '../../../../tab/features/okr/key-result-draft.ts'
import {
  begunKeyResults,
  canSave,
  newObjectiveOf,
  objectiveProblems,
  restoredObjective,
  startedObjective,
} from '../../../../tab/features/okr/objective-draft.ts'

const sales: UnitView = { id: 'sales', name: 'Sales', level: 'department' }
const field: UnitView = { id: 'field', name: 'Field', level: 'team', parentId: 'sales' }
const ada = { id: 'ada', displayName: 'Ada' }
const leader = { person: ada, leads: [sales], unitPath: [sales] }
const member = { person: ada, leads: [], unitPath: [sales, field] }
const above = { parentId: 'top', title: 'Top', weight: 100, isRemoved: false }

const throughStorage = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a new objective', () => {
  test('starts with the unit that the person leads, at its level, owned by them', () => {
    expect(startedObjective('o1', leader, undefined, undefined)).toMatchObject({
      id: 'o1',
      unit: { id: 'sales', name: 'Sales' },
      level: 'department',
      owner: { id: 'ada', name: 'Ada' },
      links: [],
    })
  })

  test('of somebody who leads nothing starts as their own in their team', () => {
    expect(startedObjective('o1', member, undefined, above)).toMatchObject({
      unit: { id: 'field' },
      level: 'individual',
      links: [above],
    })
  })

  test('sends what was filled in, in a form that the contract takes', () => {
    const draft = {
      ...startedObjective('o1', leader, undefined, above),
      title: ' Customers renew without being asked ',
      why: 'Renewals take time.',
      priority: '2',
      contributors: [{ id: 'bo', name: 'Bo' }],
      noLinkReason: 'not sent, because there is a link',
      published: true,
    }
    const sent = newObjectiveOf(draft, 'sales')
    expect(sent).toEqual({
      unitId: 'sales',
      level: 'department',
      title: 'Customers renew without being asked',
      why: 'Renewals take time.',
      priority: 2,
      ownerId: 'ada',
      contributorIds: ['bo'],
      links: [{ parentId: 'top', weight: 100 }],
      visibility: 'published',
    })
    expect(z.safeParse(newObjective, sent).success).toBe(true)
    expect(canSave(draft)).toBe(true)
  })

  test('without links says why, if that was written', () => {
    const draft = {
      ...startedObjective('o1', leader, undefined, undefined),
      title: 'T',
      noLinkReason: ' Pilot ',
    }
    expect(newObjectiveOf(draft, 'sales')).toMatchObject({ noLinkReason: 'Pilot' })
    expect(newObjectiveOf({ ...draft, noLinkReason: ' ' }, 'sales')).not.toHaveProperty('noLinkReason')
  })

  test('names what is missing or wrong', () => {
    const empty = startedObjective('o1', { ...member, unitPath: [] }, undefined, undefined)
    expect(Object.keys(objectiveProblems({ ...empty, priority: '1.5' }))).toEqual([
      'title',
      'unit',
      'priority',
    ])
    const wrongLinks = { ...empty, links: [{ ...above, weight: 40 }] }
    expect(objectiveProblems(wrongLinks).links).toContain('40')
    expect(objectiveProblems({ ...empty, priority: '100' }).priority).toContain('99')
  })

  test('is not saved with a key result that is half written, but one that is empty does not count', () => {
    const draft = { ...startedObjective('o1', leader, undefined, undefined), title: 'T' }
    const empty = emptyKeyResult('k1')
    expect(begunKeyResults({ ...draft, keyResults: [empty] })).toEqual([])
    expect(canSave({ ...draft, keyResults: [empty] })).toBe(true)
    expect(canSave({ ...draft, keyResults: [{ ...empty, target: '3' }] })).toBe(false)
  })

  test('is found again in storage, and nothing else is taken for one', () => {
    const draft = startedObjective('o1', leader, undefined, above)
    const whole = { ...draft, keyResults: [emptyKeyResult('k1')] }
    expect(restoredObjective(throughStorage(whole))).toEqual(whole)
    const nobody = { ...draft, owner: undefined }
    expect(restoredObjective(throughStorage(nobody))).toEqual(nobody)
    const typing = { ...draft, links: [{ ...above, weight: Number.NaN }] }
    expect(restoredObjective(throughStorage(typing))).toEqual(typing)
    for (const other of [
      null,
      'text',
      {},
      { ...draft, level: 'galaxy' },
      { ...draft, links: [{ parentId: 1 }] },
    ]) {
      expect(restoredObjective(other)).toBeUndefined()
    }
  })
})
