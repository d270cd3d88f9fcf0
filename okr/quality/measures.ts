/** English, German, French, Spanish, Italian, Portuguese, Dutch; whole names, as "mar" begins "market" as well. */
const months = [
  'january february march april may june july august september october november december',
  'jan feb mar apr jun jul aug sep sept oct nov dec',
  'januar februar märz mai juni juli oktober dezember okt dez',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
  'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro',
  'januari februari maart mei juni juli augustus oktober',
]
  .join(' ')
  .replaceAll(' ', '|')
const monthThenDay = new RegExp(
  `(?<!\\p{L})(?:${months})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\d]|\\s*%)`,
  'giu',
)
const dayThenMonth = new RegExp(
  `(?<![\\p{L}\\d.,])\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?\\s+(?:(?:of|de)\\s+)?(?:${months})(?!\\p{L})\\.?`,
  'giu',
)

/** Numbers that name a thing instead of measuring it; taken out before measures are looked for. */
const names: readonly RegExp[] = [
  // Dates and times: 2027-03-31, 31.3.2027, 3/31, 24/7, May 1, 1. Mai, Q3, FY21-Q3, H1, CY2027.
  /\b\d{4}-\d{2}(?:-\d{2})?\b/gu,
  /\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\d)/gu,
  /\b\d{1,2}\/\d{1,2}(?:\/(?:\d{4}|\d{2}))?\b(?!\s?%)/gu,
  monthThenDay,
  dayThenMonth,
  /\d+\s?[年月日号]/gu,
  /\b(?:fy|cy|gj)\s?'?\d{2,4}(?:[-/ ]?q[1-4])?\b/giu,
  /\b(?:q[1-4]|h[12])(?:[ /'-]?(?:fy)?(?:\d{4}|\d{2}))?\b/giu,
  /\b20[1-4]\d\b(?!\s?%)(?![.,]\d)/gu,
  // Versions, standards and the like: v4.1, ISO 27001, SOC 2, Phase 2, Microsoft 365, KR 3, #12, No. 1.
  /\bv\d+(?:\.\d+)*\b/giu,
  /\b(?:iso|iec|soc|pci|rfc|cis|nist|din|wcag|phase|version|tier|level|step|stage|part|type|series|section|article|artikel|chapter|release|sprint|wave|milestone|kr|okr|objective|epic|issue|ticket|room|scope|stufe|teil|art\.|§)\s?[#-]?\d+(?:[.-]\d+)*\b/giu,
  /\b(?:microsoft|office|dynamics|windows|web|industry|industrie|python|java|node|vue|angular|php|rails|postgresql|kubernetes|gitlab|http|ipv)[ /-]?\d+(?:\.\d+)*\b/giu,
  /\b\p{Lu}[\p{L}]+ \d+\.\d+(?:\.\d+)*\b(?!\s?(?:%|percent|prozent|points?|punkte?|x\b|k\b|m\b|bn\b|days?|tagen?|hours?|stunden?|million|mio|billion|mrd))/gu,
  /(?:#|\bno\.\s?|\bnr\.\s?|\bnumber\s|\bnummer\s)\d+\b/giu,
  /\b\d+(?:st|nd|rd|th)\b/giu,
  // Letters and digits in one: B2B, S3, OAuth2, 5G, 3D, P1.
  /\b(?:\p{L}+\d+[\p{L}\d]*|[35][gd]|\d\p{L}\d)\b/giu,
]

const numerals = /[~<>≤≥≈+\-−–]?\s?[€$£¥]?\p{Nd}(?:[\p{Nd}.,'’]*\p{Nd})?(?:\s?[%‰]|[xkm]\b)?/giu

/** The numbers in a text that measure something, in their order; dates, versions and names hold none. */
export function measuresIn(text: string): string[] {
  const bare = names.reduce((rest, name) => rest.replace(name, ' '), text)
  return (bare.match(numerals) ?? []).map((found) => found.trim())
}

/** Quantities in words, English and German, and numerals of East Asia. */
const quantities =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|halve[sd]?|twice|double[sd]?|triple[sd]?|quadruple[sd]?|all|every|each|none|no|any|null|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hälfte|halbieren|halbiert|verdoppeln|verdoppelt|verdreifachen|verdreifacht|alle|allen|aller|jede|jeder|jedes|keine|keinen|keiner|kein)\b|[一二三四五六七八九十百千万億亿倍半零]/iu

/** Whether a text says how much: in digits or in words. */
export function saysHowMuch(text: string): boolean {
  return measuresIn(text).length > 0 || quantities.test(text)
}

const fromTo =
  /\b(?:from|von|de)\s+(?:[\p{L}.~<>≤≥]+\s+){0,2}?[€$£]?\s?(-?\d+(?:[.,]\d+)?)\s?(?:[%€$£]|percent|prozent|[\p{L}]+)?\s+(?:to|auf|bis|à|a)\s+(?:[~<>≤≥]\s?)?[€$£]?\s?(-?\d+(?:[.,]\d+)?)(?![\d.,]*\d)/iu

/** The two numbers of "from 5 % to 3 %" or "von 5 auf 3": undefined where the text has none, or one that could be read two ways. */
export function fromToIn(text: string): { from: number; to: number } | undefined {
  const found = fromTo.exec(text)
  if (found?.[1] === undefined || found[2] === undefined) return undefined
  // 1,000 is a thousand here and one there.
  if ([found[1], found[2]].some((number) => /[.,]\d{3}$/.test(number))) return undefined
  return { from: Number(found[1].replace(',', '.')), to: Number(found[2].replace(',', '.')) }
}
