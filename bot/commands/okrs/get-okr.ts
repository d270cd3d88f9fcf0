import type { Actor } from '../../../okr/actor.ts'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { KeyResult } from '../../../okr/key-result.ts'
import { byPriority, type Okr, parentIds } from '../../../okr/okr.ts'
import { expectedProgress } from '../../../okr/progress.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { readServed } from '../alignment/served-priorities.ts'
import { namePeople } from '../directory/name-people.ts'
import { conversationOf, planOf } from '../partitions.ts'
import { allowed, findOkr, knowOkrs, noSuchOkr } from '../plan/access.ts'
import { lineOf as line } from '../plan/lines.ts'
import { pathToTop } from '../plan/path-to-top.ts'
import { readCycle, unitPhase } from '../plan/phase.ts'
import { readOkrs } from '../plan/read-okrs.ts'
import { progressOf, type RollUp, readRollUps } from '../plan/roll-up.ts'
import { readPlanning, standingId } from '../plan/standing.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { keyResultProblems, qualityView, readAround } from '../quality/okr-quality.ts'
import { readablePage } from '../tree/readable-page.ts'
import { versionOf } from './okr-version.ts'

const childrenShown = 100

/** An objective or key result with its key results, parents, path to the top and children, as far as the actor may see them. */
export function getOkr(ports: Pick<Ports, 'store' | 'directory' | 'clock'>) {
  return async (actor: Actor, cycleId: string, okrId: string): Reply<OkrDetails> => {
    const { store, directory, clock } = ports
    const plan = planOf(actor.tenantId, cycleId)
    const [cycle, found] = await Promise.all([
      readCycle(store, actor.tenantId, cycleId),
      findOkr(ports, actor, cycleId, okrId),
    ])
    if (cycle === undefined || found === undefined) return refuse(noSuchOkr)
    const { okr, document } = found
    const [page, allParents, path, conversation, phase, unitPath, standing] = await Promise.all([
      readablePage(ports, actor, cycleId, [{ key: 'parents', contains: okrId }], childrenShown, undefined),
      readOkrs(store, plan, parentIds(okr)),
      pathToTop(ports, actor, cycleId, okr),
      store.get(conversationOf(actor.tenantId, cycleId, okrId), 'conversation'),
      unitPhase(store, actor.tenantId, cycle, okr.unitId),
      directory.unitPath(actor.tenantId, okr.unitId),
      store.get(plan, standingId(okrId)),
    ])
    const serves = await readServed(ports, actor, cycleId, okr, unitPath)
    const below = page.okrs
    const parents = await readable(ports, actor, cycleId, allParents)
    const rollUps = await readRollUps(
      store,
      plan,
      [okr, ...below, ...parents, ...path].map((one) => `okr:${one.id}`),
    )
    const planning = await readPlanning(store, actor.tenantId, cycle, [okr, ...below, ...parents, ...path])
    const lineOf = (one: Okr, weight?: number) => line(one, progress(one), weight, planning.get(one.id))
    const progress = (one: Okr) => progressOf(one, rollUps.get(`okr:${one.id}`) ?? none)
    const keyResults = below.filter((one) => isKeyResultOf(one, okrId))
    const children = below.filter((one) => one.kind === 'objective' || one.objectiveId !== okrId)
    // How many measure it is true for everybody whom a draft is shown to, also for those who may not see each of them;
    // key results are published with their objective, so that nobody else is told of hidden ones.
    const around = await readAround(store, plan, cycle, okr, {
      ...(okr.visibility === 'published' && !actor.guest ? { keyResults } : {}),
      children: children.length,
      see: (okrs) => readable(ports, actor, cycleId, okrs),
    })
    const people = await namePeople(
      directory,
      actor.tenantId,
      [okr, ...below, ...parents, ...path].flatMap((one) => [
        ...(one.ownerId ? [one.ownerId] : []),
        ...one.contributorIds,
        one.createdBy,
        ...Object.values(one.stamps).map((stamp) => stamp.by),
        ...Object.values(one.dismissedRules ?? {}).map((dismissal) => dismissal.by),
      ]),
    )
    const ownProgress = progress(okr)
    return accept({
      okr,
      planning: planning.get(okrId) ?? 'draft',
      ...(ownProgress === undefined ? {} : { progress: ownProgress }),
      expected: expectedProgress(cycle.startsOn, cycle.endsOn, clock.now()),
      unitName: unitPath.at(-1)?.name ?? '',
      parents: parents.map((parent) => lineOf(parent, weightOf(okr, parent.id))),
      path: path.map((step) => lineOf(step)),
      keyResults: [...keyResults].sort(byPriority).map((keyResult) => {
        const value = progress(keyResult)
        return {
          keyResult,
          planning: planning.get(keyResult.id) ?? 'draft',
          ...(value === undefined ? {} : { progress: value }),
          ...(okr.kind === 'objective' ? { problems: keyResultProblems(keyResult, okr, around) } : {}),
        }
      }),
      children: children.map((child) => lineOf(child, weightOf(child, okrId))),
      ...(serves === undefined ? {} : { serves }),
      moreChildren: page.cursor !== undefined,
      comments: typeof conversation?.body.seq === 'number' ? conversation.body.seq : 0,
      quality: qualityView(okr, around),
      people,
      can: allowed(found, phase),
      etag: versionOf(document, standing?.etag, rollUps.get(`okr:${okrId}`) ?? none),
    })
  }
}

const none: RollUp = { childCount: 0 }

function isKeyResultOf(okr: Okr, objectiveId: string): okr is KeyResult {
  return okr.kind === 'key-result' && okr.objectiveId === objectiveId
}

/** Of these OKRs, those that the actor may read. */
export async function readable(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  okrs: readonly Okr[],
): Promise<Okr[]> {
  return (await knowOkrs(ports, actor, cycleId, okrs)).filter((one) => one.readable).map((one) => one.okr)
}

function weightOf(okr: Okr, parentId: string): number | undefined {
  return okr.links.find((link) => link.parentId === parentId)?.weight
}
