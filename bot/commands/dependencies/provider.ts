import type { Actor } from '../../../okr/actor.ts'
import type { Dependency } from '../../../okr/dependency.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { Person } from '../../../okr/organisation.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import type { Ports } from '../ports/ports.ts'

type Named = Pick<Dependency, 'providerUnitId' | 'providerId'>

/** Who answers for the provider today: the person, or the leader whom the unit has now. */
export async function answererOf(
  { directory }: Pick<Ports, 'directory'>,
  tenantId: string,
  { providerUnitId, providerId }: Named,
): Promise<string | undefined> {
  if (providerUnitId === undefined) return providerId
  return (await directory.unit(tenantId, providerUnitId))?.leaderId
}

/** The person who will be asked, or why nobody can be. */
export async function checkProvider(
  { directory }: Pick<Ports, 'directory'>,
  actor: Actor,
  okr: Okr,
  { providerUnitId, providerId }: { providerUnitId?: string | undefined; providerId?: string | undefined },
): Promise<Result<string, Refusal>> {
  if ((providerUnitId === undefined) === (providerId === undefined)) {
    return refuse(
      refusal('invalid', 'Name who provides it: either one unit or one person.', { field: 'providerId' }),
    )
  }
  if (providerUnitId !== undefined) {
    const field = 'providerUnitId'
    const unit = await directory.unit(actor.tenantId, providerUnitId)
    if (unit === undefined) {
      return refuse(refusal('invalid', 'There is no such unit; choose one of the organisation.', { field }))
    }
    const leader =
      unit.leaderId === undefined ? undefined : await directory.person(actor.tenantId, unit.leaderId)
    if (leader === undefined || !leader.active) {
      return refuse(
        refusal('no-leader', `${unit.name} has no leader who could answer; name a person instead.`, {
          field,
        }),
      )
    }
    if (leader.id === okr.ownerId) {
      return refuse(
        refusal(
          'invalid',
          `${leader.displayName} leads ${unit.name} and owns this OKR; a dependency is on somebody else.`,
          { field },
        ),
      )
    }
    return accept(leader.id)
  }
  const field = 'providerId'
  const person = await activePerson({ directory }, actor.tenantId, providerId ?? '', field)
  if (!person.ok) return person
  if (person.value.id === okr.ownerId) {
    return refuse(
      refusal('invalid', `${person.value.displayName} owns this OKR; a dependency is on somebody else.`, {
        field,
      }),
    )
  }
  return accept(person.value.id)
}

/** Refuses `invalid` when there is no such person, or they have left. */
export async function activePerson(
  { directory }: Pick<Ports, 'directory'>,
  tenantId: string,
  personId: string,
  field: string,
): Promise<Result<Person, Refusal>> {
  const person = await directory.person(tenantId, personId)
  if (person === undefined) {
    return refuse(
      refusal('invalid', 'There is no such person in this organisation; choose somebody from the list.', {
        field,
      }),
    )
  }
  return person.active
    ? accept(person)
    : refuse(
        refusal('invalid', `${person.displayName} has left the organisation; choose somebody else.`, {
          field,
        }),
      )
}
