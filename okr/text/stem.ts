import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as german } from '@orama/stemmers/german'

export type Language = 'en' | 'de'

const stemmers: Record<Language, (word: string) => string> = { en: english, de: german }

/** Shorter words keep their form: there is no ending to take away. */
const shortest = 4
/** A language uses few words again and again: their stems are kept, and begun anew when there are this many. */
const keptAtMost = 20_000
const kept: Record<Language, Map<string, string>> = { en: new Map(), de: new Map() }

/** The stem of a folded word. Numbers and names with digits keep their form. */
export function stem(word: string, language: Language): string {
  const found = kept[language].get(word)
  if (found !== undefined) return found
  const made = word.length < shortest || /\p{N}/u.test(word) ? word : stemmers[language](word)
  if (kept[language].size >= keptAtMost) kept[language].clear()
  kept[language].set(word, made)
  return made
}
