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

/** A bit of text, or a run of marks that may open or close emphasis. */
export interface Piece {
  text: string
  /** Of a run of `*`, `_` or `~`: what is left of it as text once pairs are taken out. */
  run?: { mark: string; left: number; opens: boolean; closes: boolean }
}

interface Span {
  mark: string
  from: number
  to: number
}

export interface FoundLink {
  from: number
  to: number
  href: string
}

/** Puts the pieces together as a reader sees them. */
export function renderInline(pieces: readonly Piece[], found: readonly FoundLink[], names: string[]): Inline {
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
