import type { Deed, Step } from './steps.ts'

const atMost = 4
const withinMs = 60 * 60_000

/**
 * Steps that follow each other, in groups: those of a group happen within an hour, each about something else, and are
 * done at the same time. Whatever waits for something, or is waited for, is alone.
 */
export function sideBySide(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = []
  for (const step of steps) {
    const group = groups.at(-1)
    if (group !== undefined && fits(step, group)) group.push(step)
    else groups.push([step])
  }
  return groups
}

function fits(step: Step, group: readonly Step[]): boolean {
  const [first] = group
  if (first === undefined || group.length >= atMost || step.at - first.at > withinMs) return false
  const subjects = [step, ...group].map(({ deed }) => subjectOf(deed))
  return !subjects.includes(undefined) && new Set(subjects).size === subjects.length
}

/** What it is about, of a deed that others need not wait for. */
export function subjectOf(deed: Deed): string | undefined {
  switch (deed.kind) {
    case 'objective':
    case 'publish':
      return deed.data.id
    case 'key-result':
      return deed.objective.id
    case 'ask':
    case 'answer':
    case 'checklist':
    case 'need':
      return deed.data.okr
    case 'react':
      return deed.okr
    case 'priorities':
      return deed.data.unit
    default:
      return undefined
  }
}
