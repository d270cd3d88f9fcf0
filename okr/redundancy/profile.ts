import type { Okr } from '../okr.ts'
import { type Aim, aimOf, type Measure, type Term } from '../text/aim.ts'
import { fold } from '../text/fold.ts'
import { isStop } from '../text/phrases.ts'
import { type Language, stem } from '../text/stem.ts'
import { tokenise } from '../text/tokens.ts'
import { keysOf } from './candidate-keys.ts'

/** One OKR's aim, prepared for comparing it with many others. */
export interface Profile {
  title: string
  aim: Aim
  /** Without regions and segments: which part it is for is compared apart. */
  terms: ReadonlyMap<string, Term>
  weight: number
  regions: Scope
  segments: Scope
  keys: ReadonlySet<string>
  /** The words in their order. */
  wording: string
  /** Its words that say something, by their stems. */
  words: ReadonlySet<string>
  sharedId?: string
}

/** Which part of the market or the world it is for. */
export interface Scope {
  ids: readonly string[]
  /** The text says so itself; else the name of the unit or the owner does. */
  stated: boolean
}

/** What an OKR says, without who says it. */
export type OkrText = Pick<Okr, 'title'> & { ownerText?: string; sharedId?: string } & Measure

/** `places`: names of the owner and the units, the nearest first (`placeNames`). */
export function profileOf(okr: OkrText, places: readonly string[] = []): Profile {
  const title = titleOf(okr)
  const aim = aimOf(namesOnly(title, okr, places) ? '' : title, measureOf(okr))
  const terms = new Map<string, Term>()
  let weight = 0
  for (const [id, term] of aim.terms) {
    if (term.concept?.kind === 'region' || term.concept?.kind === 'segment') continue
    terms.set(id, term)
    weight += weightOf(term)
  }
  return {
    title,
    aim,
    terms,
    weight,
    regions: scopeOf(aim.regions, places, 'regions'),
    segments: scopeOf(aim.segments, places, 'segments'),
    keys: new Set(keysOf(aim)),
    wording: wordingOf(title),
    words: wordsOf(title, aim.language),
    ...(okr.sharedId === undefined ? {} : { sharedId: okr.sharedId }),
  }
}

const impliedShare = 0.3

/** What is only implied says less than what is said. */
export function weightOf({ weight, implied }: Term): number {
  return implied ? weight * impliedShare : weight
}

/** Under which keys an OKR is found by others with the same aim, the most telling first. They depend on it alone. */
export function candidateKeys(okr: OkrText): string[] {
  return keysOf(aimOf(titleOf(okr), measureOf(okr)))
}

/** An import leaves an owner whom it does not know in the title: "Verify BE: Improve onboarding", "CRO KR: ...". */
function titleOf({ title, ownerText }: OkrText): string {
  const own = ownerText !== undefined && title.startsWith(ownerText) ? title.slice(ownerText.length) : title
  const rest = own
    .replace(/^[\s:–—-]+/, '')
    .replace(/^(?:OKR|KR|O|objective|key result|goal)\s*\d*\s*[:.–—-]\s*/i, '')
  return rest === '' ? title : rest
}

/** A line of a list that says only whose the lines below it are. */
function namesOnly(title: string, { ownerText }: OkrText, places: readonly string[]): boolean {
  const said = fold(title).replace(/[\s:]+$/, '')
  return [...places, ownerText ?? ''].some((name) => fold(name).trim() === said)
}

function measureOf(okr: OkrText): Measure {
  const { metric, unit, baseline, target, direction } = okr
  return {
    ...(metric === undefined ? {} : { metric }),
    ...(unit === undefined ? {} : { unit }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(target === undefined ? {} : { target }),
    ...(direction === undefined ? {} : { direction }),
  }
}

function scopeOf(ids: readonly string[], places: readonly string[], kind: 'regions' | 'segments'): Scope {
  if (ids.length > 0) return { ids, stated: true }
  for (const name of places) {
    const named = aimOf(name)[kind]
    if (named.length > 0) return { ids: named, stated: false }
  }
  return { ids: [], stated: false }
}

function wordsOf(title: string, language: Language): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { word } of tokenise(title)) {
    if (word !== '' && !isStop(word, language) && !/^\p{N}+$/u.test(word)) words.add(stem(word, language))
  }
  return words
}

function wordingOf(title: string): string {
  return tokenise(fold(title))
    .filter(({ word }) => word !== '')
    .map(({ word }) => word)
    .join(' ')
}
