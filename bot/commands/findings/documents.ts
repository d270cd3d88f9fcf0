import type { Dismissal, Finding } from '../../../okr/finding.ts'
import { asBody, bodyAs } from '../bodies.ts'
import type { Document, StoredDocument } from '../ports/document-store.ts'

export const findingType = 'finding'
export const dismissalType = 'dismissal'
const checkedType = 'checked'

/** What is kept of a finding: with it, why somebody dismissed it, as long as that holds. */
export interface StoredFinding {
  finding: Finding
  /**
   * What is found among published OKRs alone, where drafts have to do with the finding: that is for everybody, the
   * finding itself for those concerned. Absent: no draft has to do with it, it is for everybody as it is.
   */
  published?: Finding[]
  dismissed?: Dismissal
}

/** What everybody may see of a finding. */
export function publishedIn({ finding, published }: StoredFinding): Finding[] {
  return published ?? [finding]
}

/** How often a finding counts for each of its OKRs: for those concerned with the OKR, and for everybody. */
export function countsOf(stored: StoredFinding): Map<string, Checked> {
  const counts = new Map<string, Checked>()
  const add = (id: string, more: Partial<Checked>) => {
    counts.set(id, added(counts.get(id), { ...nothingChecked, ...more }))
  }
  const { finding } = stored
  for (const id of finding.okrIds) add(id, { findings: 1, blocking: blockingIn(finding) })
  for (const one of publishedIn(stored))
    for (const id of one.okrIds) add(id, { published: 1, publishedBlocking: blockingIn(one) })
  return counts
}

function blockingIn({ severity }: Finding): number {
  return severity === 'blocking' ? 1 : 0
}

export function findingDocumentId(findingId: string): string {
  return `finding:${findingId}`
}

export function dismissalDocumentId(findingId: string): string {
  return `dismissal:${findingId}`
}

export function checkedDocumentId(okrId: string): string {
  return `checked:${okrId}`
}

/** So many units can be looked findings up by: a finding about more of them is listed with the first. */
const unitsAtMost = 200

/** `above`: the units of the finding and all units above them, so that a unit lists what is found anywhere below it. */
export function findingDocument(stored: StoredFinding, above: readonly string[]): Document {
  const { finding, dismissed } = stored
  const all = [finding, ...publishedIn(stored)]
  return {
    id: findingDocumentId(finding.id),
    type: findingType,
    keys: {
      kind: finding.kind,
      okr: distinct(all.flatMap(({ okrIds }) => okrIds)),
      unit: distinct(all.flatMap(({ unitIds }) => unitIds)).slice(0, unitsAtMost),
      tree: above.slice(0, unitsAtMost),
      state: dismissed === undefined ? 'open' : 'dismissed',
      severity: finding.severity,
      rank: rankOf(finding),
      ...(finding.personId === undefined ? {} : { person: finding.personId }),
    },
    body: asBody(stored),
  }
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}

/** The gravest first, then by kind: the order of every list. */
export function rankOf({ severity, kind, title }: Pick<Finding, 'severity' | 'kind' | 'title'>): string {
  const grave = { blocking: '0', warning: '1', notice: '2' }[severity]
  return `${grave}:${kind}:${title.toLowerCase().slice(0, 80).toWellFormed()}`
}

export function storedFindingOf(document: StoredDocument): StoredFinding {
  return bodyAs<StoredFinding>(document)
}

/** A dismissal outlives its finding: when the same thing is found again, it is still dismissed (R40). */
export interface StoredDismissal extends Dismissal {
  kind: Finding['kind']
  okrIds: string[]
  /** What each OKR said when it was dismissed. */
  prints: Record<string, string>
}

export function dismissalDocument(dismissal: StoredDismissal): Document {
  return {
    id: dismissalDocumentId(dismissal.findingId),
    type: dismissalType,
    keys: { okr: dismissal.okrIds, kind: dismissal.kind },
    body: asBody(dismissal),
  }
}

export function dismissalOf(document: StoredDocument): StoredDismissal {
  return bodyAs<StoredDismissal>(document)
}

/** How much there is to say about an OKR, kept beside it so that a tree row costs one point read. */
export interface Checked {
  /** Open findings, for those concerned with the OKR. */
  findings: number
  /** Those of them that everybody may see. */
  published: number
  /** How many of `findings` keep a unit from its next phase, and how many of `published`. */
  blocking: number
  publishedBlocking: number
}

export const nothingChecked: Checked = { findings: 0, published: 0, blocking: 0, publishedBlocking: 0 }

export function added(known: Checked | undefined, more: Checked): Checked {
  const before = known ?? nothingChecked
  return {
    findings: before.findings + more.findings,
    published: before.published + more.published,
    blocking: before.blocking + more.blocking,
    publishedBlocking: before.publishedBlocking + more.publishedBlocking,
  }
}

export function checkedDocument(okrId: string, checked: Checked): Document {
  return { id: checkedDocumentId(okrId), type: checkedType, body: { ...checked } }
}
