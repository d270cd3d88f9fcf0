import type { UnitName } from './okr-types.ts'
import type { Handle } from './people.ts'

type Moment = { by: Handle; day: number; at: string }

/** What a unit's leader marked as topmost, the first being the topmost. */
export type PrioritiesData = Moment & { unit: UnitName; okrs: string[] }

export const priorities: PrioritiesData[] = [
  { unit: 'Rillmark', by: 'mirjam', day: -4, at: '11:00', okrs: ['dig-once', 'growth'] },
  { unit: 'Product & Engineering', by: 'anjali', day: -4, at: '15:00', okrs: ['quiet-leaks', 'r3-volume'] },
  { unit: 'Operations', by: 'joost', day: -4, at: '15:30', okrs: ['fewer-visits'] },
  { unit: 'Customer Success', by: 'naledi', day: -4, at: '16:00', okrs: ['plan-before-pallets'] },
  { unit: 'Sales', by: 'claire', day: -4, at: '16:30', okrs: ['beyond-tenders', 'grow-inside'] },
  { unit: 'Detection', by: 'lucia', day: -3, at: '13:00', okrs: ['detection-false-alarms'] },
  { unit: 'Sensing', by: 'pekka', day: -3, at: '11:00', okrs: ['sensing-battery'] },
]

/** A finding that somebody has settled: named by its kind and by the OKRs that it is about. */
export type SettlementData = Moment & {
  id: string
  kind: 'redundancy' | 'level-skip'
  okrs: string[]
  how: 'share' | { dismissed: string }
}

export const settlements: SettlementData[] = [
  {
    id: 'savings-statement',
    by: 'mirjam',
    day: -3,
    at: '16:40',
    kind: 'redundancy',
    okrs: ['show-the-water-kr1', 'utilities-tell-kr3'],
    how: 'share',
  },
  {
    id: 'cloud-cost',
    by: 'marek',
    day: -2,
    at: '15:00',
    kind: 'level-skip',
    okrs: ['platform-cost'],
    how: {
      dismissed:
        'The cloud bill goes straight into the margin of the sensor; the department has no goal of its own for it.',
    },
  },
]

/** A rule of quality that the owner has argued. */
export type RuleData = Moment & { okr: string; rule: string; reason: string }

export const arguedRules: RuleData[] = [
  {
    okr: 'katarzyna-band',
    by: 'katarzyna',
    day: -2,
    at: '17:10',
    rule: 'objective-in-words',
    reason: '200 Hz is the name of the band. How well we hear there is the key result.',
  },
]

/** What somebody wants to change of a plan that is locked. */
export type ChangeRequestData = Moment & {
  id: string
  okr: string
  field: 'target'
  from: number
  to: number
  reason: string
}

export const changeRequests: ChangeRequestData[] = [
  {
    id: 'dig-once-88',
    okr: 'dig-once-kr1',
    by: 'lucia',
    day: -1,
    at: '16:20',
    field: 'target',
    from: 90,
    to: 88,
    reason:
      'The 90 counted on fifteen calibrated network models by the second month. With the nine that we have, and the maps that are late, the same sums give 88. I would rather plan with that than explain it at the end.',
  },
]
