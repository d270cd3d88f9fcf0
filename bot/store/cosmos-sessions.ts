import type { Partition } from '../commands/ports/document-store.ts'

type ContainerName = Partition['container']

/**
 * What this server has written or seen, as Cosmos DB's session tokens: a read that carries them never
 * answers with an older state. They reach as far as the object is shared. Another server instance has its
 * own, so right after a write it may still read the state before it (by milliseconds within a region),
 * unless the account's default consistency is Bounded Staleness or Strong, or the tokens are handed on with
 * `export` and `take`. Writes need none: their ETags are compared by the writing replica.
 */
export interface SessionTokens {
  of(container: ContainerName): string | undefined
  /** Remembers the session token of a response. */
  note(container: ContainerName, token: unknown): void
  export(): string
  /** Adds what another client has exported. */
  take(exported: string): void
}

export function createSessionTokens(): SessionTokens {
  const containers = new Map<string, Map<string, string>>()

  function note(container: string, token: unknown): void {
    if (typeof token !== 'string') return
    const ranges = containers.get(container) ?? new Map<string, string>()
    containers.set(container, ranges)
    for (const part of token.split(',')) {
      const [range, progress, more] = part.split(':')
      if (!range || !progress || more !== undefined) continue
      const known = ranges.get(range)
      if (known === undefined || isLater(progress, known)) ranges.set(range, progress)
    }
  }

  function of(container: string): string | undefined {
    const ranges = containers.get(container)
    return ranges && [...ranges].map(([range, progress]) => `${range}:${progress}`).join(',')
  }

  return {
    of,
    note,
    export: () => JSON.stringify([...containers.keys()].map((container) => [container, of(container)])),
    take: (exported) => {
      const pairs: unknown = JSON.parse(exported)
      if (!Array.isArray(pairs)) return
      for (const [container, token] of pairs) note(String(container), token)
    },
  }
}

/** A token is `version#sequence#region=sequence…`; the version rises when the replicas are rearranged. */
function isLater(progress: string, known: string): boolean {
  const [version = 0, sequence = 0] = progress.split('#').map(Number)
  const [knownVersion = 0, knownSequence = 0] = known.split('#').map(Number)
  return version === knownVersion ? sequence > knownSequence : version > knownVersion
}
