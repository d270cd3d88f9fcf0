import type { Okr } from '../../../okr/okr.ts'
import { getAll } from '../get-all.ts'
import { listAll } from '../list-all.ts'
import type { Condition, DocumentStore, Partition } from '../ports/document-store.ts'
import { okrOf, okrType } from './documents.ts'

/** OKRs by their ids, each once; ids of what is gone, or no OKR, are left out. */
export async function readOkrs(
  store: Pick<DocumentStore, 'getMany'>,
  plan: Partition,
  ids: Iterable<string>,
): Promise<Okr[]> {
  return (await getAll(store, plan, ids)).filter(({ type }) => type === okrType).map(okrOf)
}

/** All OKRs that meet the conditions: use it only where these bound how many there can be. */
export async function listOkrs(
  store: Pick<DocumentStore, 'list'>,
  plan: Partition,
  ...where: Condition[]
): Promise<Okr[]> {
  return (await listAll(store, plan, { type: okrType, where })).map(okrOf)
}
