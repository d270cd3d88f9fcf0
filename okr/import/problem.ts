export type OrganisationProblemCode =
  | 'missing-column'
  | 'unknown-column'
  | 'repeated-column'
  | 'empty-row'
  | 'missing-id'
  | 'unusable-id'
  | 'missing-name'
  | 'duplicate-id'
  | 'unknown-time-zone'
  | 'bad-department-path'
  | 'unknown-manager'
  | 'manager-cycle'
  | 'no-top'
  | 'several-tops'
  | 'reporting-line-too-long'

/** Something in the file or the directory that was not taken as it stands: what, where, and what to do. */
export interface OrganisationProblem {
  code: OrganisationProblemCode
  message: string
  /** Of the file; the directory has none. */
  line?: number
  personIds?: string[]
}

/** A person other than the top leader without a manager: shown, so that somebody can fill it. */
export interface ManagerGap {
  personId: string
  reason: 'no-manager' | 'unknown-manager' | 'manager-cycle'
  message: string
  line?: number
}

/** "line 12" only where there is a line. */
export function at(line: number | undefined): { line?: number } {
  return line === undefined ? {} : { line }
}
