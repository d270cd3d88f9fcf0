export interface Person {
  id: string
  displayName: string
  jobTitle?: string
  managerId?: string
  unitId: string
  /** IANA name. */
  timeZone?: string
  mail?: string
  active: boolean
  /** The manager first, then theirs, up to the top. */
  managerChain: string[]
}

const unitLevels = ['organisation', 'department', 'team'] as const
export type UnitLevel = (typeof unitLevels)[number]

export interface Unit {
  id: string
  name: string
  level: UnitLevel
  parentId?: string
  leaderId?: string
  /** Unit ids from the organisation to the unit itself. */
  path: string[]
}

/** The organisation itself: the one unit without a parent. Its id is the same in every tenant. */
export const rootUnitId = 'organisation'
