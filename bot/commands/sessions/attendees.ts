import type { Actor } from '../../../okr/actor.ts'
import { attendeeLimit } from '../../../okr/invitees.ts'
import type { Person } from '../../../okr/organisation.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import type { Ports } from '../ports/ports.ts'

export interface Attendees {
  /** The organiser first, whether named or not. */
  required: Person[]
  optional: Person[]
}

/** Who was asked for: everybody must be known and still here, and fit into one event. */
export async function readAttendees(
  { directory }: Pick<Ports, 'directory'>,
  actor: Actor,
  organiser: Person,
  input: { required: readonly string[]; optional: readonly string[] },
): Promise<Result<Attendees, Refusal>> {
  const required = [...new Set([organiser.id, ...input.required])]
  const optional = [...new Set(input.optional)].filter((id) => !required.includes(id))
  if (required.length + optional.length > attendeeLimit) {
    return refuse(
      refusal(
        'too-large',
        `${required.length + optional.length} people are too many for one event; Outlook takes ${attendeeLimit}. Invite the leaders only, or hold a session for each unit below.`,
        { field: 'optional' },
      ),
    )
  }
  const people = await directory.people(actor.tenantId, [...required, ...optional])
  const strangers = [...required, ...optional].filter((id) => people.get(id)?.active !== true)
  if (strangers.length > 0) {
    return refuse(
      refusal('invalid', 'Some of these people are not in the organisation any more; leave them out.', {
        field: strangers.some((id) => required.includes(id)) ? 'required' : 'optional',
        details: strangers.map((id) => people.get(id)?.displayName ?? id),
      }),
    )
  }
  const known = (ids: readonly string[]): Person[] => ids.flatMap((id) => people.get(id) ?? [])
  return accept({ required: known(required), optional: known(optional) })
}

/** The refusal for required people to whom no invitation can be sent. */
export function withoutMailbox(people: readonly Person[]): Refusal {
  const names = people.map((person) => person.displayName)
  const who = names.length === 1 ? `${names[0]} has` : `${names.length} people have`
  return refusal(
    'no-mailbox',
    `${who} no mailbox, so no invitation can be sent; leave them out, or ask your administrator for a mailbox.`,
    { field: 'required', details: names },
  )
}
