import { languages } from './lexicon/named-parts.ts'

const spoken = new RegExp(
  `(?<![\\p{L}])(?:(?<name>${languages.map(([, words]) => words).join('|')})[- ](?:speaking|language|speakers?|translations?|versions?|localisations?|localizations?|subtitles|locales?|hotlines?|edition|sprachige?[nrsm]?)|(?<stem>${languages.map(([, words]) => words).join('|')})sprachige?[nrsm]?)(?!\\p{L})`,
  'giu',
)
const mayBeSpoken = /speak|sprach|language|translation|version|locali|subtitles|locale|hotline|edition/i
const mayBeAge = /aged? \d|ages \d|alter von|\([^)]{0,7}\d\d|-?\d\ds|year-old|jährig/i
/** "Aged 50–59" and "30 to 39-year-olds", "(under 27)", "(60+)", "over-60s". */
const ages =
  /(?<!\p{L})(?:aged?|ages|im alter von)\s+(?<from>\d{1,2})\s?(?:[–-]|to|bis)\s?(?<to>\d{1,2})(?!\s?(?:%|[€$£]|[\d.,:]))|\((?:(?:under|unter|u|<)\s?(?<below>\d{2})|(?:over|über|ü|>)\s?(?<above>\d{2})|(?<plus>\d{2})\+)\)|(?<!\p{L})(?:(?:under|u)-?(?<youth>\d{2})s|over-?(?<old>\d{2})s|(?<span>\d{2})\s?(?:[–-]|to|bis)\s?(?<spanTo>\d{2})[- ](?:year-olds?|jährige?n?))(?!\p{L})/giu
const oldest = 130

/** Whom a text is for, where a list of words cannot say it: a language, an age. Ids of segments. */
export function groupsIn(text: string): { rest: string; ids: string[] } {
  const ids: string[] = []
  if (mayBeSpoken.test(text)) {
    for (const { groups } of text.matchAll(spoken)) {
      const word = (groups?.name ?? groups?.stem ?? '').toLowerCase()
      const found = languages.find(([, words]) => words.split('|').includes(word))
      if (found !== undefined) ids.push(`segment-language/${found[0]}`)
    }
  }
  if (!mayBeAge.test(text)) return { rest: text, ids }
  const rest = text.replace(ages, (match, ...more) => {
    const groups: Record<string, string | undefined> = more.at(-1)
    const below = groups.below ?? groups.youth
    const above = groups.above ?? groups.plus ?? groups.old
    const from = groups.from ?? groups.span
    const to = groups.to ?? groups.spanTo
    if (below !== undefined) ids.push(`segment-age/0-${Number(below) - 1}`)
    else if (above !== undefined) ids.push(`segment-age/${above}-${oldest}`)
    else if (from !== undefined && to !== undefined) ids.push(`segment-age/${from}-${to}`)
    return ' '.repeat(match.length)
  })
  return { rest, ids }
}

const platforms =
  /(?<![\p{L}\p{N}])(?:(?<ios>ios|iphone|ipad)|(?<android>android)|(?<linux>linux)|(?<windows>windows (?:hosts?|servers?|clients?|machines?|desktops?|app))|(?<macos>macos))(?![\p{L}\p{N}])/giu

const mayBePlatform = /ios|iphone|ipad|android|linux|windows|macos/i

/** Beside what the lexicon takes them for: an app, a server. */
export function platformsIn(text: string): string[] {
  if (!mayBePlatform.test(text)) return []
  return [...text.matchAll(platforms)].flatMap(({ groups = {} }) =>
    Object.keys(groups)
      .filter((name) => groups[name] !== undefined)
      .map((name) => `segment-platform/${name}`),
  )
}
