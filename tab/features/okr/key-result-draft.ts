import type { NewKeyResult } from '../../../okr/contract/okrs.ts'

/** A key result that is being written: numbers as they are typed. */
export interface KeyResultDraft {
  id: string
  title: string
  metric: string
  unit: string
  baseline: string
  target: string
  dueOn: string
}

export function emptyKeyResult(id: string): KeyResultDraft {
  return { id, title: '', metric: '', unit: '', baseline: '', target: '', dueOn: '' }
}

export function isEmptyKeyResult(draft: KeyResultDraft): boolean {
  const { id: _, ...texts } = draft
  return Object.values(texts).every((text) => text.trim() === '')
}

export type DraftProblems = Partial<Record<Exclude<keyof KeyResultDraft, 'id'>, string>>

export function keyResultProblems(draft: KeyResultDraft): DraftProblems {
  const problems: DraftProblems = {}
  if (draft.title.trim() === '') problems.title = 'Say what will have changed, e.g. “Churn from 5 % to 3 %”.'
  for (const field of ['baseline', 'target'] as const) {
    if (numberOf(draft[field]) === 'wrong') problems[field] = 'Enter a number.'
  }
  if (problems.baseline === undefined && draft.baseline.trim() !== '' && draft.target.trim() === '') {
    problems.target ??= 'A baseline needs a target.'
  }
  return problems
}

/** What is sent: only what was filled in. The direction follows from baseline and target. */
export function newKeyResultOf(draft: KeyResultDraft, objectiveId: string, ownerId?: string): NewKeyResult {
  const baseline = numberOf(draft.baseline)
  const target = numberOf(draft.target)
  const text = (name: 'metric' | 'unit' | 'dueOn') => {
    const value = draft[name].trim()
    return value === '' ? {} : { [name]: value }
  }
  return {
    objectiveId,
    title: draft.title.trim(),
    ...(ownerId === undefined ? {} : { ownerId }),
    ...text('metric'),
    ...text('unit'),
    ...text('dueOn'),
    ...(typeof baseline === 'number' ? { baseline } : {}),
    ...(typeof target === 'number' ? { target } : {}),
    ...(typeof baseline === 'number' && typeof target === 'number'
      ? { direction: target < baseline ? 'decrease' : 'increase' }
      : {}),
  }
}

export function numberOf(text: string): number | undefined | 'wrong' {
  if (text.trim() === '') return undefined
  const number = Number(text.trim().replace(',', '.'))
  return Number.isFinite(number) ? number : 'wrong'
}

/** A kept draft, if this is one. */
export function isKeyResultDraft(value: unknown): value is KeyResultDraft {
  const names = Object.keys(emptyKeyResult(''))
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => typeof Object.entries(value).find(([key]) => key === name)?.[1] === 'string')
  )
}
