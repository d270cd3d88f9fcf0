import type { PeopleById } from '../../../okr/contract/common.ts'
import type { SlotReply } from '../../../okr/contract/sessions.ts'
import { nameOf } from './invitee-groups.ts'
import type { Slot } from './slot-days.ts'

const whyWords: Record<Slot['missing'][number]['why'], string> = {
  busy: 'busy',
  'out-of-office': 'out of office',
  'outside-hours': 'outside working hours',
  unknown: 'calendar not known',
}

const mostNames = 4

/** "Ann Lee (busy), Bo Lind (out of office) and 3 more" */
export function missingText(slot: Slot, people: PeopleById): string {
  const names = slot.missing.map(
    ({ personId, why }) => `${nameOf(people, personId).displayName} (${whyWords[why]})`,
  )
  if (names.length <= mostNames) return names.join(', ')
  return `${names.slice(0, mostNames - 1).join(', ')} and ${names.length - mostNames + 1} more`
}

export function optionalText(slot: Slot): string | undefined {
  if (slot.optionalMissing === 0) return undefined
  return slot.optionalMissing === 1
    ? '1 optional person cannot come'
    : `${slot.optionalMissing} optional people cannot come`
}

/** How often somebody is in the way, in words. */
export function blockerText(share: number): string {
  if (share >= 0.995) return 'cannot come at any of the best times'
  return `cannot come at ${Math.max(1, Math.round(share * 100))} % of the best times`
}

/** Calendars that could not be read, one sentence each. */
export function unreadableLines(reply: Pick<SlotReply, 'unreadable' | 'people'>): string[] {
  return reply.unreadable.map(
    ({ personId, reason }) => `${nameOf(reply.people, personId).displayName}: ${reason}`,
  )
}
