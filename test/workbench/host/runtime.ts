import type { Parameters } from './parameters.ts'

/** What the host offers, as teams-js reads it. Only what this stand-in answers is declared. */
export function runtimeOf({ app, surface }: Parameters) {
  const everywhere = {
    dialog: { url: { parentCommunication: {} }, update: {} },
    pages: { backStack: {}, currentApp: {} },
    calendar: {},
  }
  const inTeams = {
    ...everywhere,
    pages: { ...everywhere.pages, config: {}, tabs: {} },
    chat: {},
    conversations: {},
    interactive: {},
    sharing: {},
    stageView: {},
    teamsCore: {},
  }
  return {
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isLegacyTeams: false,
    supports: app === 'teams' ? inTeams : { ...everywhere, ...(surface === 'personal' ? { mail: {} } : {}) },
  }
}
