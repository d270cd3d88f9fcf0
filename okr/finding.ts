/** Structure (R27, R28, R30, R36), people, dependencies (R35), priorities (R37) and redundancy (R38–R40). */
export const findingKinds = [
  'orphan',
  'level-skip',
  'no-path',
  'link-cycle',
  'silo',
  'weights',
  'over-claimed',
  'competing',
  'redundancy',
  'dependency-cycle',
  'late-provider',
] as const
export type FindingKind = (typeof findingKinds)[number]

export type Severity = 'notice' | 'warning' | 'blocking'

/** What to do about it; the interface turns it into a link or a button. */
export type FindingAction = 'link' | 'edit' | 'open' | 'merge' | 'share' | 'rescope' | 'dependencies' | 'talk'

/** Something that keeps the plan from being aligned, with its evidence in words: never a bare number. */
export interface Finding {
  /** Deterministic: the same finding about the same subjects has the same id. At most 200 letters of idPattern. */
  id: string
  kind: FindingKind
  severity: Severity
  /** The OKRs that it is about, the first being the one to begin with. Sorted the same every time. */
  okrIds: string[]
  /** The units concerned: those of the OKRs, or the silo. */
  unitIds: string[]
  /** The over-claimed person. */
  personId?: string
  /** One sentence that says what is wrong. */
  title: string
  /** Sentences that show why: shared words, metrics, targets, dates, names. */
  evidence: string[]
  actions: FindingAction[]
  /** Changes when what it rests on changes: a dismissal holds only as long as it is the same (R40). */
  fingerprint: string
}

export interface Dismissal {
  findingId: string
  fingerprint: string
  reason: string
  by: string
  at: string
}
