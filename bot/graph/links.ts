export interface LinkOptions {
  /** The app's own origin, e.g. https://okr.contoso.com. */
  publicUrl: string
  /** The manifest's id, and the entity id of its personal tab. */
  teamsAppId: string
  tabEntityId: string
}

/** Teams refuses longer ones. */
const longestTeamsLink = 1900

/** Links to a session: into Teams, and to the tab in a browser, because Outlook does not follow the former everywhere. */
export function sessionLinks(
  { publicUrl, teamsAppId, tabEntityId }: LinkOptions,
  { cycleId, sessionId, title }: { cycleId: string; sessionId: string; title: string },
): { teams: string; web: string } {
  const web = `${publicUrl}/tab/#/sessions/${encodeURIComponent(sessionId)}`
  const entity = `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${encodeURIComponent(tabEntityId)}`
  const context = JSON.stringify({ subEntityId: `session:${cycleId}:${sessionId}` })
  const query = (label: string): string =>
    `?webUrl=${encodeURIComponent(web)}&label=${encodeURIComponent(label)}&context=${encodeURIComponent(context)}`
  const full = entity + query(title)
  return { teams: full.length <= longestTeamsLink ? full : entity + query('OKR Align'), web }
}
