import { kept } from '../kept.ts'
import { compoundParts } from './compounds.ts'
import type { Concept } from './lexicon/concept.ts'
import type { Turn } from './lexicon/directions.ts'
import { conceptById, isJoint, isStop, languageOf, meaningsOf, type Phrase, phrasesFrom } from './phrases.ts'
import { type Language, stem } from './stem.ts'
import { type Token, tokenise } from './tokens.ts'

/** What a stretch of the text is about, in the order of the text. */
export type Mention =
  | { kind: 'concept'; concept: Concept; less: boolean; words: string }
  | { kind: 'turn'; turn: Turn; words: string }
  | { kind: 'word'; stem: string; word: string; words: string }
  | { kind: 'break' }

interface Known {
  token: Token
  sense: Sense
}

/** What a word can mean, wherever it stands. */
interface Sense {
  word: string
  stems: Readonly<Record<Language, string>>
  singles: readonly Phrase[]
  /** The parties that it can name. */
  classes: readonly string[]
  /** Those that can begin with it, the longest first. */
  phrases: readonly Phrase[]
  /** It names a region or a segment. */
  isScope: boolean
  isJoint: boolean
  canStandBetween: boolean
}

/** How many small words, numbers and comparisons may stand between two words of a phrase: "win 20 more large clients". */
const longestGap = 3

export interface Mentions {
  language: Language
  mentions: Mention[]
}

/** Reads a text into concepts, directions and the words that remain. The longest phrase that fits is meant. */
export function mentionsIn(text: string, languageHint?: Language): Mentions {
  const tokens = tokenise(text)
  const language =
    languageHint ??
    languageOf(
      tokens.map(({ word }) => word),
      text,
    )
  const known = tokens.flatMap((token) => know(token, language))
  const mentions: Mention[] = []
  for (let i = 0; i < known.length; ) {
    const { token, sense } = known[i] as Known
    if (token.isBreak) {
      mentions.push({ kind: 'break' })
      i += 1
      continue
    }
    if (token.isComma) {
      i += 1
      continue
    }
    const match = longestPhrase(known, i)
    if (match !== undefined) {
      const words = known
        .slice(i, match.end)
        .map((part) => part.token.text)
        .join(' ')
      push(mentions, match.phrase, words)
      for (const inner of match.inner) push(mentions, inner, words)
      i = match.end
      continue
    }
    const [single] = sense.singles
    if (single !== undefined) push(mentions, single, token.text)
    else if (!isStop(sense.word, language)) {
      mentions.push({ kind: 'word', stem: sense.stems[language], word: sense.word, words: token.text })
    }
    i += 1
  }
  return { language, mentions }
}

const senses = { en: kept((word) => sensesOf(word, 'en')), de: kept((word) => sensesOf(word, 'de')) }

function know(token: Token, language: Language): Known[] {
  return senses[language](token.word).map((sense) => ({ token, sense }))
}

/** One sense, or those of the parts of a compound. */
function sensesOf(word: string, language: Language): Sense[] {
  if (word === '') return [senseOf(word, [])]
  const singles = meaningsOf(word, language)
  const parts = singles.length > 0 || isStop(word, language) ? undefined : compoundParts(word, language)
  if (parts === undefined) return [senseOf(word, singles)]
  return parts.map((part) => senseOf(part, meaningsOf(part, language)))
}

function senseOf(word: string, singles: readonly Phrase[]): Sense {
  const parties = new Set<string>()
  for (const { meaning } of singles) {
    if (meaning.kind !== 'concept' || meaning.concept.kind !== 'party') continue
    parties.add(meaning.concept.id)
    for (const wider of meaning.concept.isA ?? [])
      if (conceptById.get(wider)?.kind === 'party') parties.add(wider)
  }
  const classes = [...parties]
  const isScope = isOfScope(singles[0])
  return {
    word,
    stems: { en: stem(word, 'en'), de: stem(word, 'de') },
    singles,
    classes,
    phrases: word === '' ? [] : phrasesFrom(word, classes),
    isScope,
    isJoint: isJoint(word),
    canStandBetween: isScope || isSmall(word, singles),
  }
}

function isOfScope(single: Phrase | undefined): boolean {
  if (single?.meaning.kind !== 'concept') return false
  return single.meaning.concept.kind === 'region' || single.meaning.concept.kind === 'segment'
}

const between = new Set(
  'first new more existing our current all every these those many most additional other old any each best great good large big small important key neue neuen mehr bestehende bestehenden alle'.split(
    ' ',
  ),
)

function isSmall(word: string, singles: readonly Phrase[]): boolean {
  if (isJoint(word) || between.has(word) || /^\p{N}/u.test(word)) return true
  return singles.length === 0 && (isStop(word, 'en') || isStop(word, 'de'))
}

function longestPhrase(
  known: readonly Known[],
  start: number,
): { phrase: Phrase; end: number; inner: Phrase[] } | undefined {
  const first = known[start]?.sense
  const next = known[start + 1]?.sense
  if (first === undefined || next === undefined || next.word === '') return undefined
  for (const phrase of first.phrases) {
    if (!next.canStandBetween && !fits(phrase, 1, next)) continue
    if (!fits(phrase, 0, first)) continue
    const rest = matchRest(phrase, known, start + 1)
    if (rest !== undefined)
      return { phrase, end: rest.end, inner: [...broughtBy(phrase, 0, first), ...rest.inner] }
  }
  return undefined
}

function matchRest(
  phrase: Phrase,
  known: readonly Known[],
  from: number,
): { end: number; inner: Phrase[] } | undefined {
  const inner: Phrase[] = []
  let at = from
  for (let element = 1; element < phrase.elements.length; element += 1) {
    let gap = 0
    for (;;) {
      const sense = known[at]?.sense
      if (sense === undefined || sense.word === '') return undefined
      at += 1
      if (fits(phrase, element, sense)) {
        inner.push(...broughtBy(phrase, element, sense))
        break
      }
      if (!sense.canStandBetween || gap === longestGap) return undefined
      // The part that it is for is not lost: "win 20 enterprise customers".
      if (sense.isScope) inner.push(...sense.singles.slice(0, 1))
      if (!sense.isJoint) gap += 1
    }
  }
  return { end: at, inner }
}

function fits({ elements, classes, language }: Phrase, element: number, sense: Sense): boolean {
  const wanted = classes[element]
  return wanted === undefined ? sense.stems[language] === elements[element] : sense.classes.includes(wanted)
}

/** What a class element means by itself. */
function broughtBy({ classes }: Phrase, element: number, { singles }: Sense): readonly Phrase[] {
  return classes[element] === undefined ? [] : singles.slice(0, 1)
}

function push(mentions: Mention[], { meaning }: Phrase, words: string): void {
  if (meaning.kind === 'turn') mentions.push({ kind: 'turn', turn: meaning.turn, words })
  if (meaning.kind === 'concept')
    mentions.push({ kind: 'concept', concept: meaning.concept, less: meaning.less, words })
}
