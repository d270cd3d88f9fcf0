import type { Invitee, InviteReason, SessionKind } from './session.ts'
import { byName, type SessionFacts } from './session-facts.ts'

/** Exchange's limit for one event, the organiser included. */
export const attendeeLimit = 500

/**
 * Who meets (R44, R58–R60): the leader first, then everybody whose presence is required, then the others, by name.
 * Of a department's teams only the leaders are required; their members are invited while all fit into one event.
 */
export function invitees(kind: SessionKind, facts: SessionFacts): Invitee[] {
  const list = new Invitations()
  if (kind === 'alignment') inviteToAlignment(list, facts)
  else inviteToShare(list, facts)
  return list.sorted(facts)
}

function inviteToAlignment(
  list: Invitations,
  { unit, okrs, linked, dependencyProviderIds }: SessionFacts,
): void {
  list.add(unit.leaderId, 'unit-leader', true)
  for (const okr of okrs) {
    if (okr.unitId !== unit.id) continue
    list.add(okr.ownerId, okr.kind === 'objective' ? 'okr-owner' : 'key-result-owner', true)
  }
  for (const id of dependencyProviderIds) list.add(id, 'dependency-provider', true)
  // They are heard if they can come; a team cannot wait for everybody whom it contributes to.
  for (const okr of linked) if (okr.unitId !== unit.id) list.add(okr.ownerId, 'linked-owner', false)
}

function inviteToShare(
  list: Invitations,
  { unit, unitsBelow, memberIds, memberIdsBelow }: SessionFacts,
): void {
  list.add(unit.leaderId, leaderReason[unit.level], true)
  for (const below of unitsBelow) list.add(below.leaderId, leaderReason[below.level], true)
  if (unit.level === 'organisation') return
  for (const id of memberIds) list.add(id, 'member', true)
  if (unit.level === 'department' && list.sizeWith(memberIdsBelow) <= attendeeLimit) {
    for (const id of memberIdsBelow) list.add(id, 'member', false)
  }
}

const leaderReason = {
  organisation: 'organisation-leader',
  department: 'department-leader',
  team: 'team-leader',
} as const

class Invitations {
  private readonly byPerson = new Map<string, Invitee>()

  add(personId: string | undefined, reason: InviteReason, required: boolean): void {
    if (personId === undefined) return
    const known = this.byPerson.get(personId)
    if (known === undefined) {
      this.byPerson.set(personId, { personId, required, reasons: [reason] })
      return
    }
    known.required ||= required
    if (!known.reasons.includes(reason)) known.reasons.push(reason)
  }

  sizeWith(others: readonly string[]): number {
    return new Set([...this.byPerson.keys(), ...others]).size
  }

  sorted({ unit, names }: SessionFacts): Invitee[] {
    const byPersonName = byName(names)
    const rank = (one: Invitee): number => (one.personId === unit.leaderId ? 0 : one.required ? 1 : 2)
    return [...this.byPerson.values()].sort(
      (a, b) => rank(a) - rank(b) || byPersonName(a.personId, b.personId),
    )
  }
}
