import type { JsonObject } from '../../commands/ports/document-store.ts'

/** The newest version that Teams draws. */
const version = '1.5'

export type Element = JsonObject
export type CardAction = JsonObject

export function card(body: Element[], actions: CardAction[] = []): JsonObject {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version,
    msteams: { width: 'Full' },
    body,
    ...(actions.length > 0 ? { actions } : {}),
  }
}

/** Control characters, and marks that turn the direction of what follows: text could pose as something else with them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** People's text, made fit to be shown: printable, without card functions such as {{DATE(…)}}, not too long. */
export function shown(text: string, atMost: number): string {
  const clean = text
    .toWellFormed()
    .replace(unprintable, '')
    .replace(/\{(?=\{)/g, '{\u200b')
  const characters = [...clean]
  return characters.length <= atMost
    ? clean
    : `${characters
        .slice(0, atMost - 1)
        .join('')
        .trimEnd()}…`
}

export interface Style {
  size?: 'small' | 'default' | 'medium' | 'large'
  weight?: 'lighter' | 'default' | 'bolder'
  color?: 'default' | 'accent' | 'good' | 'warning' | 'attention'
  subtle?: boolean
  italic?: boolean
  spacing?: 'none' | 'small' | 'default' | 'medium' | 'large'
}

/** Text runs, not a TextBlock: a TextBlock would read people's text as Markdown. */
export function words(text: string, { spacing, ...style }: Style = {}): Element {
  return line([run(text, style)], spacing === undefined ? {} : { spacing })
}

export function run(text: string, { subtle, ...style }: Omit<Style, 'spacing'> = {}): Element {
  return { type: 'TextRun', text, ...style, ...(subtle ? { isSubtle: true } : {}) }
}

export function line(runs: Element[], { spacing }: Pick<Style, 'spacing'> = {}): Element {
  return { type: 'RichTextBlock', ...(spacing === undefined ? {} : { spacing }), inlines: runs }
}

/** People's text with its line breaks, which text runs do not keep. */
export function paragraphs(
  text: string,
  { characters, lines }: { characters: number; lines: number },
): Element[] {
  const all = shown(text, characters)
    .split('\n')
    .map((one) => one.trimEnd())
    .filter((one) => one !== '')
  const kept = all.slice(0, lines)
  if (all.length > lines) kept.push('…')
  return kept.map((one, i) => words(one, { spacing: i === 0 ? 'small' : 'none' }))
}

/** A moment in the reader's own language and time zone. */
export function moment(iso: string): Element {
  const at = `${iso.slice(0, 19)}Z`
  return {
    type: 'TextBlock',
    text: `{{DATE(${at}, COMPACT)}} {{TIME(${at})}}`,
    isSubtle: true,
    size: 'small',
    spacing: 'none',
  }
}

/** A day, the same in every client: 1 Feb 2027. */
export function day(iso: string): string {
  const at = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(at)
    ? shown(iso, 20)
    : new Date(at).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      })
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

const barLength = 24

/**
 * Progress as one line of strokes, reached and left. Text, because clients give text readable colours in every theme;
 * columns with a style are pale areas for what stands on them.
 */
export function bar(share: number, color: NonNullable<Style['color']>): Element {
  const reached = Math.round(Math.min(1, Math.max(0, share)) * barLength)
  const strokes = (count: number, style: Style): Element[] =>
    count === 0 ? [] : [run('\u2501'.repeat(count), { size: 'small', ...style })]
  return line(
    [...strokes(reached, { color, weight: 'bolder' }), ...strokes(barLength - reached, { subtle: true })],
    { spacing: 'none' },
  )
}

export function execute(title: string, verb: string, data: JsonObject, extra: JsonObject = {}): CardAction {
  return { type: 'Action.Execute', title, verb, data, ...extra }
}

/** A button that needs none of the card's inputs. */
export function go(title: string, verb: string, data: JsonObject): CardAction {
  return execute(title, verb, data, { associatedInputs: 'none' })
}

export function openUrl(title: string, url: string): CardAction {
  return { type: 'Action.OpenUrl', title, url }
}
