import { decodeEntity, htmlTag } from './markdown-html.ts'
import { linkTarget } from './markdown-links.ts'
import { type FoundLink, type Inline, type Piece, renderInline } from './markdown-render.ts'

const punctuation = /[!-/:-@[-`{-~]/
const bareUrl = /https?:\/\/[^\s<>[\]()]*[^\s<>[\]().,;:!?'"*_~]/y
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]*)>/y
const entity = /&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});/iy

/** Reads one piece of inline Markdown; `references` maps the lower-case names of link definitions to targets. */
export function readInline(source: string, references: ReadonlyMap<string, string>): Inline {
  const pieces: Piece[] = []
  const found: FoundLink[] = []
  const names: string[] = []
  const brackets: { piece: number; at: number; image: boolean }[] = []
  /** A link holds no link: once one is closed, the brackets around it open none. */
  let closedBelow = 0
  const unclosedTicks = new Set<number>()
  const push = (text: string): void => {
    pieces.push({ text })
  }
  const matchAt = (pattern: RegExp, position: number): RegExpExecArray | null => {
    pattern.lastIndex = position
    return pattern.exec(source)
  }

  let at = 0
  while (at < source.length) {
    const char = source[at] ?? ''
    const next = source[at + 1] ?? ''
    if (char === '\\' && punctuation.test(next)) {
      push(next)
      at += 2
    } else if (char === '`') {
      const ticks = runLength(source, at)
      const end = unclosedTicks.has(ticks) ? -1 : closingTicks(source, at + ticks, ticks)
      if (end < 0) {
        unclosedTicks.add(ticks)
        push('`'.repeat(ticks))
        at += ticks
      } else {
        push(source.slice(at + ticks, end))
        at = end + ticks
      }
    } else if (char === '*' || char === '_' || (char === '~' && next === '~')) {
      const length = runLength(source, at)
      pieces.push(emphasisRun(source, at, length))
      at += length
    } else if (char === '[' || (char === '!' && next === '[')) {
      const image = char === '!'
      brackets.push({ piece: pieces.length, at: at + (image ? 2 : 1), image })
      push(image ? '![' : '[')
      at += image ? 2 : 1
    } else if (char === ']') {
      const open = brackets.pop()
      const opens = open && (open.image || brackets.length >= closedBelow)
      const target = opens ? linkTarget(source, at, open.at, references) : undefined
      closedBelow = Math.min(closedBelow, brackets.length)
      if (open && target) {
        const opening = pieces[open.piece]
        if (opening) opening.text = ''
        if (!open.image) {
          found.push({ from: open.piece, to: pieces.length, href: target.href })
          closedBelow = brackets.length
        }
        at = target.end
      } else {
        push(']')
        at += 1
      }
    } else if (char === '<') {
      const link = matchAt(autolink, at)
      const tag = link ? undefined : htmlTag(source, at)
      if (link) {
        found.push({ from: pieces.length, to: pieces.length + 1, href: link[1] ?? '' })
        push(link[1] ?? '')
        at += link[0].length
      } else if (tag) {
        if (tag.name !== undefined) names.push(tag.name)
        if (tag.breaks) push(' ')
        at = tag.end
      } else {
        push('<')
        at += 1
      }
    } else if (char === '&') {
      const written = matchAt(entity, at)?.[0]
      push(written === undefined ? '&' : decodeEntity(written))
      at += written?.length ?? 1
    } else if (char === 'h' && (next === 't' || next === 'T')) {
      const url = matchAt(bareUrl, at)?.[0]
      if (url !== undefined) found.push({ from: pieces.length, to: pieces.length + 1, href: url })
      push(url ?? char)
      at += url?.length ?? 1
    } else {
      const end = plainEnd(source, at)
      push(source.slice(at, end))
      at = end
    }
  }
  return renderInline(pieces, found, names)
}

const special = /[\\`*_~[\]!<&h]/g

/** The end of plain text from `at`, at least one character on. */
function plainEnd(source: string, at: number): number {
  special.lastIndex = at + 1
  return special.exec(source)?.index ?? source.length
}

function runLength(source: string, at: number): number {
  let end = at
  while (source[end] === source[at]) end += 1
  return end - at
}

function closingTicks(source: string, from: number, ticks: number): number {
  let at = source.indexOf('`', from)
  while (at >= 0) {
    const length = runLength(source, at)
    if (length === ticks) return at
    at = source.indexOf('`', at + length)
  }
  return -1
}

function emphasisRun(source: string, at: number, length: number): Piece {
  const mark = source[at] ?? ''
  if (mark === '~' && length !== 2) return { text: mark.repeat(length) }
  const before = source[at - 1] ?? ' '
  const after = source[at + length] ?? ' '
  // snake_case is no emphasis.
  const wordBefore = mark === '_' && /[\p{L}\p{N}]/u.test(before)
  const wordAfter = mark === '_' && /[\p{L}\p{N}]/u.test(after)
  return {
    text: '',
    run: {
      mark,
      left: length,
      opens: !/\s/.test(after) && !wordBefore,
      closes: !/\s/.test(before) && !wordAfter,
    },
  }
}
