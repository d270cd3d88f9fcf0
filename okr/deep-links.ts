/** Addresses that open the tab at one place: in Teams, and in a browser or Outlook. */
export interface DeepLinks {
  teams(topic: string, label: string): string
  web(topic: string): string
}

/** Teams takes at most this many characters of a deep link. */
const longest = 1900

/** `topic` is what the tab opens: `okr:<cycle>:<id>` or `session:<cycle>:<id>`. */
export function deepLinks({ publicUrl, teamsAppId }: { publicUrl: string; teamsAppId: string }): DeepLinks {
  const web = (topic: string) => {
    const [kind, ...ids] = topic.split(':')
    return `${publicUrl}/tab/#/${kind === 'session' ? 'sessions' : kind}/${encodeURIComponent(ids.at(-1) ?? '')}`
  }
  return {
    web,
    teams: (topic, label) => {
      const context = encodeURIComponent(JSON.stringify({ subEntityId: topic }))
      const base = `https://teams.microsoft.com/l/entity/${teamsAppId}/home?webUrl=${encodeURIComponent(web(topic))}`
      const rest = `&context=${context}`
      const room = longest - base.length - rest.length - '&label='.length
      const name = encodeURIComponent(label)
      return name.length <= room ? `${base}&label=${name}${rest}` : `${base}${rest}`
    },
  }
}
