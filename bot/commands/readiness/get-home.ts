import type { Actor } from '../../../okr/actor.ts'
import type { OkrLine } from '../../../okr/contract/okrs.ts'
import type { Home } from '../../../okr/contract/readiness.ts'
import { isLocked } from '../../../okr/cycle.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { readPriorities } from '../alignment/priorities.ts'
import { servingNone } from '../alignment/served-priorities.ts'
import { namePeople } from '../directory/name-people.ts'
import { planOf } from '../partitions.ts'
import { knowOkrs } from '../plan/access.ts'
import { readLines } from '../plan/lines.ts'
import { readCycle } from '../plan/phase.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { readContributions } from './contributions.ts'
import { type Mine, readMine } from './mine.ts'
import { ownTodos } from './own-todos.ts'
import { ofAKindAtMost } from './todo-words.ts'
import { waitingTodos } from './waiting-todos.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** R13: what is mine to do now, what my leader needs first, and what my work feeds. */
export function getHome(ports: Reading) {
  return async (actor: Actor, cycleId: string): Reply<Home> => {
    const { store, directory } = ports
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    if (cycle === undefined) return refuse(refusal('not-found', 'There is no such cycle.'))
    if (actor.guest)
      return accept({ todo: [], priorities: [], servingNone: [], contributions: [], people: {} })
    const mine = await readMine(ports, actor, cycle)
    const readable = (await knowOkrs(ports, actor, cycleId, [...mine.owned, ...mine.contributed])).flatMap(
      (one) => (one.readable ? one.okr : []),
    )
    const [waiting, own, needs, none, contributions] = await Promise.all([
      waitingTodos(ports, actor, cycle, mine),
      ownTodos(ports, actor, cycle, mine),
      readNeeds(ports, actor, cycleId, mine),
      readServingNone(ports, actor, cycleId, mine),
      readContributions(ports, actor, cycleId, readable),
    ])
    const todo = [...waiting, ...own]
    const people = await namePeople(directory, actor.tenantId, [
      ...todo.flatMap((one) => one.personId ?? []),
      ...needs.priorities.flatMap((line) => line.ownerId ?? []),
      ...(needs.leaderId === undefined ? [] : [needs.leaderId]),
    ])
    return accept({ todo, ...needs, servingNone: none, contributions, people })
  }
}

/** R21: what the nearest leader above this person marked as the topmost. */
async function readNeeds(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  { person }: Mine,
): Promise<{ priorities: OkrLine[]; leaderId?: string }> {
  if (person === undefined) return { priorities: [] }
  const path = await ports.directory.unitPath(actor.tenantId, person.unitId)
  const above = path.toReversed().filter(({ leaderId }) => leaderId !== undefined && leaderId !== person.id)
  const marked = await readPriorities(
    ports.store,
    planOf(actor.tenantId, cycleId),
    above.map((unit) => unit.id),
  )
  const unit = above.find(({ id }) => (marked.get(id)?.okrIds.length ?? 0) > 0) ?? above[0]
  if (unit === undefined) return { priorities: [] }
  const ids = marked.get(unit.id)?.okrIds ?? []
  const lines = await readLines(ports, actor, cycleId, ids)
  return {
    priorities: ids.flatMap((id) => lines[id] ?? []),
    ...(unit.leaderId === undefined ? {} : { leaderId: unit.leaderId }),
  }
}

/** R21: told while it can still be changed. */
async function readServingNone(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  { owned, phaseOf }: Mine,
): Promise<OkrLine[]> {
  const open = owned.filter(({ unitId }) => !isLocked(phaseOf(unitId)))
  const told = (await servingNone(ports, actor.tenantId, cycleId, open)).slice(0, ofAKindAtMost)
  const lines = await readLines(
    ports,
    actor,
    cycleId,
    told.map(({ id }) => id),
  )
  return told.flatMap(({ id }) => lines[id] ?? [])
}
