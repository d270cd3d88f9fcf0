import type { KeyResult } from '../key-result.ts'
import type { AlignmentLink, Level, Objective } from '../objective.ts'
import { objectiveLimits } from '../objective.ts'
import type { Okr } from '../okr.ts'
import { type Person, rootUnitId, type Unit } from '../organisation.ts'
import type { OkrNode } from './okr-markdown.ts'

export interface ImportContext {
  people: readonly Person[]
  units: readonly Unit[]
  /** Who imports, and when. */
  by: string
  at: string
  fileName: string
}

/**
 * OKRs from the nodes of a file, parents before children. A unit's heading becomes no OKR: what stands below it belongs
 * to that unit. A key result below another key result becomes an objective that contributes to it.
 */
export function okrsFromNodes(nodes: readonly OkrNode[], context: ImportContext): Okr[] {
  const places = placesOf(context)
  const okrs = new Map<string, Okr>()
  const byNode = new Map(nodes.map((node) => [node.id, node]))
  const unitOfNode = new Map<string, string>()
  const siblings = new Map<string, number>()
  for (const node of nodes) {
    const above = node.parentId === undefined ? undefined : unitOfNode.get(node.parentId)
    const { unitId, ownerId, level } = places(node, above)
    unitOfNode.set(node.id, unitId)
    if (node.kind === 'unit') continue
    const parent = nearestOkr(node, byNode, okrs)
    const order = (siblings.get(parent?.id ?? '') ?? 0) + 1
    siblings.set(parent?.id ?? '', order)
    const shared = {
      id: node.id,
      unitId,
      title: clip(node.title),
      // The file's own order is kept where it states no priority.
      priority: Math.min(objectiveLimits.priority, node.priority === undefined ? order : node.priority + 1),
      ...(ownerId === undefined ? {} : { ownerId }),
      ...(ownerId === undefined && node.ownerText !== undefined ? { ownerText: clip(node.ownerText) } : {}),
      contributorIds: [],
      visibility: 'published' as const,
      createdBy: context.by,
      createdAt: context.at,
      importedFrom: `${context.fileName}:${node.line}`,
      ...(node.resultText === undefined ? {} : { outcome: clip(node.resultText, objectiveLimits.outcome) }),
      stamps: {},
    }
    okrs.set(node.id, toOkr(node, parent, shared, level))
  }
  return [...okrs.values()]
}

type Shared = Omit<Objective, 'kind' | 'level' | 'links' | 'score'>

function toOkr(node: OkrNode, parent: Okr | undefined, shared: Shared, level: Level): Okr {
  if (node.kind === 'key-result' && parent?.kind === 'objective') return toKeyResult(node, parent, shared)
  const links: AlignmentLink[] = parent === undefined ? [] : [{ parentId: parent.id, weight: 100 }]
  const score = node.score === undefined ? {} : { score: node.score }
  return { kind: 'objective', ...shared, level: node.kind === 'vision' ? 'vision' : level, ...score, links }
}

function toKeyResult(node: OkrNode, objective: Objective, shared: Shared): KeyResult {
  return {
    kind: 'key-result',
    ...shared,
    unitId: objective.unitId,
    objectiveId: objective.id,
    links: [],
    direction: 'increase',
    ambition: 'aspirational',
    weight: 1,
    // A stated score is the only measure that a list gives.
    ...(node.score === undefined
      ? {}
      : {
          metric: 'Score',
          unit: '%',
          baseline: 0,
          current: Math.round(node.score * 1000) / 10,
          target: 100,
        }),
  }
}

function nearestOkr(
  node: OkrNode,
  byNode: ReadonlyMap<string, OkrNode>,
  okrs: ReadonlyMap<string, Okr>,
): Okr | undefined {
  let at = node.parentId
  while (at !== undefined) {
    const okr = okrs.get(at)
    if (okr !== undefined) return okr
    at = byNode.get(at)?.parentId
  }
  return undefined
}

/** Whose an OKR is: the stated owner's, else the one above; a unit's OKR is owned by its leader. */
function placesOf({ people, units }: ImportContext) {
  const unitById = new Map(units.map((unit) => [unit.id, unit]))
  const personById = new Map(people.map((person) => [person.id, person]))
  const ledBy = new Map<string, Unit>()
  for (const unit of units) {
    if (unit.leaderId === undefined) continue
    const known = ledBy.get(unit.leaderId)
    if (known === undefined || unit.path.length < known.path.length) ledBy.set(unit.leaderId, unit)
  }
  return (node: OkrNode, above: string | undefined): { unitId: string; ownerId?: string; level: Level } => {
    const owner = node.unitId === undefined ? node.owner : { unitId: node.unitId }
    if (owner !== undefined && 'unitId' in owner) {
      const unit = unitById.get(owner.unitId)
      const ownerId = unit?.leaderId
      return {
        unitId: owner.unitId,
        level: unit?.level ?? (owner.unitId === rootUnitId ? 'organisation' : 'team'),
        ...(ownerId === undefined ? {} : { ownerId }),
      }
    }
    if (owner !== undefined) {
      const led = ledBy.get(owner.personId)
      const unitId = led?.id ?? personById.get(owner.personId)?.unitId ?? above ?? rootUnitId
      return { unitId, ownerId: owner.personId, level: led?.level ?? 'individual' }
    }
    const unitId = above ?? rootUnitId
    return { unitId, level: unitById.get(unitId)?.level ?? 'organisation' }
  }
}

function clip(text: string, length: number = objectiveLimits.title): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`
}
