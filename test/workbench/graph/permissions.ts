import type { State } from '../state.ts'
import type { Caller } from './caller.ts'
import type { Directory, DirectoryPerson } from './directory.ts'
import { GraphError } from './graph-error.ts'

/** What a call needs; any one permission of a list is enough (least privilege first). */
const needs = {
  readOwnProfile: {
    delegated: ['User.Read', 'User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
    application: ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  },
  readBasicProfiles: {
    delegated: ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
    application: ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  },
  readProfiles: {
    delegated: ['User.Read.All', 'Directory.Read.All'],
    application: ['User.Read.All', 'Directory.Read.All'],
  },
  readMailboxSettings: {
    delegated: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
    application: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
  },
  readFreeBusy: {
    delegated: ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
    application: ['Calendars.ReadBasic', 'Calendars.ReadBasic.All', 'Calendars.Read', 'Calendars.ReadWrite'],
  },
  readCalendar: {
    delegated: ['Calendars.Read', 'Calendars.ReadWrite'],
    application: ['Calendars.Read', 'Calendars.ReadWrite'],
  },
  writeCalendar: { delegated: ['Calendars.ReadWrite'], application: ['Calendars.ReadWrite'] },
} as const

export type Need = keyof typeof needs
export type MailboxNeed = 'readMailboxSettings' | 'readFreeBusy' | 'readCalendar' | 'writeCalendar'

/**
 * RBAC for Applications: what Exchange lets an app do with mailboxes although its token names no such role,
 * and with which mailboxes. Both grants add up.
 */
export interface MailboxGrant {
  roles: string[]
  mailboxes: 'all' | string[]
}

export interface Permissions {
  /** Refuses with 403 unless the caller's token covers the directory call. */
  requireDirectory(caller: Caller, need: 'readOwnProfile' | 'readBasicProfiles' | 'readProfiles'): void
  allowsProfiles(caller: Caller): boolean
  /** Refuses with 403 unless the caller may do this with the person's mailbox. */
  requireMailbox(caller: Caller, need: MailboxNeed, mailbox: DirectoryPerson): void
  setMailboxGrant(tenant: string, app: string, grant: MailboxGrant): void
}

export function openPermissions(state: State, defaultGrant: MailboxGrant): Permissions {
  const grants = state.collection<MailboxGrant>('graph-mailbox-grants')

  function holds(caller: Caller, need: Need): boolean {
    const sufficient: readonly string[] =
      needs[need][caller.person === undefined ? 'application' : 'delegated']
    return sufficient.some((permission) => caller.permissions.has(permission))
  }

  function grantCovers(caller: Caller, need: MailboxNeed, mailbox: string): boolean {
    const grant = grants.get(`${caller.tenant}/${caller.app}`) ?? defaultGrant
    const sufficient: readonly string[] = needs[need].application
    return (
      grant.roles.some((role) => sufficient.includes(role)) &&
      (grant.mailboxes === 'all' || grant.mailboxes.includes(mailbox))
    )
  }

  return {
    requireDirectory(caller, need) {
      if (!holds(caller, need))
        throw new GraphError(
          403,
          'Authorization_RequestDenied',
          'Insufficient privileges to complete the operation.',
        )
    },
    allowsProfiles: (caller) => holds(caller, 'readProfiles'),
    requireMailbox(caller, need, mailbox) {
      const allowed =
        caller.person === undefined
          ? holds(caller, need) || grantCovers(caller, need, mailbox.id)
          : // Delegated calendar permissions reach the person's own mailbox only: nothing is shared here.
            holds(caller, need) && caller.person === mailbox.id
      if (!allowed)
        throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')
    },
    setMailboxGrant: (tenant, app, grant) => grants.set(`${tenant}/${app}`, grant),
  }
}

/** The person a path names ("me" or an id or a mail address); 404 as the directory words it, or Exchange. */
export function personOf(
  directory: Directory,
  caller: Caller,
  user: string,
  service: 'directory' | 'exchange' = 'directory',
): DirectoryPerson {
  if (user === 'me' && caller.person === undefined)
    throw new GraphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.')
  const person = directory.find(caller.tenant, user === 'me' ? String(caller.person) : user)
  if (person === undefined && service === 'exchange')
    throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${user}' is invalid.`)
  if (person === undefined)
    throw new GraphError(
      404,
      'Request_ResourceNotFound',
      `Resource '${user}' does not exist or one of its queried reference-property objects are not present.`,
    )
  return person
}
