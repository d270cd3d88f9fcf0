import { slugId } from '../hash.ts'
import { rootUnitId, type Unit, type UnitLevel } from '../organisation.ts'
import { byPeopleBelow, type ReportingLines } from './reporting-lines.ts'

/** Where a person stands: unit ids from the organisation down to their own unit. */
export type UnitPaths = ReadonlyMap<string, readonly string[]>

/** Collects units while people are placed; the same path gives the same id, whatever the order. */
export interface UnitRegister {
  root: Unit
  units: Map<string, Unit>
  /** The path below `path` for a unit of this name; `identity` tells units of one name apart. */
  below(path: readonly string[], name: string, identity: string, level: UnitLevel): readonly string[]
}

export function unitRegister(organisationName: string): UnitRegister {
  const root: Unit = { id: rootUnitId, name: organisationName, level: 'organisation', path: [rootUnitId] }
  const units = new Map([[root.id, root]])
  return {
    root,
    units,
    below(path, name, identity, level) {
      const id = slugId(name, identity)
      const known = units.get(id)
      if (known) return known.path
      const parentId = path.at(-1) ?? rootUnitId
      const unit: Unit = {
        id,
        name,
        level,
        parentId,
        path: [...path, id],
      }
      units.set(id, unit)
      return unit.path
    },
  }
}

/**
 * A unit's leader is the member, of it or of a unit below, whose manager is outside it. The organisation's is
 * the top leader. Who is inactive leads nothing, and is
 * passed over as a manager.
 */
export function appointLeaders(
  register: UnitRegister,
  lines: ReportingLines,
  paths: UnitPaths,
  isActive: (personId: string) => boolean,
): void {
  const before = byPeopleBelow(lines.below)
  const leaders = new Map<string, string>()
  for (const id of lines.order) {
    if (!isActive(id)) continue
    const managerPath = paths.get(lines.activeManagerOf.get(id) ?? '')
    const path = paths.get(id) ?? []
    for (const [depth, unitId] of path.entries()) {
      if (depth === 0 || managerPath?.[depth] === unitId) continue
      const leader = leaders.get(unitId)
      if (leader === undefined || before(id, leader) < 0) leaders.set(unitId, id)
    }
  }
  if (lines.topId !== undefined) leaders.set(rootUnitId, lines.topId)
  for (const [unitId, leaderId] of leaders) {
    const unit = register.units.get(unitId)
    if (unit) unit.leaderId = leaderId
  }
}
