import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as german } from '@orama/stemmers/german'

export type Language = 'en' | 'de'

const stemmers: Record<Language, (word: string) => string> = { en: english, de: german }

/** Shorter words keep their form: there is no ending to take away. */
const shortest = 4

/** The stem of a folded word. Numbers and names with digits keep their form. */
export function stem(word: string, language: Language): string {
  return word.length < shortest || /\p{N}/u.test(word) ? word : stemmers[language](word)
}
