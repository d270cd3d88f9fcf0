import { quoted } from '../../words.ts'
import { measuresIn } from '../measures.ts'
import type { KeyResultToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'
import {
  beginsWithOutcome,
  determiners,
  namesOutcome,
  sentenceWords,
  verbForms,
  wordSet,
  words,
} from '../words.ts'

/** Whatever stands after them, these are things to do. */
const activities = new Set(
  'consult analyze analyse participate assist contribute collaborate investigate explore evaluate assess examine discuss coordinate attend advise facilitate brainstorm liaise identify inspect conduct gather'
    .split(' ')
    .flatMap(verbForms),
)

/** Nouns as well ("support tickets fall"): things to do only where what follows shows the verb. */
const oftenNouns: Readonly<Record<string, ReadonlySet<string>>> = {
  support: wordSet('customers users people sales marketing with'),
  work: wordSet('on with to toward towards together closely through'),
  look: wordSet('into at for after'),
  focus: wordSet('on'),
  research: wordSet('and how'),
  review: wordSet('and'),
  audit: wordSet(''),
  plan: wordSet('and how'),
  monitor: wordSet('and'),
  study: wordSet('how'),
  track: wordSet('and'),
}
const verbOf = new Map(Object.keys(oftenNouns).flatMap((verb) => verbForms(verb).map((form) => [form, verb])))
/** These never take "the" as their object: "work the" is something else. */
const withPreposition = wordSet('work look focus')

/** "Help" is a verb, but for these. */
const helpNouns = wordSet(
  'desk center centre page pages article articles docs text texts requests function menu',
)

const german = wordSet(
  'unterstützen helfen mithelfen beraten analysieren teilnehmen mitarbeiten mitwirken untersuchen evaluieren begleiten koordinieren diskutieren prüfen mitgestalten zuarbeiten',
)
/** "Unterstützung des", "Teilnahme an": the noun of the same. */
const germanNouns = wordSet(
  'unterstützung teilnahme mitarbeit mitwirkung beratung begleitung analyse evaluierung prüfung',
)
const afterGermanNoun = wordSet('der des von an am bei beim in im zur zum für')

/** The word that makes a sentence something to do. */
function activityOf(sentence: readonly string[]): string | undefined {
  const [first = '', second = ''] = sentence
  if (activities.has(first)) return first
  if (first === 'analysis' && second === 'of') return 'analysis of'
  if (first === 'help' || first === 'helping') return helpNouns.has(second) ? undefined : first
  const verb = verbOf.get(first)
  if (verb !== undefined) {
    const takesObject = !withPreposition.has(verb) && (determiners.has(second) || /^\d/.test(second))
    return takesObject || oftenNouns[verb]?.has(second) ? first : undefined
  }
  if (germanNouns.has(first) && afterGermanNoun.has(second)) return first
  // In German the verb can stand at the end: "Den Vertrieb bei Messen unterstützen".
  return [first, sentence.at(-1) ?? ''].find((word) => german.has(word))
}

/** A key result is not something to do. */
export const activity: QualityRule<KeyResultToCheck> = {
  id: 'activity',
  field: 'title',
  severity: 'warning',
  source: sources.activity,
  check({ title }) {
    if (beginsWithOutcome(words(title))) return undefined
    const sentence = sentenceWords(title)
    const found = activityOf(sentence)
    if (found === undefined) return undefined
    // "Help teams to cut their costs by 20 %" says what will have changed.
    if (namesOutcome(sentence) && measuresIn(title).length > 0) return undefined
    return {
      message: `${quoted(found)} says what will be done. Say what will have changed by it, and how much, e.g. “Churn falls from 5 % to 3 %”.`,
      about: [title],
    }
  },
}
