import type { AlignmentLink } from '../../../okr/objective.ts'
import type { DocumentStore, Operation, Partition } from '../ports/document-store.ts'
import { StoreError } from '../ports/document-store.ts'
import { okrType } from './documents.ts'

/** No OKR has this id: theirs hold no colon. */
const guardId = 'links:changed'

/**
 * One document for the links of a whole cycle. Whoever changes an OKR's links or removes an OKR reads it before they
 * look, and writes it with the change: so two changes that only together close a circle, or leave a link to nothing,
 * cannot pass each other. Check-ins and other edits do not touch it.
 */
export async function guardLinks(store: DocumentStore, plan: Partition): Promise<Operation> {
  const known = await store.get(plan, guardId)
  const document = { id: guardId, type: 'link-guard', body: {} }
  return known === undefined ? { op: 'create', document } : { op: 'replace', document, etag: known.etag }
}

/**
 * For a new OKR, below which nothing can stand yet: writes what it links to unchanged, so that none of it can be removed
 * at the same moment.
 */
export async function holdParents(
  store: DocumentStore,
  plan: Partition,
  links: readonly AlignmentLink[],
): Promise<Operation[]> {
  if (links.length === 0) return []
  const found = await store.getMany(
    plan,
    links.map((link) => link.parentId),
  )
  const parents = found.filter((document) => document.type === okrType)
  if (parents.length < links.length) throw new StoreError('stale', 'What this OKR links to was just removed.')
  return parents.map(({ etag, ...document }): Operation => ({ op: 'replace', document, etag }))
}
