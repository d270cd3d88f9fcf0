import { fnv1a64 } from '../../../okr/hash.ts'
import { okrOf } from '../plan/documents.ts'
import { type RollUp, rollUpId, rollUpOf } from '../plan/roll-up.ts'
import { standingId } from '../plan/standing.ts'
import type { DocumentStore, Partition, StoredDocument } from '../ports/document-store.ts'

/** Changes whenever an OKR, what stands below it, or what is asked and answered about it changes. Undefined: there is no such OKR. */
export async function okrVersion(
  store: DocumentStore,
  plan: Partition,
  okrId: string,
): Promise<string | undefined> {
  const ids = [okrId, standingId(okrId), rollUpId(`okr:${okrId}`)]
  const known = new Map((await store.getMany(plan, ids)).map((document) => [document.id, document]))
  const [okr, standing, rollUp] = ids.map((id) => known.get(id))
  return okr === undefined ? undefined : versionOf(okr, standing?.etag, rollUpOf(rollUp))
}

/**
 * Of what it says, not of its ETag: that is another one whenever something is linked to the OKR, also a draft that is
 * not shown to who watches it. What stands below a draft is for those concerned with it, drafts too.
 */
export function versionOf(
  document: StoredDocument,
  standingEtag: string | undefined,
  { progress, childCount, drafts }: RollUp,
): string {
  const isDraft = okrOf(document).visibility === 'draft'
  const below = [progress, childCount, ...(isDraft ? [drafts] : [])]
  const said = fnv1a64(JSON.stringify([document.body, below]))
  return standingEtag === undefined ? said : `${said}+${standingEtag}`
}
