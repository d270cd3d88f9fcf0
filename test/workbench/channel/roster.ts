import type { Directory, DirectoryPerson } from '../graph/directory.ts'
import { identities } from '../identities.ts'
import { personChatId } from './chat-ids.ts'

export interface Roster {
  /** By the id that the person has in Teams chats (29:…). */
  byChatId(id: string): DirectoryPerson | undefined
  byObjectId(id: string): DirectoryPerson | undefined
  everyone(): DirectoryPerson[]
}

/** Everybody in the directory: the members of the one team. */
export function openRoster(directory: Directory): Roster {
  let read: { version: number; people: DirectoryPerson[]; byChatId: Map<string, DirectoryPerson> } | undefined
  const current = () => {
    const version = directory.version(identities.tenantId)
    if (read?.version !== version) {
      const people = directory.people(identities.tenantId)
      read = { version, people, byChatId: new Map(people.map((person) => [personChatId(person.id), person])) }
    }
    return read
  }
  return {
    byChatId: (id) => current().byChatId.get(id),
    byObjectId: (id) => directory.find(identities.tenantId, id),
    everyone: () => current().people,
  }
}

/** A person as the connector describes a member of a conversation. */
export function asMember(person: DirectoryPerson) {
  const names = person.displayName.split(' ')
  return {
    id: personChatId(person.id),
    name: person.displayName,
    objectId: person.id,
    aadObjectId: person.id,
    givenName: names[0] ?? '',
    surname: names.slice(1).join(' '),
    email: person.mail,
    userPrincipalName: person.mail,
    tenantId: identities.tenantId,
    userRole: 'user',
  }
}
