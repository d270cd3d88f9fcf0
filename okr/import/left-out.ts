import type { SyntaxReason } from './markdown-blocks.ts'

export type LeftOutReason =
  | SyntaxReason
  | 'title'
  | 'notes'
  | 'prose'
  | 'links'
  | 'names'
  | 'label'
  | 'retrospective'

/** A line of the file of which nothing was created. */
export interface LeftOut {
  line: number
  text: string
  reason: LeftOutReason
}

/** What the dry run says of each reason. */
export const leftOutReasons: Readonly<Record<LeftOutReason, string>> = {
  'front-matter': 'Settings of the page, not part of the text.',
  attributes: 'Markdown attributes.',
  divider: 'A dividing line.',
  reference: 'The target of a link.',
  table: 'A table. Only lists and headings are read.',
  code: 'A block of code.',
  html: 'HTML without text.',
  comment: 'A comment.',
  contents: 'Table of contents.',
  empty: 'An empty heading or list item.',
  title: 'Title of the document or name of its period.',
  notes: 'Notes about the document.',
  prose: 'Running text, not a list item or a heading.',
  links: 'A list of links.',
  names: 'A list of names.',
  label: 'A label of what follows.',
  retrospective: 'Part of a retrospective.',
}
