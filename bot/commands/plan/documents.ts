import { competingKeys } from '../../../okr/findings/competing-keys.ts'
import { fnv1a64 } from '../../../okr/hash.ts'
import type { Okr } from '../../../okr/okr.ts'
import { orderKey, parentIds } from '../../../okr/okr.ts'
import { candidateKeys } from '../../../okr/redundancy/profile.ts'
import { asBody, bodyAs } from '../bodies.ts'
import type { Document, KeyValue, StoredDocument } from '../ports/document-store.ts'

export const okrType = 'okr'

/** The words of a title that the filter finds: lower case, letters and digits of any script. */
export function wordsOf(title: string): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.map((word) => word.slice(0, 40).toWellFormed()))].slice(0, 40)
}

/** What the filter is looked up by: whole words, and their first letters so that the beginning of a word finds it. */
export function wordKeys(title: string): string[] {
  return [
    ...new Set(
      wordsOf(title).flatMap((word) => (word.length >= prefixLength ? [word, prefixOf(word)] : [word])),
    ),
  ]
}

const prefixLength = 3

/** The key under which a word of at least three letters, or the beginning of one, is found. */
export function prefixOf(word: string): string {
  return `${word.slice(0, prefixLength).toWellFormed()}*`
}

/** Where an OKR stands in the organisation view: with its owner when it is individual, else with its unit. */
export function homeOf(okr: Okr): string | undefined {
  if (okr.kind === 'key-result') return undefined
  return okr.level === 'individual' && okr.ownerId !== undefined
    ? `person:${okr.ownerId}`
    : `unit:${okr.unitId}`
}

/** The same for the same words, whatever stands between them. */
export function textKey({ title }: Okr): string {
  return fnv1a64(wordsOf(title).join(' '))
}

export function okrDocument(okr: Okr): Document {
  const parents = parentIds(okr)
  const home = homeOf(okr)
  const keys: Record<string, KeyValue> = {
    kind: okr.kind,
    parents,
    place: orderKey(okr),
    unit: okr.unitId,
    words: wordKeys(okr.title),
    visibility: okr.visibility,
    people: [...new Set([...(okr.ownerId ? [okr.ownerId] : []), ...okr.contributorIds])],
  }
  // What could have the same aim, or pull at the same metric, is found by these.
  const aims = candidateKeys(okr)
  const pulls = competingKeys(okr)
  keys.text = textKey(okr)
  if (aims.length > 0) keys.aims = aims
  if (pulls.length > 0) keys.pulls = pulls
  if (okr.sharedId !== undefined) keys.shared = okr.sharedId
  if (parents.length === 0) keys.root = 'root'
  if (home !== undefined) keys.home = home
  if (okr.ownerId !== undefined) keys.owner = okr.ownerId
  if (okr.kind === 'objective') keys.level = okr.level
  return { id: okr.id, type: okrType, keys, body: asBody(okr) }
}

export function okrOf(document: StoredDocument): Okr {
  return bodyAs<Okr>(document)
}
