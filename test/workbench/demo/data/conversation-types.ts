import type { Handle } from './people.ts'

export type Reaction = 'like' | 'heart' | 'laugh' | 'surprised' | 'sad' | 'angry'

/** When something happened: a working day before today at a time of the person's own day, or minutes ago. */
export type When = { day: number; at: string } | { minutesAgo: number }

export type LineData = {
  by: Handle
  when: When
  /** "@handle" mentions that person. */
  text: string
  /** Which line of this conversation it answers, from 0. */
  to?: number
  /** Where it was written; in the tab unless it says otherwise. */
  via?: 'channel' | 'chat'
  reactions?: Partial<Record<Reaction, Handle[]>>
}

export type ConversationData = { okr: string; lines: LineData[] }
