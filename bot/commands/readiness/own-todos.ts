import type { Actor } from '../../../okr/actor.ts'
import { checklistParts, openChecklistParts, partsText } from '../../../okr/checklist.ts'
import type { Todo } from '../../../okr/contract/readiness.ts'
import { type Cycle, isLocked } from '../../../okr/cycle.ts'
import { nextPhase, unmetConditions } from '../../../okr/gate.ts'
import type { Objective } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import { leaderOfOkr } from '../alignment/leader.ts'
import { readUnitFacts } from '../cycles/unit-facts.ts'
import { readChecked } from '../findings/counts.ts'
import { inParallel } from '../in-parallel.ts'
import { planOf } from '../partitions.ts'
import { readStandings } from '../plan/standing.ts'
import type { Ports } from '../ports/ports.ts'
import type { Mine } from './mine.ts'
import { ofAKindAtMost, quotedTitle } from './todo-words.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** Units whose gates are looked at for one home. */
const unitsAtMost = 10

/** What this person's own OKRs ask for, then the units that they lead. */
export async function ownTodos(ports: Reading, actor: Actor, cycle: Cycle, mine: Mine): Promise<Todo[]> {
  const groups = await Promise.all([
    firstOkr(actor, mine),
    quality(mine),
    findings(ports, actor, cycle, mine),
    aligning(ports, actor, cycle, mine),
    gates(ports, actor, cycle, mine),
  ])
  return groups.flat()
}

/** R13: who has no OKR of their own is asked to contribute. */
function firstOkr(actor: Actor, { person, owned, contributed, phaseOf }: Mine): Todo[] {
  if (person === undefined || actor.guest || owned.length + contributed.length > 0) return []
  if (isLocked(phaseOf(person.unitId))) return []
  return [
    {
      kind: 'first-okr',
      title: 'Draft your first objective: what will you contribute to?',
      unitId: person.unitId,
    },
  ]
}

function openObjectives({ owned, phaseOf }: Mine): Objective[] {
  return owned
    .filter((okr) => okr.kind === 'objective')
    .filter(({ level, unitId }) => level !== 'vision' && !isLocked(phaseOf(unitId)))
}

function quality(mine: Mine): Todo[] {
  return openObjectives(mine)
    .flatMap((objective): Todo[] => {
      const title = toSay(objective)
      if (title === undefined) return []
      return [{ kind: 'quality', title, okrId: objective.id }]
    })
    .slice(0, ofAKindAtMost)
}

/** What the objective still has to say before its unit shares; undefined: nothing. */
function toSay(objective: Objective): string | undefined {
  const open = openChecklistParts(objective)
  const lacksWhy = (objective.why ?? '').trim() === ''
  if (open.length === 0) return lacksWhy ? `Say why ${quotedTitle(objective)} matters.` : undefined
  const isWhole = open.length === checklistParts.length
  if (lacksWhy) {
    const rest = isWhole ? 'answer its quality check' : `add ${partsText(open)} to its quality check`
    return `Say why ${quotedTitle(objective)} matters, and ${rest}.`
  }
  return isWhole
    ? `Answer the quality check of ${quotedTitle(objective)}.`
    : `Add ${partsText(open)} to the quality check of ${quotedTitle(objective)}.`
}

async function findings(
  { store }: Reading,
  actor: Actor,
  cycle: Cycle,
  { owned, phaseOf }: Mine,
): Promise<Todo[]> {
  const open = owned.filter((okr) => !isLocked(phaseOf(okr.unitId)))
  const checked = await readChecked(
    store,
    planOf(actor.tenantId, cycle.id),
    open.map((okr) => okr.id),
  )
  const todo = (okr: Okr): Todo[] => {
    const { findings = 0, blocking = 0 } = checked.get(okr.id) ?? {}
    if (findings === 0) return []
    return [{ kind: 'finding', title: findingsOf(okr, findings, blocking), okrId: okr.id }]
  }
  const blocks = ({ id }: Okr) => (checked.get(id)?.blocking ?? 0) > 0
  return [...open.filter(blocks), ...open.filter((okr) => !blocks(okr))].flatMap(todo).slice(0, ofAKindAtMost)
}

function findingsOf(okr: Okr, count: number, blocking: number): string {
  const name = quotedTitle(okr)
  if (blocking === 0) return `${name} has ${count === 1 ? 'an open finding' : `${count} open findings`}.`
  const from = 'its unit from the next phase'
  if (count === 1) return `${name} has an open finding that keeps ${from}.`
  if (blocking === count) return `${name} has ${count} open findings that keep ${from}.`
  return `${name} has ${count} open findings; ${blocking} ${blocking === 1 ? 'keeps' : 'keep'} ${from}.`
}

/** Before my unit shares: objectives of mine that my leader has not been asked about; then those still to be published. */
async function aligning(ports: Reading, actor: Actor, cycle: Cycle, mine: Mine): Promise<Todo[]> {
  const own = mine.owned
    .filter((okr) => okr.kind === 'objective')
    .filter(({ unitId }) => {
      const phase = mine.phaseOf(unitId)
      return phase === 'align' || phase === 'share'
    })
  const standings = await readStandings(
    ports.store,
    planOf(actor.tenantId, cycle.id),
    own.map((okr) => okr.id),
  )
  const todos = await inParallel(own, 8, async (okr): Promise<Todo[]> => {
    const { askedIds = [], openIds = [], undecided = false } = standings.get(okr.id) ?? {}
    const about = { kind: 'gate', okrId: okr.id, unitId: okr.unitId } as const
    const leaderId =
      okr.level === 'vision' ? undefined : await leaderOfOkr(ports.directory, actor.tenantId, okr)
    if (leaderId !== undefined && !askedIds.includes(leaderId)) {
      if (mine.phaseOf(okr.unitId) === 'share') return []
      const title = `Ask your leader whether ${quotedTitle(okr)} is aligned.`
      return [{ ...about, title, personId: leaderId }]
    }
    if (okr.visibility === 'published' || openIds.length > 0 || undecided) return []
    return [{ ...about, title: `Publish ${quotedTitle(okr)}: a unit shares only what everybody can see.` }]
  })
  return todos.flat().slice(0, ofAKindAtMost)
}

/** Conditions of a unit's next phase that have an entry of their own above. */
const saidElsewhere: ReadonlySet<string> = new Set([
  'not-answered',
  'not-decided',
  'not-asked',
  'not-published',
  'no-why',
  'checklist',
  'dependency-proposed',
  'checking',
  'finding',
])

/** What this person can do about the gates of the units that they lead. */
async function gates(ports: Reading, actor: Actor, cycle: Cycle, { led, phaseOf }: Mine): Promise<Todo[]> {
  const todos = await inParallel(led.slice(0, unitsAtMost), 4, async (unit): Promise<Todo[]> => {
    const phase = phaseOf(unit.id)
    const next = nextPhase(phase)
    if (next === undefined || isLocked(phase)) return []
    const unitPath = await ports.directory.unitPath(actor.tenantId, unit.id)
    const facts = await readUnitFacts(ports, actor.tenantId, cycle, unitPath)
    const unmet = unmetConditions(phase, next, facts)
    if (unmet.length === 0) {
      const title = `${unit.name} is ready for the ${next} phase.`
      return [{ kind: 'gate', title, unitId: unit.id }]
    }
    return unmet
      .filter(({ code, personIds }) => personIds.includes(actor.personId) && !saidElsewhere.has(code))
      .map(({ message, okrId }) => ({
        kind: 'gate',
        title: message,
        unitId: unit.id,
        ...(okrId === undefined ? {} : { okrId }),
      }))
  })
  return todos.flat().slice(0, ofAKindAtMost)
}
