import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { type FieldChange, sameJson } from '../../../../okr/edit.ts'
import { objectiveLimits } from '../../../../okr/objective.ts'
import { numberProblem } from '../fields/number-problem.ts'

type AnyOkr = OkrDetails['okr'] | OkrDetails['keyResults'][number]['keyResult']

/** A field that somebody else than the owner can propose to change. */
export interface ProposedField {
  field: string
  label: string
  type: 'text' | 'long' | 'number' | 'date'
  required?: boolean
  maxLength?: number
}

const title: ProposedField = {
  field: 'title',
  label: 'Title',
  type: 'long',
  required: true,
  maxLength: objectiveLimits.title,
}
const ofObjective: readonly ProposedField[] = [
  title,
  { field: 'why', label: 'Why', type: 'long', maxLength: objectiveLimits.why },
]
const ofKeyResult: readonly ProposedField[] = [
  title,
  { field: 'baseline', label: 'Baseline', type: 'number' },
  { field: 'target', label: 'Target', type: 'number' },
  { field: 'unit', label: 'Unit of measure', type: 'text', maxLength: 40 },
  { field: 'dueOn', label: 'Due', type: 'date' },
  { field: 'metric', label: 'Metric', type: 'text', maxLength: 200 },
]

export function fieldsOf(okr: AnyOkr): readonly ProposedField[] {
  return okr.kind === 'objective' ? ofObjective : ofKeyResult
}

/** What is typed into the fields, by OKR and field; one that is missing was not touched. */
export interface AdaptDraft {
  okrId: string
  typed: Record<string, Record<string, string>>
  comment: string
}

/** The OKR that was asked about, and its key results: any of them can be what should change. */
export function choicesOf(details: OkrDetails): AnyOkr[] {
  return [details.okr, ...details.keyResults.map(({ keyResult }) => keyResult)]
}

/** In which a key result is measured. */
export function unitOf(okr: AnyOkr | undefined): string | undefined {
  return okr?.kind === 'key-result' ? okr.unit : undefined
}

export function fieldValue(okr: AnyOkr, field: string): unknown {
  return (okr as Readonly<Record<string, unknown>>)[field] ?? null
}

/** What stands in the field's input. */
export function textIn(draft: AdaptDraft, okr: AnyOkr, field: string): string {
  const value = fieldValue(okr, field)
  return draft.typed[okr.id]?.[field] ?? (value === null ? '' : String(value))
}

export function withTyped(draft: AdaptDraft, okrId: string, field: string, text: string): AdaptDraft {
  return { ...draft, typed: { ...draft.typed, [okrId]: { ...draft.typed[okrId], [field]: text } } }
}

/** The changes to propose: only what is different from what the OKR says now. */
export function changesOf(draft: AdaptDraft, okr: AnyOkr): FieldChange[] {
  return fieldsOf(okr).flatMap(({ field, type }) => {
    const text = draft.typed[okr.id]?.[field]
    if (text === undefined) return []
    const seen = fieldValue(okr, field)
    const value = text.trim() === '' ? null : type === 'number' ? Number(text) : text.trim()
    return sameJson(seen, value) ? [] : [{ field, seen, value }]
  })
}

export function problemOf(field: ProposedField, text: string): string | undefined {
  if (field.required && text.trim() === '') return `${field.label} cannot be empty.`
  return field.type === 'number' ? numberProblem(text, {}) : undefined
}

/** Tells a kept draft from something else in storage. */
export function isAdaptDraft(value: unknown): value is AdaptDraft {
  if (typeof value !== 'object' || value === null) return false
  const { okrId, typed, comment } = value as Partial<AdaptDraft>
  return (
    typeof okrId === 'string' && typeof typed === 'object' && typed !== null && typeof comment === 'string'
  )
}
