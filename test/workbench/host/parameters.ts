/** Where in Teams or Outlook the app is opened. */
const surfaces = ['personal', 'channel', 'settings', 'meetingTab', 'sidePanel', 'stage'] as const
export type Surface = (typeof surfaces)[number]
export const themes = ['default', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

export type Parameters = {
  person: string
  surface: Surface
  app: 'teams' | 'outlook'
  theme: Theme
  locale: string
  /** Address of the tab's content; of the settings page on that surface. */
  content: string
  entityId: string
  subPageId: string
  channel: { id: string; name: string } | undefined
  team: { id: string; name: string; groupId: string } | undefined
  meeting: Meeting | undefined
  /** Calls that get no answer, as an older host would leave them. */
  silent: string[]
  /** The person or an administrator has not consented to sign-in. */
  consentMissing: boolean
}

export type Meeting = {
  /** The meeting's chat. */
  chatId: string
  title: string
  joinUrl: string
  start: string
  end: string
  organizer: string
}

/** Reads what to show from the address; every field has a sensible default but the person. */
export function readParameters(search: string, origin: string): Parameters {
  const query = new URLSearchParams(search)
  const text = (name: string, otherwise = '') => query.get(name) ?? otherwise
  const surface = surfaces.find((known) => known === query.get('surface')) ?? 'personal'
  const channelId = text('channelId')
  const teamId = text('teamId')
  const joinUrl = text('joinUrl')
  const inMeeting = surface === 'sidePanel' || surface === 'stage' || surface === 'meetingTab'
  return {
    person: text('person'),
    surface,
    app: query.get('app') === 'outlook' ? 'outlook' : 'teams',
    theme: themes.find((known) => known === query.get('theme')) ?? 'default',
    locale: text('locale', 'en-us'),
    content: new URL(text('content', '/tab/'), origin).href,
    entityId: text('entityId', 'okr-align'),
    subPageId: text('subPageId'),
    channel: channelId ? { id: channelId, name: text('channelName', 'General') } : undefined,
    team: teamId ? { id: teamId, name: text('teamName'), groupId: text('groupId') } : undefined,
    meeting: inMeeting
      ? {
          ...meetingOf(joinUrl),
          title: text('meetingTitle', 'Meeting'),
          joinUrl,
          start: text('start'),
          end: text('end'),
        }
      : undefined,
    silent: text('silent').split(',').filter(Boolean),
    consentMissing: query.get('consent') === 'missing',
  }
}

/** The chat and the organizer that a Teams join link names. */
function meetingOf(joinUrl: string): Pick<Meeting, 'chatId' | 'organizer'> {
  try {
    const url = new URL(joinUrl)
    const chatId = decodeURIComponent(url.pathname.split('/l/meetup-join/')[1]?.split('/')[0] ?? '')
    const context: unknown = JSON.parse(url.searchParams.get('context') ?? '{}')
    const organizer =
      typeof context === 'object' && context !== null && 'Oid' in context ? String(context.Oid) : ''
    return { chatId, organizer }
  } catch {
    return { chatId: '19:meeting_without-a-link@thread.v2', organizer: '' }
  }
}
