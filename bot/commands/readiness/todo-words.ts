/** Of each kind: who has more to do sees the rest when the first are done. */
export const ofAKindAtMost = 50

export function quoted({ title }: { title: string }): string {
  return `“${title.trim()}”`
}
