import type { VisibleRow } from './rows.ts'

/** What was typed lately, to find rows by the beginning of their title. */
export interface Typed {
  text: string
  at: number
}

const pauseMs = 700

/** Adds a typed character; after a pause a new word begins. undefined: the key is no character. */
export function typeOn(typed: Typed, key: string, at: number): Typed | undefined {
  if ([...key].length !== 1) return undefined
  const text = at - typed.at > pauseMs ? '' : typed.text
  if (key === ' ' && text === '') return undefined
  return { text: text + key.toLocaleLowerCase(), at }
}

/** The next row whose title begins so, around the end. A single letter, also repeated, goes on from the present row. */
export function findTyped(rows: readonly VisibleRow[], from: number, text: string): number | undefined {
  const letters = [...text]
  const repeated = letters.length > 0 && letters.every((letter) => letter === letters[0])
  const wanted = repeated ? (letters[0] ?? '') : text
  const start = repeated ? from + 1 : from
  for (let i = 0; i < rows.length; i += 1) {
    const index = (start + i) % rows.length
    const row = rows[index]
    if (row?.type === 'node' && row.row.title.toLocaleLowerCase().startsWith(wanted)) return index
  }
  return undefined
}
