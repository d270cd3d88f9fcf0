import type { Actor } from '../../../okr/actor.ts'
import { type AlignmentRequest, keepUp } from '../../../okr/alignment-request.ts'
import type { OkrAlignment, RequestView } from '../../../okr/contract/alignment.ts'
import { planningNow, standingOf } from '../../../okr/planning-state.ts'
import { accept } from '../../../okr/result.ts'
import { can, type Relation } from '../../../okr/rights.ts'
import { namePeople } from '../directory/name-people.ts'
import { readStandings } from '../plan/standing.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { readMeaning } from './follow-meaning.ts'
import { isFrozen, type OpenAlignment, openAlignment } from './open-alignment.ts'
import { suggestPeople } from './suggest-people.ts'

/** As it is shown: without the fingerprint that only the rules need. */
export function requestView({ about: _about, ...request }: AlignmentRequest): RequestView {
  return request
}

/** Who may decide against the person asked: about the leader's answer, not the owner alone. */
export function mayOverrule(relations: ReadonlySet<Relation>, request: AlignmentRequest): boolean {
  return can(request.kind === 'leader' ? 'overrule-leader' : 'edit-okr', relations)
}

/** Everything about the alignment of one OKR, for somebody who may read it. */
export function getAlignment(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (actor: Actor, cycleId: string, okrId: string): Reply<OkrAlignment> => {
    const opened = await openAlignment(ports, actor, cycleId, okrId)
    return opened.ok ? accept(await viewAlignment(ports, actor, opened.value)) : opened
  }
}

async function viewAlignment(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  open: OpenAlignment,
): Promise<OkrAlignment> {
  const { store, directory } = ports
  const { plan, found, leaderId } = open
  const { okr, relations } = found
  const frozen = isFrozen(open)
  const mayAsk = can('edit-okr', relations) && !frozen
  const meaning = await readMeaning(store, plan, okr)
  const requests = open.requests.map(({ request }) => keepUp(request, meaning, okr.ownerId))
  const above = okr.kind === 'key-result' ? await readStandings(store, plan, [okr.objectiveId]) : []
  const standing = standingOf(requests, leaderId)
  const suggestions = mayAsk ? await suggestPeople(ports, actor, open) : []
  const mine = requests.find(({ personId, state }) => personId === actor.personId && state !== 'withdrawn')
  const units = await directory.units(
    actor.tenantId,
    requests.flatMap((request) => request.unitId ?? []),
  )
  const people = await namePeople(directory, actor.tenantId, [
    ...requests.flatMap((request) => [
      request.personId,
      request.askedBy,
      request.proposal?.decidedBy ?? request.askedBy,
      request.overruled?.by ?? request.askedBy,
    ]),
    ...suggestions.map((suggestion) => suggestion.personId),
  ])
  return {
    okrId: okr.id,
    planning: planningNow(okr, new Map([...above, [okr.id, standing]]), frozen),
    meaning,
    tally: standing.tally,
    requests: requests.map(requestView),
    suggestions,
    people,
    unitNames: Object.fromEntries([...units].map(([id, unit]) => [id, unit.name])),
    can: {
      ask: mayAsk && okr.ownerId !== undefined,
      ...(mine === undefined || frozen ? {} : { answer: mine.id }),
      decide: mayAsk,
      overrule: mayAsk && can('overrule-leader', relations),
    },
  }
}
