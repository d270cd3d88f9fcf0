import type { FrameContext } from './frame.ts'
import type { Parameters } from './parameters.ts'

export type Person = { id: string; displayName: string; mail: string; tenantId: string }

const session = crypto.randomUUID()

/** The flat context that hosts answer `getContext` with; teams-js gives it its shape. */
export function contextOf(
  parameters: Parameters,
  person: Person,
  frame: { frameContext: FrameContext; entityId: string; subPageId: string },
): Record<string, unknown> {
  const { channel, team, meeting, app, theme, locale } = parameters
  return {
    locale,
    theme,
    entityId: frame.entityId,
    subEntityId: frame.subPageId || undefined,
    frameContext: frame.frameContext,
    userObjectId: person.id,
    userDisplayName: person.displayName,
    userPrincipalName: person.mail,
    loginHint: person.mail,
    tid: person.tenantId,
    tenantSKU: 'enterprise',
    hostName: app === 'teams' ? 'TeamsModern' : 'Outlook',
    hostClientType: 'web',
    ringId: 'general',
    sessionId: session,
    appSessionId: crypto.randomUUID(),
    appLaunchId: crypto.randomUUID(),
    isFullScreen: false,
    isMultiWindow: false,
    sourceOrigin: null,
    osLocaleInfo: { platform: 'windows', regionalFormat: locale, shortDate: 'M/d/yyyy', shortTime: 'h:mm a' },
    ...(channel ? { channelId: channel.id, channelName: channel.name, channelType: 'Regular' } : {}),
    ...(team
      ? { teamId: team.id, teamName: team.name, groupId: team.groupId, teamType: 0, userTeamRole: 1 }
      : {}),
    ...(meeting ? { chatId: meeting.chatId, meetingId: btoa(`0#${meeting.chatId}#0`) } : {}),
  }
}
