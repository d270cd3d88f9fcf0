import type { Handle } from './people.ts'

/** An edit that led to what the OKR says today: `before` is what it said until then. */
export type ChangeData = {
  okr: string
  by: Handle
  /** Working days from today, and the time of day where the person lives. */
  day: number
  at: string
  field: 'title' | 'target' | 'current' | 'confidence'
  before: string | number
}

export const changes: ChangeData[] = [
  { okr: 'dig-once', by: 'anjali', day: -13, at: '15:40', field: 'title', before: 'Improve dig accuracy' },
  {
    okr: 'beyond-tenders',
    by: 'claire',
    day: -10,
    at: '17:05',
    field: 'title',
    before: 'Generate more pipeline',
  },
  { okr: 'first-leak-kr1', by: 'beatriz', day: -6, at: '11:45', field: 'target', before: 30 },
  { okr: 'dig-once-kr1', by: 'lucia', day: -6, at: '10:15', field: 'target', before: 92 },
  { okr: 'dig-once-kr1', by: 'lucia', day: -2, at: '09:50', field: 'confidence', before: 'on-track' },
  { okr: 'sensing-battery-kr1', by: 'miriam', day: -2, at: '14:10', field: 'target', before: 66 },
  { okr: 'platform-storm-kr1', by: 'andres', day: -2, at: '16:30', field: 'current', before: 14000 },
  { okr: 'fewer-visits-kr1', by: 'siobhan', day: -2, at: '12:20', field: 'target', before: 1.2 },
  { okr: 'console-night-kr2', by: 'isabel', day: -1, at: '11:10', field: 'current', before: 9200 },
  { okr: 'detection-false-alarms-kr1', by: 'emre', day: -1, at: '15:25', field: 'current', before: 6.2 },
]
