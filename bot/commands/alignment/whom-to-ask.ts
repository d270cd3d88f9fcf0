import type { Actor } from '../../../okr/actor.ts'
import type { RequestKind } from '../../../okr/alignment-request.ts'
import type { AskForAlignment } from '../../../okr/contract/alignment.ts'
import { type Okr, parentIds } from '../../../okr/okr.ts'
import type { Person } from '../../../okr/organisation.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { compareText } from '../../../okr/words.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import type { Partition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

export interface Asked {
  kind: RequestKind
  personId: string
  unitId?: string
}

/**
 * The people behind what is asked for: the leader; one person of the team, or everybody who contributes to the same; the
 * leader of another unit. Everyone once, never the owner. Refuses who is not in the organisation or has left it.
 */
export async function whomToAsk(
  ports: Reading,
  actor: Actor,
  plan: Partition,
  okr: Okr,
  leaderId: string | undefined,
  to: AskForAlignment['to'],
): Promise<Result<Asked[], Refusal>> {
  const asked = new Map<string, Asked>()
  for (const [i, one] of to.entries()) {
    const field = `to.${i}`
    const found =
      one.kind === 'leader'
        ? askLeader(leaderId, one.personId, field)
        : one.kind === 'department'
          ? await askUnit(ports, actor, okr, one, field)
          : await askTeam(ports, actor, plan, okr, one.personId, field)
    if (!found.ok) return found
    for (const person of found.value) {
      if (person.personId === okr.ownerId) {
        return refuse(
          refusal('invalid', 'The owner answers for this OKR already; ask somebody else.', { field }),
        )
      }
      // Who is named as the leader stays so: nothing is done without the leader.
      if (asked.get(person.personId)?.kind !== 'leader') asked.set(person.personId, person)
    }
  }
  const people = await ports.directory.people(actor.tenantId, asked.keys())
  const gone = [...asked.keys()].find((id) => !people.get(id)?.active)
  if (gone !== undefined) {
    const name = people.get(gone)?.displayName
    return refuse(
      refusal(
        'invalid',
        name === undefined
          ? `There is no person "${gone}" in this organisation; choose somebody from the list.`
          : `${name} has left the organisation; ask somebody else.`,
        { field: 'to' },
      ),
    )
  }
  return accept([...asked.values()])
}

function askLeader(
  leaderId: string | undefined,
  named: string | undefined,
  field: string,
): Result<Asked[], Refusal> {
  if (leaderId === undefined) {
    return refuse(
      refusal(
        'no-leader',
        'Nobody in the organisation is above the owner; ask the team or other departments.',
        {
          field,
        },
      ),
    )
  }
  if (named !== undefined && named !== leaderId) {
    return refuse(
      refusal('invalid', "This person is not the owner's leader; ask them as a member of the team instead.", {
        field,
      }),
    )
  }
  return accept([{ kind: 'leader', personId: leaderId }])
}

async function askUnit(
  { directory }: Reading,
  actor: Actor,
  okr: Okr,
  { unitId, personId }: { unitId?: string | undefined; personId?: string | undefined },
  field: string,
): Promise<Result<Asked[], Refusal>> {
  const unit = unitId === undefined ? undefined : await directory.unit(actor.tenantId, unitId)
  if (unit === undefined) {
    const what = unitId === undefined ? 'Choose the unit whose leader is asked.' : 'There is no such unit.'
    return refuse(refusal('invalid', what, { field }))
  }
  if (unit.id === okr.unitId) {
    return refuse(
      refusal('invalid', `The OKR belongs to ${unit.name} itself; ask its leader or the team.`, { field }),
    )
  }
  if (unit.leaderId === undefined) {
    return refuse(
      refusal('no-leader', `${unit.name} has no leader who could answer; ask the unit above it.`, { field }),
    )
  }
  if (personId !== undefined && personId !== unit.leaderId) {
    return refuse(refusal('invalid', `Only the leader answers for ${unit.name}.`, { field }))
  }
  return accept([{ kind: 'department', personId: unit.leaderId, unitId: unit.id }])
}

async function askTeam(
  ports: Reading,
  actor: Actor,
  plan: Partition,
  okr: Okr,
  personId: string | undefined,
  field: string,
): Promise<Result<Asked[], Refusal>> {
  if (personId !== undefined) return accept([{ kind: 'team', personId }])
  const team = await teamOf(ports, actor.tenantId, plan, okr)
  if (team.length === 0) {
    return refuse(
      refusal('invalid', 'Nobody else of the unit contributes to the same OKRs yet; choose people by name.', {
        field,
      }),
    )
  }
  return accept(team.map((person) => ({ kind: 'team', personId: person.id })))
}

/**
 * Who contributes to the OKR, or owns or contributes to others of its unit that contribute to the same (R32), by name.
 * Their drafts can be hidden from who asks: that they work on the same is no secret among a unit, what they wrote is.
 */
export async function teamOf(
  { store, directory }: Reading,
  tenantId: string,
  plan: Partition,
  okr: Okr,
): Promise<Person[]> {
  const pages = await Promise.all(
    parentIds(okr).map((parentId) =>
      store.list(plan, {
        type: okrType,
        where: [
          { key: 'parents', contains: parentId },
          { key: 'unit', equals: okr.unitId },
        ],
        orderBy: 'place',
        limit: 100,
      }),
    ),
  )
  const others = pages.flatMap((page) => page.documents.map(okrOf)).filter((one) => one.id !== okr.id)
  const ids = [okr, ...others].flatMap((one) => [
    ...(one === okr || one.ownerId === undefined ? [] : [one.ownerId]),
    ...one.contributorIds,
  ])
  const people = [...(await directory.people(tenantId, ids)).values()]
  return people
    .filter((person) => person.active && person.id !== okr.ownerId)
    .sort((a, b) => compareText(a.displayName, b.displayName) || compareText(a.id, b.id))
}
