import type { OkrAlignment, RequestView } from '../../../../okr/contract/alignment.ts'

/** What a person says, in a word or two. */
export function stateWords({ state, proposal }: RequestView): string {
  if (state === 'adapt') return proposal?.state === 'rejected' ? 'Adapt: not taken over' : 'Adapt'
  if (state === 'accepted') return proposal?.state === 'accepted' ? 'Agreed, adapted' : 'Agreed'
  return { open: 'Open', declined: 'Declined', outdated: 'Changed since', withdrawn: 'Taken back' }[state]
}

const kindWords = { leader: 'Leader', team: 'Team', department: 'Department' } as const

/** As what somebody was asked: "Leader", "Leader of Sales", "Department: Sales". */
export function roleWords(
  { kind, unitId }: Pick<RequestView, 'kind' | 'unitId'>,
  unitNames: OkrAlignment['unitNames'],
): string {
  const unit = unitId === undefined ? undefined : unitNames[unitId]
  if (unit === undefined) return kindWords[kind]
  return kind === 'leader' ? `Leader of ${unit}` : `For ${unit}`
}

/** An answer is expected: the first one, or another one because the OKR changed since. */
export function waitsForAnswer({ state }: Pick<RequestView, 'state'>): boolean {
  return state === 'open' || state === 'outdated'
}

/** Its proposed edit waits for the owner's decision. */
export function waitsForDecision({ state, proposal }: RequestView): boolean {
  return state === 'adapt' && proposal?.state === 'open'
}

/** What the person said no longer stands, so that asking once more makes sense. */
export function canBeAskedAgain(request: RequestView): boolean {
  if (request.state === 'adapt') return !waitsForDecision(request)
  return request.state === 'declined' || request.state === 'outdated' || request.state === 'withdrawn'
}

/** The reader may decide that the OKR stays although this person does not agree; who owns it not against the leader. */
export function canKeepAnyway({ can }: OkrAlignment, request: RequestView): boolean {
  if (request.overruled !== undefined) return false
  if (request.state === 'declined') return can.overrule || (can.decide && request.kind !== 'leader')
  return request.state === 'adapt' && !waitsForDecision(request) && can.overrule
}

/** The request that the reader should answer now. */
export function requestToAnswer(alignment: OkrAlignment | undefined): RequestView | undefined {
  const request = alignment?.requests.find(({ id }) => id === alignment.can.answer)
  return request !== undefined && waitsForAnswer(request) ? request : undefined
}

/** How many proposals wait for the reader's decision. */
export function decisionsWaiting(alignment: OkrAlignment | undefined): number {
  if (alignment === undefined || !alignment.can.decide) return 0
  return alignment.requests.filter(waitsForDecision).length
}

const order = { leader: 0, team: 1, department: 2 } as const

/** The leader first; what was taken back last. */
export function inOrder(requests: readonly RequestView[]): RequestView[] {
  const rank = (one: RequestView) => (one.state === 'withdrawn' ? 3 : order[one.kind])
  return [...requests].sort((a, b) => rank(a) - rank(b))
}
