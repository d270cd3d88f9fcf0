/** Asks again this long before a token expires, so that none expires on its way. */
const marginSeconds = 90

/** The `exp` of a JSON web token, in seconds; undefined when it cannot be read. Read for caching only, never for trust. */
export function expiryOf(token: string): number | undefined {
  const payload = token.split('.')[1]
  if (payload === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    if (typeof claims !== 'object' || claims === null || !('exp' in claims)) return undefined
    return typeof claims.exp === 'number' ? claims.exp : undefined
  } catch {
    return undefined
  }
}

/** Keeps a token until shortly before it expires; requests at the same time share one question to the host. */
export function cachedToken(
  ask: () => Promise<string>,
  now: () => number,
): (fresh?: boolean) => Promise<string> {
  let kept: { token: string; expires: number } | undefined
  let asking: Promise<string> | undefined
  return (fresh = false) => {
    if (!fresh && kept !== undefined && kept.expires - marginSeconds > now() / 1000) {
      return Promise.resolve(kept.token)
    }
    asking ??= ask()
      .then((token) => {
        kept = { token, expires: expiryOf(token) ?? 0 }
        return token
      })
      .finally(() => {
        asking = undefined
      })
    return asking
  }
}
