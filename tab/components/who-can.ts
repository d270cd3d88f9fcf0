import type { PeopleById } from '../../okr/contract/common.ts'

const namedAtMost = 3

/** "You or Ann Lee": who can meet a condition. Undefined: nobody is known. */
export function whoCan(personIds: readonly string[], people: PeopleById, myId: string): string | undefined {
  const others = personIds.filter((id) => id !== myId).flatMap((id) => people[id]?.displayName ?? [])
  const names = [...(personIds.includes(myId) ? ['You'] : []), ...others]
  if (names.length === 0) return undefined
  if (names.length > namedAtMost) {
    return `${names.slice(0, namedAtMost - 1).join(', ')} or ${names.length - namedAtMost + 1} others`
  }
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** The reader, and whom the sentence beside it does not name already. */
export function notNamedIn(
  said: string,
  personIds: readonly string[],
  people: PeopleById,
  myId: string,
): string[] {
  return personIds.filter((id) => {
    const name = people[id]?.displayName
    return id === myId || name === undefined || !said.includes(name)
  })
}
