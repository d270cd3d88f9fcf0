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

/** A token with the concepts that it can belong to, and the phrases that can begin with it. */
interface Known extends Token, Sense {}

interface Sense {
  word: string
  singles: readonly Phrase[]
  classes: readonly string[]
  phrases: readonly Phrase[]
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
    const token = known[i]
    if (token === undefined) break
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
        .map((part) => part.text)
        .join(' ')
      push(mentions, match.phrase, words)
      for (const inner of match.inner) push(mentions, inner, words)
      i = match.end
      continue
    }
    const [single] = token.singles
    if (single !== undefined) push(mentions, single, token.text)
    else if (!isStop(token.word, language)) {
      mentions.push({ kind: 'word', stem: stem(token.word, language), word: token.word, words: token.text })
    }
    i += 1
  }
  return { language, mentions }
}

/** A plan uses few words again and again: what they mean is kept, and begun anew when there are this many. */
const keptAtMost = 20_000
const kept: Record<Language, Map<string, readonly Sense[]>> = { en: new Map(), de: new Map() }

function know(token: Token, language: Language): Known[] {
  if (token.word === '') return [{ ...token, singles: [], classes: [], phrases: [] }]
  const known = kept[language].get(token.word) ?? sensesOf(token.word, language)
  if (kept[language].size >= keptAtMost) kept[language].clear()
  kept[language].set(token.word, known)
  return known.map((sense) => ({ ...token, ...sense }))
}

/** One sense, or those of the parts of a compound. */
function sensesOf(word: string, language: Language): Sense[] {
  const singles = meaningsOf(word, language)
  const parts = singles.length > 0 || isStop(word, language) ? undefined : compoundParts(word, language)
  if (parts === undefined) return [senseOf(word, singles)]
  return parts.map((part) => senseOf(part, meaningsOf(part, language)))
}

function senseOf(word: string, singles: readonly Phrase[]): Sense {
  const classes = new Set<string>()
  for (const { meaning } of singles) {
    if (meaning.kind !== 'concept' || meaning.concept.kind !== 'party') continue
    classes.add(meaning.concept.id)
    for (const wider of meaning.concept.isA ?? [])
      if (conceptById.get(wider)?.kind === 'party') classes.add(wider)
  }
  return { word, singles, classes: [...classes], phrases: phrasesFrom(word, [...classes]) }
}

function longestPhrase(
  tokens: readonly Known[],
  start: number,
): { phrase: Phrase; end: number; inner: Phrase[] } | undefined {
  const first = tokens[start]
  if (first === undefined) return undefined
  for (const phrase of first.phrases) {
    const inner = fits(phrase, 0, first)
    if (inner === undefined) continue
    const rest = matchRest(phrase, tokens, start + 1)
    if (rest !== undefined) return { phrase, end: rest.end, inner: [...inner, ...rest.inner] }
  }
  return undefined
}

function matchRest(
  phrase: Phrase,
  tokens: readonly Known[],
  from: number,
): { end: number; inner: Phrase[] } | undefined {
  const inner: Phrase[] = []
  let at = from
  for (let element = 1; element < phrase.elements.length; element += 1) {
    let gap = 0
    for (;;) {
      const token = tokens[at]
      if (token === undefined || token.word === '') return undefined
      const found = fits(phrase, element, token)
      if (found !== undefined) {
        inner.push(...found)
        at += 1
        break
      }
      if (!canStandBetween(token) || gap === longestGap) return undefined
      // The part that it is for is not lost: "win 20 enterprise customers".
      if (isScope(token)) inner.push(...token.singles.slice(0, 1))
      if (!isJoint(token.word)) gap += 1
      at += 1
    }
  }
  return { end: at, inner }
}

/** The phrases that a class element brings with it, or none for a plain word; `undefined` where it does not fit. */
function fits(phrase: Phrase, element: number, token: Known): Phrase[] | undefined {
  const wanted = phrase.elements[element]
  if (wanted === undefined) return undefined
  if (!wanted.startsWith('<')) return stem(token.word, phrase.language) === wanted ? [] : undefined
  return token.classes.includes(wanted.slice(1, -1)) ? token.singles.slice(0, 1) : undefined
}

const between = new Set(
  'first new more existing our current all every these those many most additional other old any each best great good large big small important key neue neuen mehr bestehende bestehenden alle'.split(
    ' ',
  ),
)

function canStandBetween(token: Known): boolean {
  if (isJoint(token.word) || between.has(token.word) || /^\p{N}/u.test(token.word)) return true
  if (token.singles.length === 0 && (isStop(token.word, 'en') || isStop(token.word, 'de'))) return true
  return isScope(token)
}

function isScope({ singles: [single] }: Known): boolean {
  if (single?.meaning.kind !== 'concept') return false
  return single.meaning.concept.kind === 'region' || single.meaning.concept.kind === 'segment'
}

function push(mentions: Mention[], { meaning }: Phrase, words: string): void {
  if (meaning.kind === 'turn') mentions.push({ kind: 'turn', turn: meaning.turn, words })
  if (meaning.kind === 'concept')
    mentions.push({ kind: 'concept', concept: meaning.concept, less: meaning.less, words })
}
