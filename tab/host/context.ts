import type { app } from '@microsoft/teams-js'

export type HostTheme = 'default' | 'dark' | 'contrast'

/** What the tab knows of where it is shown. */
export interface HostContext {
  theme: HostTheme
  /** Teams, Outlook, Office … */
  hostName: string
  /** content, settings, sidePanel, meetingStage … */
  frame: string
  /** BCP 47, for dates and numbers. */
  locale: string
  pageId: string
  subPageId?: string
  /** The team's id in Teams itself (19:…@thread.tacv2), which bots know it by; not its Microsoft 365 group. */
  teamId?: string
  channelId?: string
  channelName?: string
  meetingId?: string
}

/** Unknown names fall back to light. */
export function themeOf(name: string | undefined | null): HostTheme {
  return name === 'dark' || name === 'contrast' ? name : 'default'
}

export function localeOf(name: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(name ?? '')[0] ?? 'en-GB'
  } catch {
    return 'en-GB'
  }
}

export function hostContextOf(
  context: Pick<app.Context, 'app' | 'page' | 'channel' | 'team' | 'meeting'>,
): HostContext {
  const { page, channel, team, meeting } = context
  return {
    theme: themeOf(context.app.theme),
    hostName: context.app.host.name,
    frame: page.frameContext,
    locale: localeOf(context.app.locale),
    pageId: page.id,
    ...(page.subPageId ? { subPageId: page.subPageId } : {}),
    ...(team?.internalId ? { teamId: team.internalId } : {}),
    ...(channel?.id ? { channelId: channel.id } : {}),
    ...(channel?.displayName ? { channelName: channel.displayName } : {}),
    ...(meeting?.id ? { meetingId: meeting.id } : {}),
  }
}
