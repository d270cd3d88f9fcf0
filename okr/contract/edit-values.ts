import * as z from 'zod/mini'
import type { Okr } from '../okr.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { keyResultFields, objectiveFields } from './okrs.ts'

const schemas: Record<Okr['kind'], Record<string, z.ZodMiniType>> = {
  objective: objectiveFields,
  'key-result': keyResultFields,
}

/** Refuses `invalid` when an OKR of this kind has no such field, or the value does not fit it. */
export function checkFieldValue(kind: Okr['kind'], field: string, value: unknown): Refusal | undefined {
  const fields = schemas[kind]
  const schema = Object.hasOwn(fields, field) ? fields[field] : undefined
  const name = kind === 'objective' ? 'An objective' : 'A key result'
  if (schema === undefined)
    return refusal('invalid', `${name} has no field "${field}" that can be edited.`, { field })
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return undefined
  const reason = parsed.error.issues[0]?.message ?? 'it has the wrong form'
  return refusal('invalid', `The value of "${field}" cannot be taken: ${reason}.`, { field })
}
