import type { SlotReply } from '../../../okr/contract/sessions.ts'
import { dayOf } from './session-times.ts'

export type Slot = SlotReply['slots'][number]

export interface SlotDay {
  /** YYYY-MM-DD in the time zone asked for. */
  day: string
  slots: Slot[]
}

/** Slots by the calendar day on which they start for the reader, days and slots in the order of time. */
export function slotsByDay(slots: readonly Slot[], timeZone: string): SlotDay[] {
  const days = new Map<string, Slot[]>()
  const inOrder = [...slots].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  for (const slot of inOrder) {
    const day = dayOf(slot.startsAt, timeZone)
    days.set(day, [...(days.get(day) ?? []), slot])
  }
  return [...days].map(([day, ofDay]) => ({ day, slots: ofDay }))
}

export interface SlotsByMissing {
  missing: number
  slots: Slot[]
}

/** Compromises by how many required people they leave out, fewest first; within, the server's order. */
export function slotsByMissing(slots: readonly Slot[]): SlotsByMissing[] {
  const groups = new Map<number, Slot[]>()
  for (const slot of slots) {
    groups.set(slot.missing.length, [...(groups.get(slot.missing.length) ?? []), slot])
  }
  return [...groups].sort(([a], [b]) => a - b).map(([missing, ofGroup]) => ({ missing, slots: ofGroup }))
}

/** Whether any slot suits everybody who is required. */
export function suitsAll(slots: readonly Slot[]): boolean {
  return slots.some((slot) => slot.missing.length === 0)
}
