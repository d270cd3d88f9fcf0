import type { Actor } from '../../../okr/actor.ts'
import type { Home } from '../../../okr/contract/readiness.ts'
import { contributionSentence } from '../../../okr/contribution.ts'
import type { Objective } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import { inParallel } from '../in-parallel.ts'
import { planOf } from '../partitions.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import { pathsToTop } from '../plan/path-to-top.ts'
import type { Partition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** OKRs of a person whose way up is looked at, and goals that are told of. */
const okrsAtMost = 20
const goalsAtMost = 6
const atOnce = 8

/** R29: for each goal that a person's OKRs lead to, the nearest first, what they carry of the results behind it. */
export async function readContributions(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  okrs: readonly Okr[],
): Promise<Home['contributions']> {
  const own = okrs.slice(0, okrsAtMost)
  const paths = await pathsToTop(ports, actor, cycleId, own)
  const plan = planOf(actor.tenantId, cycleId)
  const told = await inParallel(goalsOf(own, paths), atOnce, async (goal) => {
    const { results, more } = await resultsBehind(ports, plan, goal)
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

/** A goal's own key results, and those of the objectives that contribute to it or to one of them. */
async function resultsBehind(
  { store }: Reading,
  plan: Partition,
  goal: Objective,
): Promise<{ results: Okr[]; more: boolean }> {
  let more = false
  const below = async (id: string) => {
    const page = await store.list(plan, {
      type: okrType,
      where: [{ key: 'parents', contains: id }],
      limit: 100,
    })
    if (page.cursor !== undefined) more = true
    return page.documents.map(okrOf)
  }
  const direct = await below(goal.id)
  const ownResults = direct.filter((okr) => okr.kind === 'key-result' && okr.objectiveId === goal.id)
  const throughResults = await inParallel(ownResults, atOnce, (okr) => below(okr.id))
  const contributing = [...direct, ...throughResults.flat()].filter((okr) => !ownResults.includes(okr))
  const objectives = contributing.filter((okr) => okr.kind === 'objective')
  const theirs = await inParallel(objectives, atOnce, async (objective) =>
    (await below(objective.id)).filter(
      (okr) => okr.kind === 'key-result' && okr.objectiveId === objective.id,
    ),
  )
  const results = [
    ...ownResults,
    ...contributing.filter((okr) => okr.kind === 'key-result'),
    ...theirs.flat(),
  ]
  return { results: [...new Map(results.map((okr) => [okr.id, okr])).values()], more }
}
