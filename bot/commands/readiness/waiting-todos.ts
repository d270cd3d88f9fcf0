import type { Actor } from '../../../okr/actor.ts'
import { isProposed } from '../../../okr/alignment-request.ts'
import type { Todo } from '../../../okr/contract/readiness.ts'
import type { Cycle } from '../../../okr/cycle.ts'
import { dateInWords } from '../../../okr/date-words.ts'
import { type Dependency, isAnswerable } from '../../../okr/dependency.ts'
import { named } from '../../../okr/words.ts'
import { requestOf, requestType } from '../alignment/documents.ts'
import { dependencyOf, dependencyType } from '../dependencies/documents.ts'
import { inParallel } from '../in-parallel.ts'
import { planOf } from '../partitions.ts'
import { readLines } from '../plan/lines.ts'
import { unitPhases } from '../plan/phase.ts'
import type { Condition, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { toDecide } from './list-change-requests.ts'
import type { Mine } from './mine.ts'
import { ofAKindAtMost, quotedTitle } from './todo-words.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** What others wait for: answers and decisions of this person. */
export async function waitingTodos(ports: Reading, actor: Actor, cycle: Cycle, mine: Mine): Promise<Todo[]> {
  const groups = await Promise.all([
    requests(ports, actor, cycle),
    dependencies(ports, actor, cycle, mine),
    changes(ports, actor, cycle),
  ])
  return groups.flat()
}

async function requests(ports: Reading, actor: Actor, cycle: Cycle): Promise<Todo[]> {
  const page = await ports.store.list(planOf(actor.tenantId, cycle.id), {
    type: requestType,
    where: [{ key: 'waitsFor', contains: actor.personId }],
    orderBy: 'askedAt',
    limit: ofAKindAtMost,
  })
  const waiting = page.documents.map(requestOf)
  const lines = await readLines(
    ports,
    actor,
    cycle.id,
    waiting.map((request) => request.okrId),
  )
  const nameOf = await names(
    ports,
    actor,
    waiting.flatMap(({ askedBy, personId }) => [askedBy, personId]),
  )
  return waiting.flatMap((request): Todo[] => {
    const okr = lines[request.okrId]
    // Of a locked plan nothing is answered any more.
    if (okr === undefined || okr.planning === 'committed') return []
    const about = { okrId: request.okrId, requestId: request.id }
    if (request.state === 'open' || request.state === 'outdated') {
      const question = `whether ${quotedTitle(okr)} is aligned with what you answer for.`
      const asks = request.askedBy === actor.personId ? 'Say' : `${nameOf(request.askedBy)} asks`
      const title =
        request.state === 'outdated'
          ? `${quotedTitle(okr)} changed since you agreed: say whether it still fits.`
          : `${asks} ${question}`
      return [{ kind: 'answer-request', title, ...about, personId: request.askedBy, since: request.askedAt }]
    }
    const since = request.answeredAt === undefined ? {} : { since: request.answeredAt }
    const from = { ...about, personId: request.personId, ...since }
    const who = nameOf(request.personId)
    if (isProposed(request)) {
      const title = `${who} proposes an edit of ${quotedTitle(okr)}: take it over, or keep it as it is.`
      return [{ kind: 'decide-proposal', title, ...from }]
    }
    const title = `${who} does not agree to ${quotedTitle(okr)}: decide what becomes of it.`
    return [{ kind: 'declined', title, ...from }]
  })
}

async function dependencies(ports: Reading, actor: Actor, cycle: Cycle, { led }: Mine): Promise<Todo[]> {
  const waiting = await dependenciesWhere(ports, actor, cycle, [
    [
      { key: 'provider', equals: actor.personId },
      { key: 'state', equals: 'proposed' },
    ],
    ...led.map((unit): Condition[] => [
      { key: 'providerUnit', equals: unit.id },
      { key: 'state', equals: 'proposed' },
    ]),
  ])
  const nameOf = await names(
    ports,
    actor,
    waiting.map(({ createdBy }) => createdBy),
  )
  return waiting.map(({ okrId, need, neededBy, createdBy, createdAt }) => ({
    kind: 'answer-dependency',
    title:
      createdBy === actor.personId
        ? `Say whether you can provide ${named(need)} by ${dateInWords(neededBy)}.`
        : `${nameOf(createdBy)} needs ${named(need)} by ${dateInWords(neededBy)}: say whether you can provide it.`,
    okrId,
    personId: createdBy,
    since: createdAt,
  }))
}

async function dependenciesWhere(
  { store }: Reading,
  actor: Actor,
  cycle: Cycle,
  places: readonly Condition[][],
): Promise<Dependency[]> {
  const plan = planOf(actor.tenantId, cycle.id)
  const pages = await inParallel(places, 8, (where) =>
    store.list(plan, { type: dependencyType, where, orderBy: 'neededBy', limit: ofAKindAtMost }),
  )
  const found = pages.flatMap((page) => page.documents).slice(0, ofAKindAtMost)
  const phases = await unitPhases(store, actor.tenantId, cycle, found.map(unitOf))
  return found.flatMap((document) => {
    const dependency = dependencyOf(document)
    return isAnswerable(dependency, phases.get(unitOf(document)) ?? cycle.initialPhase) ? dependency : []
  })
}

function unitOf({ keys }: StoredDocument): string {
  return String(keys?.unit)
}

async function changes(ports: Reading, actor: Actor, cycle: Cycle): Promise<Todo[]> {
  const waiting = (await toDecide(ports, actor, cycle.id)).slice(0, ofAKindAtMost)
  const lines = await readLines(
    ports,
    actor,
    cycle.id,
    waiting.map((request) => request.okrId),
  )
  const nameOf = await names(
    ports,
    actor,
    waiting.map(({ by }) => by),
  )
  return waiting.flatMap(({ okrId, by, at }): Todo[] => {
    const okr = lines[okrId]
    if (okr === undefined) return []
    const title = `${nameOf(by)} asks for a change of ${quotedTitle(okr)}: decide on it.`
    return [{ kind: 'decide-change', title, okrId, personId: by, since: at }]
  })
}

/** What people are called in a sentence, read at once; who has left the directory has no name any more. */
async function names(
  { directory }: Reading,
  actor: Actor,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const people = await directory.people(actor.tenantId, ids)
  return (id) => people.get(id)?.displayName ?? 'Somebody'
}
