import type { Actor } from '../../../okr/actor.ts'
import type { FindingsPage, FindingView } from '../../../okr/contract/findings.ts'
import type { FindingKind } from '../../../okr/finding.ts'
import { accept } from '../../../okr/result.ts'
import { can, relationsToTenant } from '../../../okr/rights.ts'
import { namePeople } from '../directory/name-people.ts'
import { planOf } from '../partitions.ts'
import { findOkr } from '../plan/access.ts'
import { lineOf } from '../plan/lines.ts'
import type { Condition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { openCursor, sealCursor } from '../sealed-cursor.ts'
import { findingType, rankOf, storedFindingOf } from './documents.ts'
import { knowSubjects, viewsOf } from './view.ts'

const pageSize = 25
/** So that a page of findings about hidden drafts costs a bounded number of reads. */
const storePagesAtMost = 4
const aheadAtOnce = 10

export interface FindingsQuery {
  unitId?: string | undefined
  okrId?: string | undefined
  kind?: FindingKind | undefined
  state?: 'open' | 'dismissed' | undefined
  cursor?: string | undefined
}

/** Findings about a unit and those below it, or about an OKR; the gravest first. Only what the actor may see. */
export function listFindings(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (actor: Actor, cycleId: string, query: FindingsQuery): Reply<FindingsPage> => {
    if (!can('read-published', relationsToTenant(actor))) {
      return accept({ findings: [], okrs: {}, people: {}, unitNames: {} })
    }
    // Of a draft that is hidden nothing is found, as of an OKR that does not exist.
    if (query.okrId !== undefined && (await findOkr(ports, actor, cycleId, query.okrId)) === undefined)
      return accept({ findings: [], okrs: {}, people: {}, unitNames: {} })
    const where: Condition[] = [{ key: 'state', equals: query.state ?? 'open' }]
    if (query.unitId !== undefined) where.push({ key: 'tree', contains: query.unitId })
    if (query.okrId !== undefined) where.push({ key: 'okr', contains: query.okrId })
    if (query.kind !== undefined) where.push({ key: 'kind', equals: query.kind })
    const read = async (from: string | undefined, most: number) => {
      const page = await ports.store.list(planOf(actor.tenantId, cycleId), {
        type: findingType,
        where,
        orderBy: 'rank',
        limit: most,
        ...(from === undefined ? {} : { cursor: from }),
      })
      const stored = page.documents.map(storedFindingOf)
      const known = await knowSubjects(ports, actor, cycleId, stored)
      const shown = await Promise.all(stored.map((one) => viewsOf(ports, actor, one, known)))
      return { views: await fitting(ports, actor, query, shown.flat()), known, cursor: page.cursor }
    }
    const findings: FindingView[] = []
    const okrs: FindingsPage['okrs'] = {}
    let cursor =
      query.cursor === undefined ? undefined : await openCursor(ports.store, actor.tenantId, query.cursor)
    let pages = 0
    for (; pages < storePagesAtMost && findings.length < pageSize; pages++) {
      const page = await read(cursor, pageSize - findings.length)
      findings.push(...page.views)
      for (const id of page.views.flatMap((view) => view.okrIds)) {
        const okr = page.known.get(id)?.okr
        if (okr !== undefined) okrs[id] = lineOf(okr, undefined)
      }
      cursor = page.cursor
      if (cursor === undefined) break
    }
    // That there is more is told only where some of it is for the reader.
    let ahead = cursor
    for (; pages < storePagesAtMost && ahead !== undefined; pages++) {
      const page = await read(ahead, aheadAtOnce)
      if (page.views.length > 0) break
      ahead = page.cursor
    }
    if (ahead === undefined) cursor = undefined
    // Stored in the order of what drafts have to do with too: the reader has that of what they are shown.
    findings.sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : rankOf(a) > rankOf(b) ? 1 : 0))
    const lines = Object.values(okrs)
    const units = await ports.directory.units(actor.tenantId, [
      ...findings.flatMap((one) => one.unitIds),
      ...lines.map((line) => line.unitId),
    ])
    return accept({
      findings,
      okrs,
      people: await namePeople(ports.directory, actor.tenantId, [
        ...lines.flatMap((line) => line.ownerId ?? []),
        ...findings.flatMap((one) => [one.personId ?? [], one.dismissed?.by ?? []].flat()),
      ]),
      unitNames: Object.fromEntries([...units].map(([id, unit]) => [id, unit.name])),
      // A store's cursor can hold the title of a finding that the reader may not see.
      ...(cursor === undefined ? {} : { cursor: await sealCursor(ports.store, actor.tenantId, cursor) }),
    })
  }
}

/** What is stored is found by its drafts too: only what the reader is shown decides whether it is about what they asked for. */
async function fitting(
  { directory }: Pick<Ports, 'directory'>,
  actor: Actor,
  { okrId, unitId }: FindingsQuery,
  views: readonly FindingView[],
): Promise<FindingView[]> {
  const units = await directory.units(
    actor.tenantId,
    unitId === undefined ? [] : views.flatMap((view) => view.unitIds),
  )
  return views.filter(
    (view) =>
      (okrId === undefined || view.okrIds.includes(okrId)) &&
      (unitId === undefined ||
        view.unitIds.some((id) => id === unitId || units.get(id)?.path.includes(unitId))),
  )
}
