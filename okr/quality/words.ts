/** Words in lower case; what stands inside a word ("end-to-end", "don't") stays together. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’\-/][\p{L}\p{N}]+)*/gu) ?? []
}

/** Marks and owners that stand before the sentence itself: "KR 2:", "VP Sales:", "1.". */
const prefix = /^\s*(?:[-*•·]\s+|\d+[.)]\s+)?(?:[^\s:][^:\n=]{0,59}:\s+)?/u

const fillers = new Set(
  'to we will shall should also continue continuously start begin proactively actively successfully regularly wir werden sollen'.split(
    ' ',
  ),
)

/** The sentence without what stands before it, from its first word that says something. */
export function sentenceWords(title: string): string[] {
  const all = words(title.replace(prefix, ''))
  const first = all.findIndex((word) => !fillers.has(word))
  return first === -1 ? all : all.slice(first)
}

/** A verb in the forms that titles begin with: "help", "helps", "helping", "helped". */
export function verbForms(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, `${stem}ing`, `${stem}ed`]
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}

/** After a word that could be a noun, these show that it is a verb. */
export const determiners = wordSet(
  'the a an our their its his her your my this that these those all every each any both other new existing',
)

/** Verbs of a change that somebody sees, in every form; English and German. */
const outcomeVerbs = new Set([
  ...'improve increase reduce decrease raise grow cut lower lift save win achieve reach double triple halve retain shorten drop fall rise gain boost convert earn accelerate eliminate exceed attain'
    .split(' ')
    .flatMap(verbForms),
  ...'grew won cutting winning dropped dropping fell rose steigern steigt steigen erhöhen senken sinkt sinken reduzieren verringern verbessern erreichen gewinnen sparen einsparen verkürzen verdoppeln halbieren wachsen wächst'.split(
    ' ',
  ),
])

/** "Grow", "falls": which way it goes. */
export function isOutcomeVerb(word: string): boolean {
  return outcomeVerbs.has(word)
}

/** Whether a change is named anywhere after the first word. */
export function namesOutcome(sentence: readonly string[]): boolean {
  return sentence.slice(1).some((word) => outcomeVerbs.has(word))
}

export function beginsWithOutcome(sentence: readonly string[]): boolean {
  return sentence[0] !== undefined && outcomeVerbs.has(sentence[0])
}
