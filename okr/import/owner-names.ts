/** Short forms of words in job titles, written out. */
const shortForms: Readonly<Record<string, string>> = {
  vp: 'vice president',
  vps: 'vice president',
  svp: 'senior vice president',
  evp: 'executive vice president',
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  dir: 'director',
  mgr: 'manager',
  mgmt: 'management',
  exec: 'executive',
  assoc: 'associate',
  asst: 'assistant',
  acctg: 'accounting',
  ops: 'operations',
  eng: 'engineering',
  infra: 'infrastructure',
  mkt: 'marketing',
  mktg: 'marketing',
  biz: 'business',
  bus: 'business',
  hr: 'human resources',
}

const fillers = new Set(['of', 'the', 'and', 'for', 'to', 'in', 'at', 'a'])

/** What kind of unit it is does not tell units apart: "Quality" is the "Quality Department". */
const unitWords = new Set([
  'team',
  'department',
  'subdepartment',
  'sub',
  'section',
  'function',
  'division',
  'group',
  'unit',
  'stage',
])

const roleWords = new Set([
  'chief',
  'officer',
  'president',
  'director',
  'manager',
  'lead',
  'head',
  'fellow',
  'engineer',
  'specialist',
  'controller',
  'architect',
  'founder',
])

/** The words of a name, in lower case, without "of", "the" and the like. */
export function nameWords(name: string): string[] {
  return plainWords(name).filter((word) => !fillers.has(word))
}

/** Equal for two spellings of one name. */
export function nameKey(name: string): string {
  return nameWords(name).join(' ')
}

/** The words of a job title, with short forms written out. */
export function titleWords(title: string): string[] {
  return nameWords(title).flatMap((word) => (shortForms[word] ?? word).split(' '))
}

/** The letters by which an executive is known: CFO, or VPE for "Vice President of Engineering"; other titles share theirs. */
export function executiveInitials(words: readonly string[]): string | undefined {
  const isChief = words.length > 2 && words[0] === 'chief' && words.at(-1) === 'officer'
  const isVicePresident = words.length > 2 && words.slice(0, 4).join(' ').includes('vice president')
  return isChief || isVicePresident ? words.map((word) => word[0] ?? '').join('') : undefined
}

export function withoutUnitWords(words: readonly string[]): string[] {
  let end = words.length
  while (end > 1 && unitWords.has(words[end - 1] ?? '')) end -= 1
  return words.slice(0, end)
}

/** A title is also known by what stands before "and": "Chief Legal Officer and Corporate Secretary". */
export function firstTitle(title: string): string {
  return title.split(/\s+and\s+|\s*[&,/;(]\s*/i)[0] ?? title
}

export function namesRole(name: string): boolean {
  return titleWords(name).some((word) => roleWords.has(word))
}

/** More words are a sentence; a job title may be longer. */
const longestName = 6
const longestTitle = 12

/** Whether a text is written as names are: a few words, those that carry meaning in capitals. */
export function looksLikeName(text: string): boolean {
  if (!isShortText(text, namesRole(text.slice(0, 200)) ? longestTitle : longestName)) return false
  const words = text.split(/[\s,;()]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const telling = words.filter((word) => !fillers.has(word.toLowerCase()))
  const areCapitals = telling.every((word) => /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N}+$)/u.test(word))
  return telling.length > 0 && areCapitals
}

/** Whether a text could be a name at all: short, no sentence, no figures or quotes. */
export function isShortText(text: string, most = longestName): boolean {
  if (text.length > 120 || !/^[^\p{L}\p{N}]*\p{L}/u.test(text)) return false
  const words = text.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0 || words.length > most || /["“”=<>%?!$€£]|https?:/.test(text)) return false
  return !words.slice(0, -1).some((word) => word.endsWith('.') && !isShortForm(word))
}

function isShortForm(word: string): boolean {
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '')
  return letters.length <= 2 || shortForms[letters] !== undefined
}

function plainWords(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/organization/g, 'organisation')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
}
