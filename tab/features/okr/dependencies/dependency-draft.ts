import type { PersonRef } from '../../../../okr/contract/common.ts'
import type { DependencyView, PutDependency } from '../../../../okr/contract/dependencies.ts'
import { checkNeededBy } from '../../../../okr/dependency-days.ts'

/** A dependency as it is being declared or changed. */
export interface DependencyDraft {
  /** Made here, so that a repeated request is the same request. */
  id: string
  need: string
  by: 'unit' | 'person'
  unit: { id: string; name: string } | undefined
  person: PersonRef | undefined
  neededBy: string
}

export function emptyDependency(id: string): DependencyDraft {
  return { id, need: '', by: 'unit', unit: undefined, person: undefined, neededBy: '' }
}

export function draftOf(
  { id, need, providerUnitId, providerId, neededBy }: DependencyView,
  names: { people: Readonly<Record<string, PersonRef>>; unitNames: Readonly<Record<string, string>> },
): DependencyDraft {
  return {
    id,
    need,
    by: providerId === undefined ? 'unit' : 'person',
    unit:
      providerUnitId === undefined
        ? undefined
        : { id: providerUnitId, name: names.unitNames[providerUnitId] ?? 'A unit' },
    person:
      providerId === undefined
        ? undefined
        : (names.people[providerId] ?? { id: providerId, displayName: 'Somebody' }),
    neededBy,
  }
}

export interface DependencyProblems {
  need?: string
  provider?: string
  neededBy?: string
}

type CycleDays = Parameters<typeof checkNeededBy>[1]

export function problemsOf(draft: DependencyDraft, cycle: CycleDays): DependencyProblems {
  const provider = draft.by === 'unit' ? draft.unit : draft.person
  const day =
    draft.neededBy === '' ? 'Say by when it is needed.' : checkNeededBy(draft.neededBy, cycle)?.message
  return {
    ...(draft.need.trim() === '' ? { need: 'Say what is needed.' } : {}),
    ...(provider === undefined
      ? { provider: draft.by === 'unit' ? 'Choose a department or team.' : 'Choose a person.' }
      : {}),
    ...(day === undefined ? {} : { neededBy: day }),
  }
}

/** undefined: something is missing, or cannot be. */
export function requestOf(
  draft: DependencyDraft,
  okrId: string,
  cycle: CycleDays,
): PutDependency | undefined {
  if (Object.keys(problemsOf(draft, cycle)).length > 0) return undefined
  const { need, by, unit, person, neededBy } = draft
  return {
    okrId,
    need: need.trim(),
    neededBy,
    ...(by === 'unit' && unit !== undefined ? { providerUnitId: unit.id } : {}),
    ...(by === 'person' && person !== undefined ? { providerId: person.id } : {}),
  }
}

/** Tells a kept draft from something else in storage. */
export function isDependencyDraft(value: unknown): value is DependencyDraft {
  if (typeof value !== 'object' || value === null) return false
  const { id, need, by, neededBy } = value as Partial<DependencyDraft>
  return (
    typeof id === 'string' &&
    typeof need === 'string' &&
    (by === 'unit' || by === 'person') &&
    typeof neededBy === 'string'
  )
}
