import type { Actor } from './actor.ts'
import type { Level } from './objective.ts'
import type { Okr } from './okr.ts'
import type { Person, Unit } from './organisation.ts'

/** What a person can be to an OKR, a unit or a conversation. One person can be several at once. */
export type Relation =
  | 'program-lead'
  | 'owner'
  | 'contributor'
  | 'unit-leader'
  | 'leader-above'
  | 'linked-owner'
  | 'asked'
  | 'provider'
  | 'invited'
  | 'member'
  | 'guest'

export type Action =
  | 'read-published'
  | 'read-draft'
  | 'create-okr'
  | 'edit-okr'
  | 'link-okr'
  | 'remove-okr'
  | 'overrule-leader'
  | 'set-priorities'
  | 'answer-dependency'
  | 'decide-any-change'
  | 'comment'
  | 'invite-guest'
  | 'moderate-comment'
  | 'schedule-session'
  | 'read-session'
  | 'move-phase'
  | 'open-lock'
  | 'import'
  | 'manage-cycles'
  | 'manage-units'
  | 'connect-channel'

/** The rights table (R16): the same at every entrance. `comment` also needs the right to read the OKR. */
export const rights: Record<Action, readonly Relation[]> = {
  'read-published': ['member', 'invited'],
  'read-draft': [
    'program-lead',
    'owner',
    'contributor',
    'unit-leader',
    'leader-above',
    'linked-owner',
    'asked',
    'invited',
  ],
  'create-okr': ['owner', 'unit-leader', 'program-lead'],
  'edit-okr': ['owner', 'unit-leader', 'program-lead'],
  'link-okr': ['owner'],
  'remove-okr': ['owner', 'unit-leader', 'program-lead'],
  'overrule-leader': ['leader-above', 'program-lead'],
  'set-priorities': ['unit-leader', 'program-lead'],
  'answer-dependency': ['provider'],
  'decide-any-change': ['program-lead'],
  comment: ['member', 'invited'],
  'invite-guest': ['owner', 'unit-leader', 'program-lead'],
  'moderate-comment': ['program-lead'],
  'schedule-session': ['unit-leader', 'leader-above', 'program-lead'],
  'read-session': ['member'],
  'move-phase': ['unit-leader', 'leader-above', 'program-lead'],
  'open-lock': ['leader-above', 'program-lead'],
  import: ['program-lead'],
  'manage-cycles': ['program-lead'],
  'manage-units': ['program-lead'],
  'connect-channel': ['unit-leader', 'program-lead'],
}

export function can(action: Action, relations: ReadonlySet<Relation>): boolean {
  return rights[action].some((relation) => relations.has(relation))
}

/**
 * Whether somebody may take a unit back out of the lock: who could approve a change that its leader asks for (R4), and so
 * no leader of the unit itself, also one who leads above it too.
 */
export function mayOpenLock(relations: ReadonlySet<Relation>): boolean {
  return can('open-lock', relations) && (relations.has('program-lead') || !relations.has('unit-leader'))
}

/** What everybody of the tenant is by the token alone. */
export function relationsToTenant(actor: Actor): Set<Relation> {
  const relations = new Set<Relation>([actor.guest ? 'guest' : 'member'])
  if (actor.programLead && !actor.guest) relations.add('program-lead')
  return relations
}

/** `path`: the unit and those above it, the organisation first. */
export function relationsToUnit(actor: Actor, path: readonly Unit[]): Set<Relation> {
  const relations = relationsToTenant(actor)
  if (actor.guest) return relations
  const unit = path.at(-1)
  if (unit?.leaderId === actor.personId) relations.add('unit-leader')
  if (path.slice(0, -1).some((above) => above.leaderId === actor.personId)) relations.add('leader-above')
  return relations
}

/**
 * Who may put an OKR of their own into a unit: its people, and those of the units below. The levels of the whole
 * organisation are for its leader and the program lead.
 */
export function relationsToNewOkr(
  actor: Actor,
  unitPath: readonly Unit[],
  okr: { ownerId: string | undefined; level: Level },
  ownUnitPath: readonly Unit[],
): Set<Relation> {
  const relations = relationsToUnit(actor, unitPath)
  const unitId = unitPath.at(-1)?.id
  const ofTheWhole = okr.level === 'vision' || okr.level === 'organisation'
  if (ofTheWhole && unitPath.length > 1) relations.delete('unit-leader')
  const isOwn = okr.ownerId === actor.personId && ownUnitPath.some((unit) => unit.id === unitId)
  if (isOwn && !actor.guest && !ofTheWhole) relations.add('owner')
  return relations
}

export interface OkrSurroundings {
  /** The OKR's unit and those above it, the organisation first. */
  unitPath: readonly Unit[]
  owner?: Person | undefined
  /** Owners of the OKRs that it is linked to, above or below. */
  linkedOwnerIds?: readonly string[]
  /** People invited to its conversation. */
  invitedIds?: readonly string[]
}

export function relationsToOkr(actor: Actor, okr: Okr, around: OkrSurroundings): Set<Relation> {
  const relations = relationsToUnit(actor, around.unitPath)
  if (around.invitedIds?.includes(actor.personId)) relations.add('invited')
  if (actor.guest) return relations
  if (okr.ownerId === actor.personId) relations.add('owner')
  // An imported OKR can have no matched owner yet: until it has one, its unit's leader answers for it.
  if (okr.ownerId === undefined && relations.has('unit-leader')) relations.add('owner')
  if (okr.contributorIds.includes(actor.personId)) relations.add('contributor')
  if (okr.concernedIds?.includes(actor.personId)) relations.add('asked')
  if (around.owner?.managerChain.includes(actor.personId)) relations.add('leader-above')
  if (around.linkedOwnerIds?.includes(actor.personId)) relations.add('linked-owner')
  return relations
}

export function canRead(okr: Okr, relations: ReadonlySet<Relation>): boolean {
  if (can('read-draft', relations)) return true
  return okr.visibility === 'published' && can('read-published', relations)
}
