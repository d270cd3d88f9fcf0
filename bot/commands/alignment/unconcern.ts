import { requestId } from '../../../okr/alignment-request.ts'
import type { Okr } from '../../../okr/okr.ts'
import { dependencyOf } from '../dependencies/documents.ts'
import { dependenciesOf } from '../dependencies/follow-okr.ts'
import { answererOf } from '../dependencies/provider.ts'
import { familyOf } from '../plan/concern.ts'
import { okrDocument } from '../plan/documents.ts'
import type { Operation, Partition, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { requestDocumentId, requestOf } from './documents.ts'

/**
 * The operations after which an OKR no longer shows to a person who was concerned with it, when the request or dependency
 * `takenBack` (its document's id) was the only reason. None when there is another one.
 */
export async function unconcern(
  ports: Pick<Ports, 'store' | 'directory'>,
  plan: Partition,
  found: { okr: Okr; document: StoredDocument },
  personId: string,
  takenBack: string,
): Promise<Operation[]> {
  if (!found.okr.concernedIds?.includes(personId)) return []
  const family = await familyOf(ports.store, plan, found)
  const ids = family.map(({ okr }) => okr.id)
  const requests = await ports.store.getMany(
    plan,
    ids.slice(0, 100).map((okrId) => requestDocumentId(requestId(okrId, personId))),
  )
  if (requests.some((one) => one.id !== takenBack && requestOf(one).state !== 'withdrawn')) return []
  for (const document of await dependenciesOf(ports.store, plan, ids)) {
    if (document.id === takenBack) continue
    if ((await answererOf(ports, plan.tenantId, dependencyOf(document))) === personId) return []
  }
  return family.flatMap(({ okr, document }): Operation[] => {
    if (!okr.concernedIds?.includes(personId)) return []
    const concernedIds = okr.concernedIds.filter((id) => id !== personId)
    return [{ op: 'replace', document: okrDocument({ ...okr, concernedIds }), etag: document.etag }]
  })
}
