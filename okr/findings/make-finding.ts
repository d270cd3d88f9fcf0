import type { Finding, FindingAction, FindingKind, Severity } from '../finding.ts'
import { fnv1a64 } from '../hash.ts'

export interface FindingParts {
  kind: FindingKind
  severity: Severity
  /** What the finding is about: equal parts give the same id. */
  about: readonly string[]
  /** Every OKR that the title or the evidence names: who may not read one of them is not shown the finding. */
  okrIds: readonly string[]
  unitIds: readonly (string | undefined)[]
  personId?: string
  title: string
  evidence: readonly string[]
  actions: readonly FindingAction[]
  /** The facts that make it true and that a dismissal has judged. */
  restsOn: readonly unknown[]
}

export function makeFinding({ about, okrIds, unitIds, restsOn, ...parts }: FindingParts): Finding {
  return {
    id: findingId(parts.kind, about),
    kind: parts.kind,
    severity: parts.severity,
    okrIds: [...new Set(okrIds)],
    unitIds: [...new Set(unitIds.filter((id) => id !== undefined))],
    ...(parts.personId === undefined ? {} : { personId: parts.personId }),
    title: parts.title,
    evidence: [...parts.evidence],
    actions: [...parts.actions],
    fingerprint: fnv1a64(JSON.stringify([parts.kind, about, restsOn])),
  }
}

export function findingId(kind: FindingKind, about: readonly string[]): string {
  return `${kind}-${fnv1a64(JSON.stringify(about))}`
}
