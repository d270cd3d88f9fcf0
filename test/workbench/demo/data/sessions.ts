import type { UnitName } from './okr-types.ts'
import type { Handle } from './people.ts'

export type SessionData = {
  id: string
  unit: UnitName
  kind: 'alignment' | 'share'
  by: Handle
  /** When it was put into the calendars. */
  day: number
  at: string
  minutes: number
  /** Working days from today between which the first time that suits everybody is taken; or the first days of the share phase. */
  between: [from: number, to: number] | 'share'
  /** It has taken place. */
  held?: boolean
  /** Who has not accepted, and what they answered instead. */
  answers?: Partial<Record<Handle, 'tentativelyAccept' | 'decline' | 'none'>>
}

export const sessions: SessionData[] = [
  {
    id: 'alignment-leadership',
    unit: 'Rillmark',
    kind: 'alignment',
    by: 'mirjam',
    day: -10,
    at: '09:05',
    minutes: 60,
    between: [-7, -5],
    held: true,
  },
  {
    id: 'alignment-engineering',
    unit: 'Product & Engineering',
    kind: 'alignment',
    by: 'anjali',
    day: -3,
    at: '11:30',
    minutes: 60,
    between: [2, 6],
    answers: { joost: 'tentativelyAccept', emre: 'none' },
  },
  {
    id: 'share-leadership',
    unit: 'Rillmark',
    kind: 'share',
    by: 'mirjam',
    day: -6,
    at: '14:00',
    minutes: 90,
    between: [-3, -2],
    held: true,
  },
  {
    id: 'share-engineering',
    unit: 'Product & Engineering',
    kind: 'share',
    by: 'anjali',
    day: -1,
    at: '16:30',
    minutes: 90,
    between: 'share',
    answers: { marek: 'tentativelyAccept', oliver: 'none', noor: 'none' },
  },
]

export type MoveData = {
  unit: UnitName
  to: 'align' | 'share' | 'execution'
  by: Handle
  day: number
  at: string
}

/**
 * Which units have moved on, and when their leader said so; all others still draft. The leadership goes first: its plan
 * is shared and locked while the others align with it.
 */
export const moves: MoveData[] = [
  { unit: 'Rillmark', to: 'align', by: 'mirjam', day: -9, at: '09:00' },
  { unit: 'Product & Engineering', to: 'align', by: 'anjali', day: -6, at: '09:10' },
  { unit: 'Operations', to: 'align', by: 'joost', day: -6, at: '09:40' },
  { unit: 'Customer Success', to: 'align', by: 'naledi', day: -6, at: '10:00' },
  { unit: 'Sales', to: 'align', by: 'claire', day: -6, at: '11:00' },
  { unit: 'Marketing', to: 'align', by: 'yasmin', day: -5, at: '09:30' },
  { unit: 'Finance & People', to: 'align', by: 'elena', day: -5, at: '10:15' },
  { unit: 'Sensing', to: 'align', by: 'pekka', day: -3, at: '09:30' },
  { unit: 'Detection', to: 'align', by: 'lucia', day: -3, at: '10:00' },
  { unit: 'Platform', to: 'align', by: 'marek', day: -2, at: '10:30' },
  { unit: 'Console', to: 'align', by: 'oliver', day: -2, at: '11:00' },
  { unit: 'Utility Onboarding', to: 'align', by: 'beatriz', day: -2, at: '09:20' },
  { unit: 'Europe & Africa', to: 'align', by: 'stefan', day: -2, at: '09:00' },
  { unit: 'Rillmark', to: 'share', by: 'mirjam', day: -4, at: '10:00' },
  { unit: 'Rillmark', to: 'execution', by: 'mirjam', day: -1, at: '09:30' },
]

/** The channels whose threads are the conversations of a unit. */
export const channels: { name: string; unit: UnitName; by: Handle; day: number; at: string }[] = [
  { name: 'Product & Engineering', unit: 'Product & Engineering', by: 'anjali', day: -7, at: '10:00' },
  { name: 'Sales', unit: 'Sales', by: 'claire', day: -7, at: '11:30' },
]
