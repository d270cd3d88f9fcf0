import type { Actor } from '../../../okr/actor.ts'
import type { HistoryPage } from '../../../okr/contract/okrs.ts'
import type { HistoryEntry } from '../../../okr/history.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import { bodyAs } from '../bodies.ts'
import { namePeople } from '../directory/name-people.ts'
import { planOf } from '../partitions.ts'
import { findOkr, knowOkrs, noSuchOkr } from '../plan/access.ts'
import { historyType } from '../plan/commit.ts'
import { readOkrs } from '../plan/read-okrs.ts'
import type { Ports, Reply } from '../ports/ports.ts'

/** What is decided about a finding changes nothing of the OKR: it is no history for whom there is no such finding. */
const aboutFindings: ReadonlySet<HistoryEntry['action']> = new Set(['dismissed', 'reopened'])

/** Fields whose values are people. */
const peopleFields = new Set(['ownerId', 'contributorIds', 'askedIds'])

/** Who changed what, the newest first, 50 a page. Who may read the OKR may read its history. */
export function getHistory(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (actor: Actor, cycleId: string, okrId: string, cursor?: string): Reply<HistoryPage> => {
    const found = await findOkr(ports, actor, cycleId, okrId)
    if (found === undefined) return refuse(noSuchOkr)
    const page = await ports.store.list(planOf(actor.tenantId, cycleId), {
      type: historyType,
      where: [{ key: 'okr', equals: okrId }],
      orderBy: 'at',
      descending: true,
      limit: 50,
      ...(cursor === undefined ? {} : { cursor }),
    })
    const entries = await tellable(
      ports,
      actor,
      cycleId,
      can('read-draft', found.relations),
      page.documents.map((entry) => bodyAs<HistoryEntry>(entry)),
    )
    const named = entries.flatMap((entry) => [
      entry.by,
      ...[entry.proposedBy, entry.approvedBy].filter((id) => id !== undefined),
      ...entry.changes
        .filter((change) => peopleFields.has(change.field))
        .flatMap((change) => [change.from, change.to].flat().filter((value) => typeof value === 'string')),
    ])
    const people = await namePeople(ports.directory, actor.tenantId, named)
    return accept({ entries, people, ...(page.cursor === undefined ? {} : { cursor: page.cursor }) })
  }
}

/**
 * Entries without what they would tell of OKRs that are not shown to the reader, or that are gone (R3). Who wrote such an
 * entry is told what they wrote.
 */
async function tellable(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  concerned: boolean,
  entries: readonly HistoryEntry[],
): Promise<HistoryEntry[]> {
  const toldOf = entries.flatMap(({ tellsOf }) => tellsOf ?? [])
  const others = await readOkrs(ports.store, planOf(actor.tenantId, cycleId), new Set(toldOf))
  const known = await knowOkrs(ports, actor, cycleId, others)
  const readable = new Set(known.filter((one) => one.readable).map((one) => one.okr.id))
  return entries.flatMap(({ tellsOf = [], ...entry }) => {
    if (entry.by === actor.personId || tellsOf.every((id) => readable.has(id))) return [entry]
    if (!concerned && aboutFindings.has(entry.action)) return []
    const { reason: _reason, ...rest } = entry
    return [{ ...rest, changes: [] }]
  })
}
