import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import type { QualityProblemView } from '../../../../okr/contract/quality.ts'
import type { Around, KeyResultToCheck, ObjectiveToCheck } from '../../../../okr/quality/quality-rule.ts'
import type { KeyResultDraft } from '../key-result-draft.ts'
import { numberOf } from '../key-result-draft.ts'
import { begunKeyResults, type ObjectiveDraft } from '../objective-draft.ts'

/** A key result while it is written, as the rules look at it. */
export function keyResultToCheck(
  draft: KeyResultDraft,
  ownerId: string | undefined,
): KeyResultToCheck | undefined {
  if (draft.title.trim() === '') return undefined
  return {
    kind: 'key-result',
    id: draft.id,
    title: draft.title,
    ownerId,
    metric: written(draft.metric),
    unit: written(draft.unit),
    baseline: number(draft.baseline),
    target: number(draft.target),
    dueOn: written(draft.dueOn),
  }
}

/** A new objective while it is written. */
export function objectiveToCheck(draft: ObjectiveDraft): ObjectiveToCheck | undefined {
  if (draft.title.trim() === '') return undefined
  return {
    kind: 'objective',
    title: draft.title,
    level: draft.level,
    why: draft.why,
    ownerId: draft.owner?.id,
  }
}

export function draftsToCheck(draft: ObjectiveDraft): KeyResultToCheck[] {
  return begunKeyResults(draft).flatMap((one) => keyResultToCheck(one, draft.owner?.id) ?? [])
}

/** What the rules find while a form is filled in: what is missing is no problem before its field was left. */
export function shownWhileWriting<Problem extends Pick<QualityProblemView, 'isGap' | 'field'>>(
  problems: readonly Problem[],
  left: ReadonlySet<string>,
): Problem[] {
  return problems.filter((problem) => !problem.isGap || left.has(problem.field))
}

/** What the tab itself knows around a saved OKR. */
export function aroundOf(
  details: OkrDetails,
  cycle: NonNullable<Around['cycle']> & Pick<Around, 'limits'>,
): Around {
  const { limits } = cycle
  if (details.okr.kind === 'key-result') return { cycle, limits }
  return {
    keyResults: details.keyResults.map((entry) => entry.keyResult),
    children: details.children.length,
    cycle,
    limits,
  }
}

/** The saved OKR with what is being written into one of its fields. */
export function withValue(okr: OkrDetails['okr'], field: string, value: unknown): OkrDetails['okr'] {
  return { ...okr, [field]: value ?? undefined }
}

function written(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim()
}

function number(text: string): number | undefined {
  const value = numberOf(text)
  return typeof value === 'number' ? value : undefined
}
