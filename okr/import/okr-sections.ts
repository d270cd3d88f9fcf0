import { rootUnitId } from '../organisation.ts'
import type { LeftOutReason } from './left-out.ts'
import { announcesKeyResults, type HeadingPart, type ItemPart, isOnlyLinks, type Part } from './okr-parts.ts'
import {
  beginsRetrospective,
  endsWithOkrWord,
  headsRetrospective,
  namesContents,
  namesMaterial,
  namesNotes,
  startsWithOkrWord,
  visionOf,
  withoutOkrWords,
} from './section-names.ts'

export interface Sections {
  /** Headings and items that become nothing, and why. */
  leftOut: Map<Part, LeftOutReason>
  /** Items that a label announces as key results. */
  announced: Set<ItemPart>
  visions: Set<HeadingPart>
}

export interface Names {
  unitOf(text: string): string | undefined
  isOwner(text: string): boolean
}

interface OpenHeading {
  part: HeadingPart
  created: number
  retrospective: number
  /** Why the lists and tables below it were left out. */
  reasons: Set<LeftOutReason>
  /** The lists right below it are left out, too; of a retrospective, all that is below. */
  verdict?: LeftOutReason
}

/** Tells the OKRs of a document from what is about them: titles, contents, links, notes, retrospectives. */
export function sortSections(
  parts: readonly Part[],
  contentsLists: ReadonlySet<number>,
  names: Names,
): Sections {
  const sections: Sections = { leftOut: new Map(), announced: new Set(), visions: new Set() }
  const outermost = parts.filter((part) => part.kind === 'heading' && part.level === 1)
  const open: OpenHeading[] = []
  const undecided: OpenHeading[] = []
  let announces = false

  const close = (level: number): void => {
    for (let last = open.at(-1); last && last.part.level >= level; last = open.at(-1)) {
      open.pop()
      const above = open.at(-1)
      if (!above) continue
      above.created += last.created
      above.retrospective += last.retrospective
      for (const reason of last.reasons) above.reasons.add(reason)
    }
  }

  for (let index = 0; index < parts.length; ) {
    const part = parts[index]
    if (part?.kind === 'heading') {
      close(part.level)
      const above = open.at(-1)?.verdict
      const verdict = above === 'retrospective' ? above : sectionReason(part)
      const heading: OpenHeading = { part, created: 0, retrospective: 0, reasons: new Set() }
      if (verdict) heading.verdict = verdict
      open.push(heading)
      undecided.push(heading)
      announces = announcesKeyResults(part.inline.text)
      index += 1
    } else if (part?.kind === 'item') {
      const items = listFrom(parts, index)
      sortList(items, open.at(-1), contentsLists, names, announces, sections)
      index += items.length
    } else {
      if (part?.kind === 'other') {
        if (part.announcesKeyResults) announces = true
        else if (part.reason === 'label') announces = false
        if (part.reason === 'table' || part.reason === 'contents') open.at(-1)?.reasons.add(part.reason)
      }
      index += 1
    }
  }
  close(0)

  const isTitle = (part: HeadingPart): boolean =>
    outermost.length === 1 &&
    outermost[0] === part &&
    undecided[0]?.part === part &&
    undecided.length > 1 &&
    !hasItemsOfItsOwn(parts, part)
  for (const heading of undecided) {
    const { part } = heading
    const vision = visionOf(part.inline.text)
    const reason = heading.verdict ?? (vision ? undefined : headingReason(heading, isTitle(part), names))
    if (reason) sections.leftOut.set(part, reason)
    else if (vision) sections.visions.add(part)
  }
  return sections
}

/** Why a heading and what stands right below it is left out. */
function sectionReason({ inline }: HeadingPart): LeftOutReason | undefined {
  if (namesContents(inline.text)) return 'contents'
  if (headsRetrospective(inline.text)) return 'retrospective'
  return namesNotes(inline.text) ? 'notes' : undefined
}

function headingReason(heading: OpenHeading, isTitle: boolean, names: Names): LeftOutReason | undefined {
  const { part, created, retrospective, reasons } = heading
  const { text } = part.inline
  if (announcesKeyResults(text)) return 'label'
  if (created === 0 && retrospective > 0) return 'retrospective'
  if (part.okr.marked) return undefined
  const subject = withoutOkrWords(text)
  if (subject === '') return 'title'
  const unitId = names.unitOf(text) ?? names.unitOf(subject ?? '')
  const namesDocument = startsWithOkrWord(text) || (part.level === 1 && endsWithOkrWord(text))
  // The name of the organisation above everything is the document's title.
  if (unitId === rootUnitId && (namesDocument || isTitle)) return 'title'
  if (unitId !== undefined) return undefined
  if (namesDocument) return 'title'
  if (created === 0) {
    const [reason] = reasons
    if (reason) return reason
  }
  return isTitle && !part.okr.prefix && !part.okr.stated ? 'title' : undefined
}

function sortList(
  items: readonly ItemPart[],
  heading: OpenHeading | undefined,
  contentsLists: ReadonlySet<number>,
  names: Names,
  announced: boolean,
  sections: Sections,
): void {
  const whole = heading?.verdict ?? wholeList(items, heading?.part, contentsLists, names)
  let retrospectiveDepth = 0
  for (const item of items) {
    if (item.depth < retrospectiveDepth) retrospectiveDepth = 0
    if (retrospectiveDepth === 0 && beginsRetrospective(item.inline.text)) retrospectiveDepth = item.depth
    const reason =
      whole ?? (retrospectiveDepth > 0 ? 'retrospective' : item.inline.text === '' ? 'empty' : undefined)
    const isLabel = reason === undefined && announcesKeyResults(item.inline.text)
    if (reason ?? isLabel) sections.leftOut.set(item, reason ?? 'label')
    else if (heading) heading.created += 1
    if (reason === 'retrospective' && heading) heading.retrospective += 1
    else if (reason && reason !== 'empty') heading?.reasons.add(reason)
    const below = item.parent
    const announcedByItem = below && sections.leftOut.get(below) === 'label'
    if ((announced && item.depth === 1) || announcedByItem) sections.announced.add(item)
  }
}

/** Why a whole list is no list of OKRs. */
function wholeList(
  items: readonly ItemPart[],
  heading: HeadingPart | undefined,
  contentsLists: ReadonlySet<number>,
  names: Names,
): LeftOutReason | undefined {
  const [first] = items
  if (!first || items.some((item) => item.task)) return undefined
  if (contentsLists.has(first.list)) return 'contents'
  if (items.length === 1 && /^toc$/i.test(first.inline.text)) return 'contents'
  if (items.every((item) => isOnlyLinks(item.inline))) {
    const isOutline = items.every((item) => item.inline.links.every((link) => link.href.startsWith('#')))
    if (isOutline) return 'contents'
    const isOkr = heading?.okr.marked === 'objective' || heading?.okr.prefix !== undefined
    if (!isOkr) return 'links'
  }
  const isFlat = items.every((item) => item.depth === 1)
  const areShort = items.every(
    (item) => item.inline.text.split(' ').length <= 3 && !/\d/.test(item.inline.text),
  )
  if (isFlat && areShort && heading && namesMaterial(heading.inline.text)) return 'names'
  const areNames = items.length > 1 && items.every((item) => names.isOwner(item.inline.text))
  return isFlat && areNames ? 'names' : undefined
}

function listFrom(parts: readonly Part[], start: number): ItemPart[] {
  const items: ItemPart[] = []
  const first = parts[start]
  for (let index = start; index < parts.length; index += 1) {
    const part = parts[index]
    if (part?.kind !== 'item' || first?.kind !== 'item' || part.list !== first.list) break
    items.push(part)
  }
  return items
}

function hasItemsOfItsOwn(parts: readonly Part[], heading: HeadingPart): boolean {
  const next = parts.slice(parts.indexOf(heading) + 1).find((part) => part.kind !== 'other')
  return next?.kind === 'item'
}
