import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { Me } from '../../../okr/contract/organisation.ts'

/** For each unit that I lead, the units directly below it, as far as they are known. */
export type UnitsBelow = ReadonlyMap<string, readonly string[]>

/**
 * The unit for which I can mark this OKR, the nearest first: its own, one above it, the whole organisation, one below it.
 * A leader may need first what belongs to a unit above or below. Who leads the program but none of these marks for its own.
 */
export function unitToMark(
  { okr, unitName }: Pick<OkrDetails, 'okr' | 'unitName'>,
  { leads, unitPath, programLead, guest }: Pick<Me, 'leads' | 'unitPath' | 'programLead' | 'guest'>,
  unitsBelow: UnitsBelow,
): { id: string; name: string } | undefined {
  if (guest || (okr.kind === 'objective' && okr.level === 'vision')) return undefined
  const own = leads.find((unit) => unit.id === okr.unitId)
  const above = leads.find((unit) => unitsBelow.get(unit.id)?.includes(okr.unitId))
  const top = leads.find((unit) => unit.parentId === undefined)
  if (own ?? above ?? top) return own ?? above ?? top
  if (programLead) return { id: okr.unitId, name: unitName }
  const isAboveMine = unitPath.some((unit) => unit.id === okr.unitId)
  return isAboveMine ? unitPath.findLast((unit) => leads.some((led) => led.id === unit.id)) : undefined
}
