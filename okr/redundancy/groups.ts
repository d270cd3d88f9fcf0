import { compareText } from '../words.ts'
import { isSure, type Judgement, type Verdict } from './judge.ts'
import { type RedundancyIndex, redundancyIndex } from './redundancy-index.ts'
import { isAbove } from './relation.ts'
import type { Subject } from './subject.ts'

export interface Pair {
  a: Subject
  b: Subject
  judgement: Judgement
}

/** OKRs with one aim and one verdict: what is one finding, however many they are. */
export interface AimGroup {
  verdict: Exclude<Verdict, 'different'>
  /** By id. */
  members: readonly Subject[]
  /** Between members, those of the verdict only. */
  pairs: readonly Pair[]
}

const verdicts = ['redundant', 'same-okr', 'partition', 'pass-through', 'shared'] as const

/** Every pair with the same aim among these; `a` is the one whose id comes first. */
export function pairsAmong(subjects: readonly Subject[], index: RedundancyIndex = redundancyIndex()): Pair[] {
  const pairs: Pair[] = []
  for (const subject of subjects) {
    index.put(subject)
    for (const { other, judgement } of index.matches(subject)) {
      const [a, b] = subject.okr.id < other.okr.id ? [subject, other] : [other, subject]
      pairs.push({ a, b, judgement })
    }
  }
  return pairs
}

/** Independent of the order of the pairs. */
export function groupsOf(pairs: readonly Pair[]): AimGroup[] {
  const links = linksOf(pairs)
  const uppers = uppersOf(pairs)
  const told = pairs.filter((pair) => !isExplained(pair, links, uppers))
  return verdicts.flatMap((verdict) => groupVerdict(verdict, told, links))
}

type Members = ReadonlyMap<string, Subject>
type Links = ReadonlyMap<string, ReadonlyMap<string, Pair>>

/**
 * The most alike come together first. Two groups become one where at least half of the pairs across them have the
 * verdict, so that a chain of ever less alike OKRs stays apart, and none has another one: who stands above whom is not
 * told that the two are redundant only because a third one is. Whom it is doubtful of is told apart from those of whom it
 * is sure: a doubt about one unit must not keep it from its next phase because others surely have one aim.
 */
function groupVerdict(verdict: AimGroup['verdict'], pairs: readonly Pair[], links: Links): AimGroup[] {
  const chosen = pairs.filter((pair) => pair.judgement.verdict === verdict).sort(closestFirst)
  const groups = new Map<string, Members>()
  /** Groups that stay apart are asked once, however many pairs they have across. */
  const apart = new Map<Members, Set<Members>>()
  const alone = new Map<string, Members>()
  const groupOf = (subject: Subject) => groups.get(subject.okr.id) ?? aloneIn(alone, subject)
  const certain = new Set<Members>()
  for (const { a, b, judgement } of chosen) {
    const one = groupOf(a)
    const other = groupOf(b)
    if (one === other || apart.get(one)?.has(other)) continue
    const isCertain = verdict !== 'redundant' || isSure(judgement)
    // The doubtful pairs come last: no sure one makes these groups one afterwards.
    if (!isCertain && (certain.has(one) || certain.has(other))) continue
    // Whatever comes down from one OKR is one line, however many branches it has.
    if (verdict !== 'pass-through' && !belongTogether(one, other, verdict, links)) {
      keepApart(apart, one, other)
      continue
    }
    const together = new Map([...one, ...other])
    for (const id of together.keys()) groups.set(id, together)
    if (isCertain) certain.add(together)
  }
  const made = [...new Set(groups.values())].map((members) => new Set(members.keys()))
  return [...made, ...leftOver(chosen, groups, links)].map((ids) => assemble(verdict, ids, links))
}

function aloneIn(alone: Map<string, Members>, subject: Subject): Members {
  const known = alone.get(subject.okr.id) ?? new Map([[subject.okr.id, subject]])
  alone.set(subject.okr.id, known)
  return known
}

function keepApart(apart: Map<Members, Set<Members>>, one: Members, other: Members): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = apart.get(from)
    if (known === undefined) apart.set(from, new Set([to]))
    else known.add(to)
  }
}

function belongTogether(one: Members, other: Members, verdict: Verdict, links: Links): boolean {
  let same = 0
  const apart: [Subject, Subject][] = []
  for (const [id, a] of one) {
    const ofA = links.get(id)
    for (const [otherId, b] of other) {
      const between = ofA?.get(otherId)?.judgement.verdict
      if (between === verdict) same += 1
      else if (between !== undefined) return false
      else apart.push([a, b])
    }
  }
  if (same * 2 < one.size * other.size) return false
  return !apart.some(([a, b]) => isAbove(a.standing, b.standing) || isAbove(b.standing, a.standing))
}

/** Who is in no group is shown with the OKR it is most like. */
function leftOver(
  chosen: readonly Pair[],
  groups: ReadonlyMap<string, Members>,
  links: Links,
): Set<string>[] {
  const shown = new Set<string>()
  const more: Set<string>[] = []
  for (const { a, b } of chosen) {
    const alone = [a.okr.id, b.okr.id].find((id) => !groups.has(id) && !shown.has(id))
    if (alone === undefined) continue
    shown.add(alone)
    const other = alone === a.okr.id ? b.okr.id : a.okr.id
    // One owner's second link to the same OKR is told with that owner.
    const isDouble = [...(groups.get(other)?.keys() ?? [])].some(
      (id) => links.get(alone)?.get(id)?.judgement.verdict === 'same-okr',
    )
    if (isDouble) continue
    more.push(new Set([a.okr.id, b.okr.id]))
  }
  return more
}

/**
 * "Uncle and nephew": one of the two has its aim from above, from an OKR at the other's height that has the same aim as
 * the other. That pair and the handing down say it all. So does the pair of a key result's own objective, at any height.
 */
function isExplained({ a, b, judgement }: Pair, links: Links, uppers: Uppers): boolean {
  if (judgement.verdict === 'pass-through') return false
  return isHandedFromPeer(a, b, links, uppers) || isHandedFromPeer(b, a, links, uppers)
}

function isHandedFromPeer(lower: Subject, peer: Subject, links: Links, uppers: Uppers): boolean {
  const height = peer.standing.aboveIds.size
  if (lower.standing.aboveIds.size <= height) return false
  return (uppers.get(lower.okr.id) ?? []).some(({ okr, standing }) => {
    if (standing.aboveIds.size !== height && lower.standing.objectiveId !== okr.id) return false
    return links.get(okr.id)?.has(peer.okr.id) ?? false
  })
}

function assemble(verdict: AimGroup['verdict'], ids: ReadonlySet<string>, links: Links): AimGroup {
  const members = new Map<string, Subject>()
  const pairs: Pair[] = []
  const sorted = [...ids].sort()
  for (const [i, id] of sorted.entries()) {
    for (const other of sorted.slice(i + 1)) {
      const pair = links.get(id)?.get(other)
      if (pair === undefined || pair.judgement.verdict !== verdict) continue
      members.set(pair.a.okr.id, pair.a)
      members.set(pair.b.okr.id, pair.b)
      pairs.push(pair)
    }
  }
  return { verdict, members: sorted.flatMap((id) => members.get(id) ?? []), pairs }
}

function closestFirst(x: Pair, y: Pair): number {
  return (
    Number(y.judgement.identical) - Number(x.judgement.identical) ||
    Number(isSure(y.judgement)) - Number(isSure(x.judgement)) ||
    y.judgement.score - x.judgement.score ||
    compareText(x.a.okr.id, y.a.okr.id) ||
    compareText(x.b.okr.id, y.b.okr.id)
  )
}

/** By id: with whom it is in one line. */
type Uppers = ReadonlyMap<string, readonly Subject[]>

function uppersOf(pairs: readonly Pair[]): Uppers {
  const uppers = new Map<string, Subject[]>()
  const add = (lower: Subject, upper: Subject) => {
    const known = uppers.get(lower.okr.id)
    if (known === undefined) uppers.set(lower.okr.id, [upper])
    else known.push(upper)
  }
  for (const { a, b, judgement } of pairs) {
    if (judgement.verdict !== 'pass-through') continue
    add(a, b)
    add(b, a)
  }
  return uppers
}

function linksOf(pairs: readonly Pair[]): Links {
  const links = new Map<string, Map<string, Pair>>()
  const link = (from: string, to: string, pair: Pair) => {
    const known = links.get(from)
    if (known === undefined) links.set(from, new Map([[to, pair]]))
    else known.set(to, pair)
  }
  for (const pair of pairs) {
    link(pair.a.okr.id, pair.b.okr.id, pair)
    link(pair.b.okr.id, pair.a.okr.id, pair)
  }
  return links
}
