const small: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, hundred: 100,
  ein: 1, eine: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwanzig: 20, hundert: 100,
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, vingt: 20, cent: 100,
  uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, veinte: 20, cien: 100,
} // biome-ignore format: a table
const tens: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 } // biome-ignore format: a table
const ordinals: Record<string, number> = { first: 1, second: 2, other: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10, hundredth: 100, zweite: 2, dritte: 3, vierte: 4, fünfte: 5, zehnte: 10, hundertste: 100, tausendste: 1000 } // biome-ignore format: a table

const word = Object.keys(small).join('|')
const number = `(?:\\d+(?:[.,]\\d+)*|(?:${word})(?![\\p{L}]))`
const whole =
  '(?:[2-5]|10{1,4}|20{0,2}|500|1[.,]000|10[.,]000|10k|two|three|four|five|ten|twenty|hundred|thousand|zwei|drei|vier|fünf|zehn|zwanzig|hundert|tausend|deux|trois|quatre|cinq|dix|cent|mille|dos|tres|cuatro|cinco|diez|cien|mil)(?![\\p{L}\\d]|[.,]\\d)'
const counts = 'out of|of every|of each|of|in every|in|per|von|aus|je|sur|de cada'

type Reading = readonly [RegExp, string | ((...groups: string[]) => string)]

/** How people say numbers, and the same in digits. Shares come as per cent. */
const readings: readonly Reading[] = [
  [
    new RegExp(
      `\\b(${Object.keys(tens).join('|')})[- ](one|two|three|four|five|six|seven|eight|nine)\\b`,
      'giu',
    ),
    (_, ten = '', one = '') => String((tens[ten.toLowerCase()] ?? 0) + (small[one.toLowerCase()] ?? 0)),
  ],
  [
    /\b(two|three|four|five|six|seven|eight|nine) hundred\b/giu,
    (_, hundreds = '') => `${small[hundreds.toLowerCase()]}00`,
  ],
  // "Nine of ten", "3 out of 4", "95 of 100", "1 in 20", "quatre sur cinq"; "4.5 out of 5 stars" is a mark.
  [
    new RegExp(
      `(?<![\\p{L}\\d.,])(${number})\\s(?:[\\p{L}]+\\s)?(${counts})\\s(?:all\\s|alle\\s|our\\s)?(${whole})(?!\\s?(?:stars?|points?|sternen?|punkten?|%|[\\p{L}]*-point))`,
      'giu',
    ),
    (all, part = '', joint = '', of = '') => shareOf(part, joint, of) ?? all,
  ],
  [
    /\b(?:every|each|jede[rsnm]?)\s(second|other|third|fourth|fifth|tenth|hundredth|zweite|dritte|vierte|fünfte|zehnte|hundertste|tausendste)[nrs]?\b(?! (?:day|week|month|year|quarter|tag|woche|monat|jahr))/giu,
    (_, which = '') => `${rounded(100 / (ordinals[which.toLowerCase()] ?? 1))}%`,
  ],
  [/\bhalf an hour\b|\beiner? halben stunde\b|\bune demi-heure\b|\bmedia hora\b/giu, '30 minutes'],
  [/\b(?:a )?quarter of an hour\b|\b(?:einer?|eine) viertelstunde\b|\bviertelstunde\b/giu, '15 minutes'],
  [/\b(?:an hour and a half|eineinhalb stunden|anderthalb stunden)\b/giu, '90 minutes'],
  [/\b(?:a|one|per) fortnight\b|\bfortnight\b/giu, '14 days'],
  [/\b(?:two|zwei) (?:thirds|drittel)\b|\b(?:deux tiers|dos tercios)\b/giu, '66.7%'],
  [/\b(?:three|drei) (?:quarters|viertel)\b|\btrois quarts\b|\btres cuartos\b/giu, '75%'],
  [/\b(?:a|one|ein|einen|einem) (?:third|drittel)\b|\b(?:un tiers|un tercio)\b/giu, '33.3%'],
  [
    /\b(?:a|one) quarter (?=of|less|more|fewer|lower|higher|cheaper|faster)|\b(?:by|um) (?:a quarter|ein viertel)\b|\bein viertel (?=weniger|mehr|der|des|aller)|\bun quart (?=d)/giu,
    '25% ',
  ],
  [/\b(?:a|one|ein|einen) (?:fifth|fünftel)\b|\bun cinquième\b|\buna quinta parte\b/giu, '20%'],
  [/\b(?:a|one|ein|einen) (?:tenth|zehntel)\b|\bun dixième\b/giu, '10%'],
  [/\bdie hälfte\b|\bla moitié\b|\bla mitad\b|\bdeux fois moins\b/giu, '50%'],
  [/\bdiviser par deux\b|\breducir a la mitad\b/giu, 'halve'],
  // A working day is a fifth of a week.
  [/\b(?:working day|work day|business day|wd|arbeitstag|werktag)[ -]?(\d{1,2})\b/giu, '$1 wd'],
  [
    /\b(first|second|third|fourth|fifth|sixth|eighth|tenth) (?:working|business) day\b/giu,
    (_, which = '') => `${ordinals[which.toLowerCase()]} wd`,
  ],
  [
    new RegExp(
      `(${number})\\s?(?:(?:working|business|bus\\.?|week)[- ]?days?|work days?|wds?|arbeitstage?n?|werktage?n?|jours ouvrés|días (?:hábiles|laborables))(?![\\p{L}])`,
      'giu',
    ),
    '$1 wd',
  ],
  [/\b(?:one|a|one single|single) (?:working|business) (week|day)\b/giu, '1 $1'],
  [/\b(?:a|one) single (day|hour|week|month)\b/giu, '1 $1'],
  [
    /(?<=\b(?:to|within|inside|under|in|than|after|below|of|for|einer|einem|eines) )(?:the |an?|one|einer|einem|eines) ?(?=(?:minute|hour|day|week|month|year|stunde|tag|woche|monat|jahr)(?:e?s)?\b)/giu,
    '1 ',
  ],
]

const mayBeSpoken = new RegExp(
  `\\b(?:half|third|thirds|drittel|quarters?|viertel|halben|fifth|fünftel|tenth|zehntel|an?|one|einer|einem|eines|every|each|jede[rsnm]?|fortnight|moitié|mitad|tiers|tercio|hundred|${counts}|wds?|wd\\d+|days?)\\b|hälfte|stunde|werktag|arbeitstag|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ]`,
  'iu',
)

/** "A third", "nine of ten", "half an hour" and "within a week" in digits. */
export function inDigits(text: string): string {
  if (!mayBeSpoken.test(text)) return text
  return readings.reduce(
    (read, [words, digits]) =>
      typeof digits === 'string' ? read.replace(words, digits) : read.replace(words, digits),
    text,
  )
}

/** `undefined` where it counts something else: "10 in 5 countries" is no share. */
function shareOf(part: string, joint: string, of: string): string | undefined {
  const many = numberSaid(of)
  const few = numberSaid(part)
  const isIn = /^(?:in|per|je)$/i.test(joint)
  if (!(few < many) || few <= 0) return undefined
  if (isIn && !(few === 1 || many >= 1000 || (Number.isNaN(Number(part)) && many >= 10))) return undefined
  if (many < 1000 && many !== 100 && !Number.isInteger(few)) return undefined
  return `${rounded((few / many) * 100)}%`
}

function numberSaid(text: string): number {
  const known = small[text.toLowerCase()] ?? larger[text.toLowerCase()]
  if (known !== undefined) return known
  return Number(text.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
}

const larger: Record<string, number> = {
  thousand: 1000,
  tausend: 1000,
  mille: 1000,
  mil: 1000,
  '10k': 10_000,
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
