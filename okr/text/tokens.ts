import { kept } from '../kept.ts'
import { fold, isPlain } from './fold.ts'

export interface Token {
  /** As it stands in the text. */
  text: string
  /** Folded: lower case, without accents. */
  word: string
  /** It ends a clause: what stands on its two sides is said apart. */
  isBreak: boolean
  /** A comma: no phrase goes across it. */
  isComma: boolean
}

const pattern =
  /[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*(?:\+\+|#)?|[.;:!?|()–—]+(?=\s|$|\()|\n+|(?<=\s)[-&/](?=\s)|,(?=\s)/gu

/** Scripts that write no blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** "Pick-up" is "pickup", "firm-wide" is "firmwide". */
const joinedByHyphen = /(?<=\p{L}{2})-(?=(?:ups?|ins?|outs?|offs?|downs?|overs?|wide)(?![\p{L}\p{N}-]))/giu

/** Words and breaks in their order. Text without blanks between words is cut into pairs of letters. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  const joined = text.includes('-') ? text.replace(joinedByHyphen, '') : text
  for (const [part] of joined.matchAll(pattern)) {
    if (!/[\p{L}\p{N}]/u.test(part)) {
      if (part !== '&' && part !== '/')
        tokens.push({ text: part, word: '', isBreak: part !== ',', isComma: part === ',' })
      continue
    }
    if (!isPlain(part) && unspaced.test(part))
      for (const pair of pairs(part))
        tokens.push({ text: pair, word: fold(pair), isBreak: false, isComma: false })
    else tokens.push({ text: part, word: wordOf(part), isBreak: false, isComma: false })
  }
  return tokens
}

/** In capitals they are names; else they are "us" and "it". */
const shoutedWords: Record<string, string> = {
  US: 'usa',
  'U.S': 'usa',
  IT: 'information-technology',
  HR: 'human-resources',
}

/** "GitLab's" is "gitlab", "u.s." is "us". */
const wordOf = kept((text) => {
  const name = shoutedWords[text]
  if (name !== undefined) return name
  if (/^[a-z0-9]+$/i.test(text)) return text.toLowerCase()
  const word = fold(text)
    .replace(/^(?:l|d|qu|n|s|j|m|c|jusqu|dell|all|nell|sull|un)['’](?=\p{L}{3})/u, '')
    .replace(/['’](?:s|re|ve|ll|d|t)$/, '')
    .replace(/['’]/g, '')
  return /^(?:\p{L}\.)+\p{L}?$/u.test(word) ? word.replaceAll('.', '') : word
})

function pairs(text: string): string[] {
  const letters = [...text]
  if (letters.length < 2) return letters
  return letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`)
}
