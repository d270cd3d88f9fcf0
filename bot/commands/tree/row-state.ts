import type { Cycle } from '../../../okr/cycle.ts'
import type { Okr } from '../../../okr/okr.ts'
import { readChecked } from '../findings/counts.ts'
import { planOf } from '../partitions.ts'
import { readPlanning } from '../plan/standing.ts'
import type { DocumentStore } from '../ports/document-store.ts'
import type { RowState } from './rows.ts'

export const unknownState: RowState = { planning: new Map(), checked: new Map() }

/** The planning state and the findings of a page of OKRs. */
export async function readRowState(
  store: DocumentStore,
  tenantId: string,
  cycle: Cycle,
  okrs: readonly Okr[],
): Promise<RowState> {
  const [planning, checked] = await Promise.all([
    readPlanning(store, tenantId, cycle, okrs),
    readChecked(
      store,
      planOf(tenantId, cycle.id),
      okrs.map((okr) => okr.id),
    ),
  ])
  return { planning, checked }
}
