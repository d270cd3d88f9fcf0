const okrWords = new Set('okr okrs objective objectives key result results kr krs goal goals'.split(' '))

/** Words that say when, or what state a document is in. */
const periodWords = new Set(
  (
    'q1 q2 q3 q4 h1 h2 quarter quarters quarterly half year yearly annual fiscal calendar month monthly cycle period ' +
    'first second third fourth january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec current previous past next upcoming active draft final ' +
    'schedule timeline status'
  ).split(' '),
)

const joiningWords = new Set('the of for in at on and our a an to our these all my'.split(' '))

const periodPattern =
  /^(?:fy|cy)?(?:20)?\d{2}(?:[-/]?(?:fy)?(?:20)?\d{2})?$|^[1-4]?q[1-4]?(?:fy)?\d{2,4}$|^(?:fy|cy)?\d{2,4}[-/]?[qh][1-4]$|^[1-4][qh]$/

const contentsNames = new Set(['on this page', 'table of contents', 'contents', 'toc', 'in this page'])

const notesNames = new Set([
  'introduction',
  'intro',
  'overview',
  'background',
  'context',
  'note',
  'notes',
  'summary',
  'faq',
  'glossary',
  'legend',
  'definitions',
  'reference',
  'references',
  'resources',
  'links',
  'useful links',
  'related links',
  'see also',
  'further reading',
  'archive',
  'archives',
  'changelog',
  'change log',
  'appendix',
  'about',
  'methodology',
  'most recent okrs',
  'previous okrs',
  'previous quarters',
])

const retrospectiveHeadings =
  /^(?:retrospectives?|retro|post ?mortem|lessons learned|looking back|good|bad|try)$/
const retrospectiveItems =
  /^(?:good|bad|try|what went (?:well|wrong|badly)|what (?:could|can) (?:be improved|we improve)|what (?:to|we will) (?:try|improve))$/
const visionName = /^(?:our |the |company )?vision(?: statement)?$/
const visionStart = /^(?:our |the |company )?vision(?: statement)?\s*(?::|\s[–—-])\s*(\S.*)$/i

/** What a section of this name holds: recordings, presentations and the like are no OKRs. */
const materialWord =
  /\b(?:recordings?|presentations?|videos?|slides?|decks?|links?|resources?|references?|documents?|attendees|participants|contacts?|archives?|meetings?|agendas?)\b/i

/** In lower case, words only. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()
}

export function namesContents(text: string): boolean {
  return contentsNames.has(plain(text))
}

export function namesNotes(text: string): boolean {
  return notesNames.has(plain(text)) || (/\?\s*$/.test(text) && /\bOKRs?\b/i.test(text))
}

export function namesMaterial(text: string): boolean {
  return materialWord.test(text)
}

export function headsRetrospective(text: string): boolean {
  return retrospectiveHeadings.test(plain(text))
}

/** GOOD, BAD and TRY, and what else retrospectives are divided into. */
export function beginsRetrospective(text: string): boolean {
  return text.length <= 40 && retrospectiveItems.test(plain(text))
}

/** `true` for "Vision" alone, the text for "Vision: …". */
export function visionOf(text: string): string | true | undefined {
  if (visionName.test(plain(text))) return true
  return visionStart.exec(text)?.[1]
}

/**
 * What is left of a heading such as "FY26-Q1 OKRs" or "Marketing OKRs" when OKR words and the period are taken
 * away; `undefined` for a heading that has none of them.
 */
export function withoutOkrWords(text: string): string | undefined {
  const words = text.split(/[\s:,()–—|]+/).filter((word) => plain(word) !== '')
  const kept = words.filter((word) => !isOkrWord(word) && !isPeriodWord(word) && plain(word) !== '-')
  if (kept.length === words.length) return undefined
  return kept.every((word) => joiningWords.has(plain(word))) ? '' : kept.join(' ')
}

/** "October", "Q3 FY26": a time, and nobody's name. */
export function namesPeriod(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => plain(word) !== '')
  return words.length > 0 && words.every(isPeriodWord)
}

/** "OKR schedule", "Objectives & Key Results at Contoso": the document speaks of itself. */
export function startsWithOkrWord(text: string): boolean {
  return /^(?:the |our )?(?:OKRs?|objectives? (?:and|&) key results?)\b(?!:)/i.test(text)
}

export function endsWithOkrWord(text: string): boolean {
  return isOkrWord(text.split(/\s+/).at(-1) ?? '')
}

function isOkrWord(word: string): boolean {
  return okrWords.has(plain(word).replace(/ s$/, ''))
}

function isPeriodWord(word: string): boolean {
  const text = word.toLowerCase().replace(/[^\p{L}\p{N}/-]/gu, '')
  return (
    text.split(/[-/]/).every((part) => periodWords.has(part) || periodPattern.test(part)) ||
    periodPattern.test(text)
  )
}
