import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as german } from '@orama/stemmers/german'
import { kept } from '../kept.ts'

export type Language = 'en' | 'de'

const stemmers: Record<Language, (word: string) => string> = { en: english, de: german }

/** Shorter words keep their form: there is no ending to take away. */
const shortest = 4
const stems = { en: kept((word) => made(word, 'en')), de: kept((word) => made(word, 'de')) }

/** The stem of a folded word. Numbers and names with digits keep their form. */
export function stem(word: string, language: Language): string {
  return stems[language](word)
}

function made(word: string, language: Language): string {
  if (word.length < shortest || /\p{N}/u.test(word)) return word
  return stemmers[language](spelled(word, language))
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
