import type { OrganisationProblem } from './problem.ts'

/** What both sources say of a person, before they have a unit. */
export interface Entry {
  id: string
  displayName: string
  jobTitle?: string
  managerId?: string
  timeZone?: string
  mail?: string
  active: boolean
  line?: number
  /** Names from the top down; empty when nothing is given. The directory's is flat: one name at most. */
  departments: string[]
}

export interface Entries {
  entries: Entry[]
  problems: OrganisationProblem[]
}

/** One space between words, none around them. */
export function tidy(text: string | undefined): string {
  return text?.replace(/\s+/g, ' ').trim() ?? ''
}

export function unknownTimeZone(
  displayName: string,
  timeZone: string,
  personId: string,
): OrganisationProblem {
  return {
    code: 'unknown-time-zone',
    message: `"${timeZone}" of ${displayName} is not a known time zone and was left out. Use a name such as Europe/Berlin.`,
    personIds: [personId],
  }
}
