const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|märz|maerz|mai|juni|juli|oktober|dezember'
const year = "(?:(?:fy|cy|gj)\\s?'?)?(?:20)?\\d{2}"
const patterns = [
  // 2027-03-31, 31.03.2027, 3/31/2027
  '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4}',
  // Q3, Q3 2027, FY27-Q3, 3Q2027, CYQ3
  `(?:${year}[-\\s/]?)?(?:fy|cy)?q[1-4](?![\\p{L}\\p{N}])(?:[-\\s/]*(?:20\\d{2}|(?:fy|cy)\\s?'?\\d{2,4}|'\\d{2}))?|[1-4]q(?:20)?\\d{2}`,
  `(?:${year}[-\\s/]?)?h[12](?![\\p{L}\\p{N}])(?:[-\\s/]*20\\d{2})?`,
  "(?:fy|cy|gj)\\s?'?(?:20)?\\d{2}",
  '(?:the )?(?:end|start|beginning|close of|middle|mid|ende|anfang|mitte)(?: of| des| der)?(?: the| this| next)?[- ]?(?:quarter|year|month|fiscal year|calendar year|half-year|quartals?|jahres?|monats?)',
  'eoq|eoy|eom(?= )|jahresende|quartalsende|monatsende|year-end|(?:this|next|last|current|coming|dieses|nächstes) (?:quarter|year|month|half|quartal|jahr)',
  `(?:\\d{1,2}(?:st|nd|rd|th|\\.)? )?(?:of )?(?:${months.replace('|may|', '|').replace('march|', '')})\\.?(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,? 20\\d{2})?`,
  '(?:by|in|until|before|end of|during|since|im|bis) (?:march|may|mai)(?: \\d{1,2})?(?: 20\\d{2})?|(?:\\d{1,2}(?:st|nd|rd|th|\\.)? )(?:march|may)(?: 20\\d{2})?|(?:march|may) \\d{1,2}(?:st|nd|rd|th)?(?:,? 20\\d{2})?',
  '(?:19|20)\\d{2}(?![\\d%.,]|\\s?(?:k|m|users|customers|leads)(?!\\p{L}))',
]
const joined = new RegExp(
  `(?<![\\p{L}\\p{N}€$£.,])(?:by |until |before |bis |till |due )?(?:(?:the )?(?:end|ende) (?:of |von |des )?)?(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

const blanks = (match: string) => ' '.repeat(match.length)

/** When something is due is no part of what it aims at. */
export function withoutPeriods(text: string): string {
  const rest = text.replace(joined, blanks)
  return mayBePeriod.test(rest)
    ? rest.replace(days, blanks).replace(onWeekdays, blanks).replace(atWeekends, blanks)
    : rest
}

const deadlines =
  'by|until|before|till|til|due|end|close|start|beginning|of|since|from|to|than|vs|versus|over|after|end of|bis|ende|anfang|ab|seit|vor|zu|gegenueber'
const stated =
  /(?<![\p{L}\p{N}])(?:(?<lead>\p{L}+) (?:the )?)?(?<part>[qh][1-4])(?:[-\s/]*(?:20\d{2}|fy\s?\d{2}))?(?![\p{L}\p{N}])/giu
const isDeadline = new RegExp(`^(?:${deadlines})$`, 'i')
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?'
const tag = '(?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?'
const days = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${day})\\s?(?:[–-]|to|through)\\s?(${day})|(${tag})\\s?(?:[–-]|bis)\\s?(${tag}))(?![\\p{L}\\p{N}])`,
  'giu',
)
const mayBePeriod =
  /[QHqh][1-4]|week(?:day|end)|werktags|wochenende|unter der woche|(?:day|days|tag|tags|mon|tue|tues|wed|thu|thurs|fri|sat|sun|mo|di|mi|do|fr|sa|so) ?(?:[–-]|to |through |bis )/i
const onWeekdays = /(?:\bon |\bduring )weekdays\b|\bweekdays?(?=[: ])|\bwerktags\b|\bunter der woche\b/gi
const atWeekends = /\b(?:at|on|during) (?:the )?weekends?\b|\bweekends?(?=[: ])|\bam wochenende\b/gi
const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const wochentage = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so']

/** Ids of the quarters, half-years and days of the week that a text is for, not of those by which it is due. */
export function periodsIn(text: string): string[] {
  const ids: string[] = []
  if (!mayBePeriod.test(text)) return ids
  for (const { groups } of text.matchAll(stated)) {
    const { lead = '', part = '' } = groups ?? {}
    if (!isDeadline.test(lead)) ids.push(`segment-period/${part.toUpperCase()}`)
  }
  for (const [, from, to, von, bis] of text.matchAll(days)) {
    const one = dayOf(from, weekdays) ?? dayOf(von, wochentage)
    const other = dayOf(to, weekdays) ?? dayOf(bis, wochentage)
    if (one !== undefined && other !== undefined) ids.push(`segment-days/${one}-${other}`)
  }
  if (text.search(onWeekdays) >= 0) ids.push('segment-days/mon-fri')
  if (text.search(atWeekends) >= 0) ids.push('segment-days/sat-sun')
  return ids
}

function dayOf(word: string | undefined, names: readonly string[]): string | undefined {
  if (word === undefined) return undefined
  return dayNames[names.indexOf(word.slice(0, 2).toLowerCase())]
}

export const dayNames: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
