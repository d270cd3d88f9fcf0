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
  const made =
    word.length < shortest || /\p{N}/u.test(word) ? word : stemmers[language](spelled(word, language))
  if (kept[language].size >= keptAtMost) kept[language].clear()
  kept[language].set(word, made)
  return made
}

/** British words in American letters: "organise" and "organize", "colour" and "color" are one. */
function spelled(word: string, language: Language): string {
  if (language !== 'en') return word
  return word
    .replace(/is(e[drs]?|ers|ing|able|ations?)$/, 'iz$1')
    .replace(/^(col|lab|behavi|fav|harb|hon|neighb|flav|endeav|rum|vap)our/, '$1or')
    .replace(/^(cent|met|theat|lit|fib|kilomet|calib)re(s?)$/, '$1er$2')
    .replace(/^(catal|dial|anal)ogue/, '$1og')
    .replace(
      /^(travel|label|cancel|model|level|fuel|signal|total|channel|counsel|tunnel)l(ed|ing|ers?)$/,
      '$1$2',
    )
}
