import { type AlignmentRequest, isSettled } from '../../../okr/alignment-request.ts'
import type { Okr } from '../../../okr/okr.ts'
import { asBody, bodyAs } from '../bodies.ts'
import type { Document, DocumentStore, Partition, StoredDocument } from '../ports/document-store.ts'

export const requestType = 'request'

export function requestDocumentId(requestId: string): string {
  return `request:${requestId}`
}

/** So many people can be asked about one OKR: all their requests fit into one transaction with it and its objective's. */
export const requestsAtMost = 30

/**
 * `waitsFor`: whose turn it is, the person's who was asked or the owner's. `concerns`: whose outgoing requests list it:
 * the owner's and that of who asked.
 */
export function requestDocument(request: AlignmentRequest, okr: Okr): Document {
  const { okrId, personId, askedBy, askedAt, state } = request
  const owner = okr.ownerId === undefined ? [] : [okr.ownerId]
  const toAnswer = state === 'open' || state === 'outdated'
  return {
    id: requestDocumentId(request.id),
    type: requestType,
    keys: {
      okr: okrId,
      person: personId,
      asker: askedBy,
      ...(okr.ownerId === undefined ? {} : { owner: okr.ownerId }),
      state,
      askedAt,
      concerns: [...new Set([askedBy, ...owner])],
      waitsFor: toAnswer ? [personId] : isSettled(request) ? [] : owner,
    },
    body: asBody(request),
  }
}

export function requestOf(document: StoredDocument): AlignmentRequest {
  return bodyAs<AlignmentRequest>(document)
}

export interface StoredRequest {
  request: AlignmentRequest
  stored: StoredDocument
}

/** All requests about an OKR, the first asked first. */
export async function requestsOf(
  store: DocumentStore,
  plan: Partition,
  okrId: string,
): Promise<StoredRequest[]> {
  const page = await store.list(plan, {
    type: requestType,
    where: [{ key: 'okr', equals: okrId }],
    orderBy: 'askedAt',
    limit: 100,
  })
  return page.documents.map((stored) => ({ request: requestOf(stored), stored }))
}
