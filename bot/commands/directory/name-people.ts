import type { PeopleById } from '../../../okr/contract/common.ts'
import type { Person } from '../../../okr/organisation.ts'
import type { Directory } from '../ports/directory.ts'

export function personRefOf(person: Person) {
  return {
    id: person.id,
    displayName: person.displayName,
    ...(person.jobTitle === undefined ? {} : { jobTitle: person.jobTitle }),
    unitId: person.unitId,
  }
}

/** The names behind ids, for a reply. People who left the directory are left out; the interface says so. */
export async function namePeople(
  directory: Directory,
  tenantId: string,
  ids: Iterable<string>,
): Promise<PeopleById> {
  const people = await directory.people(tenantId, ids)
  return Object.fromEntries([...people].map(([id, person]) => [id, personRefOf(person)]))
}
