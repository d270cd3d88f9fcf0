const dayMs = 86_400_000

/** The coming quarter, being planned: today lies in its align phase, whatever day it is. */
export function currentCycle(today: Date) {
  const day = (date: Date) => date.toISOString().slice(0, 10)
  const from = (offset: number) => day(new Date(today.getTime() + offset * dayMs))
  const quarter = Math.floor(today.getUTCMonth() / 3) + 1
  const starts = new Date(Date.UTC(today.getUTCFullYear(), quarter * 3, 1))
  const ends = new Date(Date.UTC(today.getUTCFullYear(), quarter * 3 + 3, 0))
  const name = (quarter % 4) + 1
  return {
    id: `${starts.getUTCFullYear()}-q${name}`,
    name: `Q${name} ${starts.getUTCFullYear()}`,
    startsOn: day(starts),
    endsOn: day(ends),
    planning: {
      draft: { from: from(-21), to: from(-7) },
      align: { from: from(-6), to: from(7) },
      share: { from: from(8), to: from(20) },
    },
    initialPhase: 'align',
  }
}
