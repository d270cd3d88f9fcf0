import type { Actor } from '../../../okr/actor.ts'
import type { Me } from '../../../okr/contract/organisation.ts'
import type { Cycle } from '../../../okr/cycle.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { bodyAs } from '../bodies.ts'
import { directoryOf } from '../partitions.ts'
import { cycleType } from '../plan/phase.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { DocumentStore } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { unitType } from './directory.ts'
import { personRefOf } from './name-people.ts'

export function getMe(ports: Pick<Ports, 'store' | 'directory'> & { teamsAppId: string }) {
  return async (actor: Actor): Reply<Me> => {
    const { store, directory } = ports
    const person = await directory.person(actor.tenantId, actor.personId)
    if (person === undefined && !actor.programLead)
      return refuse(refusal('forbidden', await whyUnknown(store, actor)))
    const [unitPath, led, cycles] = await Promise.all([
      person === undefined ? [] : directory.unitPath(actor.tenantId, person.unitId),
      store.list(directoryOf(actor.tenantId, 'units'), {
        type: unitType,
        where: [{ key: 'leader', equals: actor.personId }],
        limit: 100,
      }),
      store.list(directoryOf(actor.tenantId, 'cycles'), {
        type: cycleType,
        orderBy: 'startsOn',
        descending: true,
        limit: 20,
      }),
    ])
    const view = ({ id, name, level, parentId, leaderId }: StoredUnit) => ({
      id,
      name,
      level,
      ...(parentId === undefined ? {} : { parentId }),
      ...(leaderId === undefined ? {} : { leaderId }),
    })
    return accept({
      person:
        person === undefined ? { id: actor.personId, displayName: actor.personId } : personRefOf(person),
      tenantId: actor.tenantId,
      programLead: actor.programLead,
      guest: actor.guest,
      unitPath: unitPath.map(view),
      leads: led.documents.map((document) => view(bodyAs<StoredUnit>(document))),
      cycles: cycles.documents.map((document) => bodyAs<Cycle>(document)),
      teamsAppId: ports.teamsAppId,
    })
  }
}

/** What somebody whom the directory does not know can do about it: ask, when asking helps. */
async function whyUnknown(store: DocumentStore, actor: Actor): Promise<string> {
  if (actor.guest)
    return 'You are a guest here, and OKR Align is for the people of the organisation: guests see only what they are invited to.'
  const { documents } = await store.list(directoryOf(actor.tenantId, 'units'), { type: unitType, limit: 1 })
  return documents.length === 0
    ? 'OKR Align does not know your organisation yet. The program lead reads it in under Set-up, from Microsoft Entra ID or from a file: ask them to, then try again.'
    : 'OKR Align knows your organisation, but not you: perhaps you are new. Ask the program lead to read the organisation in again under Set-up, then try again.'
}
