import type { DependencyView } from '../../../../okr/contract/dependencies.ts'

export const dependencyStates: Readonly<Record<DependencyView['state'], string>> = {
  proposed: 'Not answered',
  confirmed: 'Confirmed',
  refused: 'Refused',
}

/** Promised for a day after it is needed (ISO days compare as text). */
export function isLate({ state, promisedOn, neededBy }: DependencyView): boolean {
  return state === 'confirmed' && promisedOn !== undefined && promisedOn > neededBy
}

/** What it means for the next phases, where it is not confirmed. */
export function lockWords(
  { state, riskOwnerId }: DependencyView,
  riskOwner: string | undefined,
): string | undefined {
  if (state === 'confirmed') return undefined
  return riskOwnerId === undefined
    ? 'Keeps the unit from sharing its plan until it is confirmed, or somebody carries the risk.'
    : `${riskOwner ?? 'Somebody'} carries the risk.`
}
