const german: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/**
 * Lower case without accents, so that "Zuverlässigkeit" and "ZUVERLAESSIGKEIT" are one word. Marks that carry meaning
 * (Devanagari, Thai and others) stay.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase()
  if (/^[\0-\x7f]*$/.test(lower)) return lower
  return lower
    .replace(/[äöüß]/g, (letter) => german[letter] ?? letter)
    .normalize('NFD')
    .replace(/(\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu, '$1')
    .normalize('NFC')
}
