import type { CycleView } from '../../okr/contract/organisation.ts'

/**
 * The cycle that was asked for; else the one that is planned or runs now, of several the one that starts last: planning
 * the next cycle is what people come for. Else the newest.
 */
export function chosenCycle(
  cycles: readonly CycleView[],
  wanted: string | undefined,
  now: string,
): CycleView | undefined {
  const asked = cycles.find((cycle) => cycle.id === wanted)
  if (asked) return asked
  const today = now.slice(0, 10)
  const newestFirst = [...cycles].sort((a, b) =>
    a.startsOn < b.startsOn ? 1 : a.startsOn > b.startsOn ? -1 : 0,
  )
  const isOn = (cycle: CycleView) => cycle.planning.draft.from <= today && today <= cycle.endsOn
  return newestFirst.find(isOn) ?? newestFirst[0]
}
