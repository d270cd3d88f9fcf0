import { quoted } from '../../words.ts'
import { fromToIn, measuresIn } from '../measures.ts'
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

const outputs = new Set([
  ...'launch ship deliver publish implement create develop introduce deploy migrate produce rewrite refactor complete finish prepare'
    .split(' ')
    .flatMap(verbForms),
  ...wordSet('building built write writes writing written wrote shipped shipping'),
])
/** Nouns as well: "release notes", "build time". */
const oftenNouns = wordSet('release releases releasing released document documents draft drafts build builds')
const afterVerb = wordSet('of first final production beta alpha version updated')

const german = wordSet(
  'einführen erstellen veröffentlichen entwickeln implementieren umsetzen fertigstellen ausliefern aufbauen ausrollen abschließen schreiben liefern bauen',
)

/** "So that", "resulting in": what comes of it follows. */
const consequence =
  /\b(?:so that|in order to|resulting in|leading to|which (?:leads|results)|damit|sodass|so dass)\b/iu

/** A key result is what comes of something, not the thing that is made. */
export const output: QualityRule<KeyResultToCheck> = {
  id: 'output',
  field: 'title',
  severity: 'notice',
  source: sources.output,
  check({ title, unit, baseline }) {
    if (beginsWithOutcome(words(title))) return undefined
    const sentence = sentenceWords(title)
    const [first = '', second = ''] = sentence
    const isVerb = determiners.has(second) || afterVerb.has(second) || /^\d/.test(second)
    const last = sentence.at(-1) ?? ''
    const made = outputs.has(first) || (oftenNouns.has(first) && isVerb)
    const found = made ? first : german.has(last) ? last : undefined
    if (found === undefined) return undefined
    // A share that is reached, or a change that follows, is an outcome.
    if (unit === '%' || measuresIn(title).some((measure) => measure.includes('%'))) return undefined
    if (/\bpercent|\bprozent/iu.test(title)) return undefined
    if (consequence.test(title) || fromToIn(title) !== undefined) return undefined
    if (namesOutcome(sentence) && measuresIn(title).length > 0) return undefined
    if (baseline !== undefined && baseline !== 0) return undefined
    return {
      message: `${quoted(found)} names what will be made. Say what it is for, and measure that: “Launch it to improve sign-ups by 25 %”.`,
      about: [title, unit, baseline],
    }
  },
}
