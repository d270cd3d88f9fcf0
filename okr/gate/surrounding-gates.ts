import { isLocked } from '../cycle.ts'
import type { FindingKind } from '../finding.ts'
import { named } from '../words.ts'
import type { Condition } from './condition.ts'
import { okrsById, present, type UnitFacts } from './facts.ts'

export function haveNoBlockingFinding(unit: UnitFacts): Condition[] {
  const okrs = okrsById(unit)
  return unit.findings.map(({ kind, okrId, personIds }) => ({
    code: 'finding',
    message: `${named(okrs.get(okrId ?? '')?.title ?? unit.name)} has an open finding: ${findingNames[kind]}. Settle it, or dismiss it with a reason.`,
    personIds,
    ...(okrId === undefined ? {} : { okrId }),
    place: 'findings',
  }))
}

export function areChecked({ name, checking }: UnitFacts): Condition[] {
  if (checking !== 'own') return []
  return [
    {
      code: 'checking',
      message: `The latest changes of ${name} are still being checked; try again in a moment.`,
      personIds: [],
      place: 'findings',
    },
  ]
}

export function othersAreChecked({ checking }: UnitFacts): Condition[] {
  if (checking !== 'others') return []
  return [
    {
      code: 'checking',
      message: 'The latest changes of other units are still being checked; try again in a moment.',
      personIds: [],
      place: 'findings',
    },
  ]
}

export function hasSharedItself({ name, leaderId, shareSessionHeld, sharesAnew }: UnitFacts): Condition[] {
  if (shareSessionHeld) return []
  return [
    {
      code: 'share-session',
      message: `${name} has not held its share session${sharesAnew ? ' since it went back' : ''}: hold it, and mark it as held.`,
      personIds: present(leaderId),
      place: 'sessions',
    },
  ]
}

export function isBelowLocked({ above }: UnitFacts): Condition[] {
  if (above === undefined || isLocked(above.phase)) return []
  return [
    {
      code: 'above',
      message: `${above.name} is still in the ${above.phase} phase; it goes first.`,
      personIds: present(above.leaderId),
      place: 'unit',
    },
  ]
}

const findingNames: Record<FindingKind, string> = {
  orphan: 'it contributes to nothing',
  'level-skip': 'it skips a level',
  'no-path': 'no path leads to the overarching goal',
  'link-cycle': 'its links go round in a circle',
  silo: 'a silo',
  weights: 'its weights do not add up',
  'over-claimed': 'a person is claimed by too much',
  competing: 'competing priorities',
  redundancy: 'redundancy',
  'dependency-cycle': 'dependencies that wait for each other',
  'late-provider': 'a provider who is late',
}
