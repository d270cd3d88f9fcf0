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

/** When something is due is no part of what it aims at. */
export function withoutPeriods(text: string): string {
  return text.replace(joined, (match) => ' '.repeat(match.length))
}
