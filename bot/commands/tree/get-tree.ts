import type { Actor } from '../../../okr/actor.ts'
import type { TreePage, TreeQuery, TreeRow } from '../../../okr/contract/tree.ts'
import type { Cycle } from '../../../okr/cycle.ts'
import type { Okr } from '../../../okr/okr.ts'
import { type Person, rootUnitId } from '../../../okr/organisation.ts'
import { expectedProgress } from '../../../okr/progress.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { personType, unitType } from '../directory/directory.ts'
import { namePeople } from '../directory/name-people.ts'
import { directoryOf } from '../partitions.ts'
import { readCycle } from '../plan/phase.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { Condition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { type Below, readBelow } from './child-counts.ts'
import { readablePage } from './readable-page.ts'
import { readRowState } from './row-state.ts'
import { okrRow, personRow, unitRow } from './rows.ts'

type Reading = Pick<Ports, 'store' | 'directory' | 'clock'>

const defaultLimit = 50

/** The rows directly below one row (or the top), at most 100 a page. Its cost is what the page holds, not what the cycle holds. */
export function getTree(ports: Reading) {
  return async (actor: Actor, cycleId: string, query: TreeQuery): Reply<TreePage> => {
    const cycle = await readCycle(ports.store, actor.tenantId, cycleId)
    if (cycle === undefined) return refuse(refusal('not-found', 'There is no such cycle.'))
    if ((query.parentId === undefined) !== (query.parentKind === undefined)) {
      return refuse(refusal('invalid', 'parentId and parentKind go together.', { field: 'parentKind' }))
    }
    const inOrganisation = query.view === 'organisation' && query.parentKind !== 'okr'
    if (inOrganisation && actor.guest) {
      return refuse(
        refusal('forbidden', 'Guests do not see the organisation, only what they were invited to.'),
      )
    }
    const limit = query.limit ?? defaultLimit
    const page = inOrganisation
      ? await organisationRows(ports, actor, cycle, query, limit)
      : await okrRows(ports, actor, cycle, okrsBelow(query.parentId), limit, query.cursor)
    const people = await namePeople(
      ports.directory,
      actor.tenantId,
      page.rows.flatMap((row) => row.ownerId ?? []),
    )
    return accept({
      rows: page.rows,
      people,
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
      expected: expectedProgress(cycle.startsOn, cycle.endsOn, ports.clock.now()),
    })
  }
}

interface Rows {
  rows: TreeRow[]
  cursor?: string
}

function okrsBelow(parentId: string | undefined): Condition[] {
  return [parentId === undefined ? { key: 'root', equals: 'root' } : { key: 'parents', contains: parentId }]
}

async function okrRows(
  ports: Reading,
  actor: Actor,
  cycle: Cycle,
  where: Condition[],
  limit: number,
  cursor: string | undefined,
): Promise<Rows> {
  const page = await readablePage(ports, actor, cycle.id, where, limit, cursor)
  const state = await readRowState(ports.store, actor.tenantId, cycle, page)
  const rows = await withRollUps(
    ports,
    actor,
    cycle.id,
    page.okrs,
    (okr) => `okr:${okr.id}`,
    (okr, below) => okrRow(okr, below, state),
  )
  return { rows, ...(page.cursor === undefined ? {} : { cursor: page.cursor }) }
}

async function withRollUps<Item extends Okr | Person | StoredUnit>(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  items: readonly Item[],
  targetOf: (item: Item) => string,
  row: (item: Item, below: Below) => TreeRow,
): Promise<TreeRow[]> {
  const below = await readBelow(ports, actor, cycleId, items.map(targetOf))
  return items.map((item) => row(item, below.get(targetOf(item)) ?? { childCount: 0 }))
}

/** Below a unit: its own OKRs, the units below, its people. Below a person: their OKRs. The cursor says in which part it is. */
const parts = ['okrs', 'units', 'people'] as const
type Part = (typeof parts)[number]

async function organisationRows(
  ports: Reading,
  actor: Actor,
  cycle: Cycle,
  query: TreeQuery,
  limit: number,
): Promise<Rows> {
  const { parentKind, parentId } = query
  if (parentId === undefined) {
    const root = await ports.directory.unit(actor.tenantId, rootUnitId)
    const rows = root === undefined ? [] : [root]
    return { rows: await withRollUps(ports, actor, cycle.id, rows, (unit) => `unit:${unit.id}`, unitRow) }
  }
  if (parentKind === 'person') {
    return okrRows(ports, actor, cycle, [{ key: 'home', equals: `person:${parentId}` }], limit, query.cursor)
  }
  const start = query.cursor === undefined ? undefined : splitCursor(query.cursor)
  const rows: TreeRow[] = []
  let part: Part | undefined = start?.part ?? 'okrs'
  let cursor = start?.cursor
  while (part !== undefined && rows.length < limit) {
    const page = await unitPart(ports, actor, cycle, parentId, part, limit - rows.length, cursor)
    rows.push(...page.rows)
    cursor = page.cursor
    if (cursor === undefined) part = parts[parts.indexOf(part) + 1]
    else if (page.rows.length === 0) break
  }
  if (part === undefined) return { rows }
  return { rows, cursor: `${part}:${cursor ?? ''}` }
}

function splitCursor(cursor: string): { part: Part; cursor?: string } {
  const at = cursor.indexOf(':')
  const part = parts.find((one) => one === cursor.slice(0, at)) ?? 'okrs'
  const rest = cursor.slice(at + 1)
  return rest === '' ? { part } : { part, cursor: rest }
}

async function unitPart(
  ports: Reading,
  actor: Actor,
  cycle: Cycle,
  unitId: string,
  part: Part,
  limit: number,
  cursor: string | undefined,
): Promise<Rows> {
  if (part === 'okrs') {
    return okrRows(ports, actor, cycle, [{ key: 'home', equals: `unit:${unitId}` }], limit, cursor)
  }
  const units = part === 'units'
  const page = await ports.store.list(directoryOf(actor.tenantId, units ? 'units' : 'people'), {
    type: units ? unitType : personType,
    where: [{ key: units ? 'parent' : 'unit', equals: unitId }],
    orderBy: 'name',
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  })
  const bodies = page.documents.map((document) => document.body as unknown)
  const rows = units
    ? await withRollUps(ports, actor, cycle.id, bodies as StoredUnit[], (unit) => `unit:${unit.id}`, unitRow)
    : await withRollUps(
        ports,
        actor,
        cycle.id,
        bodies as Person[],
        (person) => `person:${person.id}`,
        personRow,
      )
  return { rows, ...(page.cursor === undefined ? {} : { cursor: page.cursor }) }
}
