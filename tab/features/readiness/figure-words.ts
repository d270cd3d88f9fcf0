import { bottomUpAim } from '../../../okr/quality/bottom-up.ts'

/** What stands beside the share of OKRs that serve a topmost priority; undefined: none is marked. */
export function focusSentence(focus: number | undefined): string {
  if (focus === undefined) return 'Focus is measured once the leader has marked topmost priorities.'
  return 'of the OKRs serve a topmost priority that is marked here or above.'
}

export function bottomUpSentence(share: number): string {
  const what = 'of the OKRs came from the people who do the work'
  return share < bottomUpAim
    ? `${what}. Aim for about half or more: ask the teams what they would set themselves.`
    : `${what}.`
}
