import { type Element, line, paragraphs, run, type Style, shown, words } from './elements.ts'

/** As long as the commands take. */
export const remarkLimit = 2000

/** Said above a card that is shown in place of an older one. */
export function notePart(note: string | undefined): Element[] {
  return note === undefined ? [] : [words(shown(note, 300), { color: 'accent', weight: 'bolder' })]
}

/** What became of it, by whom. */
export function outcome(text: string, color: NonNullable<Style['color']>): Element {
  return words(shown(text, 300), { weight: 'bolder', color, spacing: 'medium' })
}

/** What somebody said, set off from the facts around it. */
export function quoted(name: string, text: string | undefined): Element[] {
  if (text === undefined || text.trim() === '') return []
  return [words(`${name}:`, { size: 'small', subtle: true, spacing: 'small' }), ...said(text)]
}

/** What somebody said, below a line that names them. */
export function said(text: string | undefined): Element[] {
  return text === undefined ? [] : paragraphs(text, { characters: 700, lines: 10 })
}

export function remarkInput(label: string, placeholder: string, value?: string): Element {
  return {
    type: 'Input.Text',
    id: 'comment',
    label,
    placeholder,
    isMultiline: true,
    maxLength: remarkLimit,
    spacing: 'medium',
    ...(value === undefined || value === '' ? {} : { value: value.toWellFormed() }),
  }
}

/** A fact in one line: what it is, and its value. */
export function fact(name: string, value: string): Element {
  return line([run(`${name}: `, { subtle: true }), run(value)], { spacing: 'small' })
}
