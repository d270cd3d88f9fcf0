import { useContext, useState } from 'react'
import { sameJson } from '../../../okr/edit.ts'
import { isProblem, sentenceOf } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { hasToBeAskedFor, PlanLock } from './changes/plan-lock.ts'
import { type FieldDraft, keepDraft, readDraft } from './drafts.ts'
import { useEdit } from './use-edit.ts'

export interface FieldOptions<Value> {
  okrId: string
  field: string
  /** What the field holds now; null: nothing. */
  current: Value | null
  /** Tells a kept draft of this field from something else in storage. */
  isValue: (value: unknown) => value is Value
  optimistic?: boolean
  objectiveId?: string | undefined
  /** It is edited from the start. */
  isOpened?: boolean
}

export interface FieldEdit<Value> {
  okrId: string
  field: string
  isEditing: boolean
  value: Value | null
  /** What was written before a reload is here again. */
  isRestored: boolean
  /** Somebody changed the field since this editor was opened. */
  isOutdated: boolean
  isSaving: boolean
  /** Offline: saved as soon as there is a connection. */
  isWaiting: boolean
  error: string | undefined
  /** The plan is locked: what is saved is asked for as a change. */
  isAskedFor: boolean
  start: () => void
  change: (value: Value | null) => void
  cancel: () => void
  /** Saves the value given, else the one in the editor. */
  save: (value?: Value | null) => void
}

/** Editing one field in place: its draft, what was seen, saving, and what the server said. */
export function useField<Value>(options: FieldOptions<Value>): FieldEdit<Value> {
  const { okrId, field, current, isValue, optimistic = false, objectiveId, isOpened = false } = options
  const cycle = useCycle()
  const edit = useEdit()
  const isLocked = useContext(PlanLock)
  const [kept] = useState(() => {
    const draft = readDraft(cycle.id, okrId, field)
    return draft !== undefined && (draft.value === null || isValue(draft.value)) ? draft : undefined
  })
  const [draft, setDraft] = useState<FieldDraft | undefined>(
    kept ?? (isOpened ? { seen: current, value: current } : undefined),
  )
  const value = draft === undefined ? current : isValue(draft.value) ? draft.value : null

  const write = (next: FieldDraft | undefined) => {
    setDraft(next)
    keepDraft(cycle.id, okrId, field, next)
  }
  return {
    okrId,
    field,
    value,
    isEditing: draft !== undefined && !(optimistic && edit.isPending),
    isRestored: kept !== undefined && kept === draft,
    isOutdated: draft !== undefined && !edit.isPending && !sameJson(draft.seen, current),
    isSaving: edit.isPending,
    isWaiting: edit.isPaused,
    error: edit.error && !isDecidedElsewhere(edit.error) ? sentenceOf(edit.error) : undefined,
    isAskedFor: isLocked && hasToBeAskedFor([{ field }]),
    start: () => setDraft({ seen: current, value: current }),
    change: (next) => write({ seen: draft === undefined ? current : draft.seen, value: next }),
    cancel: () => {
      edit.reset()
      write(undefined)
    },
    save: (next = value) => {
      const seen = draft === undefined ? current : draft.seen
      if (sameJson(seen, next)) {
        edit.reset()
        write(undefined)
        return
      }
      write({ seen, value: next })
      edit.mutate({
        okrId,
        changes: [{ field, seen: seen ?? null, value: next ?? null }],
        optimistic,
        objectiveId,
        onSettled: () => write(undefined),
      })
    },
  }
}

/** A dialog is open for it. */
function isDecidedElsewhere(error: unknown): boolean {
  return isProblem(error, 'edit-conflict') || isProblem(error, 'locked')
}

export const isText = (value: unknown): value is string => typeof value === 'string'
export const isNumber = (value: unknown): value is number => typeof value === 'number'
export const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
