/** The fixed ids of everything that an administrator would have registered in a real tenant. Real v4 GUIDs, as Microsoft gives. */
export const identities = {
  tenantId: '6f2f4d0e-8a51-4c7e-9d0b-2f7c1a5be301',
  otherTenantId: 'b3a1c9d2-47e6-4f58-8c3a-90d4e6f7a512',
  tabClientId: '1c9a7f64-5d3b-4e82-a0f7-6b8d2c4e9f13',
  tabAudience: 'api://localhost/1c9a7f64-5d3b-4e82-a0f7-6b8d2c4e9f13',
  /** A bot of the kind UserAssignedMSI: its app id is the managed identity's client id. */
  botAppId: 'd7e5b812-9c46-4a3f-b1d0-8e2f7a6c5b24',
  managedIdentityPrincipalId: '4b7e9d21-6c0f-4853-9a1e-d2f5b8c70e64',
  teamsAppId: '2a84c6e0-b7d9-4f15-8e63-5c1f9d7a0b35',
} as const

/** The app's name as the manifest gives it to the bot. */
export const botName = 'OKR Align'

/** What an administrator consents to: exactly what the product asks for, so that one scope too many fails here too. */
export const consent = {
  delegated: ['Calendars.ReadBasic'],
  application: ['User.Read.All'],
  /** What RBAC for Applications lets the app do with mailboxes, beside the consent. */
  mailboxes: ['Calendars.ReadWrite'],
}

/** What the workbench's own Graph tokens may do: a person with a tool such as Graph Explorer looks at their mailbox. */
export const explorerScopes = ['Calendars.ReadWrite', 'User.Read.All']
