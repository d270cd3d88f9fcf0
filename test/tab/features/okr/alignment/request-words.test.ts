import {
  canBeAskedAgain,
  canKeepAnyway,
  decisionsWaiting,
  inOrder,
  requestToAnswer,
  roleWords,
  stateWords,
} from '../../../../../tab/features/okr/alignment/request-words.ts'
import { alignmentOf, proposed, requestOf } from './alignment-of.ts'

describe('a request in words', () => {
  test('says what became of a proposed edit', () => {
    expect(stateWords(proposed('ben', 'open'))).toBe('Adapt')
    expect(stateWords(proposed('ben', 'accepted'))).toBe('Agreed, adapted')
    expect(stateWords(proposed('ben', 'rejected'))).toBe('Adapt: not taken over')
  })

  test('says for which unit somebody answers', () => {
    expect(roleWords({ kind: 'department', unitId: 'sales' }, { sales: 'Sales' })).toBe('For Sales')
    expect(roleWords({ kind: 'leader', unitId: 'sales' }, { sales: 'Sales' })).toBe('Leader of Sales')
    expect(roleWords({ kind: 'team' }, {})).toBe('Team')
  })
})

describe('the answer bar', () => {
  test('stands while my answer is open, and again when the OKR has changed since', () => {
    for (const state of ['open', 'outdated'] as const) {
      const mine = requestOf('me', { state })
      const alignment = alignmentOf([requestOf('ben'), mine], { can: { answer: mine.id } })
      expect(requestToAnswer(alignment)).toEqual(mine)
    }
  })

  test('goes once I have answered, although I may still change my mind', () => {
    const mine = requestOf('me', { state: 'accepted' })
    expect(requestToAnswer(alignmentOf([mine], { can: { answer: mine.id } }))).toBeUndefined()
  })

  test('does not show for the request of somebody else', () => {
    expect(requestToAnswer(alignmentOf([requestOf('ben')]))).toBeUndefined()
    expect(requestToAnswer(undefined)).toBeUndefined()
  })
})

describe('the owner', () => {
  const all = [proposed('ben', 'open'), proposed('cleo', 'rejected'), proposed('dan', 'accepted')]

  test('is told how many proposals wait', () => {
    expect(decisionsWaiting(alignmentOf(all, { can: { decide: true } }))).toBe(1)
  })

  test('alone is told', () => {
    expect(decisionsWaiting(alignmentOf(all))).toBe(0)
  })

  test('asks again where an answer does not stand, and not while a proposal waits', () => {
    expect(canBeAskedAgain(proposed('ben', 'open'))).toBe(false)
    expect(canBeAskedAgain(proposed('ben', 'rejected'))).toBe(true)
    const again = (['open', 'accepted', 'declined', 'outdated', 'withdrawn'] as const).filter((state) =>
      canBeAskedAgain(requestOf('ben', { state })),
    )
    expect(again).toEqual(['declined', 'outdated', 'withdrawn'])
  })

  test('keeps an OKR against a colleague, and not against the leader', () => {
    const alignment = alignmentOf([], { can: { decide: true } })
    expect(canKeepAnyway(alignment, requestOf('ben', { state: 'declined' }))).toBe(true)
    expect(canKeepAnyway(alignment, requestOf('ben', { state: 'declined', kind: 'leader' }))).toBe(false)
  })

  test('needs somebody above to decide against the leader, once', () => {
    const alignment = alignmentOf([], { can: { decide: true, overrule: true } })
    const declined = requestOf('ben', { state: 'declined', kind: 'leader' })
    expect(canKeepAnyway(alignment, declined)).toBe(true)
    const overruled = { by: 'zoe', at: '2026-11-02T00:00:00.000Z', reason: 'It stays.' }
    expect(canKeepAnyway(alignment, { ...declined, overruled })).toBe(false)
  })

  test('cannot decide about an agreement or an open question', () => {
    const alignment = alignmentOf([], { can: { decide: true, overrule: true } })
    expect(canKeepAnyway(alignment, requestOf('ben'))).toBe(false)
    expect(canKeepAnyway(alignment, requestOf('ben', { state: 'accepted' }))).toBe(false)
    expect(canKeepAnyway(alignment, proposed('ben', 'open'))).toBe(false)
  })
})

test('the leader stands first, and what was taken back last', () => {
  const requests = [
    requestOf('gone', { state: 'withdrawn', kind: 'leader' }),
    requestOf('sales', { kind: 'department' }),
    requestOf('team'),
    requestOf('leader', { kind: 'leader' }),
  ]
  expect(inOrder(requests).map(({ personId }) => personId)).toEqual(['leader', 'team', 'sales', 'gone'])
})
