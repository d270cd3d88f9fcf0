/** The quarter that is being planned: today lies in its align phase, execution begins in three weeks. */
export function currentCycle(today: Date) {
  const day = (offset: number) => new Date(today.getTime() + offset * 86_400_000).toISOString().slice(0, 10)
  const startsOn = day(21)
  const quarter = Math.floor((Number(startsOn.slice(5, 7)) - 1) / 3) + 1
  return {
    id: `${startsOn.slice(0, 4)}-q${quarter}`,
    name: `Q${quarter} ${startsOn.slice(0, 4)}`,
    startsOn,
    endsOn: day(21 + 90),
    planning: {
      draft: { from: day(-21), to: day(-7) },
      align: { from: day(-6), to: day(7) },
      share: { from: day(8), to: day(20) },
    },
    initialPhase: 'align',
  }
}
