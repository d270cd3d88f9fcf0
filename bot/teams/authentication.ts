import { decodeProtectedHeader, errors, jwtVerify } from 'jose'
import type { ChannelKeys } from './channel-keys.ts'

/** What of a request the token is checked against. */
export interface ClaimedActivity {
  channelId?: unknown
  serviceUrl?: unknown
}

/** The request does not come from the channel. The reason is for the log and never for the caller. */
export class NotFromChannel extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'NotFromChannel'
  }
}

const issuer = 'https://api.botframework.com'
/** Other channels (Web Chat, Direct Line, e-mail) carry no Entra identity, so nobody there could be recognised. */
const channels: ReadonlySet<unknown> = new Set(['msteams'])
const clockToleranceSeconds = 300

/** Proves that the Bot Framework's channel sent this activity to this bot, or throws NotFromChannel. */
export async function authenticate(
  { keys, appId }: { keys: ChannelKeys; appId: string },
  authorization: string | undefined,
  activity: ClaimedActivity,
): Promise<void> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1]
  if (token === undefined) throw new NotFromChannel('There is no bearer token.')
  if (!channels.has(activity.channelId)) throw new NotFromChannel('The channel is not Microsoft Teams.')
  const keyId = keyIdOf(token)
  const found = await keys.find(keyId)
  if (found === undefined) throw new NotFromChannel('The key of the token is not one of the channel.')
  if (found.endorsements.length > 0 && !found.endorsements.includes(String(activity.channelId)))
    throw new NotFromChannel('The key of the token may not speak for this channel.')
  const claims = await verified(token, found.key, appId)
  if (claims.aud !== appId) throw new NotFromChannel('The token is for more than this bot.')
  // Stock code skips this check when the activity names no serviceUrl, and the bot would then answer to anywhere.
  if (typeof activity.serviceUrl !== 'string' || !URL.canParse(activity.serviceUrl))
    throw new NotFromChannel('The activity names no serviceUrl.')
  if (claims.serviceurl !== activity.serviceUrl)
    throw new NotFromChannel('The token is for another serviceUrl than the activity.')
}

function keyIdOf(token: string): string {
  try {
    const { alg, kid } = decodeProtectedHeader(token)
    if (alg === 'RS256' && kid !== undefined) return kid
  } catch (error) {
    throw new NotFromChannel('The token is garbage.', { cause: error })
  }
  throw new NotFromChannel('The token is not signed with RS256 and a named key.')
}

async function verified(token: string, key: Parameters<typeof jwtVerify>[1], appId: string) {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['RS256'],
      issuer,
      audience: appId,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['exp', 'iss', 'aud'],
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new NotFromChannel(error.message, { cause: error })
    throw error
  }
}
