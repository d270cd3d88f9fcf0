import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { JsonObject } from '../../commands/ports/document-store.ts'
import { notePart, remarkInput } from './ask-parts.ts'
import { fieldName } from './change-lines.ts'
import { card, type Element, execute, go, shown, words } from './elements.ts'

export type ShownOkr = OkrDetails['okr']

/** The fields that a form in the chat can hold; everything else is proposed in the tab. */
export type FormField = 'title' | 'why' | 'metric' | 'unit' | 'baseline' | 'target' | 'dueOn'

const formFields: Record<ShownOkr['kind'], readonly FormField[]> = {
  objective: ['title', 'why'],
  'key-result': ['title', 'metric', 'unit', 'baseline', 'target', 'dueOn'],
}

/** An input's id; apart from the names of what the buttons carry. */
export function inputId(field: FormField): `new_${FormField}` {
  return `new_${field}`
}

/** A longer text would leave no room for the rest of the card. */
const longestText = 6000

/** The fields of this OKR that its form shows. */
export function fieldsShown(okr: ShownOkr): FormField[] {
  return formFields[okr.kind].filter(
    (field) => Buffer.byteLength(JSON.stringify(valueIn(okr, field) ?? '')) <= longestText,
  )
}

export function valueIn(okr: ShownOkr, field: FormField): string | number | undefined {
  const values: { [Field in FormField]?: string | number | undefined } = okr
  return values[field]
}

export interface AdaptCardInput {
  cycleId: string
  /** What was asked about, and what of it is to change: itself or a key result of it. */
  okrId: string
  requestId: string
  changed: ShownOkr
  seen: string
  meaning: string
  comment?: string
  note?: string
}

/** A form with what the OKR says now; what is changed in it becomes a proposed edit. */
export function adaptCard(input: AdaptCardInput): JsonObject {
  const { cycleId, okrId, requestId, changed, seen, meaning } = input
  const at = { cycleId, okrId, requestId }
  const kind = changed.kind === 'objective' ? 'objective' : 'key result'
  return card(
    [
      ...notePart(input.note),
      words(`Your proposal for the ${kind}`, { size: 'small', subtle: true }),
      words(shown(changed.title, 300), { size: 'medium', weight: 'bolder', spacing: 'small' }),
      words('Change what should be otherwise, and leave the rest. The owner decides.', {
        subtle: true,
        spacing: 'small',
      }),
      ...fieldsShown(changed).map((field) => inputOf(changed, field)),
      remarkInput('Your words', 'Optional: why.', input.comment),
    ],
    [
      execute('Propose', 'propose-change', { ...at, what: changed.id, seen, meaning }, { style: 'positive' }),
      go('Back', 'open-request', at),
    ],
  )
}

const longest: Partial<Record<FormField, number>> = { title: 500, why: 4000, metric: 200, unit: 40 }

function inputOf(okr: ShownOkr, field: FormField): Element {
  const value = valueIn(okr, field)
  const shared = {
    id: inputId(field),
    label: fieldName(field),
    spacing: 'medium',
    ...(value === undefined ? {} : { value }),
  }
  switch (field) {
    case 'baseline':
    case 'target':
      return { type: 'Input.Number', ...shared }
    case 'dueOn':
      return { type: 'Input.Date', ...shared }
    default:
      return {
        type: 'Input.Text',
        ...shared,
        maxLength: longest[field] ?? 500,
        isMultiline: field === 'why' || field === 'title',
      }
  }
}
