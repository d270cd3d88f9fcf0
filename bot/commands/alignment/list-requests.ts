import type { Actor } from '../../../okr/actor.ts'
import type { RequestState } from '../../../okr/alignment-request.ts'
import type { RequestsPage } from '../../../okr/contract/alignment.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { namePeople } from '../directory/name-people.ts'
import { planOf } from '../partitions.ts'
import { readLines } from '../plan/lines.ts'
import { readCycle } from '../plan/phase.ts'
import type { Condition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { requestOf, requestType } from './documents.ts'
import { requestView } from './view-alignment.ts'

const pageSize = 50

export interface RequestsQuery {
  /** mine: I am asked. asked: I asked, or it is about an OKR of mine. waiting: it is my turn, to answer or to decide. */
  box: 'mine' | 'asked' | 'waiting'
  state?: RequestState | undefined
  cursor?: string | undefined
}

/** Requests in one of my boxes, the latest first. A request about an OKR that I may no longer read is left out. */
export function listRequests(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (
    actor: Actor,
    cycleId: string,
    { box, state, cursor }: RequestsQuery,
  ): Reply<RequestsPage> => {
    const { store, directory } = ports
    if ((await readCycle(store, actor.tenantId, cycleId)) === undefined)
      return refuse(refusal('not-found', 'There is no such cycle.'))
    const me = actor.personId
    const where: Condition[] = [
      box === 'mine'
        ? { key: 'person', equals: me }
        : { key: box === 'asked' ? 'concerns' : 'waitsFor', contains: me },
    ]
    if (state !== undefined) where.push({ key: 'state', equals: state })
    const page = await store.list(planOf(actor.tenantId, cycleId), {
      type: requestType,
      where,
      orderBy: 'askedAt',
      descending: true,
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    })
    const all = page.documents.map(requestOf)
    const okrs = await readLines(
      ports,
      actor,
      cycleId,
      all.map((request) => request.okrId),
    )
    const requests = all.filter((request) => okrs[request.okrId] !== undefined)
    const people = await namePeople(directory, actor.tenantId, [
      ...requests.flatMap(({ personId, askedBy }) => [personId, askedBy]),
      ...Object.values(okrs).flatMap((okr) => okr.ownerId ?? []),
    ])
    return accept({
      requests: requests.map(requestView),
      okrs,
      people,
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    })
  }
}
