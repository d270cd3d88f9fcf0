/**
 * How two OKRs stand to each other. same-line: one stands above the other, by alignment or by who reports to whom.
 * siblings: units below one unit, or OKRs below one OKR. cousins: one level further. strangers: different departments.
 */
const relations = ['same-line', 'same-owner', 'same-unit', 'siblings', 'cousins', 'strangers'] as const
export type Relation = (typeof relations)[number]

/** Where an OKR stands, as far as relations depend on it. */
export interface Standing {
  okrId: string
  /** For a key result, its objective. */
  objectiveId?: string
  parentIds: readonly string[]
  /** Everything that it contributes to, upwards. */
  aboveIds: ReadonlySet<string>
  /** From the organisation to its unit. */
  unitPath: readonly string[]
  /** Who pursues it: a person, a unit, or an owner whom the directory does not know. */
  actor: string
  /** Who answers for it, where that is known: the owner, or the leader of the unit that pursues it. */
  personId?: string
  /** That person's managers, up to the top. */
  managers: readonly string[]
  /** It speaks for its unit: no owner, or the unit's leader. */
  leads: boolean
  /** Its owner is known to the directory, so its unit says where it stands. */
  placed: boolean
}

/** Symmetric. Alignment comes first, then people, then units; an owner nobody knows stands where their OKRs stand. */
export function relationOf(a: Standing, b: Standing): Relation {
  if (isAbove(a, b) || isAbove(b, a)) return 'same-line'
  if (a.actor === b.actor) return 'same-owner'
  if (!a.placed || !b.placed) return relationByAlignment(a, b)
  return relationByUnits(a.unitPath, b.unitPath)
}

/** Whether the first stands above the second: by alignment, or because its people lead those of the second. */
export function isAbove(upper: Standing, lower: Standing): boolean {
  if (lower.aboveIds.has(upper.okrId)) return true
  if (upper.actor === lower.actor) return false
  // A key result handed down: the lower one stands below the objective that the upper one belongs to.
  if (
    upper.objectiveId !== undefined &&
    upper.objectiveId !== lower.objectiveId &&
    lower.aboveIds.has(upper.objectiveId)
  )
    return true
  if (!upper.placed || !lower.placed) return false
  if (upper.personId !== undefined && lower.managers.includes(upper.personId)) return true
  const unitId = upper.unitPath.at(-1)
  return upper.leads && unitId !== undefined && lower.unitPath.slice(0, -1).includes(unitId)
}

function relationByUnits(a: readonly string[], b: readonly string[]): Relation {
  if (a.at(-1) === b.at(-1)) return 'same-unit'
  const shared = a.findIndex((id, i) => id !== b[i])
  const common = shared === -1 ? Math.min(a.length, b.length) : shared
  // Below the organisation itself everybody is a sibling of everybody; only a department makes relatives.
  if (common < 2) return 'strangers'
  return common === a.length - 1 && common === b.length - 1 ? 'siblings' : 'cousins'
}

function relationByAlignment(a: Standing, b: Standing): Relation {
  if (a.parentIds.some((id) => b.parentIds.includes(id))) return 'siblings'
  if ([...a.aboveIds].some((id) => b.aboveIds.has(id))) return 'cousins'
  return 'strangers'
}
