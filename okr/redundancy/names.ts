import type { Aim } from '../text/aim.ts'

/** Above this share of capitals they stand for emphasis: "Increase Organic Traffic". */
const mostCapitals = 0.6

/**
 * Ids of the terms that are names: "Aurora" in "Launch the Aurora campaign". English alone writes other words small, and
 * only within a sentence.
 */
export function namesIn(title: string, { language, terms }: Pick<Aim, 'language' | 'terms'>): Set<string> {
  const names = new Set<string>()
  const words = title.split(/\s+/)
  if (language !== 'en' || words.slice(1).filter(isCapital).length > words.length * mostCapitals) return names
  for (const { id, concept, words } of terms.values()) {
    if (concept === undefined && words.some((word) => isCapital(word) && !beginsSentence(word, title)))
      names.add(id)
  }
  return names
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function beginsSentence(word: string, title: string): boolean {
  return /(?:^|[.:;!?–—]\s+)\P{L}*$/u.test(title.slice(0, title.indexOf(word)))
}
