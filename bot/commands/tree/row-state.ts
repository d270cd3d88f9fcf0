import type { Cycle } from '../../../okr/cycle.ts'
import { readChecked } from '../findings/counts.ts'
import { planOf } from '../partitions.ts'
import { readPlanning } from '../plan/standing.ts'
import type { DocumentStore } from '../ports/document-store.ts'
import type { ReadablePage } from './readable-page.ts'
import type { RowState } from './rows.ts'

export const unknownState: RowState = { planning: new Map(), findings: new Map() }

/** The planning state of a page of OKRs, and the findings about them that the reader is shown. */
export async function readRowState(
  store: DocumentStore,
  tenantId: string,
  cycle: Cycle,
  { okrs, concerned }: ReadablePage,
): Promise<RowState> {
  const [planning, checked] = await Promise.all([
    readPlanning(store, tenantId, cycle, okrs),
    readChecked(
      store,
      planOf(tenantId, cycle.id),
      okrs.map((okr) => okr.id),
    ),
  ])
  const findings = new Map(
    [...checked].map(([id, one]) => [
      id,
      concerned.has(id)
        ? { count: one.findings, blocking: one.blocking > 0 }
        : { count: one.published, blocking: one.publishedBlocking > 0 },
    ]),
  )
  return { planning, findings }
}
