/** Lines that hold no text of a list, a heading or a paragraph, by what they are. */
export type SyntaxReason =
  | 'front-matter'
  | 'attributes'
  | 'divider'
  | 'reference'
  | 'table'
  | 'code'
  | 'html'
  | 'comment'
  | 'contents'
  | 'empty'

export interface TextLine {
  line: number
  text: string
}

export interface HeadingBlock {
  kind: 'heading'
  level: number
  text: string
  lines: TextLine[]
}

export interface ItemBlock {
  kind: 'item'
  text: string
  lines: TextLine[]
  /** 1 for an item of the outermost list. */
  depth: number
  parent?: ItemBlock
  /** Items of one list, with the lists inside it, have the same number. */
  list: number
  task?: 'open' | 'done'
}

export interface ParagraphBlock {
  kind: 'paragraph'
  text: string
  lines: TextLine[]
}

export interface SyntaxBlock {
  kind: 'syntax'
  reason: SyntaxReason
  lines: TextLine[]
}

export type Block = HeadingBlock | ItemBlock | ParagraphBlock | SyntaxBlock

export interface Markdown {
  blocks: Block[]
  /** Link definitions: the lower-case name to the target. */
  references: Map<string, string>
  /** The numbers of lists that stand for a generated table of contents. */
  contentsLists: Set<number>
}
