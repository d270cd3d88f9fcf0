import type { CycleView } from '../../../okr/contract/organisation.ts'
import type { CycleDraft, PlanningWindows } from './cycle-draft.ts'
import { addDays, addMonths, daysBetween } from './days.ts'

/** Six weeks are enough to draft, align and share the OKRs of a quarter. */
const planningDays = 42
/** What is left when the cycle begins soon or has begun: planning then takes three weeks from today. */
const lateDays = 21
const fewestDays = 9

/** What to open next: the quarter after the last cycle, or else the coming quarter of the calendar. */
export function proposedCycle(
  cycles: readonly Pick<CycleView, 'endsOn' | 'limits'>[],
  today: string,
  locale: string,
): CycleDraft {
  const comingQuarter = firstOfNextQuarter(today)
  const last = [...cycles].sort((a, b) => a.endsOn.localeCompare(b.endsOn)).at(-1)
  const lastEnd = last?.endsOn ?? ''
  const startsOn = lastEnd >= comingQuarter ? addDays(lastEnd, 1) : comingQuarter
  // What an organisation has decided once goes on.
  return { ...withStart(startsOn, today, locale), limits: last?.limits }
}

/** Name, end and planning windows that go with a first day. */
export function withStart(startsOn: string, today: string, locale: string): CycleDraft {
  const endsOn = addDays(addMonths(startsOn, 3), -1)
  return {
    name: proposedName(startsOn, endsOn, locale),
    startsOn,
    endsOn,
    initialPhase: 'draft',
    planning: proposedPlanning(startsOn, today),
  }
}

function firstOfNextQuarter(day: string): string {
  const month = Number(day.slice(5, 7))
  return addMonths(`${day.slice(0, 7)}-01`, 3 - ((month - 1) % 3))
}

/** "Q1 2027" for a quarter of the calendar, "Feb – Apr 2027" for any other. */
export function proposedName(startsOn: string, endsOn: string, locale: string): string {
  const [year = '', month = ''] = startsOn.split('-')
  if (startsOn.endsWith('-01') && (Number(month) - 1) % 3 === 0) {
    return `Q${(Number(month) + 2) / 3} ${year}`
  }
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return months.formatRange(new Date(`${startsOn}T00:00:00Z`), new Date(`${endsOn}T00:00:00Z`))
}

/** Half of the time to draft, a third to align, the rest to share, one after the other. */
export function proposedPlanning(startsOn: string, today: string): PlanningWindows {
  const beforeStart = addDays(startsOn, -1)
  const last = daysBetween(today, startsOn) >= fewestDays ? beforeStart : addDays(today, lateDays - 1)
  const earliest = addDays(last, 1 - planningDays)
  const first = earliest > today ? earliest : today
  const days = daysBetween(first, last) + 1
  const align = addDays(first, Math.round(days / 2))
  const share = addDays(align, Math.round(days / 3))
  return {
    draft: { from: first, to: addDays(align, -1) },
    align: { from: align, to: addDays(share, -1) },
    share: { from: share, to: last },
  }
}
