import type { Block, ItemBlock, Markdown, ParagraphBlock, SyntaxReason, TextLine } from './markdown-blocks.ts'
import { withoutTags } from './markdown-html.ts'
import { referenceName } from './markdown-links.ts'
import {
  closingTagFinder,
  fenceEnd,
  fencePattern,
  frontMatterEnd,
  itemPattern,
  rawHtmlPattern,
  tableEnd,
} from './markdown-skips.ts'

const headingPattern = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/
const tightHeadingPattern = /^ {0,3}(#{2,6})([^#\s].*)$/
const nestedMarkerPattern = /^(?:[-*+•]|\d{1,9}[.)])[ \t]+(?=\S)/
const taskPattern = /^\[([ xX])\](?:[ \t]+(.*))?$/
const dividerPattern = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const underlinePattern = /^ {0,3}(=+|-+)[ \t]*$/
const referencePattern = /^ {0,3}\[([^\]]{1,200})\]:[ \t]*<?([^\s>]+)>?/
const targetPattern = /^(?:[a-z][a-z0-9+.-]*:|\/|#|\.{1,2}\/|www\.)/i
const attributesPattern = /^[ \t]*\{:.*\}[ \t]*$/
const contentsPattern = /^\[\[?_?toc_?\]\]?$/i

/** A list inside a list starts at least this many columns further right; one column is a slip of the hand. */
const indent = 2

/** Reads headings, lists of any indentation and paragraphs, line by line; every line that is not blank is in one block. */
export function readMarkdown(text: string): Markdown {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const reader = new Reader(lines)
  for (let index = 0; index < lines.length; ) index = reader.read(index)
  const { blocks, references, contentsLists } = reader
  return { blocks, references, contentsLists }
}

class Reader {
  readonly blocks: Block[] = []
  readonly references = new Map<string, string>()
  readonly contentsLists = new Set<number>()
  readonly #lines: readonly string[]
  #open: ItemBlock | ParagraphBlock | undefined
  #stack: { column: number; item: ItemBlock }[] = []
  #list = 0
  #comment = false
  readonly #closingTag: (index: number, tag: string) => number

  constructor(lines: readonly string[]) {
    this.#lines = lines
    this.#closingTag = closingTagFinder(lines)
  }

  /** Reads the block part that starts at a line, and says at which line to go on. */
  read(index: number): number {
    const source = this.#lines[index] ?? ''
    if (index === 0) {
      const front = frontMatterEnd(this.#lines)
      if (front > 0) return this.#skip('front-matter', 0, front)
    }
    const line = this.#withoutComments(source)
    if (line.trim() === '') {
      if (source.trim() === '') this.#open = undefined
      else this.#syntax('comment', index)
      return index + 1
    }
    const fence = fencePattern.exec(line)?.[1]
    if (fence !== undefined) return this.#skip('code', index, fenceEnd(this.#lines, index, fence))
    const rawHtml = rawHtmlPattern.exec(line)?.[1]
    if (rawHtml !== undefined) return this.#skip('html', index, this.#closingTag(index, rawHtml))
    if (attributesPattern.test(line)) return this.#attributes(index, line)
    if (this.#heading(index, line)) return index + 1
    if (dividerPattern.test(line)) return this.#divider(index)
    if (this.#reference(index, line)) return index + 1
    const end = tableEnd(this.#lines, index, line)
    if (end > index) return this.#skip('table', index, end)
    if (this.#item(index, line)) return index + 1
    this.#text(index, line)
    return index + 1
  }

  #heading(index: number, line: string): boolean {
    const match = headingPattern.exec(line) ?? tightHeadingPattern.exec(line)
    if (match) {
      const text = headingText(match[2] ?? '')
      this.#endList()
      if (text === '') this.#syntax('empty', index)
      else this.blocks.push({ kind: 'heading', level: match[1]?.length ?? 1, text, lines: [this.#at(index)] })
      return true
    }
    // A paragraph that is underlined is a heading, too.
    const underline = underlinePattern.exec(line)?.[1]
    const paragraph = this.#open
    if (underline === undefined || paragraph?.kind !== 'paragraph' || this.blocks.at(-1) !== paragraph)
      return false
    if (underline.startsWith('-') && underline.length < 2) return false
    this.blocks.pop()
    this.#endList()
    const level = underline.startsWith('=') ? 1 : 2
    const { text, lines } = paragraph
    this.blocks.push({ kind: 'heading', level, text, lines: [...lines, this.#at(index)] })
    return true
  }

  #item(index: number, line: string): boolean {
    const match = itemPattern.exec(line)
    if (!match) return false
    const number = Number(match[2] ?? 0)
    // "… of\n2018. Then …" is a sentence.
    if (number > 99 && this.#open !== undefined) return false
    const column = columnOf(match[1] ?? '')
    for (
      let above = this.#stack.at(-1);
      above && column < above.column + indent;
      above = this.#stack.at(-1)
    ) {
      this.#stack.pop()
    }
    if (this.#stack.length === 0 && this.#open?.kind === 'paragraph') this.#list += 1
    const parent = this.#stack.at(-1)?.item
    let text = (match[3] ?? '').trim()
    for (let nested = nestedMarkerPattern.exec(text); nested; nested = nestedMarkerPattern.exec(text)) {
      text = text.slice(nested[0].length)
    }
    const task = taskPattern.exec(text)
    const item: ItemBlock = {
      kind: 'item',
      text: task ? (task[2] ?? '').trim() : text,
      lines: [this.#at(index)],
      depth: this.#stack.length + 1,
      list: this.#list,
      ...(parent ? { parent } : {}),
      ...(task ? { task: task[1] === ' ' ? ('open' as const) : ('done' as const) } : {}),
    }
    this.#stack.push({ column, item })
    this.blocks.push(item)
    this.#open = item
    return true
  }

  #text(index: number, line: string): void {
    const { text, tags } = withoutTags(line)
    const contents = contentsPattern.test(line.trim())
    if ((tags > 0 && text.trim() === '') || contents) {
      this.#syntax(contents ? 'contents' : 'html', index)
      return
    }
    if (this.#open) {
      this.#open.text += this.#open.text === '' ? line.trim() : ` ${line.trim()}`
      this.#open.lines.push(this.#at(index))
      return
    }
    const column = columnOf(/^[ \t]*/.exec(line)?.[0] ?? '')
    if (this.#stack.length === 0 && column >= 4) {
      this.#syntax('code', index)
      return
    }
    if (column < (this.#stack[0]?.column ?? 0) + indent) this.#endList()
    this.#open = { kind: 'paragraph', text: line.trim(), lines: [this.#at(index)] }
    this.blocks.push(this.#open)
  }

  #reference(index: number, line: string): boolean {
    const match = referencePattern.exec(line)
    if (!match || this.#open || !targetPattern.test(match[2] ?? '')) return false
    const name = referenceName(match[1] ?? '')
    if (!this.references.has(name)) this.references.set(name, match[2] ?? '')
    this.#syntax('reference', index)
    return true
  }

  #divider(index: number): number {
    this.#endList()
    this.#syntax('divider', index)
    return index + 1
  }

  #attributes(index: number, line: string): number {
    const last = this.blocks.at(-1)
    // kramdown puts the table of contents in the place of the list above.
    if (/\{:[^}]*\btoc\b/.test(line) && last?.kind === 'item') this.contentsLists.add(last.list)
    if (last?.kind === 'item') this.#endList()
    this.#syntax('attributes', index)
    return index + 1
  }

  #endList(): void {
    this.#open = undefined
    this.#stack = []
    this.#list += 1
  }

  #syntax(reason: SyntaxReason, index: number): void {
    const last = this.blocks.at(-1)
    if (last?.kind === 'syntax' && last.reason === reason) last.lines.push(this.#at(index))
    else this.blocks.push({ kind: 'syntax', reason, lines: [this.#at(index)] })
  }

  /** Takes the lines up to `end`, blank ones aside, as they stand. */
  #skip(reason: SyntaxReason, index: number, end: number): number {
    for (let skipped = index; skipped < end; skipped += 1) {
      if ((this.#lines[skipped] ?? '').trim() !== '') this.#syntax(reason, skipped)
    }
    if (this.#open?.kind === 'paragraph') this.#open = undefined
    return end
  }

  #withoutComments(source: string): string {
    let text = ''
    let at = 0
    while (at < source.length) {
      const mark = this.#comment ? '-->' : '<!--'
      const found = source.indexOf(mark, at)
      if (!this.#comment) text += source.slice(at, found < 0 ? source.length : found)
      if (found < 0) break
      this.#comment = !this.#comment
      at = found + mark.length
    }
    return text
  }

  #at(index: number): TextLine {
    return { line: index + 1, text: this.#lines[index] ?? '' }
  }
}

/** The column at which text after this white space starts; a tab goes to the next multiple of four. */
function columnOf(space: string): number {
  let column = 0
  for (const char of space) column += char === '\t' ? 4 - (column % 4) : 1
  return column
}

/** Without the hashes that may close a heading, and without kramdown's attributes. */
function headingText(written: string): string {
  let text = written.trim()
  const attributes = text.endsWith('}') ? text.lastIndexOf('{') : -1
  if (attributes >= 0 && /[:#]/.test(text[attributes + 1] ?? '')) text = text.slice(0, attributes).trimEnd()
  let end = text.length
  while (text[end - 1] === '#') end -= 1
  return end === text.length || (end > 0 && !/\s/.test(text[end - 1] ?? ''))
    ? text
    : text.slice(0, end).trimEnd()
}
