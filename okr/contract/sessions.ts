import * as z from 'zod/mini'
import { freeText, id, isoDate, isoDateTime, peopleById, text } from './common.ts'

const kind = z.enum(['alignment', 'share'])
const invitee = z.object({
  personId: id,
  required: z.boolean(),
  reasons: z.array(z.string()),
})
const agendaItem = z.object({
  number: z.number(),
  part: z.enum(['review', 'feedback', 'quality-check', 'share', 'unlinked', 'without-okr', 'commitment']),
  title: z.string(),
  minutes: z.number(),
  okrId: z.optional(z.string()),
  personId: z.optional(z.string()),
  underOkrId: z.optional(z.string()),
  seenAtItem: z.optional(z.number()),
  notes: z.optional(z.array(z.string())),
})
export const previewRequest = z.object({ unitId: id, kind })
export const sessionPreview = z.object({
  unitId: z.string(),
  unitName: z.string(),
  kind,
  title: z.string(),
  organiserId: z.string(),
  invitees: z.array(invitee),
  agenda: z.array(agendaItem),
  minutes: z.number(),
  people: peopleById,
})
export type SessionPreview = z.infer<typeof sessionPreview>

export const slotRequest = z.object({
  unitId: id,
  kind,
  required: z.array(id).check(z.maxLength(500)),
  optional: z.array(id).check(z.maxLength(500)),
  minutes: z.number().check(z.int(), z.minimum(15), z.maximum(480)),
  from: isoDate,
  to: isoDate,
})
const slot = z.object({
  startsAt: isoDateTime,
  endsAt: isoDateTime,
  /** Required people who cannot come: empty in a slot that suits all. */
  missing: z.array(
    z.object({ personId: z.string(), why: z.enum(['busy', 'out-of-office', 'outside-hours', 'unknown']) }),
  ),
  optionalMissing: z.number(),
})
export const slotReply = z.object({
  /** Earliest first when all can come, else fewest missing first. */
  slots: z.array(slot),
  /** Where no slot suits all: who is in the way of most slots, worst first. */
  blockers: z.array(z.object({ personId: z.string(), share: z.number() })),
  /** Mailboxes whose free/busy could not be read, with Exchange's reason. */
  unreadable: z.array(z.object({ personId: z.string(), reason: z.string() })),
  people: peopleById,
})
export type SlotReply = z.infer<typeof slotReply>

export const scheduleSession = z.object({
  unitId: id,
  kind,
  title: z.optional(text(200)),
  startsAt: isoDateTime,
  minutes: z.number().check(z.int(), z.minimum(15), z.maximum(480)),
  required: z.array(id).check(z.maxLength(499)),
  optional: z.array(id).check(z.maxLength(499)),
})
export type ScheduleSession = z.infer<typeof scheduleSession>
export const rescheduleSession = z.object({
  revision: z.number(),
  startsAt: isoDateTime,
  minutes: z.number().check(z.int(), z.minimum(15), z.maximum(480)),
})
export const cancelSession = z.object({
  revision: z.number(),
  comment: z.optional(freeText(1000)),
})

const session = z.object({
  id: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  kind,
  title: z.string(),
  organiserId: z.string(),
  invitees: z.array(invitee),
  agenda: z.array(agendaItem),
  startsAt: z.string(),
  endsAt: z.string(),
  timeZone: z.string(),
  status: z.enum(['scheduled', 'held', 'cancelled']),
  revision: z.number(),
  event: z.object({
    state: z.enum(['pending', 'confirmed', 'cancelling', 'cancelled', 'parked']),
    joinUrl: z.optional(z.string()),
    reason: z.optional(z.string()),
  }),
  can: z.object({ schedule: z.boolean() }),
})
export const sessionReply = z.object({ session, people: peopleById })
export type SessionReply = z.infer<typeof sessionReply>
export const sessionsQuery = z.object({ unitId: z.optional(id), cursor: z.optional(z.string()) })
export const sessionsPage = z.object({
  sessions: z.array(session),
  people: peopleById,
  cursor: z.optional(z.string()),
})
export type SessionsPage = z.infer<typeof sessionsPage>
