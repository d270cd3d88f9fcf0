import type { AskForAlignment, OkrAlignment } from '../../../../okr/contract/alignment.ts'
import type { PersonRef } from '../../../../okr/contract/common.ts'
import { canBeAskedAgain } from './request-words.ts'

export type Suggestion = OkrAlignment['suggestions'][number]
type Recipient = AskForAlignment['to'][number]

/** At most so many are asked at once. */
export const recipientsAtMost = 30

/** Whom somebody is about to ask. */
export interface AskDraft {
  /** Keys of suggestions that are ticked or not; one that is missing stands as the product proposes. */
  ticked: Record<string, boolean>
  people: PersonRef[]
  units: { id: string; name: string }[]
  message: string
}

export const noAskDraft: AskDraft = { ticked: {}, people: [], units: [], message: '' }

export function keyOf({ kind, personId, unitId }: Suggestion): string {
  return [kind, personId, unitId ?? ''].join(' ')
}

/** Suggestions that would ask somebody who has not been asked, or whose answer does not stand. */
export function openSuggestions({ suggestions, requests }: OkrAlignment): Suggestion[] {
  const settled = new Set(
    requests.filter((request) => !canBeAskedAgain(request)).map((request) => request.personId),
  )
  return suggestions.filter(({ personId }) => !settled.has(personId))
}

/** The leader and the team are proposed ticked; which departments have a part in it is for the owner to say. */
export function isTicked(draft: AskDraft, suggestion: Suggestion): boolean {
  return draft.ticked[keyOf(suggestion)] ?? suggestion.kind !== 'department'
}

export function recipientsOf(draft: AskDraft, suggestions: readonly Suggestion[]): Recipient[] {
  const ticked = suggestions.filter((one) => isTicked(draft, one))
  const known = new Set(ticked.map(({ personId }) => personId))
  return [
    ...ticked.map(({ kind, personId, unitId }) => ({
      kind,
      personId,
      ...(unitId === undefined ? {} : { unitId }),
    })),
    ...draft.people
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => ({ kind: 'team', personId: id }) as const),
    ...draft.units.map(({ id }) => ({ kind: 'department', unitId: id }) as const),
  ]
}

/** Tells a kept draft from something else in storage. */
export function isAskDraft(value: unknown): value is AskDraft {
  if (typeof value !== 'object' || value === null) return false
  const { ticked, people, units, message } = value as Partial<AskDraft>
  return (
    typeof ticked === 'object' &&
    ticked !== null &&
    Array.isArray(people) &&
    Array.isArray(units) &&
    typeof message === 'string'
  )
}
