import type { Handle } from './people.ts'

export type UnitName =
  | 'Rillmark'
  | 'Product & Engineering'
  | 'Sensing'
  | 'Detection'
  | 'Platform'
  | 'Console'
  | 'Operations'
  | 'Supply & Assembly'
  | 'Field Deployment'
  | 'Customer Success'
  | 'Utility Onboarding'
  | 'Support'
  | 'Sales'
  | 'Europe & Africa'
  | 'Americas'
  | 'Asia-Pacific'
  | 'Marketing'
  | 'Finance & People'
  | 'People'

export type Level = 'vision' | 'organisation' | 'department' | 'team' | 'individual'

export type KeyResultData = {
  title: string
  /** What is measured; without it the key result is a yes or no that somebody still has to put into numbers. */
  metric?: string
  unit?: string
  from?: number
  to?: number
  now?: number
  /** Days after the cycle's start; without it the last day of the cycle. */
  dueDay?: number
  owner?: Handle
  committed?: boolean
  confidence?: 'on-track' | 'at-risk' | 'off-track'
  weight?: number
}

export type ObjectiveData = {
  id: string
  unit: UnitName
  level: Level
  owner: Handle
  priority: number
  title: string
  why?: string
  /** What it contributes to, with the weights in percent. */
  supports?: [parent: string, weight: number][]
  noLinkReason?: string
  contributors?: Handle[]
  /** Not published yet. */
  draft?: boolean
  keyResults?: KeyResultData[]
}

const unitsBelow: Partial<Record<UnitName, readonly UnitName[]>> = {
  'Product & Engineering': ['Sensing', 'Detection', 'Platform', 'Console'],
  Operations: ['Supply & Assembly', 'Field Deployment'],
  'Customer Success': ['Utility Onboarding', 'Support'],
  Sales: ['Europe & Africa', 'Americas', 'Asia-Pacific'],
  'Finance & People': ['People'],
}

export function sameOrBelow(unit: UnitName, above: UnitName): boolean {
  return unit === above || (unitsBelow[above]?.includes(unit) ?? false)
}
