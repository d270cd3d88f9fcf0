import type { Me } from '../../../okr/contract/organisation.ts'
import { type Level, levels } from '../../../okr/objective.ts'

/**
 * The levels that this person may give an objective of a unit; the server decides by the same rule. The vision and the
 * goals of the whole organisation are written by its leader and the program lead. `current` stays on offer.
 */
export function offeredLevels(
  me: Pick<Me, 'programLead' | 'leads'>,
  unitId: string | undefined,
  current?: Level,
): Level[] {
  const isTopLeader = me.leads.some((unit) => unit.level === 'organisation' && unit.id === unitId)
  if (me.programLead || isTopLeader) return [...levels]
  return levels.filter((level) => (level !== 'vision' && level !== 'organisation') || level === current)
}
