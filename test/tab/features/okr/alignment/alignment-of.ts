import type { OkrAlignment, RequestView } from '../../../../../okr/contract/alignment.ts'

export function requestOf(personId: string, more: Partial<RequestView> = {}): RequestView {
  return {
    id: `rq-${personId}`,
    okrId: 'o1',
    kind: 'team',
    personId,
    askedBy: 'ada',
    askedAt: '2026-11-01T00:00:00.000Z',
    round: 1,
    state: 'open',
    ...more,
  }
}

export function alignmentOf(
  requests: RequestView[],
  { can, ...more }: Partial<Omit<OkrAlignment, 'can'>> & { can?: Partial<OkrAlignment['can']> } = {},
): OkrAlignment {
  return {
    okrId: 'o1',
    planning: 'asked',
    meaning: 'm1',
    tally: { asked: 0, accepted: 0, adapt: 0, declined: 0, open: 0 },
    requests,
    suggestions: [],
    people: {},
    unitNames: {},
    can: { ask: false, decide: false, overrule: false, ...can },
    ...more,
  }
}

const change = { field: 'title', seen: 'a', value: 'b' }

/** Somebody answered "adapt"; their proposal is in this state. */
export function proposed(personId: string, state: 'open' | 'accepted' | 'rejected'): RequestView {
  return requestOf(personId, {
    state: state === 'accepted' ? 'accepted' : 'adapt',
    proposal: { okrId: 'o1', changes: [change], state },
  })
}
