import { standingId } from '../plan/standing.ts'
import type { DocumentStore, Partition } from '../ports/document-store.ts'

/** Changes whenever an OKR or what is asked and answered about it changes. Undefined: there is no such OKR. */
export async function okrVersion(
  store: DocumentStore,
  plan: Partition,
  okrId: string,
): Promise<string | undefined> {
  const [okr, standing] = await store.getMany(plan, [okrId, standingId(okrId)])
  if (okr?.id !== okrId) return undefined
  return versionOf(okr.etag, standing?.etag)
}

export function versionOf(okrEtag: string, standingEtag: string | undefined): string {
  return standingEtag === undefined ? okrEtag : `${okrEtag}+${standingEtag}`
}
