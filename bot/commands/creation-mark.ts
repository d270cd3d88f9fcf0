import type { Actor } from '../../okr/actor.ts'
import { fnv1a64 } from '../../okr/hash.ts'

/**
 * What a creation was asked with. Ids are the client's: a second request with the same id and the same mark is the same
 * request, however much what it created has changed since; with another mark it is a different one.
 */
export function creationMark({ personId }: Actor, input: object): string {
  return fnv1a64(JSON.stringify([personId, sorted(input)]))
}

/** With the names of every object in order, so that equal values have equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, part]) => [name, sorted(part)]))
}
