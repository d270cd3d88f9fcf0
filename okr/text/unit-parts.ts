import { type Aim, aimOf } from './aim.ts'
import { fold } from './fold.ts'
import { languages, namedParts } from './lexicon/named-parts.ts'
import { numberOfUnit, siteOfUnit } from './sites.ts'
import { tokenise } from './tokens.ts'

/** No name of a part has more words. */
const longest = 3

const spoken = new Map(
  languages.flatMap(([id, words]) => words.split('|').map((word) => [fold(word), `segment-language/${id}`])),
)

const byWords = new Map([...namedParts].map(([words, ids]) => [wordsOf(words).join(' '), ids]))

/** Which regions and segments the name of a unit or of an owner stands for. Read it once: it costs as much as a text. */
export function partsOfName(name: string): Pick<Aim, 'regions' | 'segments'> {
  const { regions, segments } = aimOf(name)
  return {
    regions: [...new Set([...regions, ...siteOfUnit(name), ...numberOfUnit(name), ...pointsIn(name)])],
    segments: [...new Set([...segments, ...named(name)])],
  }
}

/** Points of the compass that are small words of their languages, and mean it in names alone. */
const points: Record<string, string> = {
  norte: 'north',
  sur: 'south',
  sud: 'south',
  este: 'east',
  est: 'east',
  oeste: 'west',
  ouest: 'west',
  ovest: 'west',
  mitte: 'central',
  centro: 'central',
}

function pointsIn(name: string): string[] {
  return wordsOf(name).flatMap((word) => (points[word] === undefined ? [] : [`region-${points[word]}`]))
}

function named(name: string): string[] {
  const words = wordsOf(name)
  const ids: string[] = []
  for (let i = 0; i < words.length; ) {
    let taken = 1
    for (let count = Math.min(longest, words.length - i); count > 0; count -= 1) {
      const found = byWords.get(words.slice(i, i + count).join(' '))
      if (found === undefined) continue
      ids.push(...found)
      taken = count
      break
    }
    const language = spoken.get(words[i] ?? '')
    if (language !== undefined) ids.push(language)
    i += taken
  }
  return ids
}

function wordsOf(text: string): string[] {
  return tokenise(text).flatMap(({ word }) => (word === '' ? [] : [word]))
}
