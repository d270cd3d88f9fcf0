const german: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/**
 * Lower case without accents, so that "Zuverlässigkeit" and "ZUVERLAESSIGKEIT" are one word. Marks that carry meaning
 * (Devanagari, Thai and others) stay.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  const lower = text.normalize('NFKC').toLowerCase()
  return lower
    .replace(/[äöüß]/g, (letter) => german[letter] ?? letter)
    .normalize('NFD')
    .replace(/(\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu, '$1')
    .normalize('NFC')
}

/** Without a letter beyond ASCII, as most words are. */
export function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false
  return true
}
