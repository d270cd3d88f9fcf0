interface Percentage {
  value: number
  at: number
  end: number
}

const achieved = /^\s*(?:complet(?:e|ed|ion)|done|achieved|attained|finished)\b/i
const ofTarget = /^\s*(?:of|against)\s+(?:the\s+|our\s+)?(?:target|goal|plan)\b/i
const change =
  /^\s*(?:increase|decrease|growth|rise|higher|lower|more|less|fewer|reduction|improvement|up|down|drop|over|above|below)\b/i
const overall = /\b(?:total|overall|scored?|missed|done|completed?)\s*[-–:=]?\s*~?$/i

/**
 * The score, 0–1, that a result states ("=> 70%"); none where it states none.
 *
 * 1. A percentage "of target" is the score.
 * 2. Percentages at the very start are: of several ("17%, 100%, 100%") the mean.
 * 3. Else one after "total", "done" and the like, else the mean of those that are called complete, done or achieved.
 * 4. Else a ratio at the start ("7 of 8"), a number between 0 and 1 ("0.7"), or the only percentage, in brackets.
 *
 * A change ("+8%", "20% increase") is no score. What exceeds 100% counts as 100%.
 */
export function scoreOf(result: string): number | undefined {
  const text = result.trim()
  const all = percentages(text)
  const after = (one: Percentage): string => text.slice(one.end, one.end + 40)
  const target = all.find((one) => ofTarget.test(after(one)))
  if (target) return clamp(target.value)

  const usable = all.filter((one) => !change.test(after(one)))
  const leading = leadingRun(text, usable)
  const isLeading = leading.length > 0 && !achieved.test(after(leading.at(-1) ?? { value: 0, at: 0, end: 0 }))
  if (isLeading) return mean(leading)
  const total = usable.find((one) => overall.test(text.slice(Math.max(0, one.at - 20), one.at)))
  if (total) return clamp(total.value)
  const stated = usable.filter((one) => achieved.test(after(one)))
  if (stated.length > 0) return mean(stated)

  const ratio = /^(\d{1,6})\s*(?:\/|(?:out )?of)\s*(\d{1,6})\b(?![/-])/.exec(text)
  if (ratio && Number(ratio[2]) > 0) return clamp((100 * Number(ratio[1])) / Number(ratio[2]))
  const number = /^(?:[01]?[.,]\d{1,3}|[01])(?=$|[\s;)(–-]|[.,](?:\s|$))/.exec(text)?.[0]
  if (number !== undefined && (number.length > 1 || number === text.replace(/[.\s]+$/, ''))) {
    const value = Number(number.replace(',', '.'))
    if (value <= 1) return value
  }
  const [only] = usable
  const isBracketed = only && /\($/.test(text.slice(0, only.at)) && text[only.end] === ')'
  return usable.length === 1 && isBracketed ? clamp(only.value) : undefined
}

function percentages(text: string): Percentage[] {
  const found: Percentage[] = []
  for (const match of text.matchAll(/(?<![\d.,+−-])(\d{1,6}(?:[.,]\d{1,6})?)\s?%/g)) {
    const written = match[1] ?? ''
    const value = Number(/,\d{3}$/.test(written) ? written.replace(',', '') : written.replace(',', '.'))
    found.push({ value, at: match.index, end: match.index + match[0].length })
  }
  return found
}

/** "17%, 100% and 36%" at the very start of the text. */
function leadingRun(text: string, all: readonly Percentage[]): Percentage[] {
  const run: Percentage[] = []
  let end = /^~?\s*/.exec(text)?.[0].length ?? 0
  for (const one of all) {
    const between = text.slice(end, one.at)
    const continues = run.length === 0 ? between === '' : /^\s*(?:[,;/&+]|and|,\s*and)\s*~?$/.test(between)
    if (!continues) break
    run.push(one)
    end = one.end
  }
  return run
}

function mean(all: readonly Percentage[]): number {
  const sum = all.reduce((total, one) => total + clamp(one.value), 0)
  return round(sum / all.length)
}

function clamp(percent: number): number {
  return round(Math.min(100, Math.max(0, percent)) / 100)
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
