import type { UnitFacts } from './facts.ts'

export const places = ['okr', 'alignment', 'dependencies', 'findings', 'sessions', 'unit', 'quality'] as const
export type Place = (typeof places)[number]

/** What keeps a unit from its next phase: one sentence, and who can meet it (R1, R4, R24, R34). */
export interface Condition {
  code: string
  message: string
  personIds: string[]
  okrId?: string
  /** Where in the tab it is met. */
  place: Place
}

/** One reason for which a gate can be shut. */
export type Gate = (unit: UnitFacts) => Condition[]
