import { fold } from '../text/fold.ts'

/** What a text says is to rise or fall, in its own words: "raise discount use by 5 %" moves "discount use" up. */
export interface Move {
  phrase: string
  /** good: better, whichever way that is. */
  direction: 'up' | 'down' | 'good'
  language: 'en' | 'de'
}

type Directions = ReadonlyMap<string, Move['direction']>

const english = directions({
  up: 'increase increasing raise raising grow growing boost lift double triple maximise maximize more higher expand growth rise uplift',
  down: 'reduce reducing cut cutting lower lowering decrease decreasing shrink slash minimise minimize halve trim curb less fewer freeze freezing pause halt reduction drop decline',
  good: 'improve improving improvement optimise optimize protect defend strengthen',
})

/** Behind what they move: "churn falls to 3 %". */
const closing = directions({
  up: 'rises rise climbs climb grows increases',
  down: 'falls fall drops declines decreases shrinks',
  good: 'improves',
})

const german = directions({
  up: 'steigern erhoehen anheben verdoppeln ausbauen maximieren',
  down: 'senken reduzieren verringern halbieren kuerzen drosseln einfrieren minimieren',
  good: 'verbessern optimieren schuetzen',
})

/** They end the phrase: in English its last word says what it is. */
const small = words(
  'by to from of in at on for per across within through via with without and or while as over under below above before until during around among toward towards so that than since up out about who which auf pro je in von bei mit fuer',
)
/** "Alerts that somebody has heard" are a part of the alerts, and more of these need not be more alerts. */
const qualifies = words('that which who with without')
const leading = words('the our their its overall total average all')
const negations = words('without not no never avoid prevent stop ohne nicht keine')
const closes = words('from to by above below over under')
const germanMeasures = words('um auf von unter ueber')
/** "Use of discounts" is discounts. */
const counts = words('use usage number amount level rate share volume total')

const phraseAtMost = 4
const germanPhraseAtMost = 3
const germanGapAtMost = 6

const negationReach = 3

const token = /\p{L}[\p{L}&'-]*|\d[\d.,]*|[^\s\p{L}\d]/gu
const isWord = /^\p{L}/u

export function movesIn(text: string): Move[] {
  const tokens = fold(text).match(token) ?? []
  return tokens.flatMap((word, i): Move[] => {
    const atEnd = closing.get(word)
    if (atEnd !== undefined && closes.has(tokens[i + 1] ?? '') && !isNegated(tokens, i)) {
      const phrase = countedIn(clauseBefore(tokens, i))
      return phrase === '' ? [] : [{ phrase, direction: atEnd, language: 'en' }]
    }
    const inEnglish = english.get(word)
    const inGerman = german.get(word)
    if (inEnglish !== undefined && !isNegated(tokens, i)) {
      const phrase = phraseAfter(tokens, i + 1)
      return phrase === '' ? [] : [{ phrase, direction: inEnglish, language: 'en' }]
    }
    if (inGerman !== undefined) {
      const phrase = phraseBefore(tokens, i)
      return phrase === '' ? [] : [{ phrase, direction: inGerman, language: 'de' }]
    }
    return []
  })
}

function clauseBefore(tokens: readonly string[], at: number): string {
  let start = at
  while (start > 0 && !/^[.;:,!?]$/.test(tokens[start - 1] ?? '')) start -= 1
  return tokens.slice(start, at).join(' ')
}

/** "Without raising costs", "without raising more alarms": in the same clause, a few words before. */
function isNegated(tokens: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - negationReach); i -= 1) {
    const word = tokens[i] ?? ''
    if (negations.has(word)) return true
    if (!isWord.test(word)) return false
  }
  return false
}

/** The part of a metric's name that says what is counted: "search area" of "search area per alert". */
export function countedIn(metric: string): string {
  const tokens = fold(metric).match(token) ?? []
  let start = leading.has(tokens[0] ?? '') ? 1 : 0
  if (counts.has(tokens[start] ?? '') && tokens[start + 1] === 'of') start += 2
  const end = tokens.findIndex((word, i) => i > start && (small.has(word) || !isWord.test(word)))
  if (end !== -1 && qualifies.has(tokens[end] ?? '')) return ''
  return tokens.slice(start, end === -1 ? undefined : end).join(' ')
}

/** Says which way, and not what. */
export function isDirection(word: string): boolean {
  return english.has(word) || german.has(word)
}

function phraseAfter(tokens: readonly string[], from: number): string {
  // "An increase in churn", "the number of discounts": what it is stands behind the small word.
  let start = from
  if (tokens[start] === 'in' || tokens[start] === 'of') start += 1
  while (leading.has(tokens[start] ?? '')) start += 1
  if (counts.has(tokens[start] ?? '') && tokens[start + 1] === 'of') start += 2
  while (leading.has(tokens[start] ?? '')) start += 1
  let end = start
  while (end < tokens.length && isWord.test(tokens[end] ?? '') && !small.has(tokens[end] ?? '')) end += 1
  const isTooMuch = end - start > phraseAtMost || qualifies.has(tokens[end] ?? '')
  return isTooMuch ? '' : tokens.slice(start, end).join(' ')
}

/** "Die Marge um 5 % steigern". */
function phraseBefore(tokens: readonly string[], verb: number): string {
  let end = verb
  for (let at = verb - 1; at >= Math.max(0, verb - germanGapAtMost); at -= 1) {
    const word = tokens[at] ?? ''
    if (/^[.;,:!?]$/.test(word)) break
    if (germanMeasures.has(word)) end = at
  }
  let start = end
  while (start > 0 && end - start < germanPhraseAtMost && isWord.test(tokens[start - 1] ?? '')) start -= 1
  return negations.has(tokens[start] ?? '') ? '' : tokens.slice(start, end).join(' ')
}

function directions(lists: Record<Move['direction'], string>): Directions {
  return new Map(
    (['up', 'down', 'good'] as const).flatMap((way) =>
      lists[way].split(' ').map((word): [string, Move['direction']] => [word, way]),
    ),
  )
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
