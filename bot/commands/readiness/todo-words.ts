import { named } from '../../../okr/words.ts'
/** Of each kind: who has more to do sees the rest when the first are done. */
export const ofAKindAtMost = 50

export function quotedTitle({ title }: { title: string }): string {
  return named(title)
}
