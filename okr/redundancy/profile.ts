import type { Okr } from '../okr.ts'
import { type Aim, aimOf, type Measure, type Term } from '../text/aim.ts'
import { fold } from '../text/fold.ts'
import { isStop } from '../text/phrases.ts'
import { type Language, stem } from '../text/stem.ts'
import { type Token, tokenise } from '../text/tokens.ts'
import { partsOfName } from '../text/unit-parts.ts'
import { keysOf } from './candidate-keys.ts'
import { type Coded, encode } from './coded.ts'
import { namesIn } from './names.ts'
import { type Scope, sortOf } from './scope.ts'

/** One OKR's aim, prepared for comparing it with many others. */
export interface Profile {
  title: string
  aim: Aim
  /** Without regions and segments: which part it is for is compared apart. */
  terms: ReadonlyMap<string, Term>
  coded: Coded
  regions: Scope
  segments: Scope
  keys: ReadonlySet<string>
  /** The words in their order. */
  wording: string
  sharedId?: string
}

/** What an OKR says, without who says it. */
export type OkrText = Pick<Okr, 'title'> & { ownerText?: string; sharedId?: string } & Measure

/** Which parts names speak of; a reader of many OKRs remembers it. */
export type ScopeReader = (name: string) => Pick<Aim, 'regions' | 'segments'>

/** `places`: names of the owner and the units, the nearest first (`placeNames`). */
export function profileOf(
  okr: OkrText,
  places: readonly string[] = [],
  scopeOf: ScopeReader = partsOfName,
): Profile {
  const title = titleOf(okr)
  const aim = aimOf(namesOnly(title, okr, places) ? '' : title, measureOf(okr))
  const terms = new Map<string, Term>()
  for (const [id, term] of aim.terms) {
    if (term.concept?.kind !== 'region' && term.concept?.kind !== 'segment') terms.set(id, term)
  }
  const names = forAll.test(title) ? [] : places
  const words = tokenise(title).filter(({ word }) => word !== '')
  return {
    title,
    aim,
    terms,
    coded: encode(terms.values(), aim, tellingWords(words, aim.language), namesIn(title, aim)),
    regions: partOf('regions', aim.regions, names, scopeOf),
    segments: partOf('segments', aim.segments, names, scopeOf),
    keys: new Set(keysOf(aim)),
    wording: words.map(({ word }) => word).join(' '),
    ...(okr.sharedId === undefined ? {} : { sharedId: okr.sharedId }),
  }
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

/** What is for all is no unit's own part. */
const forAll =
  /\b(?:(?:company|group|organi[sz]ation|enterprise|firm|business|world)[- ]?wide|(?:whole|entire) (?:company|group|organi[sz]ation|business|firm|enterprise)|(?:all|across) (?:our |the )?(?:regions|sites|plants|countries|business units|locations|divisions|departments)|(?:konzern|unternehmens|gruppen|firmen|welt)weite?[nrsm]?|im ganzen (?:unternehmen|konzern))\b/i

/** The text says it, or the nearest name that says anything of that sort. */
function partOf(
  kind: 'regions' | 'segments',
  ids: readonly string[],
  places: readonly string[],
  scopeOf: ScopeReader,
): Scope {
  const named: string[] = []
  const taken = new Set(ids.map(sortOf))
  for (const name of places) {
    const further = scopeOf(name)[kind].filter((id) => !taken.has(sortOf(id)))
    named.push(...further)
    for (const id of further) taken.add(sortOf(id))
  }
  return { ids: [...ids, ...named], stated: ids.length }
}

function tellingWords(words: readonly Token[], language: Language): Set<string> {
  const telling = new Set<string>()
  for (const { word } of words) {
    if (!isStop(word, language) && !/^\p{N}+$/u.test(word)) telling.add(stem(word, language))
  }
  return telling
}
