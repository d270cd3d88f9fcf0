import type { PeopleById, PersonRef } from '../../../okr/contract/common.ts'
import type { SessionPreview } from '../../../okr/contract/sessions.ts'
import type { InviteReason } from '../../../okr/session.ts'

export type InviteeView = SessionPreview['invitees'][number]

export interface NamedInvitee {
  person: PersonRef
  required: boolean
  /** Why, in words: "leads the unit, owns an OKR". */
  because: string
}

const reasons: Record<InviteReason, string> = {
  'unit-leader': 'leads the unit',
  'organisation-leader': 'leads the organisation',
  'department-leader': 'leads a department',
  'team-leader': 'leads a team',
  member: 'member of the unit',
  'okr-owner': 'owns an objective',
  'key-result-owner': 'owns a key result',
  contributor: 'contributes',
  'dependency-provider': 'provides a dependency',
  'linked-owner': 'owns a linked OKR',
}

function isReason(reason: string): reason is InviteReason {
  return Object.hasOwn(reasons, reason)
}

/** The reasons for an invitation in words; one that is not known is shown as it came. */
export function becauseText(given: readonly string[]): string {
  return given.map((reason) => (isReason(reason) ? reasons[reason] : reason)).join(', ')
}

export function nameOf(people: PeopleById, personId: string): PersonRef {
  return people[personId] ?? { id: personId, displayName: 'Someone who has left' }
}

/** Required and optional people, each with the organiser first and then by name. */
export function groupInvitees(
  invitees: readonly InviteeView[],
  people: PeopleById,
  organiserId: string,
  locale?: string,
): { required: NamedInvitee[]; optional: NamedInvitee[] } {
  const named = invitees
    .map((invitee) => ({
      person: nameOf(people, invitee.personId),
      required: invitee.required,
      because: becauseText(invitee.reasons),
    }))
    .sort(
      (a, b) =>
        Number(b.person.id === organiserId) - Number(a.person.id === organiserId) ||
        a.person.displayName.localeCompare(b.person.displayName, locale),
    )
  return {
    required: named.filter((invitee) => invitee.required),
    optional: named.filter((invitee) => !invitee.required),
  }
}

/** Makes somebody required or optional. The organiser has to be there. */
export function withRequired(
  invitees: readonly InviteeView[],
  personId: string,
  required: boolean,
): InviteeView[] {
  return invitees.map((invitee) => (invitee.personId === personId ? { ...invitee, required } : invitee))
}

/** Takes somebody optional off the list; required people stay. */
export function withoutOptional(invitees: readonly InviteeView[], personId: string): InviteeView[] {
  return invitees.filter((invitee) => invitee.personId !== personId || invitee.required)
}
