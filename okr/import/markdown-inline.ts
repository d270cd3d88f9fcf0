import { decodeEntity, htmlTag } from './markdown-html.ts'

export interface Link {
  text: string
  href: string
}

/** What a reader sees of a piece of Markdown, and what stands behind it. */
export interface Inline {
  /** Without emphasis, links' targets, HTML and what is struck through. */
  text: string
  links: Link[]
  /** How many characters at the start of `text` are emphasised. */
  emphasised: number
  /** All of it is struck through; `text` then still tells what it was. */
  struck: boolean
  /** `name` attributes of components, such as `<TeamMember name="Ada Costa" />`. */
  names: string[]
}

interface Piece {
  text: string
  /** Of a run of `*`, `_` or `~`: what is left of it as text once pairs are taken out. */
  run?: { mark: string; left: number; opens: boolean; closes: boolean }
}

interface Span {
  mark: string
  from: number
  to: number
}

interface FoundLink {
  from: number
  to: number
  href: string
}

/** A longer target is no link; without a limit, unclosed ones would cost quadratic time. */
const longestTarget = 2000

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
  return render(pieces, found, names)
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

/** Where the link that ends its text at `close` points to, and where it ends. */
function linkTarget(
  source: string,
  close: number,
  open: number,
  references: ReadonlyMap<string, string>,
): { href: string; end: number } | undefined {
  const after = source[close + 1]
  if (after === '(') return inlineTarget(source, close + 2)
  let name = source.slice(open, Math.min(close, open + 200))
  let end = close + 1
  if (after === '[') {
    const last = source.indexOf(']', close + 2)
    if (last >= 0 && last - close < 200) {
      name = source.slice(close + 2, last) || name
      end = last + 1
    }
  }
  const href = references.get(referenceName(name))
  return href === undefined ? undefined : { href, end }
}

export function referenceName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}

function inlineTarget(source: string, from: number): { href: string; end: number } | undefined {
  const limit = Math.min(source.length, from + longestTarget)
  let at = from
  let depth = 0
  let href = ''
  while (at < limit) {
    const char = source[at] ?? ''
    if (char === '\\' && punctuation.test(source[at + 1] ?? '')) {
      href += source[at + 1]
      at += 2
      continue
    }
    if (/\s/.test(char)) break
    if (char === '(') depth += 1
    if (char === ')') {
      if (depth === 0) return { href: unwrap(href), end: at + 1 }
      depth -= 1
    }
    href += char
    at += 1
  }
  const title = /\s*(?:"[^"]{0,200}"|'[^']{0,200}')?\s*\)/y
  title.lastIndex = at
  const rest = at < limit ? title.exec(source) : null
  return rest && depth === 0 ? { href: unwrap(href), end: at + rest[0].length } : undefined
}

function unwrap(href: string): string {
  return href.startsWith('<') && href.endsWith('>') ? href.slice(1, -1) : href
}

function render(pieces: readonly Piece[], found: readonly FoundLink[], names: string[]): Inline {
  const spans = pairEmphasis(pieces)
  const struckPieces = piecesIn(spans.filter(({ mark }) => mark === '~'))
  const visible = write(pieces, 0, pieces.length, struckPieces)
  const struck = visible.text === '' && struckPieces.size > 0
  const written = struck ? write(pieces, 0, pieces.length, new Set()) : visible

  let emphasised = 0
  for (const { mark, from, to } of spans) {
    if (mark === '~' || (written.starts[from] ?? 0) > 0) continue
    emphasised = Math.max(emphasised, Math.min(written.starts[to] ?? 0, written.text.length))
  }
  const links = found.map(({ from, to, href }) => ({ text: write(pieces, from, to, new Set()).text, href }))
  return { text: written.text, links, emphasised, struck, names }
}

/** Takes pairs of runs out of the text, the nearest opening one first. */
function pairEmphasis(pieces: readonly Piece[]): Span[] {
  const spans: Span[] = []
  const open = new Map<string, number[]>()
  for (const [index, { run }] of pieces.entries()) {
    if (!run) continue
    const waiting = open.get(run.mark) ?? []
    open.set(run.mark, waiting)
    while (run.closes && run.left > 0 && waiting.length > 0) {
      const from = waiting.at(-1) ?? 0
      const opener = pieces[from]?.run
      if (!opener) break
      const taken = Math.min(opener.left, run.left)
      opener.left -= taken
      run.left -= taken
      spans.push({ mark: run.mark, from, to: index })
      if (opener.left === 0) waiting.pop()
    }
    if (run.opens && run.left > 0) waiting.push(index)
  }
  return spans
}

/** The pieces that lie in one of the spans; one pass, however deep spans nest. */
function piecesIn(spans: readonly Span[]): Set<number> {
  const inside = new Set<number>()
  let reached = -1
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    for (let index = Math.max(from, reached + 1); index <= to; index += 1) inside.add(index)
    reached = Math.max(reached, to)
  }
  return inside
}

/** The text of some pieces with single spaces, and where in it each piece starts. */
function write(
  pieces: readonly Piece[],
  from: number,
  to: number,
  without: ReadonlySet<number>,
): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  // Asking the text itself how it ends would cost quadratic time.
  let needsNoSpace = true
  for (let index = from; index < to; index += 1) {
    starts[index] = text.length
    const piece = pieces[index]
    if (!piece || without.has(index)) continue
    const raw = piece.run ? piece.run.mark.repeat(piece.run.left) : piece.text
    const spaced = raw.replace(/\s+/g, ' ')
    const added: string = needsNoSpace && spaced.startsWith(' ') ? spaced.slice(1) : spaced
    if (added === '') continue
    text += added
    needsNoSpace = added.endsWith(' ')
  }
  return { text: text.trimEnd(), starts }
}
