import { groupsIn, platformsIn } from './groups.ts'
import { combined } from './lexicon/combined.ts'
import type { Concept } from './lexicon/concept.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { periodsIn, withoutPeriods } from './periods.ts'
import { conceptById, isCommon, isPlain, languageOf } from './phrases.ts'
import { countedIn, type Quantity } from './quantities.ts'
import { numberedIn, sitesIn } from './sites.ts'
import { inDigits } from './spoken-numbers.ts'
import type { Language } from './stem.ts'
import { tokenise } from './tokens.ts'

/** What a key result says of its measure beside its text. */
export interface Measure {
  metric?: string
  unit?: string
  baseline?: number
  target?: number
  direction?: 'increase' | 'decrease'
}

/** One thing that a text is about: a concept of the lexicon, or the stem of a word that is in none. */
export interface Term {
  /** The concept's id, or `w:` and the stem. */
  id: string
  label: string
  weight: number
  /** How the text says it. */
  words: string[]
  concept?: Concept
  /** No word of its own says it: it is meant with a narrower concept, or is the party that a metric is usually about. */
  implied: boolean
}

/** What is to rise or to fall. "Reduce churn" and "raise retention" are both retention, up. */
export interface AimMetric {
  id: string
  label: string
  direction: 'up' | 'down'
  /** The text, or the key result's numbers, say the direction; else it is the one that people want. */
  stated: boolean
  /** Named by its lack: "churn" is little retention, and 3 % of it are 97 % of that. */
  lack: boolean
  words: string
}

export interface Aim {
  language: Language
  terms: ReadonlyMap<string, Term>
  /** In the order of their weight. */
  metrics: readonly AimMetric[]
  quantities: readonly Quantity[]
  /** Concept ids, as named in the text. */
  regions: readonly string[]
  segments: readonly string[]
}

const wordWeight = 1.5
const commonWeight = 0.3
const plainWeight = 0.6
/** "GraphQL", "ERP": a name. */
const nameWeight = 1.8

/** What an OKR aims at: concepts, metrics with their direction, quantities, regions and segments. */
export function aimOf(text: string, given: Measure = {}): Aim {
  // Where nothing is measured, the numbers are no aim either.
  const measure = given.metric !== undefined && emptyMetric.test(given.metric) ? {} : given
  const metricText = measure.metric ?? ''
  const whole = metricText === '' ? text : `${text}\n${metricText}`
  const numbered = numberedIn(whole)
  const groups = groupsIn(numbered.rest)
  const plain = withoutLooseLimits(inDigits(withoutPeriods(withoutReferences(groups.rest))))
  const counted = countedIn(plain, numbersReadAs(plain))
  const { language, mentions } = mentionsIn(counted.rest)
  const quantities = withMeasure(counted.quantities, measure)
  const terms = new Map<string, Term>()
  const metrics: AimMetric[] = []
  // The numbers tell of what is measured: the metric, where there is one, else what the text names.
  const measured = metricText === '' ? 0 : mentions.findLastIndex(({ kind }) => kind === 'break')
  const ofNumbers = turnOfNumbers(quantities, measure)
  for (const [i, mention] of mentions.entries()) {
    if (mention.kind === 'word') addWord(terms, mention)
    if (mention.kind !== 'concept') continue
    addConcept(terms, mention.concept, mention.words)
    if (mention.concept.kind !== 'metric') continue
    const turn = turnAt(mentions, i) ?? (i >= measured && !isHaste(mention) ? ofNumbers : undefined)
    addMetric(metrics, mention, turn)
  }
  for (const { concept, words } of combinedIn(mentions)) {
    addConcept(terms, concept, words)
    if (concept.kind === 'metric') addMetric(metrics, { concept, less: false, words }, undefined)
  }
  addParties(terms)
  const weightOf = (id: string) => conceptById.get(id)?.weight ?? 0
  return {
    language,
    terms,
    metrics: metrics.sort((a, b) => weightOf(b.id) - weightOf(a.id)),
    quantities,
    regions: [...ofKind(terms, 'region'), ...sitesIn(text), ...numbered.ids],
    segments: [...ofKind(terms, 'segment'), ...groups.ids, ...platformsIn(text), ...periodsIn(text)],
  }
}

/** The import writes "Score" where a list gives no other measure. */
const emptyMetric = /^\s*(?:score|progress|done|fortschritt|erledigt)\s*$/i

/** "Under 5 %" is a limit; "the share of women under our applicants" is none. */
function withoutLooseLimits(text: string): string {
  return text.replace(
    /\b(?<!\bfrom )(?:under|over|within|above|below|unter|über)\b(?!\s*[~≈<>=≤≥]*\s*(?:[€$£]?\s?\d|an?\s|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|einem|einer|zwei|drei|vier|fünf|sechs|acht|zehn))/giu,
    ' ',
  )
}

/** "1.000" is a thousand in German and one in English; where no number is doubtful, nobody needs to know. */
function numbersReadAs(text: string): Language {
  return /\d[.,]\d{3}(?!\d)/.test(text)
    ? languageOf(
        tokenise(text).map(({ word }) => word),
        text,
      )
    : 'en'
}

/** Addresses, "#123", and what was done of what was to do, "7/15". */
function withoutReferences(text: string): string {
  return text.replace(/https?:\/\/\S+|(?<![\p{L}\p{N}])#\d+|(?<![\p{N}/])\d+\/\d+(?![\p{N}/])/gu, ' ')
}

function addWord(terms: Map<string, Term>, { stem, word, words }: Mention & { kind: 'word' }): void {
  const id = `w:${stem}`
  const known = terms.get(id)
  if (known !== undefined) return
  terms.set(id, { id, label: word, weight: weightOfWord(word, words), words: [words], implied: false })
}

function weightOfWord(word: string, written: string): number {
  if (isCommon(word)) return commonWeight
  if (isPlain(word)) return plainWeight
  if (/\p{N}/u.test(word) || word.length <= 2) return 0.8
  return /\p{Lu}/u.test(written.slice(1)) ? nameWeight : wordWeight
}

function addConcept(terms: Map<string, Term>, concept: Concept, words: string, implied = false): void {
  const known = terms.get(concept.id)
  if (known === undefined) terms.set(concept.id, termOf(concept, [words], implied))
  else {
    if (!known.words.includes(words)) known.words.push(words)
    known.implied &&= implied
  }
  for (const wider of concept.isA ?? []) {
    const above = conceptById.get(wider)
    if (above !== undefined && above.kind !== 'region' && above.kind !== 'segment')
      addConcept(terms, above, words, true)
  }
}

function termOf(concept: Concept, words: string[], implied: boolean): Term {
  return { id: concept.id, label: labelOf(concept), weight: concept.weight, words, concept, implied }
}

/** What two mentions of one clause mean together. */
function combinedIn(mentions: readonly Mention[]): { concept: Concept; words: string }[] {
  const found = new Map<string, { concept: Concept; words: string }>()
  for (const clause of clausesOf(mentions)) {
    if (clause.length < 2) continue
    for (const one of clause) {
      for (const { meant, parts } of idsOf(one.concept).flatMap((id) => combinedByPart.get(id) ?? [])) {
        const concept = conceptById.get(meant)
        const other = clause.find((mention) => mention !== one && isOf(mention.concept, parts[1]))
        if (concept !== undefined && other !== undefined && !found.has(meant))
          found.set(meant, { concept, words: `${one.words} ${other.words}` })
      }
    }
  }
  return [...found.values()]
}

/** By each id of the first part. */
const combinedByPart = Map.groupBy(
  combined.flatMap((one) => one.parts[0].map((id) => ({ ...one, id }))),
  ({ id }) => id,
)

function clausesOf(mentions: readonly Mention[]): (Mention & { kind: 'concept' })[][] {
  const clauses: (Mention & { kind: 'concept' })[][] = [[]]
  for (const mention of mentions) {
    if (mention.kind === 'break') clauses.push([])
    if (mention.kind === 'concept') clauses.at(-1)?.push(mention)
  }
  return clauses
}

function isOf(concept: Concept, ids: readonly string[]): boolean {
  return idsOf(concept).some((id) => ids.includes(id))
}

const labels = new Map(
  [...conceptById.values()].map(({ id, label }) => [id, label ?? id.replaceAll('-', ' ')]),
)

function labelOf({ id }: Concept): string {
  return labels.get(id) ?? id
}

const idsOfConcept = new Map(
  [...conceptById.values()].map(({ id, isA = [] }) => [
    id,
    [id, ...isA.filter((wider) => conceptById.get(wider)?.kind !== 'everyday')],
  ]),
)

/** Its own, and those of what it is a kind of. */
function idsOf({ id }: Concept): readonly string[] {
  return idsOfConcept.get(id) ?? [id]
}

/** "Cut churn" speaks of customers although it names nobody. */
function addParties(terms: Map<string, Term>): void {
  if ([...terms.values()].some(({ concept }) => concept?.kind === 'party')) return
  for (const { concept, words } of [...terms.values()]) {
    const party = concept?.party === undefined ? undefined : conceptById.get(concept.party)
    if (party !== undefined && !terms.has(party.id)) terms.set(party.id, termOf(party, words, true))
  }
}

function addMetric(
  metrics: AimMetric[],
  { concept, less, words }: Omit<Mention & { kind: 'concept' }, 'kind'>,
  said: 'up' | 'down' | undefined,
): void {
  const wanted = concept.good === 'less' ? 'down' : 'up'
  const direction = said === undefined ? wanted : (said === 'up') !== less ? 'up' : 'down'
  const add = (one: Concept, way: 'up' | 'down') => {
    const known = metrics.find(({ id }) => id === one.id)
    if (known === undefined) {
      metrics.push({
        id: one.id,
        label: labelOf(one),
        direction: way,
        stated: said !== undefined,
        lack: less,
        words,
      })
    } else if (!known.stated && said !== undefined)
      Object.assign(known, { direction: way, stated: true, lack: less, words })
  }
  add(concept, direction)
  for (const wider of concept.isA ?? []) {
    const above = conceptById.get(wider)
    if (above?.kind !== 'metric') continue
    // Less time is more speed, fewer vulnerabilities are more security.
    add(above, above.good === concept.good ? direction : opposite(direction))
  }
}

/** "Faster" is a wish by itself, whichever way the numbers go. */
function isHaste({ concept, less }: Mention & { kind: 'concept' }): boolean {
  return concept.id === 'speed' && !less
}

/** "Respond faster", "speed up hiring": no more of it, but less time for it. */
function isHurried(mentions: readonly Mention[], i: number): boolean {
  const mention = mentions[i]
  if (mention?.kind !== 'concept' || mention.concept.good !== 'less') return false
  if (!(mention.concept.isA?.includes('speed') ?? false)) return false
  return [i - 2, i - 1, i + 1, i + 2].some((at) => {
    const near = mentions[at]
    return near?.kind === 'concept' && near.concept.id === 'speed' && !near.less
  })
}

function opposite(direction: 'up' | 'down'): 'up' | 'down' {
  return direction === 'up' ? 'down' : 'up'
}

/** The direction that governs the mention at `i`: the nearest before it in its clause, else one close behind it. */
function turnAt(mentions: readonly Mention[], i: number): 'up' | 'down' | undefined {
  if (isHurried(mentions, i)) return undefined
  for (let at = i - 1; at >= 0; at -= 1) {
    const before = mentions[at]
    if (before === undefined || before.kind === 'break') break
    if (before.kind === 'turn') return turned(before, mentions[at - 1])
  }
  let passed = 0
  for (let at = i + 1; at < mentions.length && passed < 3; at += 1) {
    const after = mentions[at]
    if (after === undefined || after.kind === 'break') break
    if (after.kind === 'turn') return turned(after, undefined)
    passed += 1
  }
  return undefined
}

const negations = new Set(['without', 'no', 'avoid', 'prevent', 'ohne', 'vermeiden'])

/** "Without raising costs" wants no more of them. */
function turned(
  { turn }: Mention & { kind: 'turn' },
  before: Mention | undefined,
): 'up' | 'down' | undefined {
  if (turn !== 'up' && turn !== 'down') return undefined
  const negated = before?.kind === 'turn' && negations.has(before.words.toLowerCase())
  return negated ? opposite(turn) : turn
}

function turnOfNumbers(
  quantities: readonly Quantity[],
  { baseline, target, direction }: Measure,
): 'up' | 'down' | undefined {
  if (baseline !== undefined && target !== undefined && baseline !== target)
    return target > baseline ? 'up' : 'down'
  if (target !== undefined && direction === 'decrease') return 'down'
  const from = quantities.find(({ role }) => role === 'baseline')
  const to = quantities.find(({ role, unit }) => role === 'target' && unit === from?.unit)
  if (from === undefined || to === undefined || from.value === to.value) return undefined
  return to.value > from.value ? 'up' : 'down'
}

function withMeasure(found: Quantity[], { unit = '', baseline, target }: Measure): Quantity[] {
  const counted = unit.replace(scaledCurrency, '$2 $1')
  const add = (value: number | undefined, role: 'target' | 'baseline') => {
    if (value === undefined) return
    const [read] = countedIn(`${value} ${counted}`, 'en').quantities
    const quantity: Quantity = { ...(read ?? { value, unit: '', words: String(value) }), role }
    const isSaid = (one: Quantity) =>
      one.role === role && (one.value === quantity.value || (one.unit === '' && one.value === value))
    const at = found.findIndex(isSaid)
    // "OTIF to 97", which its measure says in full.
    if (at === -1) found.push(quantity)
    else if (found[at]?.unit === '') found[at] = quantity
  }
  add(baseline, 'baseline')
  add(target, 'target')
  return found
}

/** "€m": millions of euros. */
const scaledCurrency = /^\s*([€$£]|EUR|USD|GBP|CHF)\s?(k|m|mn|mm|bn|mio|mrd)\.?\s*$/i

function ofKind(terms: ReadonlyMap<string, Term>, kind: 'region' | 'segment'): string[] {
  return [...terms.values()]
    .filter(({ concept }) => concept?.kind === kind)
    .map(({ id }) => id)
    .sort()
}
