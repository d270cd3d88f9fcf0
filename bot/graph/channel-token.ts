import { ManagedIdentityApplication } from '@azure/msal-node'

/** The bot's own token for the Bot Framework: the managed identity is the bot, so there is no secret. */
export function channelToken(identityClientId: string): () => Promise<string> {
  const identity = new ManagedIdentityApplication({
    managedIdentityIdParams: { userAssignedClientId: identityClientId },
  })
  return async () => (await identity.acquireToken({ resource: 'https://api.botframework.com' })).accessToken
}
