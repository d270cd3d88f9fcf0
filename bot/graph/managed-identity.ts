import { ManagedIdentityApplication } from '@azure/msal-node'

export interface IdentityToken {
  token: string
  /** Milliseconds since 1970. */
  expiresOnTimestamp: number
}

/** Tokens of the server's own managed identity, by resource: the platform gives them, so there is no secret. */
export function managedIdentity(clientId: string): (resource: string) => Promise<IdentityToken> {
  const identity = new ManagedIdentityApplication({
    managedIdentityIdParams: { userAssignedClientId: clientId },
  })
  return async (resource) => {
    const { accessToken, expiresOn } = await identity.acquireToken({ resource })
    return { token: accessToken, expiresOnTimestamp: expiresOn?.getTime() ?? 0 }
  }
}
