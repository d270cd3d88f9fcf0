import type { LeftOutReason } from './left-out.ts'
import type { ItemBlock, Markdown, ParagraphBlock, TextLine } from './markdown-blocks.ts'
import { readInline } from './markdown-inline.ts'
import type { Inline } from './markdown-render.ts'
import { type OkrText, readOkrText, startsWithMark } from './okr-text.ts'

/** A heading, or a text that stands for one. */
export interface HeadingPart {
  kind: 'heading'
  level: number
  inline: Inline
  okr: OkrText
  lines: TextLine[]
}

export interface ItemPart {
  kind: 'item'
  inline: Inline
  okr: OkrText
  lines: TextLine[]
  depth: number
  /** Items of one list, with the lists inside it, have the same. */
  list: number
  parent?: ItemPart
  task?: 'open' | 'done'
}

export interface OtherPart {
  kind: 'other'
  reason: LeftOutReason
  lines: TextLine[]
  /** Says that key results follow. */
  announcesKeyResults: boolean
}

export type Part = HeadingPart | ItemPart | OtherPart

const number = /^\d{1,3}(?:\.\d{1,3})*[.)]\s+/
const inlineAttributes = /\{:[^{}]*\}/g
/** A line of its own below the heading that it is about. */
const ownerLine = /^owners?\s*:\s*(\S.{0,200})$/i
const keyResultsLabel = /^(?:the |our )?key results?(?: (?:are|include))?:?$/i

/** Reads the texts of all blocks; a paragraph that is marked as an objective or a key result counts as one. */
export function readParts(markdown: Markdown): Part[] {
  const parts: Part[] = []
  const items = new Map<ItemBlock, ItemPart>()
  // A text that stands for a heading stands below the last one, or beside it if that is an objective by its mark, too.
  let textLevel = 1
  let paragraphLists = 0
  const inlineOf = (text: string): Inline =>
    readInline(text.replace(inlineAttributes, ''), markdown.references)

  for (const block of markdown.blocks) {
    if (block.kind === 'heading') {
      const { level } = block
      const heading = headingPart(level, inlineOf(block.text.replace(number, '')), block.lines)
      textLevel = heading.okr.marked === 'objective' ? level : level + 1
      parts.push(heading)
    } else if (block.kind === 'item') {
      const inline = inlineOf(block.text)
      const parent = block.parent && items.get(block.parent)
      const part: ItemPart = {
        kind: 'item',
        inline,
        okr: readOkrText(inline),
        lines: block.lines,
        depth: block.depth,
        list: block.list,
        ...(parent ? { parent } : {}),
        ...(block.task ? { task: block.task } : {}),
      }
      items.set(block, part)
      parts.push(part)
    } else if (block.kind === 'paragraph') {
      for (const piece of splitAtMarks(block)) {
        const inline = inlineOf(piece.text)
        const okr = readOkrText(inline)
        const mark = announcesKeyResults(inline.text) ? undefined : startsWithMark(inline.text)
        const owner = ownerLine.exec(inline.text)?.[1] ?? ''
        const above = parts.findLast((part) => part.kind !== 'other' || part.reason !== 'html')
        if (owner !== '' && above?.kind === 'heading' && !above.okr.stated) {
          above.okr.stated = owner
          above.lines.push(...piece.lines)
        } else if (mark === 'objective' || isSummary(piece.text)) {
          parts.push({ kind: 'heading', level: textLevel, inline, okr, lines: piece.lines })
        } else if (mark === 'key-result') {
          paragraphLists -= 1
          parts.push({ kind: 'item', inline, okr, lines: piece.lines, depth: 1, list: paragraphLists })
        } else {
          parts.push(otherPart(paragraphReason(inline), piece.lines, inline.text))
        }
      }
    } else {
      parts.push(otherPart(block.reason, block.lines, ''))
    }
  }
  return parts
}

/** Nothing but links, and what may stand between them. */
export function isOnlyLinks(inline: Inline): boolean {
  if (inline.links.length === 0) return false
  const linked = inline.links.reduce((sum, link) => sum + letters(link.text), 0)
  return linked > 0 && linked >= letters(inline.text)
}

export function announcesKeyResults(text: string): boolean {
  return keyResultsLabel.test(text.trim())
}

function headingPart(level: number, inline: Inline, lines: TextLine[]): HeadingPart {
  return { kind: 'heading', level, inline, okr: readOkrText(inline), lines }
}

function otherPart(reason: LeftOutReason, lines: TextLine[], text: string): OtherPart {
  return { kind: 'other', reason, lines, announcesKeyResults: announcesKeyResults(text) }
}

/** The foldable part of a page has its heading in `<summary>`. */
function isSummary(source: string): boolean {
  return /<summary[\s>]/i.test(source)
}

function paragraphReason(inline: Inline): LeftOutReason {
  if (isOnlyLinks(inline)) return 'links'
  const isShort = inline.text.split(' ').length <= 8
  const isSetOff = inline.emphasised > 0 && inline.emphasised >= inline.text.length - 1
  return isShort && (isSetOff || inline.text.endsWith(':')) ? 'label' : 'prose'
}

/** Lines of one paragraph that are each marked ("KR1: …") are read one by one. */
function splitAtMarks(block: ParagraphBlock): { text: string; lines: TextLine[] }[] {
  const pieces: { text: string; lines: TextLine[] }[] = []
  for (const line of block.lines) {
    const isMarked = /^[\s*_]*(?:KR|key result|objective|O(?=\d))s?\s*#?\d*\s*[*_]*\s*[:.)–—-]/i.test(
      line.text,
    )
    const last = pieces.at(-1)
    if (last && !isMarked) {
      last.text = `${last.text} ${line.text.trim()}`
      last.lines.push(line)
    } else {
      pieces.push({ text: line.text.trim(), lines: [line] })
    }
  }
  return pieces
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length
}
