import type { Actor } from '../../../okr/actor.ts'
import { isLocked, type Phase } from '../../../okr/cycle.ts'
import type { Okr } from '../../../okr/okr.ts'
import { parentIds } from '../../../okr/okr.ts'
import { refusal } from '../../../okr/refusal.ts'
import { can, canRead, type Relation, relationsToOkr, relationsToTenant } from '../../../okr/rights.ts'
import { conversationOf, planOf } from '../partitions.ts'
import type { StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { okrOf, okrType } from './documents.ts'
import { readOkrs } from './read-okrs.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

export interface KnownOkr {
  okr: Okr
  relations: Set<Relation>
  readable: boolean
}

/**
 * What the actor is to each OKR and whether they may read it. People and units are read once for all; the dearer
 * relations (linked owners, invitations) only for those that would otherwise be hidden.
 */
export async function knowOkrs(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  okrs: readonly Okr[],
): Promise<KnownOkr[]> {
  const { directory } = ports
  const owners = await directory.people(
    actor.tenantId,
    okrs.flatMap((okr) => okr.ownerId ?? []),
  )
  const units = await directory.units(
    actor.tenantId,
    okrs.map((okr) => okr.unitId),
  )
  const unitsAbove = await directory.units(
    actor.tenantId,
    [...units.values()].flatMap((unit) => unit.path),
  )
  const known = okrs.map((okr): KnownOkr => {
    const unitPath = (units.get(okr.unitId)?.path ?? []).flatMap((id) => unitsAbove.get(id) ?? [])
    const owner = okr.ownerId === undefined ? undefined : owners.get(okr.ownerId)
    const relations = relationsToOkr(actor, okr, { unitPath, owner })
    return { okr, relations, readable: canRead(okr, relations) }
  })
  const hidden = known.filter((one) => !one.readable)
  if (hidden.length === 0) return known
  if (actor.guest) await markInvitations(ports, actor, cycleId, hidden)
  else await markLinkedOwners(ports, actor, cycleId, hidden)
  for (const one of hidden) one.readable = canRead(one.okr, one.relations)
  return known
}

export interface FoundOkr extends KnownOkr {
  document: StoredDocument
}

export const noSuchOkr = refusal(
  'not-found',
  'This OKR does not exist any more, or it is a draft that is not shown to you.',
)

/** An OKR that exists and that the actor may read, with what they are to it. Otherwise undefined: both look the same. */
export async function findOkr(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  okrId: string,
): Promise<FoundOkr | undefined> {
  const document = await ports.store.get(planOf(actor.tenantId, cycleId), okrId)
  if (document?.type !== okrType) return undefined
  const known = await knowOkr(ports, actor, cycleId, okrOf(document))
  return known.readable ? { ...known, document } : undefined
}

async function knowOkr(ports: Reading, actor: Actor, cycleId: string, okr: Okr): Promise<KnownOkr> {
  const [known] = await knowOkrs(ports, actor, cycleId, [okr])
  return known ?? { okr, relations: relationsToTenant(actor), readable: false }
}

async function markInvitations(
  { store }: Reading,
  actor: Actor,
  cycleId: string,
  okrs: KnownOkr[],
): Promise<void> {
  await Promise.all(
    okrs.map(async (one) => {
      const conversation = await store.get(
        conversationOf(actor.tenantId, cycleId, one.okr.id),
        'conversation',
      )
      const invited = conversation?.body.invitedIds
      if (Array.isArray(invited) && invited.includes(actor.personId)) one.relations.add('invited')
    }),
  )
}

/** A draft shows to the owners of what it links to, and to the owners of what links to it. */
async function markLinkedOwners(
  { store }: Reading,
  actor: Actor,
  cycleId: string,
  okrs: KnownOkr[],
): Promise<void> {
  const plan = planOf(actor.tenantId, cycleId)
  const above = await readOkrs(
    store,
    plan,
    okrs.flatMap((one) => parentIds(one.okr)),
  )
  const mineAbove = new Set(above.filter((okr) => okr.ownerId === actor.personId).map((okr) => okr.id))
  const mine = await store.list(plan, {
    type: okrType,
    where: [{ key: 'owner', equals: actor.personId }],
    limit: 100,
  })
  const aboveMine = new Set(mine.documents.flatMap((document) => parentIds(okrOf(document))))
  for (const one of okrs) {
    if (aboveMine.has(one.okr.id) || parentIds(one.okr).some((id) => mineAbove.has(id))) {
      one.relations.add('linked-owner')
    }
  }
}

/** Rights that an OKR's details offer. */
export function allowed(known: KnownOkr, phase: Phase) {
  const locked = isLocked(phase)
  return {
    // Until the cycle is closed: a check-in, or to ask for a change.
    edit: can('edit-okr', known.relations) && phase !== 'closed',
    link: can('link-okr', known.relations) && !locked,
    remove: can('remove-okr', known.relations) && !locked,
    comment: known.readable && can('comment', known.relations),
    plan: can('edit-okr', known.relations) && !locked,
  }
}
