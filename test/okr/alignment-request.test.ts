import fc from 'fast-check'
import {
  type AlignmentRequest,
  answerRequest,
  decideProposal,
  isProposed,
  isSettled,
  keepUp,
  type NewRequest,
  openRequest,
  requestAnswers,
  withdrawRequest,
} from '../../okr/alignment-request.ts'
import { planningState, tallyOf } from '../../okr/planning-state.ts'
import type { Result } from '../../okr/result.ts'

const asked: NewRequest = {
  okrId: 'o1',
  kind: 'leader',
  personId: 'tim',
  askedBy: 'mia',
  askedAt: '2026-11-21T10:00:00.000Z',
}
const later = '2026-11-22T10:00:00.000Z'
const changes = [{ field: 'target', seen: 10, value: 20 }]

function accepted<Value>(result: Result<Value, { code: string }>): Value {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`)
  return result.value
}
const codeOf = (result: Result<unknown, { code: string }>) => (result.ok ? 'accepted' : result.refusal.code)
const answer = (request: AlignmentRequest, given: Parameters<typeof answerRequest>[1], about = 'm1') =>
  answerRequest(request, given, 'tim', later, about)
const said = (given: Parameters<typeof answerRequest>[1], request = openRequest(asked, undefined)) =>
  accepted(answer(request, given))
const decide = (
  request: AlignmentRequest,
  given: Parameters<typeof decideProposal>[1],
  overrules = true,
  about = 'm2',
) => decideProposal(request, given, { by: 'mia', at: later, overrules }, about)

describe('an alignment request', () => {
  const open = openRequest(asked, undefined)

  it('is one however often the same person is asked about the same OKR, by whomever', () => {
    expect(openRequest({ ...asked, askedBy: 'dee', message: 'Please' }, open)).toEqual(open)
    expect(openRequest({ ...asked, personId: 'dee' }, undefined).id).not.toBe(open.id)
    expect(openRequest({ ...asked, okrId: 'o2' }, undefined).id).not.toBe(open.id)
  })

  it('is asked again, as the next round, only after an answer that does not stand', () => {
    const again = (request: AlignmentRequest) => {
      const next = openRequest({ ...asked, kind: 'team' }, request)
      return [next.state, next.round, next.kind, next.comment ?? null]
    }
    expect(again(said({ answer: 'decline', comment: 'No' }))).toEqual(['open', 2, 'leader', null])
    expect(again(accepted(withdrawRequest(open)))).toEqual(['open', 2, 'leader', null])
    expect(again(keepUp(said({ answer: 'accept' }), 'm9', 'mia'))).toEqual(['open', 2, 'leader', null])
    expect(again(said({ answer: 'accept' }))).toEqual(['accepted', 1, 'leader', null])
    const proposed = said({ answer: 'adapt', changes })
    expect(again(proposed)).toEqual(['adapt', 1, 'leader', null])
    expect(again(accepted(decide(proposed, { decision: 'reject', reason: 'Too much' })))[0]).toBe('open')
  })

  it('is answered only by the person asked', () => {
    expect(codeOf(answerRequest(open, { answer: 'accept' }, 'mia', later, 'm1'))).toBe('forbidden')
    expect(said({ answer: 'accept' })).toMatchObject({ state: 'accepted', about: 'm1', answeredAt: later })
  })

  it('is declined with a reason only', () => {
    expect(codeOf(answer(open, { answer: 'decline' }))).toBe('invalid')
    expect(codeOf(answer(open, { answer: 'decline', comment: '  ' }))).toBe('invalid')
    expect(said({ answer: 'decline', comment: ' No money ' })).toMatchObject({
      state: 'declined',
      comment: 'No money',
    })
  })

  it('is adapted with a change only, and nothing else carries one', () => {
    expect(codeOf(answer(open, { answer: 'adapt', comment: 'Somehow' }))).toBe('invalid')
    expect(codeOf(answer(open, { answer: 'accept', changes }))).toBe('invalid')
    expect(said({ answer: 'adapt', changes, changedOkrId: 'k1' }).proposal).toEqual({
      okrId: 'k1',
      changes,
      state: 'open',
    })
  })

  it('takes a change of mind, and the same answer sent twice is one', () => {
    const declined = said({ answer: 'decline', comment: 'No' })
    expect(said({ answer: 'accept' }, declined)).not.toHaveProperty('comment')
    expect(accepted(answerRequest(declined, { answer: 'decline', comment: 'No' }, 'tim', 'x', 'm3'))).toBe(
      declined,
    )
    const decided = accepted(decide(said({ answer: 'adapt', changes }), { decision: 'accept' }))
    expect(accepted(answerRequest(decided, { answer: 'adapt', changes }, 'tim', 'x', 'm2'))).toBe(decided)
  })

  it('is accepted by accepting what was proposed, for the OKR as it is with the edit', () => {
    const proposed = said({ answer: 'adapt', changes })
    const decided = accepted(decide(proposed, { decision: 'accept' }))
    expect(decided).toMatchObject({ state: 'accepted', about: 'm2', proposal: { state: 'accepted' } })
    expect(codeOf(decide(decided, { decision: 'reject', reason: 'No' }))).toBe('request-state')
    expect(accepted(decide(decided, { decision: 'accept' }))).toBe(decided)
  })

  it('keeps a rejected proposal with its reason', () => {
    const proposed = said({ answer: 'adapt', changes })
    expect(codeOf(decide(proposed, { decision: 'reject' }))).toBe('invalid')
    const rejected = accepted(decide(proposed, { decision: 'reject', reason: 'Too much' }))
    expect(rejected).toMatchObject({ state: 'adapt', proposal: { state: 'rejected', reason: 'Too much' } })
    expect([isSettled(proposed), isSettled(rejected)]).toEqual([false, true])
  })

  it('that was declined is settled by a decision with a reason, and by nothing else', () => {
    const declined = said({ answer: 'decline', comment: 'No' })
    expect(codeOf(decide(declined, { decision: 'accept' }))).toBe('request-state')
    expect(codeOf(decide(declined, { decision: 'reject' }))).toBe('invalid')
    const overruled = accepted(decide(declined, { decision: 'reject', reason: 'The board wants it' }))
    expect(overruled).toMatchObject({ state: 'declined', overruled: { by: 'mia' } })
    expect([isSettled(declined), isSettled(overruled)]).toEqual([false, true])
  })

  it('is not settled against the person asked by who may not overrule them', () => {
    const declined = said({ answer: 'decline', comment: 'No' })
    expect(codeOf(decide(declined, { decision: 'reject', reason: 'Mine' }, false))).toBe('forbidden')
    const rejected = accepted(
      decide(said({ answer: 'adapt', changes }), { decision: 'reject', reason: 'Mine' }, false),
    )
    expect(rejected.proposal?.state).toBe('rejected')
    expect(isSettled(rejected)).toBe(false)
    expect(accepted(decide(rejected, { decision: 'reject', reason: 'Again' }, false))).toBe(rejected)
    expect(isSettled(accepted(decide(rejected, { decision: 'reject', reason: 'Ours' })))).toBe(true)
  })

  it('that was answered cannot be taken back', () => {
    for (const given of [
      { answer: 'accept' as const },
      { answer: 'decline' as const, comment: 'No' },
      { answer: 'adapt' as const, changes },
    ])
      expect(codeOf(withdrawRequest(said(given)))).toBe('request-state')
    expect(accepted(withdrawRequest(open)).state).toBe('withdrawn')
  })

  it('that was accepted holds for what was agreed to: not after the meaning changed, and again when that is undone', () => {
    const agreed = said({ answer: 'accept' })
    const outdated = keepUp(agreed, 'm9', 'mia')
    expect(outdated.state).toBe('outdated')
    expect(keepUp(outdated, 'm1', 'mia')).toEqual(agreed)
    expect(said({ answer: 'accept' }, outdated).state).toBe('accepted')
    const declined = said({ answer: 'decline', comment: 'No' })
    expect(keepUp(declined, 'm9', 'mia')).toBe(declined)
  })

  it('ends when the person asked becomes the owner', () => {
    for (const request of [open, said({ answer: 'accept' }), said({ answer: 'decline', comment: 'No' })])
      expect(keepUp(request, 'm1', 'tim').state).toBe('withdrawn')
  })
})

/** What can happen to the requests about one OKR, whose meaning is a number that edits change. */
const people = ['tim', 'max', 'pia']
type Event =
  | { kind: 'ask'; person: string }
  | { kind: 'answer'; person: string; by: string; answer: 'accept' | 'adapt' | 'decline'; text: string }
  | { kind: 'decide'; person: string; decision: 'accept' | 'reject'; reason: string; overrules: boolean }
  | { kind: 'withdraw'; person: string }
  | { kind: 'edit'; meaning: string }
const person = fc.constantFrom(...people)
const text = fc.constantFrom('', ' ', 'Because')
const meaning = fc.constantFrom('m1', 'm2', 'm3')
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const), person }),
  fc.record({
    kind: fc.constant('answer' as const),
    person,
    by: fc.constantFrom(...people, 'mia'),
    answer: fc.constantFrom(...requestAnswers),
    text,
  }),
  fc.record({
    kind: fc.constant('decide' as const),
    person,
    decision: fc.constantFrom('accept' as const, 'reject' as const),
    reason: text,
    overrules: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('withdraw' as const), person }),
  fc.record({ kind: fc.constant('edit' as const), meaning }),
)

interface World {
  meaning: string
  requests: Map<string, AlignmentRequest>
}

/** One event, as the commands would carry it out. */
function happen(world: World, what: Event): { code: string; world: World } {
  if (what.kind === 'edit') {
    const requests = [...world.requests].map(
      ([id, request]) => [id, keepUp(request, what.meaning, 'mia')] as const,
    )
    return { code: 'accepted', world: { meaning: what.meaning, requests: new Map(requests) } }
  }
  const before = world.requests.get(what.person)
  if (what.kind === 'ask') {
    const next = openRequest({ ...asked, personId: what.person }, before)
    return {
      code: 'accepted',
      world: { ...world, requests: new Map(world.requests).set(what.person, next) },
    }
  }
  if (before === undefined) return { code: 'not-found', world }
  // An accepted proposal is an edit: the OKR then means something else.
  const applies = what.kind === 'decide' && what.decision === 'accept' && isProposed(before)
  const about = applies ? `${world.meaning}+` : world.meaning
  const result =
    what.kind === 'answer'
      ? answerRequest(
          before,
          {
            answer: what.answer,
            comment: what.text,
            ...(what.answer === 'adapt' ? { changes } : {}),
          },
          what.by,
          later,
          about,
        )
      : what.kind === 'decide'
        ? decideProposal(before, what, { by: 'mia', at: later, overrules: what.overrules }, about)
        : withdrawRequest(before)
  if (!result.ok) return { code: result.refusal.code, world }
  const requests = new Map(world.requests).set(what.person, result.value)
  for (const [id, request] of requests) requests.set(id, keepUp(request, about, 'mia'))
  return { code: 'accepted', world: { meaning: about, requests } }
}

describe('whatever happens in whatever order', () => {
  const run = (check: (before: World, what: Event, code: string, after: World) => void) =>
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let world: World = { meaning: 'm1', requests: new Map() }
        for (const what of events) {
          const { code, world: next } = happen(world, what)
          check(world, what, code, next)
          world = next
        }
      }),
      { numRuns: 400 },
    )

  it('nobody but the person asked answers, and nobody answers what was taken back', () => {
    run((before, what, code) => {
      if (what.kind !== 'answer') return
      const request = before.requests.get(what.person)
      if (request !== undefined && (what.by !== what.person || request.state === 'withdrawn'))
        expect(code).not.toBe('accepted')
    })
  })

  it('a proposal is decided once, and a decision stays until the person says something else', () => {
    run((before, what, _code, after) => {
      const past = before.requests.get('person' in what ? what.person : '')?.proposal
      if (what.kind !== 'decide' || past === undefined || past.state === 'open') return
      expect(after.requests.get(what.person)?.proposal).toEqual(past)
    })
  })

  it('no refusal and no declined answer lacks its reason', () => {
    run((_before, _what, _code, after) => {
      for (const request of after.requests.values()) {
        if (request.state === 'declined') expect(request.comment?.trim()).toBeTruthy()
        if (request.proposal?.state === 'rejected') expect(request.proposal.reason?.trim()).toBeTruthy()
        if (request.overruled !== undefined) expect(request.overruled.reason.trim()).toBeTruthy()
      }
    })
  })

  it('the tally adds up to those who were asked', () => {
    run((_before, _what, _code, after) => {
      const requests = [...after.requests.values()]
      const tally = tallyOf(requests)
      expect(tally.accepted + tally.adapt + tally.declined + tally.open).toBe(tally.asked)
      expect(tally.asked).toBe(requests.filter((request) => request.state !== 'withdrawn').length)
    })
  })

  it('an OKR is aligned only while everyone agrees to what it means now, the leader among them', () => {
    run((_before, _what, _code, after) => {
      const requests = [...after.requests.values()]
      const agreed = requests.filter((one) => one.state === 'accepted' && one.about === after.meaning)
      const counted = requests.filter((one) => one.state !== 'withdrawn')
      const aligned = planningState(requests, 'tim') === 'aligned'
      expect(aligned).toBe(
        counted.length > 0 &&
          agreed.length === counted.length &&
          agreed.some((one) => one.personId === 'tim'),
      )
      expect(planningState(requests, undefined) === 'aligned').toBe(
        counted.length > 0 && agreed.length === counted.length,
      )
    })
  })

  it('asking twice is asking once', () => {
    run((_before, what, _code, after) => {
      if (what.kind === 'ask') expect(happen(after, what).world).toEqual(after)
    })
  })
})
