/** So many first letters of a word count: further on, people seldom err, and a search can be a word's beginning. */
const lettersCompared = 7
/** Shorter words are too near to each other to guess. */
export const shortestGuess = 4

/**
 * Under what a word is found although it is misspelt: its beginning, and that with any one letter left out. Two words
 * share one of these when a letter is missing, added, wrong, or has changed places with its neighbour.
 */
export function spellingKeys(word: string): string[] {
  const letters = [...word].slice(0, lettersCompared)
  const shorter = letters.map((_, i) => [...letters.slice(0, i), ...letters.slice(i + 1)].join(''))
  return [...new Set([letters.join(''), ...shorter])]
}

/** Letters that are missing, added, wrong or swapped with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const from = [...a]
  const to = [...b]
  let beforeLast: number[] = []
  let last = to.map((_, j) => j + 1)
  last.unshift(0)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        least = Math.min(least, at(beforeLast, j - 2) + 1)
      }
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return at(last, to.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}

/** How far a search is from a word or from its beginning: people stop typing when they see what they look for. */
export function searchDistance(asked: string, word: string): number {
  const letters = [...word]
  const length = [...asked].length
  const starts = [length - 1, length, length + 1].filter((n) => n > 0 && n < letters.length)
  return Math.min(
    editDistance(asked, word),
    ...starts.map((n) => editDistance(asked, letters.slice(0, n).join(''))),
  )
}

/** How many letters may be wrong in what is asked for. */
export function typosAllowed(asked: string): number {
  const length = [...asked].length
  return length < shortestGuess ? 0 : length < 8 ? 1 : 2
}
