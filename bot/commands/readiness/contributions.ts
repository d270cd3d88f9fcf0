import type { Actor } from '../../../okr/actor.ts'
import type { Home } from '../../../okr/contract/readiness.ts'
import { contributionSentence } from '../../../okr/contribution.ts'
import type { Objective } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import { inParallel } from '../in-parallel.ts'
import { planOf } from '../partitions.ts'
import { knowOkrs } from '../plan/access.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import { pathsToTop } from '../plan/path-to-top.ts'
import type { Ports } from '../ports/ports.ts'
import { readablePage } from '../tree/readable-page.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** OKRs of a person whose way up is looked at, and goals that are told of. */
const okrsAtMost = 20
const goalsAtMost = 6
const atOnce = 8
const childrenAtMost = 100

/** R29: for each goal that a person's OKRs lead to, the nearest first, what they carry of the results behind it. */
export async function readContributions(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  okrs: readonly Okr[],
): Promise<Home['contributions']> {
  const own = okrs.slice(0, okrsAtMost)
  const paths = await pathsToTop(ports, actor, cycleId, own)
  const told = await inParallel(goalsOf(own, paths), atOnce, async (goal) => {
    const { results, more } = await resultsBehind(ports, actor, cycleId, goal)
    const sentence = contributionSentence({ goal, results, more }, actor.personId)
    return sentence === undefined ? [] : [{ okrId: goal.id, sentence }]
  })
  return told.flat()
}

function goalsOf(okrs: readonly Okr[], paths: ReadonlyMap<string, readonly Okr[]>): Objective[] {
  const steps = okrs.map((okr) => [okr, ...(paths.get(okr.id) ?? []).toReversed()])
  const goals = new Map<string, Objective>()
  const longest = Math.max(0, ...steps.map((way) => way.length))
  for (let step = 0; step < longest; step++) {
    for (const goal of steps.flatMap((way) => way[step] ?? []))
      if (goal.kind === 'objective' && goal.level !== 'vision') goals.set(goal.id, goal)
  }
  return [...goals.values()].slice(0, goalsAtMost)
}

/**
 * A goal's own key results, and those of the objectives that contribute to it or to one of them, as far as the reader may
 * see them: a draft of others is no result yet.
 */
async function resultsBehind(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  goal: Objective,
): Promise<{ results: Okr[]; more: boolean }> {
  let more = false
  const below = async (ids: readonly string[]): Promise<Okr[]> => {
    const pages = await inParallel(ids, atOnce, async (id) => {
      const page = await ports.store.list(planOf(actor.tenantId, cycleId), {
        type: okrType,
        where: [{ key: 'parents', contains: id }],
        limit: childrenAtMost,
      })
      return { id, okrs: page.documents.map(okrOf), isWhole: page.cursor === undefined }
    })
    const known = await knowOkrs(
      ports,
      actor,
      cycleId,
      pages.flatMap((page) => (page.isWhole ? page.okrs : [])),
    )
    const shown = new Set(known.flatMap((one) => (one.readable ? one.okr.id : [])))
    const found = await inParallel(pages, atOnce, async ({ id, okrs, isWhole }) => {
      if (isWhole) return okrs.filter((okr) => shown.has(okr.id))
      // Hidden drafts must not decide where a long list is cut off.
      const where = [{ key: 'parents', contains: id }]
      const page = await readablePage(ports, actor, cycleId, where, childrenAtMost, undefined)
      if (page.cursor !== undefined) more = true
      return page.okrs
    })
    return found.flat()
  }
  const direct = await below([goal.id])
  const ownResults = direct.filter((okr) => okr.kind === 'key-result' && okr.objectiveId === goal.id)
  const throughResults = await below(ownResults.map((okr) => okr.id))
  const contributing = [...direct, ...throughResults].filter((okr) => !ownResults.includes(okr))
  const objectives = new Set(contributing.flatMap((okr) => (okr.kind === 'objective' ? okr.id : [])))
  const theirs = (await below([...objectives])).filter(
    (okr) => okr.kind === 'key-result' && objectives.has(okr.objectiveId),
  )
  const results = [...ownResults, ...contributing.filter((okr) => okr.kind === 'key-result'), ...theirs]
  return { results: [...new Map(results.map((okr) => [okr.id, okr])).values()], more }
}
