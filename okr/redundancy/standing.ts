import { type Okr, parentIds } from '../okr.ts'
import type { Person, Unit } from '../organisation.ts'
import { fold } from '../text/fold.ts'
import type { Standing } from './relation.ts'

export type PersonPlace = Pick<Person, 'id' | 'displayName' | 'managerChain'> & { jobTitle?: string }

/** What stands around OKRs: the OKRs above them, the units, and the people who own them or lead those units. */
export interface Surroundings {
  okrs: ReadonlyMap<string, Okr>
  units: ReadonlyMap<string, Unit>
  people: ReadonlyMap<string, PersonPlace>
}

/** More levels than any alignment has: a circle must not be walked for ever. */
const deepest = 50

export function standingOf(okr: Okr, around: Surroundings): Standing {
  const bearer = bearerOf(okr, around)
  const unit = around.units.get(okr.unitId)
  const leads =
    bearer.ownerText === undefined && (bearer.ownerId === undefined || unit?.leaderId === bearer.ownerId)
  const personId = bearer.ownerText !== undefined ? undefined : (bearer.ownerId ?? unit?.leaderId)
  return {
    okrId: okr.id,
    ...(okr.kind === 'key-result' ? { objectiveId: okr.objectiveId } : {}),
    parentIds: parentIds(okr),
    aboveIds: aboveOf(okr, around.okrs),
    unitPath: unit?.path ?? [okr.unitId],
    actor: actorOf(okr, bearer),
    ...(personId === undefined ? {} : { personId }),
    managers: personId === undefined ? [] : (around.people.get(personId)?.managerChain ?? []),
    leads,
    placed: bearer.ownerText === undefined,
  }
}

/** Who pursues it, in words for people. */
export function actorName(okr: Okr, around: Surroundings): string {
  const bearer = bearerOf(okr, around)
  if (bearer.ownerText !== undefined) return bearer.ownerText
  const unit = around.units.get(okr.unitId)
  if (bearer.ownerId === undefined || unit?.leaderId === bearer.ownerId)
    return unit?.name ?? 'the organisation'
  return around.people.get(bearer.ownerId)?.displayName ?? 'somebody'
}

/** Names that can say which region or segment it is for, the nearest first, and whose words are not its aim. */
export function placeNames(okr: Okr, around: Surroundings): string[] {
  const bearer = bearerOf(okr, around)
  const person = bearer.ownerId === undefined ? undefined : around.people.get(bearer.ownerId)
  const units = (around.units.get(okr.unitId)?.path ?? [])
    .toReversed()
    .flatMap((id) => around.units.get(id)?.name ?? [])
  return [
    ...(bearer.ownerText === undefined ? [] : [bearer.ownerText]),
    ...(person?.jobTitle === undefined ? [] : [person.jobTitle]),
    ...units,
  ]
}

/**
 * A key result without an owner of its own is its objective's; an objective of a list in which only the line above it
 * names an owner, whom nobody knows, is theirs.
 */
function bearerOf(okr: Okr, { okrs }: Surroundings): Okr {
  let bearer = okr
  for (
    let depth = 0;
    depth < deepest && bearer.ownerId === undefined && bearer.ownerText === undefined;
    depth += 1
  ) {
    const aboveId = bearer.kind === 'key-result' ? bearer.objectiveId : bearer.links[0]?.parentId
    const above = aboveId === undefined ? undefined : okrs.get(aboveId)
    if (above === undefined || above.unitId !== okr.unitId) break
    if (bearer.kind === 'objective' && above.ownerText === undefined) break
    bearer = above
  }
  return bearer
}

function actorOf(okr: Okr, { ownerId, ownerText }: Okr): string {
  if (ownerId !== undefined) return `person:${ownerId}`
  if (ownerText !== undefined) return `text:${fold(ownerText).trim()}`
  return `unit:${okr.unitId}`
}

function aboveOf(okr: Okr, okrs: ReadonlyMap<string, Okr>): ReadonlySet<string> {
  const above = new Set<string>()
  let level = parentIds(okr)
  for (let depth = 0; level.length > 0 && depth < deepest; depth += 1) {
    const next: string[] = []
    for (const id of level) {
      if (above.has(id) || id === okr.id) continue
      above.add(id)
      const parent = okrs.get(id)
      if (parent !== undefined) next.push(...parentIds(parent))
    }
    level = next
  }
  return above
}
