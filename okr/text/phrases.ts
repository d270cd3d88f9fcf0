import type { Concept } from './lexicon/concept.ts'
import { type Turn, turnWords } from './lexicon/directions.ts'
import { concepts } from './lexicon/lexicon.ts'
import { otherTurns, otherWords } from './lexicon/other-languages.ts'
import { commonWords, fillerPhrases, plainWords, stopWords } from './lexicon/words.ts'
import { type Language, stem } from './stem.ts'
import { tokenise } from './tokens.ts'

/** What a phrase of the lexicon means. */
export type Meaning =
  | { kind: 'concept'; concept: Concept; less: boolean }
  | { kind: 'turn'; turn: Turn }
  | { kind: 'filler' }

export interface Phrase {
  /** Its first word as the lexicon writes it. */
  word: string
  /** Words of the text, or `<id>` for any one word of a concept. */
  elements: readonly string[]
  /** The ids of those that are a concept, by their place. */
  classes: readonly (string | undefined)[]
  /** How many of them are no small words. */
  telling: number
  language: Language
  meaning: Meaning
}

/** Small words that phrases and texts may have or not have between the words that matter. */
const joints = new Set(
  'the a an of to for our your their its with by and der die das den dem des von fuer zu zum zur unsere unserer unseren'.split(
    ' ',
  ),
)

export const conceptById: ReadonlyMap<string, Concept> = new Map(concepts.map((one) => [one.id, one]))

const stops: Record<Language, ReadonlySet<string>> = { en: wordSet(stopWords.en), de: wordSet(stopWords.de) }
const otherStops = wordSet(stopWords.other)
const common = wordSet(commonWords)
const plain = wordSet(plainWords)
const commonStems = new Set([...common].map((word) => stem(word, 'en')))

export function isStop(word: string, language: Language): boolean {
  return stops[language].has(word) || otherStops.has(word)
}

export function isJoint(word: string): boolean {
  return joints.has(word)
}

export function isCommon(word: string): boolean {
  return common.has(word) || commonStems.has(stem(word, 'en'))
}

/** An everyday word that names no object. */
export function isPlain(word: string): boolean {
  return plain.has(word)
}

/** German where more of its small words are German, or where it has German letters and no English small words. */
export function languageOf(words: readonly string[], text: string): Language {
  let german = /[äöüß]/i.test(text) ? 1 : 0
  for (const word of words) {
    if (stops.de.has(word) && !stops.en.has(word)) german += 1
    else if (stops.en.has(word) && !stops.de.has(word)) german -= 1
    else if (germanSingles.has(word) && !englishSingles.has(word)) german += 1
    else if (englishSingles.has(word) && !germanSingles.has(word)) german -= 1
    else if (inflected.de.has(word) && !inflected.en.has(word)) german += 1
    else if (inflected.en.has(word) && !inflected.de.has(word)) german -= 1
    else if (germanEnding.test(word)) german += 1
  }
  return german > 0 ? 'de' : 'en'
}

/** Endings and verbs that no English word of such length has. */
const germanEnding =
  /(?:.{3}(?:ungs?|ungen|[hk]eit(?:en)?|schaft(?:en)?|ieren|quoten?|zahlen?|kosten|zeiten)|^(?:be|ver|ein|auf|aus|zer).{3,}en)$/

const singles: Record<Language, Map<string, Phrase[]>> = { en: new Map(), de: new Map() }
const inflected: Record<Language, Map<string, Phrase[]>> = { en: new Map(), de: new Map() }
const singlesByStem: Record<Language, Map<string, Phrase[]>> = { en: new Map(), de: new Map() }
const byFirstStem: Record<Language, Map<string, Phrase[]>> = { en: new Map(), de: new Map() }
const byFirstClass = new Map<string, Phrase[]>()
const englishSingles = new Set<string>()
const germanSingles = new Set<string>()

for (const one of concepts) {
  add(one.en, 'en', { kind: 'concept', concept: one, less: false })
  add(one.enLess, 'en', { kind: 'concept', concept: one, less: true })
  add(one.de, 'de', { kind: 'concept', concept: one, less: false })
  add(one.deLess, 'de', { kind: 'concept', concept: one, less: true })
  // Other languages go by their words as they stand; the English endings do them no harm.
  add(otherWords[one.id], 'en', { kind: 'concept', concept: one, less: false })
}
for (const language of ['en', 'de'] as const) {
  for (const turn of ['up', 'down', 'good', 'keep'] as const) {
    add(turnWords[language][turn], language, { kind: 'turn', turn })
  }
}
for (const turn of ['up', 'down', 'good', 'keep'] as const)
  add(otherTurns[turn], 'en', { kind: 'turn', turn })
add(fillerPhrases, 'en', { kind: 'filler' })
for (const phrases of [...byFirstStem.en.values(), ...byFirstStem.de.values()]) phrases.sort(longestFirst)

/** What one word means by itself: as it stands, in a common inflection, then by its stem. */
export function meaningsOf(word: string, language: Language): readonly Phrase[] {
  const other = language === 'en' ? 'de' : 'en'
  const known = singles[language].get(word) ?? inflected[language].get(word) ?? singles[other].get(word)
  if (known !== undefined) return known
  // "rate" is no "rating": an everyday word is not taken for another by its stem.
  if (common.has(word) || plain.has(word)) return []
  const byStem = alike(word, singlesByStem[language].get(stem(word, language)))
  if (byStem.length > 0) return byStem
  // Endings of the other language fit short words by chance: "spare" is no German "sparen".
  if (word.length < surelyForeign) return []
  return inflected[other].get(word) ?? alike(word, singlesByStem[other].get(stem(word, other)))
}

/** "experience" and "experiment" have one stem and little else in common. */
function alike(word: string, phrases: readonly Phrase[] = []): readonly Phrase[] {
  return phrases.filter(({ word: known }) => {
    let same = 0
    while (same < word.length && word[same] === known[same]) same += 1
    return same >= leastCommonStart * Math.max(word.length, known.length)
  })
}

const leastCommonStart = 0.7

const surelyForeign = 8

const noPhrases: readonly Phrase[] = []

/** Phrases of several words that can begin with this word, which belongs to these concepts. Longest first. */
export function phrasesFrom(word: string, classes: readonly string[]): readonly Phrase[] {
  const english = byFirstStem.en.get(stem(word, 'en')) ?? noPhrases
  const german = byFirstStem.de.get(stem(word, 'de')) ?? noPhrases
  const ofClasses = classes.flatMap((id) => byFirstClass.get(id) ?? noPhrases)
  if (german.length === 0 && ofClasses.length === 0) return english
  return [...english, ...german, ...ofClasses].sort(longestFirst)
}

function longestFirst(a: Phrase, b: Phrase): number {
  return b.elements.length - a.elements.length || b.telling - a.telling
}

function add(list: string | undefined, language: Language, meaning: Meaning): void {
  // "Sign-up" is said "sign up" too.
  const texts = list
    ?.split(',')
    .flatMap((one) => (one.includes('-') ? [one, one.replaceAll('-', ' ')] : [one]))
  for (const text of texts ?? []) {
    const elements = elementsOf(text, language)
    const [first] = elements
    if (first === undefined) continue
    const word = tokenise(text).find((token) => token.word !== '')?.word ?? ''
    const telling = elements.filter((element) => !joints.has(element)).length
    const classes = elements.map((element) => (element.startsWith('<') ? element.slice(1, -1) : undefined))
    const phrase: Phrase = { word, elements, classes, telling, language, meaning }
    if (elements.length > 1) {
      const [firstClass] = classes
      if (firstClass !== undefined) append(byFirstClass, firstClass, phrase)
      else append(byFirstStem[language], first, phrase)
      continue
    }
    append(singles[language], word, phrase)
    if (word.length > 3) {
      for (const form of inflections(word, language)) append(inflected[language], form, phrase)
    }
    append(singlesByStem[language], first, phrase)
    ;(language === 'en' ? englishSingles : germanSingles).add(word)
  }
}

function elementsOf(text: string, language: Language): string[] {
  const parts = text
    .trim()
    .split(/\s+/)
    .flatMap((part) => (part.startsWith('<') ? [part] : tokenise(part).map(({ word }) => word)))
  const kept = parts.filter((part) => part !== '' && !joints.has(part))
  // A phrase of small words, or of one word with small ones, is meant as it stands.
  const chosen = kept.length < 2 ? parts.filter((part) => part !== '') : kept
  return chosen.map((part) => (part.startsWith('<') ? part : stem(part, language)))
}

/** Forms by which a word is surely the one meant; a stem alone would take "custom" for "customer". */
function inflections(word: string, language: Language): string[] {
  if (language === 'de') return ['n', 'en', 'e', 's', 'er', 'es', 'em', 'innen'].map((end) => word + end)
  const base = word.replace(/e$/, '')
  const y = word.endsWith('y') ? [word.replace(/y$/, 'ies'), word.replace(/y$/, 'ied')] : []
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(word)
    ? [`${word}${word.at(-1)}ing`, `${word}${word.at(-1)}ed`]
    : []
  return [`${word}s`, `${word}es`, `${base}ed`, `${base}ing`, ...y, ...doubled]
}

function append<Key>(map: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [phrase])
  else if (
    !list.some(
      (known) => known.meaning === phrase.meaning && known.elements.join(' ') === phrase.elements.join(' '),
    )
  )
    list.push(phrase)
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}
