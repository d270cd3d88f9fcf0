import { openRequest } from '../../okr/alignment-request.ts'
import type { KeyResult } from '../../okr/key-result.ts'
import { meaningOf, sameMeaning } from '../../okr/meaning.ts'
import type { Objective } from '../../okr/objective.ts'
import {
  leaderOf,
  planningNow,
  planningState,
  type Standing,
  standingOf,
  tallyOf,
} from '../../okr/planning-state.ts'

const shared = {
  unitId: 'north',
  priority: 1,
  ownerId: 'mia',
  contributorIds: [],
  links: [],
  visibility: 'draft' as const,
  createdBy: 'mia',
  createdAt: '2026-11-21T10:00:00.000Z',
  stamps: {},
}
const objective: Objective = { kind: 'objective', id: 'o1', level: 'team', title: 'Sell more', ...shared }
const keyResult: KeyResult = {
  kind: 'key-result',
  id: 'k1',
  objectiveId: 'o1',
  title: 'Win 10 customers',
  baseline: 0,
  current: 0,
  target: 10,
  direction: 'increase',
  ambition: 'aspirational',
  weight: 1,
  ...shared,
}
const request = (personId: string, state: Parameters<typeof tallyOf>[0][number]['state']) => ({
  ...openRequest({ okrId: 'o1', kind: 'team', personId, askedBy: 'mia', askedAt: 'now' }, undefined),
  state,
})

describe('the planning state', () => {
  it('is draft while nobody is asked, also when all requests were taken back', () => {
    expect(planningState([], 'tim')).toBe('draft')
    expect(planningState([request('tim', 'withdrawn')], 'tim')).toBe('draft')
  })

  it('is asked while an answer is open, and when an agreement no longer holds', () => {
    expect(planningState([request('tim', 'open'), request('max', 'accepted')], 'tim')).toBe('asked')
    expect(planningState([request('tim', 'outdated'), request('max', 'accepted')], 'tim')).toBe('asked')
  })

  it('is answered when somebody wants it otherwise, or the leader was not asked', () => {
    expect(planningState([request('tim', 'accepted'), request('max', 'adapt')], 'tim')).toBe('answered')
    expect(planningState([request('tim', 'accepted'), request('max', 'declined')], 'tim')).toBe('answered')
    expect(planningState([request('max', 'accepted')], 'tim')).toBe('answered')
  })

  it('is aligned when all agree, the leader among them where there is one', () => {
    expect(planningState([request('tim', 'accepted'), request('max', 'withdrawn')], 'tim')).toBe('aligned')
    expect(planningState([request('max', 'accepted')], undefined)).toBe('aligned')
  })

  it('of a key result that nobody was asked about is that of its objective', () => {
    const standing = (planning: Standing['planning']): Standing => ({
      ...standingOf([], undefined),
      planning,
    })
    const standings = new Map([['o1', standing('aligned')]])
    expect(planningNow(keyResult, standings, false)).toBe('aligned')
    expect(planningNow(keyResult, standings.set('k1', standing('asked')), false)).toBe('asked')
    expect(planningNow(objective, new Map(), false)).toBe('draft')
    expect(planningNow(objective, standings, true)).toBe('committed')
  })
})

describe('the standing', () => {
  const standing = (...requests: ReturnType<typeof request>[]) => standingOf(requests, 'tim')

  it('names who was asked and who has to answer', () => {
    expect(
      standing(request('tim', 'accepted'), request('max', 'outdated'), request('pia', 'withdrawn')),
    ).toMatchObject({ planning: 'asked', askedIds: ['tim', 'max'], openIds: ['max'], undecided: false })
  })

  it('is undecided while somebody wants it otherwise and nobody has decided on that', () => {
    const declined = { ...request('max', 'declined'), comment: 'No' }
    expect(standing(request('tim', 'accepted'), declined).undecided).toBe(true)
    const overruled = { by: 'ola', at: 'now', reason: 'It matters' }
    expect(standing(request('tim', 'accepted'), { ...declined, overruled }).undecided).toBe(false)
  })
})

describe('the tally', () => {
  it('says how many agreed, want it otherwise or have not answered', () => {
    const states = ['accepted', 'accepted', 'accepted', 'accepted', 'adapt', 'open', 'withdrawn'] as const
    expect(tallyOf(states.map((state, i) => request(`p${i}`, state)))).toEqual({
      asked: 6,
      accepted: 4,
      adapt: 1,
      declined: 0,
      open: 1,
    })
  })
})

describe('the meaning', () => {
  it('of a key result changes with what is promised, and not with how it goes', () => {
    const same = (change: Partial<KeyResult>) => sameMeaning(keyResult, { ...keyResult, ...change })
    expect(same({ target: 3 })).toBe(false)
    expect(same({ title: 'Win 3 customers' })).toBe(false)
    expect(same({ ownerId: 'max' })).toBe(false)
    expect(same({ dueOn: '2027-02-01' })).toBe(false)
    expect(same({ direction: 'decrease' })).toBe(false)
    expect(same({ current: 5, confidence: 'at-risk', priority: 2, contributorIds: ['max'] })).toBe(true)
  })

  it('of an objective is also that of its key results, in whatever order they are read', () => {
    const second = { ...keyResult, id: 'k2', target: 20 }
    const meaning = meaningOf(objective, [keyResult, second])
    expect(meaningOf(objective, [second, keyResult])).toBe(meaning)
    expect(meaningOf(objective, [keyResult])).not.toBe(meaning)
    expect(meaningOf(objective, [keyResult, { ...second, target: 2 }])).not.toBe(meaning)
    expect(meaningOf(objective, [keyResult, second, { ...second, id: 'k3', objectiveId: 'o2' }])).toBe(
      meaning,
    )
  })
})

describe('the leader of an owner', () => {
  const unit = (id: string, leaderId?: string) => ({
    id,
    name: id,
    level: 'team' as const,
    path: [],
    ...(leaderId === undefined ? {} : { leaderId }),
  })
  const person = (id: string, active = true) => ({
    id,
    displayName: id,
    unitId: 'north',
    active,
    managerChain: [],
  })
  const path = [unit('company', 'ola'), unit('sales', 'dee'), unit('north', 'tim')]

  it('is the manager, or the nearest above who has not left', () => {
    expect(leaderOf(person('mia'), path, [person('tim'), person('dee')])).toBe('tim')
    expect(leaderOf(person('mia'), path, [person('tim', false), person('dee')])).toBe('dee')
  })

  it('is for who leads a unit the leader of the next unit above that somebody else leads', () => {
    expect(leaderOf(person('tim'), path, [person('eva')])).toBe('dee')
    expect(leaderOf(person('tim'), [unit('company', 'ola'), unit('sales'), unit('north', 'tim')], [])).toBe(
      'ola',
    )
  })

  it('is nobody for who is at the top', () => {
    expect(leaderOf(person('ola'), path.slice(0, 1), [])).toBeUndefined()
  })
})
