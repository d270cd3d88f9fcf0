import { type FieldChange, sameJson } from './edit.ts'
import { fnv1a64 } from './hash.ts'
import { type Refusal, refusal } from './refusal.ts'
import { accept, type Result, refuse } from './result.ts'

/** To the leader (R31), to who contributes to the same OKR (R32), to another department's leader (R33). */
export const requestKinds = ['leader', 'team', 'department'] as const
export type RequestKind = (typeof requestKinds)[number]

export const requestAnswers = ['accept', 'adapt', 'decline'] as const
export type RequestAnswer = (typeof requestAnswers)[number]

/**
 * open: waits for an answer. adapt: an edit is proposed and waits for the OKR's owner. outdated: answered, then the
 * OKR's meaning changed. withdrawn: taken back by who asked.
 */
export type RequestState = 'open' | 'accepted' | 'adapt' | 'declined' | 'outdated' | 'withdrawn'

/** An edit of an OKR (or of one of its key results) that somebody other than its owner proposes (R48). */
export interface Proposal {
  /** The OKR that would change: the one asked about, or a key result of it. */
  okrId: string
  changes: FieldChange[]
  state: 'open' | 'accepted' | 'rejected'
  decidedBy?: string
  decidedAt?: string
  reason?: string
}

/** One person is asked whether an OKR is aligned with what they answer for. */
export interface AlignmentRequest {
  /** Deterministic: the same person asked twice about the same OKR is one request. */
  id: string
  okrId: string
  kind: RequestKind
  personId: string
  /** For which unit the person answers, when asked as its leader. */
  unitId?: string
  askedBy: string
  askedAt: string
  message?: string
  /** 1, and one more each time that the person is asked again. */
  round: number
  state: RequestState
  answeredAt?: string
  /** Why it was declined (required), or what goes with another answer. */
  comment?: string
  proposal?: Proposal
  /** It was answered otherwise, and the OKR stays as it is: whose decision that is, and why. */
  overruled?: { by: string; at: string; reason: string }
  /** Fingerprint of what the OKR meant when it was answered. */
  about?: string
}

export type NewRequest = Pick<
  AlignmentRequest,
  'okrId' | 'kind' | 'personId' | 'unitId' | 'askedBy' | 'askedAt' | 'message'
>

export function requestId(okrId: string, personId: string): string {
  return `rq-${fnv1a64(`${okrId} ${personId}`)}`
}

/**
 * Asks for the first time or, after an answer that does not stand, once more. Who has been asked and has not answered,
 * has agreed, or has proposed an edit that waits for a decision, is not asked again: the request stays as it is.
 */
export function openRequest(asked: NewRequest, before: AlignmentRequest | undefined): AlignmentRequest {
  if (before !== undefined && (before.state === 'open' || before.state === 'accepted' || isProposed(before)))
    return before
  const kind = before?.kind === 'leader' ? 'leader' : asked.kind
  return {
    ...asked,
    kind,
    id: requestId(asked.okrId, asked.personId),
    round: (before?.round ?? 0) + 1,
    state: 'open',
  }
}

export interface Answer {
  answer: RequestAnswer
  comment?: string | undefined
  /** With 'adapt': the proposed edit, of the OKR itself or of a key result of it. */
  changedOkrId?: string | undefined
  changes?: FieldChange[] | undefined
}

const answered = { accept: 'accepted', adapt: 'adapt', decline: 'declined' } as const

/** What the person asked says, also instead of what they said before. `about`: fingerprint of what the OKR means now. */
export function answerRequest(
  request: AlignmentRequest,
  given: Answer,
  by: string,
  at: string,
  about: string,
): Result<AlignmentRequest, Refusal> {
  if (by !== request.personId)
    return refuse(refusal('forbidden', 'Only the person who was asked can answer this request.'))
  if (request.state === 'withdrawn')
    return refuse(
      refusal('request-state', 'This request was taken back; there is nothing to answer any more.'),
    )
  const comment = given.comment?.trim() === '' ? undefined : given.comment?.trim()
  const changes = given.changes ?? []
  if (given.answer === 'decline' && comment === undefined)
    return refuse(
      refusal('invalid', 'Say why you decline, so that the owner can do something about it.', {
        field: 'comment',
      }),
    )
  if (given.answer === 'adapt' && changes.length === 0)
    return refuse(
      refusal('invalid', 'Propose what should change, or accept or decline it as it is.', {
        field: 'changes',
      }),
    )
  if (given.answer !== 'adapt' && changes.length > 0)
    return refuse(
      refusal('invalid', 'A change can only be proposed with the answer "adapt".', { field: 'changes' }),
    )
  const proposal: Proposal | undefined =
    given.answer === 'adapt'
      ? { okrId: given.changedOkrId ?? request.okrId, changes, state: 'open' }
      : undefined
  if (isSaid(request, given.answer, comment, proposal)) return accept(request)
  const { comment: _comment, proposal: _proposal, overruled: _overruled, ...asked } = request
  return accept({
    ...asked,
    state: answered[given.answer],
    answeredAt: at,
    about,
    ...(comment === undefined ? {} : { comment }),
    ...(proposal === undefined ? {} : { proposal }),
  })
}

/** The same answer sent twice is one, also when what it proposed was decided meanwhile. */
function isSaid(
  request: AlignmentRequest,
  answer: RequestAnswer,
  comment: string | undefined,
  proposal: Proposal | undefined,
): boolean {
  if (request.state === 'open' || request.state === 'outdated' || request.comment !== comment) return false
  const known = request.proposal
  if (proposal === undefined) return known === undefined && request.state === answered[answer]
  return known !== undefined && known.okrId === proposal.okrId && sameJson(known.changes, proposal.changes)
}

export interface Decision {
  decision: 'accept' | 'reject'
  reason?: string | undefined
}

/**
 * The decision on a proposed edit, once; or, with 'reject', that the OKR stays as it is although somebody declined.
 * `overrules`: who decides may do so against the person asked; the owner may not against the leader. `about`: what the
 * OKR means with the edit.
 */
export function decideProposal(
  request: AlignmentRequest,
  { decision, reason: given }: Decision,
  who: { by: string; at: string; overrules: boolean },
  about: string,
): Result<AlignmentRequest, Refusal> {
  const { proposal, state } = request
  const { by, at, overrules } = who
  const reason = given?.trim() === '' ? undefined : given?.trim()
  const open = isProposed(request)
  if (decision === 'accept') {
    if (proposal?.state === 'accepted') return accept(request)
    if (!open || proposal === undefined) return refuse(nothingToDecide(request))
    const decided: Proposal = { ...proposal, state: 'accepted', decidedBy: by, decidedAt: at }
    if (reason !== undefined) decided.reason = reason
    return accept({ ...request, proposal: decided, state: 'accepted', about })
  }
  if (request.overruled !== undefined) return accept(request)
  if (state === 'adapt' && !open && !overrules) return accept(request)
  if (state !== 'adapt' && state !== 'declined') return refuse(nothingToDecide(request))
  if (state === 'declined' && !overrules) {
    return refuse(
      refusal(
        'forbidden',
        'Your leader declined: talk about it and ask again. Only a leader further above or the program lead can decide otherwise.',
      ),
    )
  }
  if (reason === undefined) {
    return refuse(
      refusal('invalid', 'Say why the OKR stays as it is, so that who answered understands it.', {
        field: 'reason',
      }),
    )
  }
  const rejected: Proposal | undefined =
    open && proposal !== undefined
      ? { ...proposal, state: 'rejected', decidedBy: by, decidedAt: at, reason }
      : proposal
  return accept({
    ...request,
    ...(rejected === undefined ? {} : { proposal: rejected }),
    ...(overrules ? { overruled: { by, at, reason } } : {}),
  })
}

function nothingToDecide({ proposal }: AlignmentRequest): Refusal {
  const what = proposal === undefined ? 'Nothing is proposed here' : `This proposal was ${proposal.state}`
  return refusal('request-state', `${what}; there is nothing to decide.`)
}

/** Takes a request back that waits for an answer. What somebody has said stays said. */
export function withdrawRequest(request: AlignmentRequest): Result<AlignmentRequest, Refusal> {
  if (request.state === 'withdrawn') return accept(request)
  if (request.state !== 'open' && request.state !== 'outdated')
    return refuse(
      refusal('request-state', 'This request has been answered and cannot be taken back any more.'),
    )
  return accept({ ...request, state: 'withdrawn' })
}

/**
 * An agreement holds for what was agreed to: not after the meaning changed, and again when the change is undone. Who
 * becomes the owner is not asked any more.
 */
export function keepUp(
  request: AlignmentRequest,
  about: string,
  ownerId: string | undefined,
): AlignmentRequest {
  if (request.personId === ownerId) {
    return request.state === 'withdrawn' ? request : { ...request, state: 'withdrawn' }
  }
  if (request.state === 'accepted' && request.about !== about) return { ...request, state: 'outdated' }
  if (request.state === 'outdated' && request.about === about) return { ...request, state: 'accepted' }
  return request
}

/** An edit is proposed, and nobody has decided on it yet. */
export function isProposed(request: AlignmentRequest): boolean {
  return request.state === 'adapt' && request.proposal?.state === 'open'
}

/** Nothing is left to do about it: agreed, taken back, or decided otherwise with a reason. */
export function isSettled({ state, overruled }: AlignmentRequest): boolean {
  return state === 'accepted' || state === 'withdrawn' || overruled !== undefined
}
