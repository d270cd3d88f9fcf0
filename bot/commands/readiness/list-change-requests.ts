import type { Actor } from '../../../okr/actor.ts'
import type { ChangeRequest } from '../../../okr/change-request.ts'
import type { ChangeRequestsPage } from '../../../okr/contract/readiness.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can, relationsToTenant } from '../../../okr/rights.ts'
import { compareText } from '../../../okr/words.ts'
import { unitType } from '../directory/directory.ts'
import { namePeople } from '../directory/name-people.ts'
import { directoryOf, planOf } from '../partitions.ts'
import { findOkr, noSuchOkr } from '../plan/access.ts'
import { readLines } from '../plan/lines.ts'
import { readOkrs } from '../plan/read-okrs.ts'
import type { Condition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { changeRequestOf, changeRequestType, decides, viewChangeRequest } from './change-request-documents.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** Far more than wait at any time; so that a box costs a bounded number of reads. */
const shownAtMost = 100

/** Changes asked for of one OKR, the newest first; or those that wait for my decision, the oldest first. */
export function listChangeRequests(ports: Reading) {
  return async (
    actor: Actor,
    cycleId: string,
    query: { okrId?: string | undefined; box?: 'to-decide' | undefined },
  ): Reply<ChangeRequestsPage> => {
    if ((query.okrId === undefined) === (query.box === undefined)) {
      return refuse(refusal('invalid', 'Ask for the changes of one OKR, or for the box "to-decide".'))
    }
    if (query.okrId === undefined)
      return accept(await page(ports, actor, cycleId, await toDecide(ports, actor, cycleId)))
    if ((await findOkr(ports, actor, cycleId, query.okrId)) === undefined) return refuse(noSuchOkr)
    const { documents } = await ports.store.list(planOf(actor.tenantId, cycleId), {
      type: changeRequestType,
      where: [{ key: 'okr', equals: query.okrId }],
      orderBy: 'at',
      descending: true,
      limit: shownAtMost,
    })
    return accept(await page(ports, actor, cycleId, documents.map(changeRequestOf)))
  }
}

/** What this person can decide, the oldest first. */
export async function toDecide(ports: Reading, actor: Actor, cycleId: string): Promise<ChangeRequest[]> {
  const { store } = ports
  if (actor.guest) return []
  const plan = planOf(actor.tenantId, cycleId)
  const open: Condition = { key: 'state', equals: 'open' }
  const places: Condition[][] = can('decide-any-change', relationsToTenant(actor))
    ? [[]]
    : (await unitsLedBy(ports, actor)).map((unitId) => [{ key: 'tree', contains: unitId }])
  const lists = await Promise.all(
    places.map((place) =>
      store.list(plan, {
        type: changeRequestType,
        where: [open, ...place],
        orderBy: 'at',
        limit: shownAtMost,
      }),
    ),
  )
  const requests = new Map<string, ChangeRequest>()
  for (const document of lists.flatMap((list) => list.documents)) {
    const request = changeRequestOf(document)
    requests.set(request.id, request)
  }
  const units = await unitIdsOf(ports, actor, cycleId, [...requests.values()])
  const mine: ChangeRequest[] = []
  for (const request of requests.values()) {
    const unitId = units.get(request.okrId)
    if (unitId === undefined) continue
    const unitPath = await ports.directory.unitPath(actor.tenantId, unitId)
    if (decides(actor, request, unitPath)) mine.push(request)
  }
  return mine.sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id)).slice(0, shownAtMost)
}

async function unitsLedBy({ store }: Reading, actor: Actor): Promise<string[]> {
  const { documents } = await store.list(directoryOf(actor.tenantId, 'units'), {
    type: unitType,
    where: [{ key: 'leader', equals: actor.personId }],
    limit: 100,
  })
  return documents.map((document) => document.id)
}

/** The unit of each OKR that still exists. */
async function unitIdsOf(
  { store }: Reading,
  actor: Actor,
  cycleId: string,
  requests: readonly ChangeRequest[],
): Promise<Map<string, string>> {
  const okrs = await readOkrs(
    store,
    planOf(actor.tenantId, cycleId),
    requests.map((request) => request.okrId),
  )
  return new Map(okrs.map((okr) => [okr.id, okr.unitId]))
}

async function page(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  requests: readonly ChangeRequest[],
): Promise<ChangeRequestsPage> {
  const okrs = await readLines(
    ports,
    actor,
    cycleId,
    requests.flatMap(({ okrId, changes }) => [okrId, ...changes.flatMap(parentsIn)]),
  )
  const changeRequests: ChangeRequestsPage['changeRequests'] = []
  for (const request of requests) {
    const okr = okrs[request.okrId]
    // Who may not read the OKR is not told what is asked of it.
    if (okr === undefined) continue
    const unitPath = await ports.directory.unitPath(actor.tenantId, okr.unitId)
    changeRequests.push(viewChangeRequest(request, actor, unitPath))
  }
  const people = await namePeople(ports.directory, actor.tenantId, [
    ...requests.flatMap(({ by, decidedBy }) => [by, decidedBy ?? by]),
    ...requests.flatMap(({ changes }) => changes.filter(namesPeople).flatMap(peopleIn)),
    ...Object.values(okrs).flatMap((line) => line.ownerId ?? []),
  ])
  return { changeRequests, okrs, people }
}

function namesPeople({ field }: ChangeRequest['changes'][number]): boolean {
  return field === 'ownerId' || field === 'contributorIds'
}

/** What a changed link leads to: the reader is told its title. */
function parentsIn({ field, seen, value }: ChangeRequest['changes'][number]): string[] {
  if (field !== 'links') return []
  return [seen, value].flat().flatMap((link) => (isLink(link) ? link.parentId : []))
}

function isLink(value: unknown): value is { parentId: string } {
  return (
    typeof value === 'object' && value !== null && 'parentId' in value && typeof value.parentId === 'string'
  )
}

function peopleIn({ seen, value }: ChangeRequest['changes'][number]): string[] {
  return [seen, value].flat().filter((one) => typeof one === 'string')
}
