import type { TreeRow } from '../../../okr/contract/tree.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { Person } from '../../../okr/organisation.ts'
import type { PlanningState } from '../../../okr/planning-state.ts'
import { progressOf } from '../plan/roll-up.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { Below } from './child-counts.ts'

/** What is known of an OKR beside what it says. */
export interface RowState {
  planning: ReadonlyMap<string, PlanningState>
  findings: ReadonlyMap<string, { count: number; blocking: boolean }>
}

export function okrRow(okr: Okr, below: Below, state: RowState): TreeRow {
  const planning = state.planning.get(okr.id)
  const findings = state.findings.get(okr.id)
  const progress = progressOf(okr, below)
  return {
    id: okr.id,
    kind: okr.kind,
    title: okr.title,
    ...(okr.kind === 'objective' ? { level: okr.level } : {}),
    ...(okr.ownerId === undefined ? {} : { ownerId: okr.ownerId }),
    ...(okr.ownerText === undefined ? {} : { ownerText: okr.ownerText }),
    unitId: okr.unitId,
    priority: okr.priority,
    visibility: okr.visibility,
    ...(planning === undefined ? {} : { planning }),
    ...(findings && findings.count > 0 ? { findings: findings.count } : {}),
    ...(findings?.blocking ? { blocked: true } : {}),
    ...(progress === undefined ? {} : { progress }),
    ...(okr.kind === 'key-result' && okr.confidence ? { confidence: okr.confidence } : {}),
    ...(okr.kind === 'key-result' ? measureOf(okr) : {}),
    childCount: below.childCount,
  }
}

function measureOf(okr: Extract<Okr, { kind: 'key-result' }>): Pick<TreeRow, 'measure'> {
  const { baseline, current, target, unit } = okr
  if (target === undefined) return {}
  return {
    measure: {
      ...(baseline === undefined ? {} : { baseline }),
      ...(current === undefined ? {} : { current }),
      target,
      ...(unit === undefined ? {} : { unit }),
    },
  }
}

export function unitRow(unit: StoredUnit, below: Below): TreeRow {
  return {
    id: unit.id,
    kind: 'unit',
    title: unit.name,
    level: unit.level,
    ...(unit.leaderId === undefined ? {} : { ownerId: unit.leaderId }),
    ...(below.progress === undefined ? {} : { progress: below.progress }),
    childCount: below.childCount + unit.members + unit.subunits,
  }
}

export function personRow(person: Person, below: Below): TreeRow {
  return {
    id: person.id,
    kind: 'person',
    title: person.displayName,
    unitId: person.unitId,
    ownerId: person.id,
    ...(below.progress === undefined ? {} : { progress: below.progress }),
    childCount: below.childCount,
  }
}
