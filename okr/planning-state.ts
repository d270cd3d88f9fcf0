import { type AlignmentRequest, isSettled } from './alignment-request.ts'
import type { Okr } from './okr.ts'
import type { Person, Unit } from './organisation.ts'

/** Where an OKR stands in planning, seen at a glance in the tree. */
export const planningStates = ['draft', 'asked', 'answered', 'aligned', 'committed'] as const
export type PlanningState = (typeof planningStates)[number]

export interface Tally {
  asked: number
  accepted: number
  adapt: number
  declined: number
  /** No answer yet, or none to what the OKR means now. */
  open: number
}

const noTally: Tally = { asked: 0, accepted: 0, adapt: 0, declined: 0, open: 0 }

const counted = {
  open: 'open',
  outdated: 'open',
  accepted: 'accepted',
  adapt: 'adapt',
  declined: 'declined',
} as const

/** How many were asked and what they say (R32); requests that were taken back do not count. */
export function tallyOf(requests: readonly AlignmentRequest[]): Tally {
  const tally = { ...noTally }
  for (const { state } of requests) {
    if (state === 'withdrawn') continue
    tally.asked++
    tally[counted[state]]++
  }
  return tally
}

/**
 * draft: nobody was asked. asked: an answer is open. answered: all have answered, but not all agree, or the leader was
 * not asked. aligned: all agree, the leader among them where the owner has one.
 */
export function planningState(
  requests: readonly AlignmentRequest[],
  leaderId: string | undefined,
): Exclude<PlanningState, 'committed'> {
  const tally = tallyOf(requests)
  if (tally.asked === 0) return 'draft'
  if (tally.open > 0) return 'asked'
  const leaderAgrees =
    leaderId === undefined ||
    requests.some((request) => request.personId === leaderId && request.state === 'accepted')
  return tally.accepted === tally.asked && leaderAgrees ? 'aligned' : 'answered'
}

/** What is kept about an OKR's requests beside it: all that a tree row and a gate need. */
export interface Standing {
  planning: Exclude<PlanningState, 'committed'>
  tally: Tally
  /** Who was asked, and who of them has to answer. */
  askedIds: string[]
  openIds: string[]
  /** Somebody wants it otherwise, and nobody has decided on that yet. */
  undecided: boolean
}

export function standingOf(requests: readonly AlignmentRequest[], leaderId: string | undefined): Standing {
  const asked = requests.filter(({ state }) => state !== 'withdrawn')
  const open = asked.filter(({ state }) => state === 'open' || state === 'outdated')
  return {
    planning: planningState(requests, leaderId),
    tally: tallyOf(requests),
    askedIds: asked.map(({ personId }) => personId),
    openIds: open.map(({ personId }) => personId),
    undecided: asked.some((request) => !open.includes(request) && !isSettled(request)),
  }
}

/**
 * Where an OKR stands now: committed once its unit is locked. A key result about which nobody was asked stands where its
 * objective stands, which was asked about with its key results.
 */
export function planningNow(
  okr: Okr,
  standings: ReadonlyMap<string, Standing>,
  locked: boolean,
): PlanningState {
  if (locked) return 'committed'
  const own = standings.get(okr.id)?.planning ?? 'draft'
  if (own !== 'draft' || okr.kind === 'objective') return own
  return standings.get(okr.objectiveId)?.planning ?? 'draft'
}

/**
 * Who leads the owner of an OKR: the leader of a unit above for who leads a unit, else the manager. Undefined: nobody is
 * above. `path`: the owner's unit and those above it, the organisation first; `managers`: the owner's, the nearest first.
 */
export function leaderOf(
  owner: Person,
  path: readonly Unit[],
  managers: readonly Person[],
): string | undefined {
  const active = managers.filter((manager) => manager.active && manager.id !== owner.id).map(({ id }) => id)
  const [own, ...above] = [...path].reverse()
  if (own?.leaderId !== owner.id) return active[0] ?? own?.leaderId
  return (
    above.find((unit) => unit.leaderId !== undefined && unit.leaderId !== owner.id)?.leaderId ?? active[0]
  )
}
