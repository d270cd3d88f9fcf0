import { quoted } from '../../words.ts'
import { measuresCompletion } from '../completion.ts'
import type { KeyResultToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'
import { isOutcomeVerb, wordSet, words } from '../words.ts'

/** How much and which way it goes is not what is measured. */
const notMeasured = wordSet(
  'kr a an the of and or by to from with per our their total number numbers count amount increase decrease reduce raise grow lower improve cut achieve reach get have keep maintain at least most more than less % percent der die das den dem des ein eine einer von und oder um auf bis mit pro zahl anzahl steigern erhöhen senken reduzieren verbessern erreichen',
)
/** What follows one of these narrows down what is measured. */
const scopes = wordSet('in for at among within on across im für bei beim aus unter innerhalb')

function isMeasured(word: string): boolean {
  return !notMeasured.has(word) && !scopes.has(word) && !isOutcomeVerb(word) && !/^\d/.test(word)
}

function measured(text: string): { all: Set<string>; head: Set<string> } {
  const content = (list: readonly string[]) => new Set(list.filter(isMeasured).map(singular))
  const list = words(text)
  const scope = list.findIndex(
    (word, i) => i > 0 && (scopes.has(word) || (word === 'from' && !/^\d/.test(list[i + 1] ?? '0'))),
  )
  return { all: content(list), head: content(scope === -1 ? list : list.slice(0, scope)) }
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word))
}

function hasMetric(keyResult: KeyResultToCheck): boolean {
  return keyResult.metric !== undefined && !measuresCompletion(keyResult)
}

/** "same": both measure one thing. "part": the first counts what the second counts already. */
function overlapOf(one: KeyResultToCheck, other: KeyResultToCheck): 'same' | 'part' | undefined {
  if (one.unit !== undefined && other.unit !== undefined && one.unit.trim() !== other.unit.trim())
    return undefined
  const metrics = hasMetric(one) && hasMetric(other)
  const a = measured(metrics ? (one.metric ?? '') : one.title)
  const b = measured(metrics ? (other.metric ?? '') : other.title)
  if (a.all.size === 0 || b.all.size === 0) return undefined
  if (sameSet(a.all, b.all)) {
    // One metric in two places, e.g. "ARR": the titles say which.
    return metrics && !sameSet(measured(one.title).all, measured(other.title).all) && scoped(one, other)
      ? undefined
      : 'same'
  }
  const isWhole = b.all.size === b.head.size
  return isWhole && a.head.size < a.all.size && a.head.size > 1 && sameSet(a.head, b.all) ? 'part' : undefined
}

/** Both titles narrow down the metric, each in its own way: "in EMEA", "in APAC". */
function scoped(one: KeyResultToCheck, other: KeyResultToCheck): boolean {
  return [one, other].every(({ title }) => {
    const { all, head } = measured(title)
    return head.size < all.size
  })
}

/** Two key results of one objective do not measure the same. */
export const overlap: QualityRule<KeyResultToCheck> = {
  id: 'overlap',
  field: 'metric',
  severity: 'warning',
  source: sources.exclusive,
  check(keyResult, { keyResults = [] }) {
    for (const other of keyResults) {
      if (other.id === keyResult.id) continue
      const found = overlapOf(keyResult, other)
      if (found === undefined) continue
      const about = [keyResult, other].map(({ title, metric, unit }) => [title, metric, unit])
      return {
        message:
          found === 'same'
            ? `${quoted(other.title)} measures the same. Keep one, or say what each measures that the other does not.`
            : `${quoted(other.title)} counts this already. Measure another side of the objective, or only one of the two.`,
        about,
      }
    }
    return undefined
  },
}
