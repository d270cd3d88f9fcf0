import type { Person } from '../../../okr/organisation.ts'
import type { Calendar, Mailbox } from '../ports/calendar.ts'

/** People's mail addresses: the product's own knowledge first, then the directory's. */
export async function mailboxesOf(
  calendar: Pick<Calendar, 'mailsOf'>,
  tenantId: string,
  people: readonly Person[],
): Promise<{ mailboxes: Mailbox[]; without: Person[] }> {
  const unknown = people.filter((person) => person.mail === undefined).map((person) => person.id)
  const found = unknown.length === 0 ? new Map<string, string>() : await calendar.mailsOf(tenantId, unknown)
  const mailboxes: Mailbox[] = []
  const without: Person[] = []
  for (const person of people) {
    const mail = person.mail ?? found.get(person.id)
    if (mail === undefined) without.push(person)
    else mailboxes.push({ personId: person.id, mail })
  }
  return { mailboxes, without }
}
