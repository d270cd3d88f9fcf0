import type { Actor } from '../../../okr/actor.ts'
import { can, relationsToTenant } from '../../../okr/rights.ts'
import { inParallel } from '../in-parallel.ts'
import { planOf } from '../partitions.ts'
import { knowOkrs } from '../plan/access.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import { readOkrs } from '../plan/read-okrs.ts'
import { type RollUp, type RollUpTarget, readRollUps } from '../plan/roll-up.ts'
import type { Ports } from '../ports/ports.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** What a row says of what is below it. */
export type Below = Pick<RollUp, 'progress' | 'childCount'>

const atOnce = 8
/** Drafts that are looked at for one page, an equal share for each row: where a row has far more, the others are not counted. */
const draftsAtMost = 2000
/** Children of one row that are looked at for a guest, who is invited to each by itself. */
const invitedAtMost = 40

/**
 * The roll-ups of the rows on a page with as many children as the reader can open: what is published, and of the drafts
 * those that are shown to them (R3). Drafts are read by their ids, all of the page together; most rows have few or none.
 */
export async function readBelow(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  targets: readonly RollUpTarget[],
): Promise<Map<RollUpTarget, Below>> {
  const plan = planOf(actor.tenantId, cycleId)
  const rollUps = await readRollUps(ports.store, plan, targets)
  if (actor.guest) return belowForGuest(ports, actor, cycleId, rollUps)
  if (can('read-draft', relationsToTenant(actor))) {
    return counted(rollUps, ({ drafts }) => drafts?.count ?? 0)
  }
  const withDrafts = [...rollUps.values()].filter(({ drafts }) => drafts !== undefined).length
  const looked = ({ drafts }: RollUp) => (drafts?.ids ?? []).slice(0, Math.ceil(draftsAtMost / withDrafts))
  const ids = [...rollUps.values()].flatMap(looked)
  const okrs = ids.length === 0 ? [] : await readOkrs(ports.store, plan, ids)
  const known = await knowOkrs(ports, actor, cycleId, okrs)
  const shown = new Set(known.flatMap((one) => (one.readable ? one.okr.id : [])))
  return counted(rollUps, (rollUp) => looked(rollUp).filter((id) => shown.has(id)).length)
}

function counted(
  rollUps: ReadonlyMap<RollUpTarget, RollUp>,
  draftsOf: (rollUp: RollUp) => number,
): Map<RollUpTarget, Below> {
  return new Map(
    [...rollUps].map(([target, rollUp]) => {
      const { drafts: _drafts, ...below } = rollUp
      return [target, { ...below, childCount: below.childCount + draftsOf(rollUp) }]
    }),
  )
}

async function belowForGuest(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  rollUps: ReadonlyMap<RollUpTarget, RollUp>,
): Promise<Map<RollUpTarget, Below>> {
  const below = await inParallel([...rollUps], atOnce, async ([target, { progress }]) => {
    const page = await ports.store.list(planOf(actor.tenantId, cycleId), {
      type: okrType,
      where: [{ key: 'parents', contains: target.slice('okr:'.length) }],
      limit: invitedAtMost,
    })
    const known = await knowOkrs(ports, actor, cycleId, page.documents.map(okrOf))
    const childCount = known.filter((one) => one.readable).length
    return [target, { childCount, ...(progress === undefined ? {} : { progress }) }] as const
  })
  return new Map(below)
}
