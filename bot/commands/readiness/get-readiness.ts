import type { Actor } from '../../../okr/actor.ts'
import type { Readiness } from '../../../okr/contract/readiness.ts'
import type { Condition } from '../../../okr/gate/condition.ts'
import { nextPhase, unmetConditions } from '../../../okr/gate.ts'
import type { Okr } from '../../../okr/okr.ts'
import { planningStates } from '../../../okr/planning-state.ts'
import { bottomUpShare } from '../../../okr/quality/bottom-up.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can, mayOpenLock, relationsToUnit } from '../../../okr/rights.ts'
import { readFocus } from '../alignment/served-priorities.ts'
import { readPhaseSteps } from '../cycles/phase-steps.ts'
import { readUnitFacts, type Seen } from '../cycles/unit-facts.ts'
import { namePeople } from '../directory/name-people.ts'
import { unitPathFor } from '../directory/unit-path-for.ts'
import { planOf } from '../partitions.ts'
import { knowOkrs } from '../plan/access.ts'
import { readCycle, unitPhase } from '../plan/phase.ts'
import { listOkrs } from '../plan/read-okrs.ts'
import { readPlanning } from '../plan/standing.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { countFindings } from './count-findings.ts'
import { readUnitsBelow } from './units-below.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

const stepsAtMost = 10

/** What keeps a unit from its next phase, and how its plan stands; the units directly below with their counts. */
export function getReadiness(ports: Reading) {
  return async (actor: Actor, cycleId: string, unitId: string): Reply<Readiness> => {
    const { store, directory } = ports
    const { tenantId } = actor
    const cycle = await readCycle(store, tenantId, cycleId)
    const unitPath = await unitPathFor(directory, actor, unitId)
    const unit = unitPath.at(-1)
    if (cycle === undefined || unit === undefined)
      return refuse(refusal('not-found', 'There is no such cycle or unit.'))
    const relations = relationsToUnit(actor, unitPath)
    const plan = planOf(tenantId, cycleId)
    const phase = await unitPhase(store, tenantId, cycle, unitId)
    const next = nextPhase(phase)
    // Who leads the unit or stands above it reads all of its drafts; everybody else is told of what is shown to them, so
    // that no number tells of a draft that is not (R3).
    const whole = can('read-draft', relations)
    const all = await listOkrs(store, plan, { key: 'unit', equals: unitId })
    const seen = whole ? undefined : await seenBy(ports, actor, cycleId, all)
    const okrs = seen?.okrs ?? all
    const [facts, findings, units, steps] = await Promise.all([
      readUnitFacts(ports, tenantId, cycle, unitPath, seen && (async () => seen)),
      countFindings(ports, actor, cycleId, unitId),
      readUnitsBelow(ports, actor, cycle, unitPath, phase),
      readPhaseSteps(store, plan, unitId, stepsAtMost),
    ])
    const unmet = next === undefined ? [] : unmetConditions(phase, next, facts)
    const conditions = whole ? unmet : unmet.map((condition) => asSeen(condition, unit.name))
    const [planning, focus, bottomUp] = await Promise.all([
      readPlanning(store, tenantId, cycle, okrs),
      readFocus(store, plan, okrs, unitPath, whole ? undefined : isPublished),
      readBottomUp(ports, tenantId, okrs),
    ])
    const counts: Readiness['planning'] = { draft: 0, asked: 0, answered: 0, aligned: 0, committed: 0 }
    for (const state of planningStates)
      counts[state] = okrs.filter((okr) => (planning.get(okr.id) ?? 'draft') === state).length
    return accept({
      unitId,
      unitName: unit.name,
      above: unitPath.slice(0, -1).map(({ id, name }) => ({ unitId: id, name })),
      phase,
      whole,
      ...(next === undefined ? {} : { next }),
      conditions,
      planning: counts,
      okrs: okrs.length,
      findings,
      ...(focus === undefined ? {} : { focus }),
      ...(bottomUp === undefined ? {} : { bottomUp }),
      units,
      steps: steps.map(({ from, to, by, at }) => ({ from, to, by, at })),
      people: await namePeople(directory, tenantId, [
        ...conditions.flatMap((condition) => condition.personIds),
        ...steps.map((step) => step.by),
      ]),
      can: { move: can('move-phase', relations), open: mayOpenLock(relations) },
    })
  }
}

async function seenBy(ports: Reading, actor: Actor, cycleId: string, okrs: readonly Okr[]): Promise<Seen> {
  const known = (await knowOkrs(ports, actor, cycleId, okrs)).filter((one) => one.readable)
  const concerned = known.filter(({ relations }) => can('read-draft', relations))
  return {
    okrs: known.map((one) => one.okr),
    concernedIds: new Set(concerned.map((one) => one.okr.id)),
  }
}

/** There can be objectives that are not shown to the reader. */
function asSeen(condition: Condition, unitName: string): Condition {
  if (condition.code !== 'no-objective') return condition
  return { ...condition, message: `No objective of ${unitName} is shown to you yet.` }
}

function isPublished({ visibility }: Okr): boolean {
  return visibility === 'published'
}

/** R26. */
async function readBottomUp(
  { directory }: Reading,
  tenantId: string,
  okrs: readonly Okr[],
): Promise<number | undefined> {
  const people = await directory.people(
    tenantId,
    okrs.map((okr) => okr.createdBy),
  )
  return bottomUpShare(okrs, (id) => people.get(id)?.managerChain ?? []).share
}
