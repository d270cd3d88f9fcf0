import type { Actor } from '../../../okr/actor.ts'
import { checkLinks } from '../../../okr/alignment.ts'
import type { AlignmentLink } from '../../../okr/objective.ts'
import { parentIds } from '../../../okr/okr.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { planOf } from '../partitions.ts'
import type { Ports } from '../ports/ports.ts'
import { knowOkrs } from './access.ts'
import { readOkrs } from './read-okrs.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** Far deeper than any organisation: a guard against damaged data, not a limit that people meet. */
const ancestorsAtMost = 2000

/** Refuses `invalid` when somebody named is not in the organisation. */
export async function checkPeople(
  { directory }: Reading,
  actor: Actor,
  field: string,
  ids: readonly string[],
): Promise<Refusal | undefined> {
  const people = await directory.people(actor.tenantId, ids)
  const unknown = ids.find((id) => !people.has(id))
  return unknown === undefined
    ? undefined
    : refusal(
        'invalid',
        `There is no person "${unknown}" in this organisation; choose somebody from the list.`,
        { field },
      )
}

/** Refuses `invalid` when the new owner is unknown or has left. */
export async function checkOwner(
  ports: Reading,
  actor: Actor,
  ownerId: string,
): Promise<Refusal | undefined> {
  const unknown = await checkPeople(ports, actor, 'ownerId', [ownerId])
  if (unknown) return unknown
  const owner = await ports.directory.person(actor.tenantId, ownerId)
  return owner?.active
    ? undefined
    : refusal('invalid', `${owner?.displayName} has left the organisation; choose somebody else as owner.`, {
        field: 'ownerId',
      })
}

/** Everything that the given OKRs contribute to, directly and above, themselves included. */
export async function ancestorsOf(
  { store }: Pick<Ports, 'store'>,
  tenantId: string,
  cycleId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const seen = new Set<string>(ids)
  let frontier = [...seen]
  while (frontier.length > 0 && seen.size < ancestorsAtMost) {
    const found = await readOkrs(store, planOf(tenantId, cycleId), frontier)
    frontier = [...new Set(found.flatMap(parentIds))].filter((id) => !seen.has(id))
    for (const id of frontier) seen.add(id)
  }
  return seen
}

/** R27 and: every parent exists, may be seen by the actor, and no circle closes. */
export async function checkParents(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  okrId: string,
  links: readonly AlignmentLink[],
): Promise<Refusal | undefined> {
  const checked = checkLinks(okrId, links)
  if (!checked.ok) return checked.refusal
  if (links.length === 0) return undefined
  const ids = links.map((link) => link.parentId)
  const parents = await readOkrs(ports.store, planOf(actor.tenantId, cycleId), ids)
  const readable = (await knowOkrs(ports, actor, cycleId, parents)).filter((one) => one.readable)
  if (readable.length < ids.length) {
    return refusal('invalid', 'One of the OKRs to link to does not exist any more; choose another.', {
      field: 'links',
    })
  }
  const ancestors = await ancestorsOf(ports, actor.tenantId, cycleId, ids)
  if (ancestors.has(okrId)) {
    return refusal(
      'link-cycle',
      'This link would close a circle: the OKR above already contributes to this one.',
      {
        field: 'links',
      },
    )
  }
  return undefined
}
