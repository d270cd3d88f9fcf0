import { keep, readKept } from '../../components/use-stored.ts'

/** What somebody is writing into a field, and what the field held when they began: survives a failed save and a reload. */
export interface FieldDraft {
  seen: unknown
  value: unknown
}

function nameOf(cycleId: string, okrId: string, field: string): string {
  return `draft ${cycleId} ${okrId} ${field}`
}

export function readDraft(cycleId: string, okrId: string, field: string): FieldDraft | undefined {
  const draft = parsed(readKept(nameOf(cycleId, okrId, field)))
  if (typeof draft !== 'object' || draft === null || !('value' in draft)) return undefined
  return { seen: 'seen' in draft ? draft.seen : null, value: draft.value }
}

export function keepDraft(
  cycleId: string,
  okrId: string,
  field: string,
  draft: FieldDraft | undefined,
): void {
  // JSON leaves undefined out; a field without a value was seen as null.
  const text = draft && JSON.stringify({ seen: draft.seen ?? null, value: draft.value ?? null })
  keep(nameOf(cycleId, okrId, field), text ?? null)
}

/** A whole form that is being filled in. */
export function readFormDraft(name: string): unknown {
  return parsed(readKept(`form ${name}`))
}

export function keepFormDraft(name: string, form: unknown): void {
  keep(`form ${name}`, form === undefined ? null : JSON.stringify(form))
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
