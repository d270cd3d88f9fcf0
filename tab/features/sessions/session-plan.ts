import type { CycleView } from '../../../okr/contract/organisation.ts'
import type { SessionsPage } from '../../../okr/contract/sessions.ts'
import type { SessionKind } from '../../../okr/session.ts'
import { addDays, daysBetween, isDay } from './session-times.ts'

export type SessionView = SessionsPage['sessions'][number]

/** Outlook tells free times for at most this many days at once. */
export const longestRange = 60
export const longestMeeting = 480

/** What comes next first; then what is over or cancelled, the latest first. */
export function splitSessions(
  sessions: readonly SessionView[],
  now: number,
): { upcoming: SessionView[]; past: SessionView[] } {
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const inOrder = [...byId.values()].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  const isUpcoming = (session: SessionView): boolean =>
    session.status === 'scheduled' && Date.parse(session.endsAt) > now
  return {
    upcoming: inOrder.filter(isUpcoming),
    past: inOrder.filter((session) => !isUpcoming(session)).reverse(),
  }
}

/** The days in which to look first: what is left of the phase's dates, or the next two weeks where the phase is over. */
export function firstRange(kind: SessionKind, cycle: CycleView, today: string): { from: string; to: string } {
  const window = kind === 'alignment' ? cycle.planning.align : cycle.planning.share
  const from = window.from > today ? window.from : today
  const to = window.to >= from ? window.to : addDays(from, 14)
  return { from, to: daysBetween(from, to) >= longestRange ? addDays(from, longestRange - 1) : to }
}

/** What is wrong with the days that were chosen, as a sentence; undefined: nothing. */
export function rangeProblem(from: string, to: string, today: string): string | undefined {
  if (!isDay(from) || !isDay(to)) return 'Give both days.'
  if (to < from) return 'The last day is before the first; change one of them.'
  if (to < today) return 'These days are over; choose later ones.'
  if (daysBetween(from, to) >= longestRange) {
    return `Outlook can look through ${longestRange} days at once; choose a shorter time.`
  }
  return undefined
}

/** The durations to choose from; holds the given ones too. */
export function durations(...also: number[]): number[] {
  const usual = [15, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 360, 420, 480]
  return [...new Set([...usual, ...also])].sort((a, b) => a - b)
}

export const kindNames: Record<SessionKind, string> = {
  alignment: 'Alignment session',
  share: 'Share session',
}

export const kindSummaries: Record<SessionKind, string> = {
  alignment: 'Review, Feedback and Quality check of the drafts, with everyone they concern.',
  share: 'Every OKR in running order: what, who, needs, challenges, and the commitment at the end.',
}
