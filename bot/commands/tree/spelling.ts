import { searchDistance, shortestGuess, spellingKeys, typosAllowed } from '../../../okr/spelling.ts'
import { getAll } from '../get-all.ts'
import { wordsOf } from '../plan/documents.ts'
import type { Document, DocumentStore, Partition } from '../ports/document-store.ts'
import { isStoreError } from '../store-errors.ts'

const wordType = 'word'

/** One document a word of the cycle's titles: what a search that finds nothing is compared with. */
function wordDocument(word: string): Document {
  return { id: wordId(word), type: wordType, keys: { spelling: spellingKeys(word) }, body: { word } }
}

function wordId(word: string): string {
  return `word:${word}`
}

/** Letters only: figures and short words are not guessed. */
function isGuessable(word: string): boolean {
  return [...word].length >= shortestGuess && /^\p{L}+$/u.test(word)
}

/** Adds the words of these titles to what searches are compared with. Doing it twice changes nothing. */
export async function learnWords(
  store: DocumentStore,
  plan: Partition,
  titles: readonly string[],
): Promise<void> {
  const words = [...new Set(titles.flatMap(wordsOf))].filter(isGuessable)
  const stored = await getAll(store, plan, words.map(wordId))
  const known = new Set(stored.map(({ id }) => id))
  for (const word of words) {
    if (known.has(wordId(word))) continue
    try {
      await store.create(plan, wordDocument(word))
    } catch (error) {
      // Somebody else wrote the same word at the same moment.
      if (!isStoreError(error, 'conflict')) throw error
    }
  }
}

/** Words of the cycle that a misspelt one can mean, the nearest first. Its cost is bounded by the word's length. */
async function nearWords(store: DocumentStore, plan: Partition, asked: string): Promise<string[]> {
  if (!isGuessable(asked)) return []
  const pages = await Promise.all(
    spellingKeys(asked).map((key) =>
      store.list(plan, { type: wordType, where: [{ key: 'spelling', contains: key }], limit: 50 }),
    ),
  )
  const words = new Set(pages.flatMap((page) => page.documents.map(({ body }) => String(body.word))))
  return [...words]
    .map((word) => ({ word, distance: searchDistance(asked, word) }))
    .filter(({ distance }) => distance <= typosAllowed(asked))
    .sort((a, b) => a.distance - b.distance || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word)
}

const triesAtMost = 4
/** Words that are looked at for each: so that those of hidden drafts do not take the place of others. */
const nearAtMost = 12

/**
 * What a search that found nothing can have meant, the likeliest first: each word as it is, or one that is spelt alike and
 * that something says which the reader is shown.
 */
export async function otherSpellings(
  store: DocumentStore,
  plan: Partition,
  asked: readonly string[],
  isShown: (word: string) => Promise<boolean>,
): Promise<string[][]> {
  const choices = await Promise.all(
    asked.map(async (word) => {
      const near: string[] = []
      for (const other of (await nearWords(store, plan, word)).slice(0, nearAtMost)) {
        if (near.length === triesAtMost) break
        if (await isShown(other)) near.push(other)
      }
      return near.length === 0 ? [word] : near
    }),
  )
  const tries: string[][] = []
  for (let i = 0; i < triesAtMost; i++) {
    const words = choices.map((words) => words[Math.min(i, words.length - 1)] ?? '')
    if (words.every((word, at) => word === asked[at])) continue
    if (!tries.some((one) => one.join(' ') === words.join(' '))) tries.push(words)
  }
  return tries
}
