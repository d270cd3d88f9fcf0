import * as z from 'zod/mini'
import { CalendarError } from '../commands/ports/calendar.ts'

/** Reads an answer of Graph; one of another shape is Graph's fault and may be right the next time. */
export function parse<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.infer<Schema> {
  const result = z.safeParse(schema, answer)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new CalendarError(
    'unknown',
    `Microsoft Graph answered in an unknown shape (${issue?.path.join('.')}: ${issue?.message}).`,
    { cause: result.error },
  )
}
