import { go } from './address.ts'

/** Opens a link as Teams and Outlook would: their own links stay inside, others get a window. */
export function openLink(href: string, appId: string): void {
  if (!URL.canParse(href, location.href)) return
  const link = new URL(href, location.href)
  if (link.hostname === 'teams.microsoft.com') {
    const inside = teamsLink(link, appId)
    if (inside) {
      go(inside)
      return
    }
  }
  window.open(link.href, '_blank', 'noopener')
}

/** Where a Teams link leads inside the workbench; undefined when it leads out. */
export function teamsLink(link: URL, appId: string): Parameters<typeof go>[0] | undefined {
  if (link.pathname.startsWith('/l/meetup-join/'))
    return { view: 'tab', surface: 'sidePanel', joinUrl: link.href, subPageId: '' }
  if (!link.pathname.startsWith(`/l/entity/${appId}/`)) return undefined
  const context = readContext(link.searchParams.get('context'))
  return {
    view: 'tab',
    subPageId: context.subEntityId ?? '',
    ...(context.channelId ? { surface: 'channel', channel: context.channelId } : { surface: 'personal' }),
  }
}

function readContext(text: string | null): { subEntityId?: string; channelId?: string } {
  try {
    const context: unknown = JSON.parse(text ?? '{}')
    if (typeof context !== 'object' || context === null) return {}
    return {
      ...('subEntityId' in context && typeof context.subEntityId === 'string'
        ? { subEntityId: context.subEntityId }
        : {}),
      ...('channelId' in context && typeof context.channelId === 'string'
        ? { channelId: context.channelId }
        : {}),
    }
  } catch {
    return {}
  }
}
