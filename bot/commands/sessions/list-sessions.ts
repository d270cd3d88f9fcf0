import type { Actor } from '../../../okr/actor.ts'
import type { SessionsPage } from '../../../okr/contract/sessions.ts'
import { accept } from '../../../okr/result.ts'
import { can, relationsToTenant } from '../../../okr/rights.ts'
import { namePeople } from '../directory/name-people.ts'
import { planOf } from '../partitions.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { sessionOf, sessionType } from './documents.ts'
import { peopleIn, viewInList } from './view.ts'

const pageSize = 25

/** Sessions of a cycle or of one unit, in order of time. */
export function listSessions(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (
    actor: Actor,
    cycleId: string,
    query: { unitId?: string | undefined; cursor?: string | undefined },
  ): Reply<SessionsPage> => {
    if (!can('read-session', relationsToTenant(actor))) return accept({ sessions: [], people: {} })
    const page = await ports.store.list(planOf(actor.tenantId, cycleId), {
      type: sessionType,
      ...(query.unitId === undefined ? {} : { where: [{ key: 'unit', equals: query.unitId }] }),
      orderBy: 'startsAt',
      limit: pageSize,
      ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
    })
    const sessions = await Promise.all(
      page.documents.map((document) => viewInList(ports, actor, sessionOf(document))),
    )
    return accept({
      sessions,
      people: await namePeople(ports.directory, actor.tenantId, sessions.flatMap(peopleIn)),
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    })
  }
}
