import { createHash } from 'node:crypto'
import type { State } from '../state.ts'
import { customTimeZone } from './custom-time-zone.ts'
import type { Directory, DirectoryPerson } from './directory.ts'
import { isFields } from './event-input.ts'
import { type Permissions, personOf } from './permissions.ts'
import { ok, type Route } from './route.ts'
import { ianaZone, windowsZone } from './time-zones.ts'

const week = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
type Day = (typeof week)[number]
const zoneStyles = ['windows', 'iana', 'custom'] as const

/** How a mailbox names its zone, and when its owner works. */
export interface MailboxSettings {
  /** IANA; from the directory unless set. */
  timeZone: string
  zoneStyle: (typeof zoneStyles)[number]
  daysOfWeek: Day[]
  /** Local wall clock, HH:mm. */
  startTime: string
  endTime: string
}

export interface Mailboxes {
  settings(tenant: string, person: DirectoryPerson): MailboxSettings
  /** Takes what it knows of `change`; throws a RangeError that says what is wrong. */
  change(tenant: string, person: DirectoryPerson, change: unknown): MailboxSettings
  workingHours(tenant: string, person: DirectoryPerson): Record<string, unknown>
  route: Route
}

export function openMailboxes(
  state: State,
  directory: Directory,
  permissions: Permissions,
  clock: () => Date,
): Mailboxes {
  const stored = state.collection<Partial<MailboxSettings>>('graph-mailboxes')
  const key = (tenant: string, person: DirectoryPerson) => `${tenant}/${person.id}`

  const settings = (tenant: string, person: DirectoryPerson): MailboxSettings => ({
    ...usual(person),
    ...stored.get(key(tenant, person)),
  })

  function workingHours(tenant: string, person: DirectoryPerson): Record<string, unknown> {
    const { daysOfWeek, startTime, endTime, timeZone, zoneStyle } = settings(tenant, person)
    const zones = {
      windows: () => ({ name: windowsZone(timeZone) }),
      iana: () => ({ name: timeZone }),
      custom: () => customTimeZone(timeZone, clock().getUTCFullYear()),
    }
    return {
      daysOfWeek,
      startTime: `${startTime}:00.0000000`,
      endTime: `${endTime}:00.0000000`,
      timeZone: zones[zoneStyle](),
    }
  }

  return {
    settings,
    workingHours,
    change(tenant, person, change) {
      stored.set(key(tenant, person), { ...stored.get(key(tenant, person)), ...readChange(change) })
      return settings(tenant, person)
    },
    route: {
      method: 'get',
      path: '/users/:user/mailboxSettings',
      outlook: true,
      handle({ caller, user }) {
        const person = personOf(directory, caller, user, 'exchange')
        permissions.requireMailbox(caller, 'readMailboxSettings', person)
        const { timeZone, zoneStyle } = settings(caller.tenant, person)
        return ok({
          '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${person.id}')/mailboxSettings`,
          archiveFolder: null,
          timeZone: zoneStyle === 'iana' ? timeZone : windowsZone(timeZone),
          dateFormat: 'yyyy-MM-dd',
          timeFormat: 'HH:mm',
          delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
          automaticRepliesSetting: { status: 'disabled', externalAudience: 'all' },
          language: { locale: 'en-US', displayName: 'English (United States)' },
          workingHours: workingHours(caller.tenant, person),
          userPurpose: 'user',
        })
      },
    },
  }
}

/** What a mailbox has when nobody set anything: different for each person, and the same every time. */
function usual(person: DirectoryPerson): MailboxSettings {
  const [hours = 0, style = 0] = createHash('sha256').update(person.id).digest()
  const starts = ['08:00', '08:30', '09:00', '09:00', '09:00', '10:00']
  const startTime = starts[hours % starts.length] ?? '09:00'
  const [hour = 9, minute = 0] = startTime.split(':').map(Number)
  return {
    timeZone: person.timeZone,
    zoneStyle: style < 190 ? 'windows' : style < 225 ? 'iana' : 'custom',
    daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    startTime,
    endTime: `${String(hour + 8).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
  }
}

function readChange(change: unknown): Partial<MailboxSettings> {
  if (!isFields(change)) throw new RangeError('Mailbox settings must be an object.')
  const read: Partial<MailboxSettings> = {}
  for (const [name, value] of Object.entries(change)) {
    if (name === 'timeZone' && typeof value === 'string' && ianaZone(value) !== undefined)
      read.timeZone = ianaZone(value) ?? value
    else if (name === 'zoneStyle' && isOneOf(zoneStyles, value)) read.zoneStyle = value
    else if (name === 'daysOfWeek' && Array.isArray(value) && value.every((day) => isOneOf(week, day)))
      read.daysOfWeek = value
    else if (
      (name === 'startTime' || name === 'endTime') &&
      typeof value === 'string' &&
      /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
    )
      read[name] = value
    else throw new RangeError(`Mailbox setting ${name} does not exist or cannot be ${JSON.stringify(value)}.`)
  }
  return read
}

function isOneOf<Name extends string>(names: readonly Name[], value: unknown): value is Name {
  return names.some((name) => name === value)
}
