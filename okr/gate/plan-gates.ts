import { openChecklistParts, partsText } from '../checklist.ts'
import { dateInWords } from '../date-words.ts'
import { isUnsettled } from '../dependency.ts'
import { listed, named } from '../words.ts'
import type { Condition } from './condition.ts'
import { belowVision, type OkrFacts, okrsById, ownerOf, present, type UnitFacts } from './facts.ts'

export function hasObjective({ name, leaderId, objectives }: UnitFacts): Condition[] {
  if (objectives.length > 0) return []
  return [
    {
      code: 'no-objective',
      message: `${name} has no objective yet; draft at least one.`,
      personIds: present(leaderId),
      place: 'unit',
    },
  ]
}

export function haveOwners(unit: UnitFacts): Condition[] {
  const { leftIds, leaderId, names } = unit
  return unit.objectives
    .flatMap((objective) => [objective, ...objective.keyResults])
    .flatMap(({ id, title, ownerId }): Condition[] => {
      const about = { code: 'no-owner', personIds: present(leaderId), okrId: id, place: 'okr' } as const
      if (ownerId === undefined)
        return [{ ...about, message: `${named(title)} has no owner; name one person.` }]
      if (!leftIds.includes(ownerId)) return []
      const name = namesOf([ownerId], names)
      return [{ ...about, message: `${named(title)} belongs to ${name}, who has left; name another owner.` }]
    })
}

export function sayWhy(unit: UnitFacts): Condition[] {
  return belowVision(unit)
    .filter(({ why }) => (why ?? '').trim() === '')
    .map((objective) => ({
      code: 'no-why',
      message: `${named(objective.title)} does not say why it matters; fill in “Why”.`,
      personIds: ownerOf(objective, unit),
      okrId: objective.id,
      place: 'okr',
    }))
}

/** Key results are shown with their objective; one that was asked about by itself counts by itself. */
export function areAligned(unit: UnitFacts): Condition[] {
  const asked = unit.objectives.flatMap((objective) => [
    objective,
    ...objective.keyResults.filter(({ alignment }) => alignment.state !== 'draft'),
  ])
  return asked.flatMap((okr) => alignmentOf(okr, unit))
}

function alignmentOf(okr: OkrFacts, unit: UnitFacts): Condition[] {
  const { state, leaderId, leaderAsked, openIds, undecided } = okr.alignment
  const about = { okrId: okr.id, place: 'alignment' } as const
  if (state === 'aligned' || state === 'committed') return []
  if (openIds.length > 0) return notAnswered(okr, unit)
  if (undecided) {
    const message = `Not everybody agrees to ${named(okr.title)}; decide what becomes of the answers.`
    return [{ code: 'not-decided', message, personIds: ownerOf(okr, unit), ...about }]
  }
  if (leaderId !== undefined && !leaderAsked) {
    const message = `${named(okr.title)} was not shown to ${unit.names[leaderId] ?? 'the leader'} for alignment; ask.`
    return [{ code: 'not-asked', message, personIds: ownerOf(okr, unit), ...about }]
  }
  return []
}

/**
 * Aligning shows a draft to the people concerned; sharing shows it to everybody. So a unit shares what it has published,
 * and nothing is locked that only a few could read. The vision too: it is what all the rest leads to.
 */
export function arePublished(unit: UnitFacts): Condition[] {
  return unit.objectives
    .filter(({ visibility }) => visibility === 'draft')
    .map((objective) => ({
      code: 'not-published',
      message: `${named(objective.title)} is still a draft that only the people concerned can see; publish it.`,
      personIds: ownerOf(objective, unit),
      okrId: objective.id,
      place: 'okr',
    }))
}

function notAnswered(okr: OkrFacts, unit: UnitFacts): Condition[] {
  const about = { code: 'not-answered', okrId: okr.id, place: 'alignment' } as const
  const { openIds } = okr.alignment
  const left = openIds.filter((id) => unit.leftIds.includes(id))
  const personIds = openIds.filter((id) => !left.includes(id))
  const waits = `${named(okr.title)} waits for the answer of`
  const conditions: Condition[] = []
  if (personIds.length > 0)
    conditions.push({ ...about, message: `${waits} ${namesOf(personIds, unit.names)}.`, personIds })
  if (left.length > 0) {
    const message = `${waits} ${namesOf(left, unit.names)}, who left; take the request back.`
    conditions.push({ ...about, message, personIds: ownerOf(okr, unit) })
  }
  return conditions
}

export function answerChecklist(unit: UnitFacts): Condition[] {
  return belowVision(unit).flatMap((objective) => {
    const open = openChecklistParts(objective.checklist)
    if (open.length === 0) return []
    return [
      {
        code: 'checklist',
        message: `The quality check of ${named(objective.title)} lacks ${partsText(open)}; answer, or say why it does not apply.`,
        personIds: ownerOf(objective, unit),
        okrId: objective.id,
        place: 'quality' as const,
      },
    ]
  })
}

export function keepLimits(unit: UnitFacts): Condition[] {
  const { limits, name, leaderId } = unit
  if (!limits.hard) return []
  const unmet: Condition[] = []
  // The vision is none of them; what its people plan for themselves is not the unit's own.
  const own = unit.objectives.filter(({ level }) => level !== 'individual' && level !== 'vision').length
  if (own > limits.objectives.max) {
    unmet.push({
      code: 'limits',
      message: `${name} has ${own} objectives; at most ${limits.objectives.max} are allowed.`,
      personIds: present(leaderId),
      place: 'unit',
    })
  }
  for (const objective of unit.objectives) {
    const { length } = objective.keyResults
    if (length <= limits.keyResults.max) continue
    unmet.push({
      code: 'limits',
      message: `${named(objective.title)} has ${length} key results; at most ${limits.keyResults.max} are allowed.`,
      personIds: ownerOf(objective, unit),
      okrId: objective.id,
      place: 'okr',
    })
  }
  return unmet
}

export function haveDependencies(unit: UnitFacts): Condition[] {
  const okrs = okrsById(unit)
  const isHere = (id: string) => !unit.leftIds.includes(id)
  return unit.dependencies.flatMap((dependency): Condition[] => {
    const { need, providerName, neededBy, state, riskOwnerId } = dependency
    const isCarried = riskOwnerId !== undefined && isHere(riskOwnerId)
    if (!isUnsettled({ state, ...(isCarried ? { riskOwnerId } : {}) })) return []
    const okr = okrs.get(dependency.okrId)
    const stands = state === 'refused' ? 'refused' : 'not confirmed yet'
    const gone =
      riskOwnerId === undefined
        ? ''
        : `, and ${namesOf([riskOwnerId], unit.names)}, who carried the risk, has left`
    return [
      {
        code: state === 'refused' ? 'dependency-refused' : 'dependency-proposed',
        message: `${named(okr?.title ?? unit.name)} needs ${named(need)} from ${providerName} by ${dateInWords(neededBy)}: ${stands}${gone}. Name who carries the risk, or settle it.`,
        personIds: [
          ...new Set([
            ...(state === 'proposed' ? present(dependency.answererId).filter(isHere) : []),
            ...(okr === undefined ? present(unit.leaderId) : ownerOf(okr, unit)),
          ]),
        ],
        okrId: dependency.okrId,
        place: 'dependencies',
      },
    ]
  })
}

function namesOf(ids: readonly string[], names: Record<string, string>): string {
  const shown = ids.slice(0, 3).map((id) => names[id] ?? 'somebody')
  return listed(ids.length > 3 ? [...shown, `${ids.length - 3} more`] : shown)
}
