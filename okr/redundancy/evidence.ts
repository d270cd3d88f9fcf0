import type { Term } from '../text/aim.ts'
import { compareText, listed, quoted } from '../words.ts'
import { numbersInCommon } from './compare.ts'
import type { AimGroup, Pair } from './groups.ts'
import { isAbove, type Relation } from './relation.ts'
import { partName } from './scope.ts'
import type { Subject } from './subject.ts'

const mostNames = 6
const mostConcepts = 3
const mostTitles = 4
const excerpt = 140

/** Sentences that show why these OKRs are one aim, and what decides about it. */
export function evidenceOf(group: AimGroup): string[] {
  const { pairs } = group
  return [
    ...wordingSentence(group),
    ...conceptSentences(pairs),
    ...quantitySentence(group),
    ...relationSentences(group),
  ]
}

function wordingSentence({ members, pairs }: AimGroup): string[] {
  if (pairs.every(({ judgement }) => judgement.identical)) {
    return [
      `${members.length === 2 ? 'Both' : `All ${members.length}`} say the same: ${quotedTitle(members[0])}.`,
    ]
  }
  const titles = [...new Set(members.map(({ profile }) => profile.title))]
  return [
    `They say: ${titles
      .slice(0, mostTitles)
      .map((title) => quoted(title, excerpt))
      .join(' / ')}${titles.length > mostTitles ? ` and ${titles.length - mostTitles} more` : ''}.`,
  ]
}

/** Which concepts they share, and by which words, so that a reader can check it. */
function conceptSentences(pairs: readonly Pair[]): string[] {
  const [first] = pairs
  if (first === undefined || pairs.every(({ judgement }) => judgement.identical)) return []
  const shared = sharedTerms(first).filter(({ id }) =>
    pairs.every(({ a, b }) => a.profile.terms.has(id) && b.profile.terms.has(id)),
  )
  const concepts = shared.filter((term) => isSaid(term, pairs)).slice(0, mostConcepts)
  const words = shared
    .filter(({ concept, weight }) => concept === undefined && weight >= 1)
    .slice(0, mostNames)
  const sentences = concepts.flatMap((term) => {
    const said = saidAs(term, pairs)
    if (term.concept?.kind === 'party') return [`About the same people (${said}).`]
    const metric = first.a.profile.aim.metrics.find(({ id }) => id === term.id)
    const way =
      metric === undefined || !metric.stated ? '' : metric.direction === 'up' ? ', to rise' : ', to fall'
    return [`The same ${metric === undefined ? 'subject' : 'metric'}: ${term.label}${way} (${said}).`]
  })
  if (words.length > 0) sentences.push(`Shared words: ${words.map(({ label }) => quoted(label)).join(', ')}.`)
  return sentences
}

/** The weightiest first. */
function sharedTerms({ a, b }: Pair): Term[] {
  return [...a.profile.terms.values()]
    .filter(({ id }) => b.profile.terms.has(id))
    .sort((one, other) => other.weight - one.weight || compareText(one.id, other.id))
}

/** What both only imply proves nothing. */
function isSaid({ id, concept }: Term, pairs: readonly Pair[]): boolean {
  if (concept === undefined) return false
  return pairs.every(({ a, b }) => [a, b].some(({ profile }) => profile.terms.get(id)?.implied === false))
}

function saidAs(term: Term, pairs: readonly Pair[]): string {
  const words = new Set<string>()
  for (const { a, b } of pairs) {
    for (const side of [a, b])
      for (const said of side.profile.terms.get(term.id)?.words ?? []) words.add(said.toLowerCase())
  }
  return [...words]
    .sort()
    .slice(0, mostNames)
    .map((said) => quoted(said))
    .join(', ')
}

function quantitySentence({ pairs }: AimGroup): string[] {
  const inCommon = pairs.map(({ a, b }) => numbersInCommon(a.profile.coded, b.profile.coded))
  if (inCommon.every(({ length }) => length > 0)) {
    const words = new Set(inCommon.flat().map((one) => one.words))
    const numbers = words.size === 1 ? 'number' : 'numbers'
    return [`The same ${numbers}: ${[...words].sort().slice(0, mostNames).join(', ')}.`]
  }
  if (pairs.some(({ judgement }) => judgement.sameNumbers === 0)) return ['Their numbers differ.']
  return []
}

const relationWords: Record<Relation, string> = {
  'same-line': 'stand above one another in one line',
  'same-owner': 'have the same owner',
  'same-unit': 'belong to the same unit',
  siblings: 'are siblings: they stand below the same parent',
  cousins: 'are cousins: different parents in one department or one line of alignment',
  strangers: 'have nothing in common but the organisation',
}

function relationSentences({ verdict, members, pairs }: AimGroup): string[] {
  const names = listedNames([...new Set(members.map(({ actor }) => actor))])
  switch (verdict) {
    case 'shared':
      return [`${names} declared it as one aim that they carry together.`]
    case 'pass-through':
      return [`It is handed down one line: ${lineOf(pairs)}.`]
    case 'partition':
      return [`Each is for its own ${pairs[0]?.judgement.divided ?? 'part'}: ${scopesOf(members, pairs)}.`]
    case 'same-okr':
      return [
        new Set(members.flatMap(({ standing }) => standing.parentIds)).size > 1
          ? `${names} wrote it ${times(members.length)}, below different parents: one OKR with ${members.length} links says the same.`
          : `${names} wrote it ${times(members.length)}: one says the same.`,
      ]
    case 'redundant':
      return relationsIn(pairs).map((relation) => {
        const those = pairs.filter(({ judgement }) => judgement.relation === relation)
        const names = [...new Set(those.flatMap(({ a, b }) => [a.actor, b.actor]))]
        // One owner, or one unit, is not "they".
        if (names.length === 1) return `${names[0]} has ${those.length === 1 ? 'both' : 'all of them'}.`
        return `${listedNames(names)} ${relationWords[relation]}.`
      })
  }
}

function lineOf(pairs: readonly Pair[]): string {
  const steps = pairs.map(({ a, b }) =>
    isAbove(a.standing, b.standing) ? `${a.actor} → ${b.actor}` : `${b.actor} → ${a.actor}`,
  )
  return listedNames([...new Set(steps)])
}

function scopesOf(members: readonly Subject[], pairs: readonly Pair[]): string {
  const kind = pairs[0]?.judgement.divided === 'segment' ? 'segments' : 'regions'
  return listedNames(
    members.map(({ actor, profile }) => {
      const { ids, stated } = profile[kind]
      const labels = ids.slice(0, stated).map((id) => profile.aim.terms.get(id)?.words[0] ?? partName(id))
      const named = labels.join(' ')
      return stated > 0 && !actor.toLowerCase().includes(named.toLowerCase()) ? `${actor} (${named})` : actor
    }),
  )
}

export function relationsIn(pairs: readonly Pair[]): Relation[] {
  const order: readonly Relation[] = [
    'same-owner',
    'same-unit',
    'siblings',
    'cousins',
    'strangers',
    'same-line',
  ]
  return order.filter((relation) => pairs.some(({ judgement }) => judgement.relation === relation))
}

/** The first of many names. */
export function listedNames(names: readonly string[]): string {
  return listed(names, mostNames)
}

export function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`
}

export function quotedTitle(subject: Subject | undefined): string {
  return quoted(subject?.profile.title ?? '', excerpt)
}
