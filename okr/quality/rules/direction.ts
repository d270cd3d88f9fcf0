import type { Direction } from '../../key-result.ts'
import { quoted } from '../../words.ts'
import { measuresCompletion } from '../completion.ts'
import type { KeyResultToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'
import { sentenceWords, verbForms, wordSet } from '../words.ts'

const upwards = new Set([
  ...'increase raise grow boost lift double triple'.split(' ').flatMap(verbForms),
  ...wordSet('steigern erhöhen verdoppeln verdreifachen'),
])
const downwards = new Set([
  ...'reduce decrease lower shorten halve'.split(' ').flatMap(verbForms),
  ...wordSet('cut cuts cutting senken reduzieren verringern verkürzen halbieren vermindern'),
])
const names: Readonly<Record<Direction, string>> = { increase: 'Increase', decrease: 'Decrease' }

/** Words, direction, baseline and target say the same. */
export const direction: QualityRule<KeyResultToCheck> = {
  id: 'direction',
  field: 'direction',
  severity: 'warning',
  source: sources.unambiguous,
  check(keyResult) {
    const { title, direction: chosen, baseline, target } = keyResult
    if (baseline === undefined || target === undefined || baseline === target) return undefined
    const way: Direction = target > baseline ? 'increase' : 'decrease'
    const about = [title, chosen, baseline, target]
    const goes = `from ${baseline} to ${target} is ${way === 'increase' ? 'more' : 'less'}`
    if (chosen !== undefined && chosen !== way) {
      return {
        message: `The direction is ${quoted(names[chosen])}, but ${goes}. Correct one of them.`,
        about,
      }
    }
    if (measuresCompletion(keyResult)) return undefined
    const sentence = sentenceWords(title)
    // In German the verb stands at the end.
    const verb = [sentence[0] ?? '', sentence.at(-1) ?? ''].find(
      (word) => upwards.has(word) || downwards.has(word),
    )
    if (verb === undefined || upwards.has(verb) === (way === 'increase')) return undefined
    return {
      message: `The text says ${quoted(verb)}, but ${goes}. Correct the text, the baseline or the target.`,
      field: 'target',
      about,
    }
  },
}
