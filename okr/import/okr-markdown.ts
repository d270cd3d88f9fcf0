import { fnv1a64 } from '../hash.ts'
import type { LeftOut } from './left-out.ts'
import { readMarkdown } from './markdown-reader.ts'
import type { Link } from './markdown-render.ts'
import { type HeadingPart, type ItemPart, type OtherPart, type Part, readParts } from './okr-parts.ts'
import { scoreOf } from './okr-score.ts'
import { type Sections, sortSections } from './okr-sections.ts'
import { type Claim, claimReader } from './owner-claim.ts'
import { type KnownOrganisation, type Owner, ownerIndex } from './owner-match.ts'
import { nameKey } from './owner-names.ts'
import { visionOf, withoutOkrWords } from './section-names.ts'
import { type UnmatchedOwner, unmatchedOwners } from './unmatched-owners.ts'

export type NodeKind = 'unit' | 'vision' | 'objective' | 'key-result'

export interface OkrNode {
  /** Made of the ancestors, the text and the ordinal among equals: the same file gives the same ids. */
  id: string
  kind: NodeKind
  /** Without Markdown, mark, result and tags; an owner that could not be matched stays in it. */
  title: string
  /** Depth in the list, 1 for the outermost; 0 for a heading. */
  depth: number
  /** Level of the heading, or of the one above the list; 0 without any. */
  headingDepth: number
  parentId?: string
  /** The objective that a key result belongs to: the nearest above it. */
  objectiveId?: string
  /** Line of the file, from 1. */
  line: number
  /** Every line that the node is made of. */
  lines: number[]
  /** What stands in the file as the owner. */
  ownerText?: string
  /** Stated here or inherited from above. */
  owner?: Owner
  /** The node, this one or one above, that states the owner, matched or not. */
  ownerNodeId?: string
  /** The title without an unmatched owner, for when the owner is found by hand. */
  titleWithoutOwner?: string
  /** It says only whose the nodes below are. */
  ownerOnly?: boolean
  unitId?: string
  score?: number
  resultText?: string
  /** 0 for P0, the highest. */
  priority?: number
  tags?: string[]
  links?: Link[]
  /** The box of a task item. */
  done?: boolean
  /** Struck through. */
  withdrawn?: boolean
}

export interface ParsedOkrs {
  /** In the order of the file: what is above comes first. */
  nodes: OkrNode[]
  leftOut: LeftOut[]
  unmatchedOwners: UnmatchedOwner[]
}

const nobody: KnownOrganisation = { people: [], units: [] }

/** Reads OKRs from headings and nested lists. Every line that is not blank is in a node or left out with its reason. */
export function parseOkrMarkdown(text: string, organisation: KnownOrganisation = nobody): ParsedOkrs {
  const markdown = readMarkdown(text)
  const parts = readParts(markdown)
  const index = ownerIndex(organisation)
  const unitOf = (name: string): string | undefined => index.unit(name.replace(/[:\s]+$/, ''))
  const sections = sortSections(parts, markdown.contentsLists, {
    unitOf,
    isOwner: (name) => index.match(name).owner !== undefined,
  })
  const kept = parts.filter((part) => part.kind !== 'other' && !sections.leftOut.has(part))
  const parents = new Set(parts.flatMap((part) => (part.kind === 'item' && part.parent ? [part.parent] : [])))
  const claimOf = claimReader(kept, parents, index)
  const builder = new TreeBuilder(sections, claimOf, (heading) => {
    const name = heading.inline.text
    return unitOf(name) ?? unitOf(withoutOkrWords(name) ?? '')
  })
  for (const part of parts) builder.add(part)
  return builder.finish()
}

interface Built {
  node: OkrNode
  part: HeadingPart | ItemPart
  claim: Claim
  parent?: Built
  ownerKey: string
  hasChildren: boolean
}

class TreeBuilder {
  readonly #sections: Sections
  readonly #claimOf: (part: HeadingPart | ItemPart) => Claim
  readonly #unitOf: (heading: HeadingPart) => string | undefined
  readonly #built: Built[] = []
  readonly #items = new Map<ItemPart, Built>()
  readonly #headings: { level: number; built?: Built }[] = []
  readonly #ordinals = new Map<string, number>()
  readonly #leftOut: LeftOut[] = []

  constructor(
    sections: Sections,
    claimOf: (part: HeadingPart | ItemPart) => Claim,
    unitOf: (heading: HeadingPart) => string | undefined,
  ) {
    this.#sections = sections
    this.#claimOf = claimOf
    this.#unitOf = unitOf
  }

  add(part: Part): void {
    const reason = part.kind === 'other' ? part.reason : this.#sections.leftOut.get(part)
    if (part.kind === 'heading') {
      while ((this.#headings.at(-1)?.level ?? 0) >= part.level) this.#headings.pop()
    }
    if (part.kind === 'other' || reason) {
      if (reason) this.#leave(part, reason)
      if (part.kind === 'heading') this.#headings.push({ level: part.level })
      return
    }
    const parent = part.kind === 'item' ? this.#parentOf(part) : this.#heading()
    const built = this.#build(part, parent)
    if (parent) parent.hasChildren = true
    this.#built.push(built)
    if (part.kind === 'heading') this.#headings.push({ level: part.level, built })
    else this.#items.set(part, built)
  }

  finish(): ParsedOkrs {
    for (const built of this.#built) this.#decideKind(built)
    const nodes = this.#built.map(({ node }) => node)
    return {
      nodes,
      leftOut: this.#leftOut.sort((a, b) => a.line - b.line),
      unmatchedOwners: unmatchedOwners(this.#built),
    }
  }

  #build(part: HeadingPart | ItemPart, parent: Built | undefined): Built {
    const { okr, inline, lines } = part
    const unitId = part.kind === 'heading' ? this.#unitOf(part) : undefined
    const vision = part.kind === 'heading' ? visionOf(inline.text) : undefined
    const claim: Claim = vision ? { title: 'Vision', candidates: [], ownerOnly: false } : this.#claimOf(part)
    const id = this.#idOf(okr.whole, parent)
    const owner = unitId === undefined ? claim.owner : { unitId }
    const states = unitId !== undefined || claim.ownerText !== undefined
    const inherited = states ? undefined : parent?.node
    const effective = states ? owner : inherited?.owner
    const ownerNodeId = states ? id : inherited?.ownerNodeId
    const score = okr.resultText === undefined ? undefined : scoreOf(okr.resultText)
    const title = typeof vision === 'string' ? vision : unitId ? unitTitle(inline.text) : claim.title
    const node: OkrNode = {
      id,
      kind: unitId !== undefined ? 'unit' : vision ? 'vision' : 'objective',
      title: title || inline.text,
      depth: part.kind === 'item' ? part.depth : 0,
      headingDepth: part.kind === 'heading' ? part.level : (this.#headings.at(-1)?.level ?? 0),
      ...(parent ? { parentId: parent.node.id } : {}),
      line: lines[0]?.line ?? 0,
      lines: lines.map(({ line }) => line),
      ...(claim.ownerText === undefined || unitId !== undefined ? {} : { ownerText: claim.ownerText }),
      ...(effective ? { owner: effective } : {}),
      ...(ownerNodeId === undefined ? {} : { ownerNodeId }),
      ...(claim.titleWithoutOwner === undefined ? {} : { titleWithoutOwner: claim.titleWithoutOwner }),
      ...(claim.ownerOnly && unitId === undefined && !vision ? { ownerOnly: true } : {}),
      ...(unitId === undefined ? {} : { unitId }),
      ...(score === undefined ? {} : { score }),
      ...(okr.resultText === undefined ? {} : { resultText: okr.resultText }),
      ...(okr.priority === undefined ? {} : { priority: okr.priority }),
      ...(okr.tags.length > 0 ? { tags: okr.tags } : {}),
      ...(inline.links.length > 0 ? { links: inline.links } : {}),
      ...(part.kind === 'item' && part.task ? { done: part.task === 'done' } : {}),
      ...(inline.struck ? { withdrawn: true } : {}),
    }
    const ownerKey = states ? keyOf(owner, claim.ownerText ?? '') : (parent?.ownerKey ?? '')
    return { node, part, claim, ...(parent ? { parent } : {}), ownerKey, hasChildren: false }
  }

  /** A key result is an item marked as one, or a leaf under the same owner; without an objective above it can be none. */
  #decideKind(built: Built): void {
    const { node, part, parent } = built
    if (node.kind !== 'objective') return
    const isStatement = part.kind === 'item' && part.depth === 1 && this.#isUnderBareVision(built)
    if (isStatement) {
      node.kind = 'vision'
      return
    }
    const objective = nearest(parent, (above) => above.node.kind === 'objective')
    if (!objective || part.okr.marked === 'objective') return
    const isMarked =
      part.okr.marked === 'key-result' || (part.kind === 'item' && this.#sections.announced.has(part))
    const isLeaf = part.kind === 'item' && !built.hasChildren && !node.ownerOnly
    const isUnderGoal = nearest(parent, (above) => isGoal(above.node)) !== undefined
    const sameOwner = parent !== undefined && parent.ownerKey === built.ownerKey
    if (!isMarked && !(isLeaf && isUnderGoal && sameOwner)) return
    node.kind = 'key-result'
    node.objectiveId = objective.node.id
  }

  #isUnderBareVision({ parent }: Built): boolean {
    return parent?.part.kind === 'heading' && visionOf(parent.part.inline.text) === true
  }

  #parentOf(part: ItemPart): Built | undefined {
    for (let above = part.parent; above; above = above.parent) {
      const built = this.#items.get(above)
      if (built) return built
    }
    return this.#heading()
  }

  #heading(): Built | undefined {
    return this.#headings.findLast(({ built }) => built)?.built
  }

  #idOf(text: string, parent: Built | undefined): string {
    const identity = `${parent?.node.id ?? ''}\n${text.toLowerCase()}`
    const ordinal = (this.#ordinals.get(identity) ?? 0) + 1
    this.#ordinals.set(identity, ordinal)
    return `md-${fnv1a64(`${identity}\n${ordinal}`)}`
  }

  #leave(part: Part | OtherPart, reason: LeftOut['reason']): void {
    for (const { line, text } of part.lines) this.#leftOut.push({ line, text: text.trim(), reason })
  }
}

/** "Marketing OKRs:" is the unit "Marketing". */
function unitTitle(text: string): string {
  return (withoutOkrWords(text) || text).replace(/\s*:$/, '')
}

/** An objective that says more than whose it is, or a key result. */
function isGoal(node: OkrNode): boolean {
  return node.kind === 'key-result' || (node.kind === 'objective' && !node.ownerOnly)
}

function nearest(from: Built | undefined, fits: (built: Built) => boolean): Built | undefined {
  let above = from
  while (above && !fits(above)) above = above.parent
  return above
}

function keyOf(owner: Owner | undefined, text: string): string {
  if (!owner) return `text:${nameKey(text)}`
  return 'unitId' in owner ? `unit:${owner.unitId}` : `person:${owner.personId}`
}
