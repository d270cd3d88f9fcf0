import * as z from 'zod/mini'
import { idLength, idPattern } from '../id.ts'

export const id = z.string().check(z.minLength(1), z.maxLength(idLength), z.regex(idPattern))
/** Half of a surrogate pair can neither be stored nor shown. */
const wellFormed = z.refine<string>((value) => value.isWellFormed(), 'it holds a broken character')
/** Text that may be empty. */
export const freeText = (maxLength: number) => z.string().check(z.maxLength(maxLength), wellFormed)
export const text = (maxLength: number) =>
  z.string().check(z.minLength(1), z.maxLength(maxLength), wellFormed)
/** A day that the calendar has. */
const isDay = (value: string) => {
  const time = Date.parse(`${value.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value.slice(0, 10))
}
export const isoDate = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine<string>(isDay, 'there is no such day'))
export const isoDateTime = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?Z$/),
  z.refine<string>((value) => isDay(value) && !Number.isNaN(Date.parse(value)), 'there is no such time'),
)
export const cursor = z.string().check(z.minLength(1), z.maxLength(4000))
export const finite = z.number()
export const empty = z.object({})

export const personRef = z.object({
  id,
  displayName: z.string(),
  jobTitle: z.optional(z.string()),
  unitId: z.optional(z.string()),
})
export type PersonRef = z.infer<typeof personRef>

/** The people named in a reply, by id, so that no row repeats a name. */
export const peopleById = z.record(z.string(), personRef)
export type PeopleById = z.infer<typeof peopleById>

export const fieldConflict = z.object({
  field: z.string(),
  seen: z.unknown(),
  current: z.unknown(),
  yours: z.unknown(),
  by: z.optional(z.string()),
  at: z.optional(z.string()),
})

/** RFC 9457, what every refusal and fault looks like on the wire. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  field: z.optional(z.string()),
  details: z.optional(z.array(z.string())),
  conflicts: z.optional(z.array(fieldConflict)),
})
export type Problem = z.infer<typeof problem>
