import type { Okr } from '../okr.ts'
import { rootUnitId } from '../organisation.ts'
import { listed, named } from '../words.ts'
import type { PlanIndex } from './plan-index.ts'

/** An OKR in a sentence: its title in quotation marks. */
export function quotedTitle(okr: Okr): string {
  return named(okr.title)
}

export function quotedId(plan: PlanIndex, okrId: string): string {
  const okr = plan.okrs.get(okrId)
  return okr === undefined ? 'an OKR that does not exist any more' : quotedTitle(okr)
}

export function unitName(plan: PlanIndex, unitId: string): string {
  const name = plan.units.get(unitId)?.name
  return name ?? (unitId === rootUnitId ? 'the organisation' : 'a unit that the directory does not know')
}

export function personName(plan: PlanIndex, personId: string): string {
  return plan.people.get(personId)?.displayName ?? 'Somebody whom the directory does not know'
}

/** The first few of many OKRs by their titles, and whose titles these are. */
export function namesOf(okrs: readonly Okr[], most: number): { ids: string[]; text: string } {
  const first = okrs.slice(0, most)
  const rest = okrs.length - first.length
  const words = [...first.map(quotedTitle), ...(rest > 0 ? [`${rest} more`] : [])]
  return { ids: first.map(({ id }) => id), text: listed(words) }
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
}
