import type { Finding } from '../finding.ts'
import { type Okr, parentIds } from '../okr.ts'
import { type Aim, aimOf } from '../text/aim.ts'
import { counted } from '../words.ts'
import type { Wants } from './competing-keys.ts'
import { makeFinding } from './make-finding.ts'
import { isDirection } from './moves.ts'
import type { PlanIndex } from './plan-index.ts'
import type { Pull } from './pulls.ts'
import { quotedTitle, unitName } from './words.ts'

const pairsTold = 5

interface Pair {
  up: Wants
  down: Wants
  upBy: Pull
  downBy: Pull
}

/** One metric that some OKRs raise and others lower, where they speak of the same part of it. */
export function oppositePulls(
  priority: string,
  ups: readonly Wants[],
  downs: readonly Wants[],
  plan: PlanIndex,
): Finding[] {
  const metric = priority.slice('metric:'.length)
  const aims = new Map<string, Aim>()
  const aimOfOkr = (okr: Okr): Aim => {
    const aim = aims.get(okr.id) ?? aimOf(okr.title)
    aims.set(okr.id, aim)
    return aim
  }
  const pairs = ups.flatMap((up) => downs.flatMap((down) => pairOf(metric, up, down, aimOfOkr)))
  const [first] = pairs
  if (first === undefined) return []
  // The plainest first: both name the metric.
  pairs.sort((a, b) => indirections(a) - indirections(b))
  const told = pairs.slice(0, pairsTold)
  const okrs = new Map(pairs.flatMap(({ up, down }) => [up.okr, down.okr]).map((okr) => [okr.id, okr]))
  const label = first.upBy.label
  const isDirect = pairs.some((pair) => indirections(pair) === 0)
  return [
    makeFinding({
      kind: 'competing',
      severity: isDirect ? 'warning' : 'notice',
      about: [priority],
      okrIds: told.flatMap(({ up, down }) => [up.okr.id, down.okr.id]),
      unitIds: [...okrs.values()].map(({ unitId }) => unitId),
      title: `${counted(okrs.size, 'OKR')} pull ${label} in opposite directions.`,
      evidence: [
        ...told.flatMap(({ up, down, upBy, downBy }) => [
          `${sideInWords(up.okr, upBy, plan)} ${sideInWords(down.okr, downBy, plan)}`,
        ]),
        ...(pairs.length > told.length
          ? [`And ${counted(pairs.length - told.length, 'more pair')} of them.`]
          : []),
      ],
      actions: ['talk', 'edit', 'open'],
      restsOn: [
        [...okrs.values()].map(({ id, title }) => [id, title]).sort(),
        pairs.map(({ up, down }) => [up.okr.id, down.okr.id]).sort(),
      ],
    }),
  ]
}

function pairOf(metric: string, up: Wants, down: Wants, aimOfOkr: (okr: Okr) => Aim): Pair[] {
  const upBy = up.pulls.find((pull) => pull.metric === metric && pull.direction === 'up')
  const downBy = down.pulls.find((pull) => pull.metric === metric && pull.direction === 'down')
  if (upBy === undefined || downBy === undefined) return []
  // Two effects of other aims on a metric that nobody aims at are not a priority of anybody.
  if (upBy.by !== undefined && downBy.by !== undefined) return []
  if (isBalanced(up.okr, down.okr) || !isSamePart(aimOfOkr(up.okr), aimOfOkr(down.okr))) return []
  return [{ up, down, upBy, downBy }]
}

/** Within one objective, or between an OKR and what it contributes to, opposite pulls are a balance that was meant. */
function isBalanced(a: Okr, b: Okr): boolean {
  const [lineOfA, lineOfB] = [a, b].map((okr) => (okr.kind === 'key-result' ? okr.objectiveId : okr.id))
  if (lineOfA === lineOfB) return true
  if (a.sharedId !== undefined && a.sharedId === b.sharedId) return true
  return (
    parentIds(a).some((id) => id === b.id || id === lineOfB) ||
    parentIds(b).some((id) => id === a.id || id === lineOfA)
  )
}

/** Whether both speak of the same region, segment and thing, or one of them of all. */
function isSamePart(a: Aim, b: Aim): boolean {
  return meet(a.regions, b.regions) && meet(a.segments, b.segments) && meet(thingsOf(a), thingsOf(b))
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((id) => b.includes(id))
}

/** Everybody's customers and employees tell no two aims apart. */
const everybody = new Set(['customer', 'user', 'employee'])
const leastWeight = 1

function thingsOf(aim: Aim): string[] {
  return [...aim.terms.values()]
    .filter(({ id, label, weight, concept }) =>
      concept === undefined
        ? weight >= leastWeight && !isDirection(label)
        : (concept.kind === 'thing' || concept.kind === 'party') && !everybody.has(id),
    )
    .map(({ id }) => id)
}

function indirections({ upBy, downBy }: Pair): number {
  return (upBy.by === undefined ? 0 : 1) + (downBy.by === undefined ? 0 : 1)
}

function sideInWords(okr: Okr, pull: Pull, plan: PlanIndex): string {
  const who = `${quotedTitle(okr)} (${unitName(plan, okr.unitId)})`
  if (pull.by === undefined) return `${who} wants ${pull.label} ${pull.direction}.`
  const { label, direction, because } = pull.by
  return `${who} wants ${label} ${direction}, and so ${pull.label} ${pull.direction}: ${because}.`
}
