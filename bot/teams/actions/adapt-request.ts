import * as z from 'zod/mini'
import type { Actor } from '../../../okr/actor.ts'
import { id, isoDate } from '../../../okr/contract/common.ts'
import { type FieldChange, sameJson } from '../../../okr/edit.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import {
  adaptCard,
  type FormField,
  fieldsShown,
  inputId,
  type ShownOkr,
  valueIn,
} from '../cards/adapt-card.ts'
import { fieldName } from '../cards/change-lines.ts'
import type { Bot } from '../turn.ts'
import { answerAs, isSaid, openRequest, requestData } from './answer-request.ts'
import { movedOn, seenOf } from './seen.ts'
import type { Shown } from './show.ts'
import { type ShownRequest, showRequest } from './show-request.ts'

export const adaptRequestData = z.object({
  ...requestData.shape,
  what: id,
  comment: z.optional(z.string()),
})
/** Some clients send numbers as numbers. */
const typed = z.optional(z.union([z.string(), z.number()]))
export const proposeChangeData = z.object({
  ...adaptRequestData.shape,
  seen: z.string(),
  meaning: z.string(),
  new_title: typed,
  new_why: typed,
  new_metric: typed,
  new_unit: typed,
  new_baseline: typed,
  new_target: typed,
  new_dueOn: typed,
})

const changedSince = refusal(
  'edit-conflict',
  'Somebody changed this OKR since you opened the form. Nothing was sent; press "Back", look at it, and propose again.',
)
const removed = refusal('not-found', 'This key result was removed; go back and choose what should change.')

/** The form for a proposal, with what the OKR or its key result says now. */
export async function adaptRequest(
  bot: Bot,
  actor: Actor,
  { what, comment, ...at }: z.infer<typeof adaptRequestData>,
): Shown {
  const found = await showRequest(bot, actor, at)
  if (!found.ok) return found
  if (found.value.turn !== 'answer') return openRequest(bot, actor, at, movedOn)
  const changed = partOf(found.value, what)
  if (changed === undefined) return refuse(removed)
  const { seen, meaning } = found.value
  const card = adaptCard({
    ...at,
    changed,
    seen: seenOf(seen, valuesOf(changed)),
    meaning,
    ...(comment === undefined ? {} : { comment: comment.slice(0, 2000) }),
  })
  return accept({
    text: found.value.said.text,
    card,
    topic: { cycleId: at.cycleId, okrId: at.okrId },
  })
}

/** What differs from the OKR becomes the proposed edit. */
export async function proposeChange(bot: Bot, actor: Actor, data: z.infer<typeof proposeChangeData>): Shown {
  const { cycleId, okrId, requestId, what, comment } = data
  const at = { cycleId, okrId, requestId }
  const found = await showRequest(bot, actor, at)
  if (!found.ok) return found
  const { turn, seen, meaning } = found.value
  if (turn !== 'answer')
    return openRequest(bot, actor, at, isSaid(found.value, actor, 'adapt') ? undefined : movedOn)
  const changed = partOf(found.value, what)
  if (changed === undefined) return refuse(removed)
  if (data.meaning !== meaning || data.seen !== seenOf(seen, valuesOf(changed))) return refuse(changedSince)
  const changes = changesIn(changed, data)
  if (!changes.ok) return changes
  return answerAs(
    bot,
    actor,
    at,
    { seen, meaning },
    { answer: 'adapt', comment, changedOkrId: changed.id, changes: changes.value },
  )
}

function partOf({ details }: ShownRequest, id: string): ShownOkr | undefined {
  if (details.okr.id === id) return details.okr
  return details.keyResults.find(({ keyResult }) => keyResult.id === id)?.keyResult
}

function valuesOf(okr: ShownOkr): unknown[] {
  return fieldsShown(okr).map((field) => valueIn(okr, field))
}

function changesIn(okr: ShownOkr, data: z.infer<typeof proposeChangeData>): Result<FieldChange[], Refusal> {
  const changes: FieldChange[] = []
  for (const field of fieldsShown(okr)) {
    const given = data[inputId(field)]
    // An input that was not sent was not shown: it says nothing.
    if (given === undefined) continue
    const value = typedValue(field, String(given))
    if (!value.ok) return value
    const seen = valueIn(okr, field) ?? null
    if (!sameJson(tidy(seen), value.value)) changes.push({ field, seen, value: value.value })
  }
  return changes.length > 0
    ? accept(changes)
    : refuse(
        refusal('invalid', 'Change at least one value first; or go back to accept or decline it as it is.'),
      )
}

function typedValue(field: FormField, given: string): Result<string | number | null, Refusal> {
  const text = tidy(given)
  const name = fieldName(field)
  if (field === 'title' && text === '')
    return refuse(refusal('invalid', 'It needs a title; write one.', { field }))
  if (text === '') return accept(null)
  if (field === 'baseline' || field === 'target') {
    const number = Number(text)
    return Number.isFinite(number)
      ? accept(number)
      : refuse(refusal('invalid', `"${name}" is a number, such as 25 or 2.5.`, { field }))
  }
  if (field === 'dueOn' && !isoDate.safeParse(text).success)
    return refuse(refusal('invalid', `"${name}" is a day of the calendar, such as 2027-03-31.`, { field }))
  return accept(text)
}

/** Clients send line ends in their own way, and spaces around that nobody meant. */
function tidy<Value>(value: Value): Value | string {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value
}
