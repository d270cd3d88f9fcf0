import type { Actor } from '../../../okr/actor.ts'
import type { OkrLine } from '../../../okr/contract/okrs.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { PlanningState } from '../../../okr/planning-state.ts'
import { planOf } from '../partitions.ts'
import type { Ports } from '../ports/ports.ts'
import { knowOkrs } from './access.ts'
import { readCycle } from './phase.ts'
import { readOkrs } from './read-okrs.ts'
import { progressOf, readRollUps } from './roll-up.ts'
import { readPlanning } from './standing.ts'

/** An OKR in one line. `weight`: of its link to the OKR that it is shown with. */
export function lineOf(
  okr: Okr,
  progress: number | undefined,
  weight?: number,
  planning?: PlanningState,
): OkrLine {
  return {
    id: okr.id,
    kind: okr.kind,
    ...(okr.kind === 'objective' ? { level: okr.level } : {}),
    title: okr.title,
    ...(okr.ownerId === undefined ? {} : { ownerId: okr.ownerId }),
    unitId: okr.unitId,
    visibility: okr.visibility,
    ...(planning === undefined ? {} : { planning }),
    ...(progress === undefined ? {} : { progress }),
    ...(weight === undefined ? {} : { weight }),
  }
}

/** OKRs that a page names, by id, as far as the actor may read them. */
export async function readLines(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  ids: Iterable<string>,
): Promise<Record<string, OkrLine>> {
  const plan = planOf(actor.tenantId, cycleId)
  const okrs = await readOkrs(ports.store, plan, ids)
  const cycle = await readCycle(ports.store, actor.tenantId, cycleId)
  if (cycle === undefined) return {}
  const readable = (await knowOkrs(ports, actor, cycleId, okrs)).flatMap((one) =>
    one.readable ? one.okr : [],
  )
  const [rollUps, planning] = await Promise.all([
    readRollUps(
      ports.store,
      plan,
      readable.map((okr) => `okr:${okr.id}`),
    ),
    readPlanning(ports.store, actor.tenantId, cycle, readable),
  ])
  return Object.fromEntries(
    readable.map((okr) => {
      const progress = progressOf(okr, rollUps.get(`okr:${okr.id}`) ?? { childCount: 0 })
      return [okr.id, lineOf(okr, progress, undefined, planning.get(okr.id))]
    }),
  )
}
