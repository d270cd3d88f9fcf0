/** change: "by 20 %". baseline: "from 45 %". target: everything else, "to 3 %", "at least 50". */
export type QuantityRole = 'target' | 'change' | 'baseline'

export interface Quantity {
  value: number
  /** '%', 'points', 'times', a currency such as 'EUR', 'time' (in seconds; a working day is a fifth of a week), or '' for a plain number. */
  unit: string
  role: QuantityRole
  /** As it stands in the text. */
  words: string
}

const numberWords: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100,
  zwei: 2, drei: 3, vier: 4, fuenf: 5, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwölf: 12, zwanzig: 20, dreissig: 30, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
} // biome-ignore format: a table

const times: Record<string, number> = { double: 2, doubled: 2, twofold: 2, triple: 3, tripled: 3, threefold: 3, quadruple: 4, tenfold: 10, verdoppeln: 2, verdreifachen: 3, halve: 0.5, halved: 0.5, half: 0.5, halbieren: 0.5 } // biome-ignore format: a table

const currencies: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', eur: 'EUR', euro: 'EUR', euros: 'EUR', usd: 'USD', dollar: 'USD', dollars: 'USD', gbp: 'GBP', pounds: 'GBP', chf: 'CHF', franken: 'CHF' } // biome-ignore format: a table

const scales: Record<string, number> = { k: 1e3, tsd: 1e3, thousand: 1e3, tausend: 1e3, m: 1e6, mn: 1e6, mm: 1e6, mio: 1e6, million: 1e6, millions: 1e6, millionen: 1e6, b: 1e9, bn: 1e9, billion: 1e9, mrd: 1e9, milliarden: 1e9 } // biome-ignore format: a table

const seconds: Record<string, number> = { ms: 0.001, millisecond: 0.001, milliseconds: 0.001, millisekunden: 0.001, s: 1, sec: 1, secs: 1, second: 1, seconds: 1, sekunden: 1, sekunde: 1, min: 60, mins: 60, minute: 60, minutes: 60, minuten: 60, h: 3600, hr: 3600, hrs: 3600, hour: 3600, hours: 3600, stunde: 3600, stunden: 3600, d: 86400, day: 86400, days: 86400, tag: 86400, tage: 86400, tagen: 86400, week: 604800, weeks: 604800, woche: 604800, wochen: 604800, month: 2592000, months: 2592000, monat: 2592000, monate: 2592000, monaten: 2592000, year: 31536000, years: 31536000, jahr: 31536000, jahre: 31536000, jahren: 31536000, wd: 120960, jour: 86400, jours: 86400, heure: 3600, heures: 3600, semaine: 604800, semaines: 604800, mois: 2592000, dia: 86400, día: 86400, dias: 86400, días: 86400, hora: 3600, horas: 3600, semana: 604800, semanas: 604800, minutos: 60, mes: 2592000, meses: 2592000 } // biome-ignore format: a table

/** In per cent. */
const shares: Record<string, number> = { '%': 1, percent: 1, 'per cent': 1, prozent: 1, 'pour cent': 1, pct: 1, '‰': 0.1, bps: 0.01, 'basis points': 0.01, ppm: 0.0001 } // biome-ignore format: a table

const words = Object.keys(numberWords).join('|')
const manyTimes = Object.keys(times).join('|')

const unitWords = [
  'percent|per\\s?cent|prozent|pour\\s?cent|pct|bps|basis\\spoints|ppm|percentage\\s+points?|prozentpunkte|pp|points?|punkte|x',
  'eur|euros?|usd|dollars?|gbp|pounds|chf|franken',
  ...Object.keys(seconds),
].join('|')

const pattern = new RegExp(
  // "ISO 27001", "tier 1", "scope 3" are names.
  `(?<!\\b(?:iso|iec|soc|wcag|tls|din|en|scope|tier|level|phase|version|stage|line|type|severity|sev|step|horizon|wave|ward|gate|layer|class|room|plant|halle|werk|linie|stufe)[\\s-]?)(?<![\\p{L}\\p{N}.,])(?:(?<before>[€$£¥]|\\b(?:eur|usd|gbp|chf)(?=\\s?\\d))\\s?)?` +
    `(?:(?<number>\\d+(?:[.,'\\u00a0\\u202f]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)|(?<word>${words})(?!\\p{L}))` +
    `(?:\\s?(?<scale>k|tsd|thousand|tausend|mn|mm|mio|million|millions|millionen|m|bn|billion|mrd|milliarden|b)(?!\\p{L})\\.?)?` +
    `(?:[\\s-]?(?<unit>%|‰|[€$£]|(?:${unitWords})(?!\\p{L})))?` +
    `|(?<![\\p{L}])(?<times>${manyTimes})(?![\\p{L}])`,
  'giu',
)

const mayCount = new RegExp(`\\d|\\b(?:${words}|${manyTimes})\\b`, 'iu')

const baselineBefore =
  /(?:\bfrom|\bvon|\bbaseline(?: of)?|\bcurrently|\btoday|\bup from|\bdown from|\binstead of|\brather than|\bnot|\bstatt|\bnicht|\bheute|\bderzeit|\baktuell|\bcompared to)\s*[(:]?\s*[~≈]?\s*$/i
const baselineAfter = /^\s*(?:today|currently|last year|so far|heute|derzeit|bisher|im vorjahr)\b/i
/** "9 to 2 hours", "55 → 30 min": between where it starts and where it is to end. */
const goesTo =
  /^\s*(?:to|→|->|=>|–>|➔|auf|à|a)\s*(?:under|below|over|above|at least|at most|max\.?|unter|über|[<>≤≥~≈]=?)?\s*$/i
/** Of two numbers that are this many times apart, one does not leave out the other's scale. */
const likelyApart = 20
const changeBefore =
  /(?:\bby|\bum|\+|\badditional|\banother|\bweitere)\s*(?:at least|about|around|mindestens|rund|another|>=?|≥)?\s*$/i
const changeAfter =
  /^\s*(?:increase|reduction|decrease|improvement|growth|more|fewer|less|lift|higher|lower|drop|faster|uplift|mehr|weniger|qoq|yoy|m\/m|mom)\b/i

export interface Counted {
  quantities: Quantity[]
  /** The text with every quantity replaced by a blank, so that its digits are not read as words. */
  rest: string
}

/** Numbers with what they count, read as English or German. Dates should be taken away before (see periods.ts). */
export function countedIn(text: string, language: 'en' | 'de'): Counted {
  if (!mayCount.test(text)) return { quantities: [], rest: text }
  const found: Found[] = []
  let rest = ''
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const quantity = read(match, text, language)
    if (quantity !== undefined) found.push(quantity)
    // "Double" and "halve" say a direction too.
    if (match.groups?.times !== undefined) continue
    const { from, to } = quantity?.unit === 'time' ? withItsLimit(text, match) : spanOf(match)
    rest += text.slice(end, Math.max(end, from)) + ' '.repeat(to - Math.max(end, from))
    end = to
  }
  for (const [i, one] of found.entries()) {
    const next = found[i + 1]
    if (next === undefined) continue
    const isOneMeasure = one.unit === next.unit || one.unit === '' || next.unit === ''
    const isStep = isOneMeasure && goesTo.test(text.slice(one.end, next.start))
    if (isStep && one.role === 'target' && next.role === 'target') one.role = 'baseline'
    // "From 9 to 2 hours", "6 days to 2", "20 minutes, not 45".
    if (isStep || next.role === 'baseline') carryUnit(one, next)
  }
  return { quantities: found.map(quantityOf), rest: rest + text.slice(end) }
}

/** A number before its unit and its scale are made use of. */
interface Found {
  start: number
  end: number
  words: string
  plain: number
  /** 1,000 for "k". */
  scale: number
  unit: string
  /** How many of the unit's measure one is: 3,600 for an hour. */
  factor: number
  role: QuantityRole
}

function spanOf(match: RegExpExecArray): { from: number; to: number } {
  return { from: match.index, to: match.index + match[0].length }
}

const limitBefore =
  /(?:\b(?:under|below|less than|(?:no|not) (?:more|longer) than|at (?:the )?most|max(?:imum)?\.?|up to|unter|höchstens|maximal|spätestens nach)|[<≤]=?)\s*$/i
const limitAfter =
  /^\s*(?:at (?:the )?(?:most|latest|longest)|max(?:imum)?\b|or (?:less|faster|sooner|quicker)|höchstens|maximal)/i

/** "Within 90 days" limits the time, not what is to happen in it. */
function withItsLimit(text: string, match: RegExpExecArray): { from: number; to: number } {
  const { from, to } = spanOf(match)
  return {
    from: from - (limitBefore.exec(text.slice(0, from))?.[0].length ?? 0),
    to: to + (limitAfter.exec(text.slice(to))?.[0].length ?? 0),
  }
}

/** What one of the two leaves out, because the other says it. */
function carryUnit(one: Found, other: Found): void {
  const [full, bare] = one.unit === '' ? [other, one] : [one, other]
  if (bare.unit !== '') return
  const apart = full.plain / bare.plain
  if (bare.scale === 1 && apart < likelyApart && apart > 1 / likelyApart) bare.scale = full.scale
  bare.unit = full.unit
  bare.factor = full.factor
}

function quantityOf({ plain, scale, unit, factor, role, words }: Found): Quantity {
  const value = plain * scale * factor
  return { value: factor === 1 ? value : Number(value.toPrecision(9)), unit, role, words }
}

function read(match: RegExpExecArray, text: string, language: 'en' | 'de'): Found | undefined {
  const { before, number, word, scale, unit, times: multiple } = match.groups ?? {}
  const start = match.index
  const end = start + match[0].length
  const found: Found = {
    start,
    end,
    words: match[0].trim(),
    plain: 0,
    scale: 1,
    unit: '',
    factor: 1,
    role: 'target',
  }
  if (multiple !== undefined) {
    const value = times[multiple.toLowerCase()] ?? 1
    return value === 0.5
      ? { ...found, plain: 50, unit: '%', role: 'change' }
      : { ...found, plain: value, unit: 'times', role: 'change' }
  }
  // "one of", "no one", "step one": words for small numbers mostly count nothing.
  if (word !== undefined && unit === undefined && /^(?:one|a)$/i.test(word)) return undefined
  found.plain =
    number === undefined ? (numberWords[(word ?? '').toLowerCase()] ?? 0) : numberOf(number, language)
  found.scale = scales[(scale ?? '').toLowerCase()] ?? 1
  found.role = roleOf(text.slice(0, start), text.slice(end))
  const suffix = (unit ?? '').toLowerCase().replace(/\s+/g, ' ')
  const currency = currencies[(before ?? '').toLowerCase()] ?? currencies[suffix]
  if (currency !== undefined) return { ...found, unit: currency }
  const share = shares[suffix]
  if (share !== undefined) return { ...found, unit: '%', factor: share }
  if (/^(?:percentage points?|prozentpunkte|pp|points?|punkte)$/.test(suffix))
    return { ...found, unit: 'points' }
  if (suffix === 'x') return { ...found, unit: 'times', role: 'change' }
  const second = seconds[suffix]
  return second === undefined ? found : { ...found, unit: 'time', factor: second }
}

function roleOf(lead: string, tail: string): QuantityRole {
  if (baselineBefore.test(lead) || baselineAfter.test(tail)) return 'baseline'
  return changeBefore.test(lead) || changeAfter.test(tail) ? 'change' : 'target'
}

/** "1,000" and "1.000" are a thousand, "99.95" and "99,95" are not; "1.000" is read by the language. */
function numberOf(text: string, language: 'en' | 'de'): number {
  const plain = text.replace(/['\u00a0\u202f]/g, '')
  const separators = plain.replace(/\d/g, '')
  const last = separators.at(-1)
  if (last === undefined) return Number(plain)
  const fraction = plain.slice(plain.lastIndexOf(last) + 1)
  const mixed = new Set(separators).size > 1
  const thousands =
    !mixed &&
    (separators.length > 1 ||
      (fraction.length === 3 &&
        (last === ',' ? language === 'en' : language === 'de') &&
        !plain.startsWith('0')))
  if (thousands) return Number(plain.replace(/[.,]/g, ''))
  const whole = plain.slice(0, plain.lastIndexOf(last)).replace(/[.,]/g, '')
  return Number(`${whole}.${fraction}`)
}
