import type { CycleView } from '../../okr/contract/organisation.ts'

/** The cycle that a chat is about: the one being planned, else the one being executed, else the latest. */
export function currentCycle(cycles: readonly CycleView[], now: string): CycleView | undefined {
  const today = now.slice(0, 10)
  const latest = (some: readonly CycleView[]) =>
    [...some].sort((a, b) => (a.startsOn < b.startsOn ? 1 : a.startsOn > b.startsOn ? -1 : 0))[0]
  const planned = cycles.filter(({ planning }) => planning.draft.from <= today && today <= planning.share.to)
  const running = cycles.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn)
  return latest(planned) ?? latest(running) ?? latest(cycles)
}
