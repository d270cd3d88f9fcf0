import type { Judgement, Verdict } from './judge.ts'
import { type RedundancyIndex, redundancyIndex } from './redundancy-index.ts'
import { judgeSubjects, type Subject } from './subject.ts'

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

/** Every pair with the same aim among these. */
export function pairsAmong(subjects: readonly Subject[], index: RedundancyIndex = redundancyIndex()): Pair[] {
  const pairs: Pair[] = []
  for (const subject of subjects) {
    for (const { other, judgement } of index.matches(subject)) {
      pairs.push(
        subject.okr.id < other.okr.id
          ? { a: subject, b: other, judgement }
          : { a: other, b: subject, judgement },
      )
    }
    index.put(subject)
  }
  return pairs
}

/**
 * Groups pairs around the OKR that has most in common with others, again and again until every pair's OKRs are in a
 * group: a chain of ever less alike OKRs is never one group. Independent of the order of the pairs.
 */
export function groupsOf(pairs: readonly Pair[]): AimGroup[] {
  return verdicts.flatMap((verdict) => {
    const chosen = pairs.filter(({ judgement }) => judgement.verdict === verdict)
    return stars(chosen).map((group) => ({ verdict, ...group }))
  })
}

function stars(pairs: readonly Pair[]): Omit<AimGroup, 'verdict'>[] {
  const byMember = new Map<string, Map<string, Pair>>()
  for (const pair of pairs) {
    link(byMember, pair.a.okr.id, pair.b.okr.id, pair)
    link(byMember, pair.b.okr.id, pair.a.okr.id, pair)
  }
  const ranked = [...byMember].sort(
    ([idA, a], [idB, b]) => b.size - a.size || closeness(b) - closeness(a) || (idA < idB ? -1 : 1),
  )
  const grouped = new Set<string>()
  const groups: Omit<AimGroup, 'verdict'>[] = []
  for (const [id, links] of ranked) {
    if (grouped.has(id)) continue
    const fresh = [...links.keys()].filter((other) => !grouped.has(other))
    // The rest of a star that is taken still says with whom it belongs.
    const others = fresh.length > 0 ? fresh : [...links.keys()].sort().slice(0, 1)
    const ids = new Set([id, ...others])
    for (const member of ids) grouped.add(member)
    groups.push(groupOf(ids, byMember))
  }
  return groups
}

function groupOf(
  ids: ReadonlySet<string>,
  byMember: ReadonlyMap<string, ReadonlyMap<string, Pair>>,
): Omit<AimGroup, 'verdict'> {
  const members = new Map<string, Subject>()
  const pairs: Pair[] = []
  for (const id of [...ids].sort()) {
    for (const [other, pair] of [...(byMember.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!ids.has(other)) continue
      members.set(pair.a.okr.id, pair.a)
      members.set(pair.b.okr.id, pair.b)
      if (id < other) pairs.push(pair)
    }
  }
  return { members: [...members.values()].sort((a, b) => (a.okr.id < b.okr.id ? -1 : 1)), pairs }
}

function link(byMember: Map<string, Map<string, Pair>>, from: string, to: string, pair: Pair): void {
  const links = byMember.get(from)
  if (links === undefined) byMember.set(from, new Map([[to, pair]]))
  else links.set(to, pair)
}

function closeness(links: ReadonlyMap<string, Pair>): number {
  let sum = 0
  for (const { judgement } of links.values()) sum += Math.round(judgement.score * 1000)
  return sum
}

/** The pair itself, from two subjects. */
export function pairOf(a: Subject, b: Subject): Pair {
  const [first, second] = a.okr.id < b.okr.id ? [a, b] : [b, a]
  return { a: first, b: second, judgement: judgeSubjects(first, second) }
}
