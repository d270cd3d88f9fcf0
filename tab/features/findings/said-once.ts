import type { FindingsPage, FindingView } from '../../../okr/contract/findings.ts'

type Lines = FindingsPage['okrs'][string]

/** A piece of a sentence; with `okrId` it is the title of that OKR. */
export interface Piece {
  text: string
  okrId?: string
}

/** What a card shows of a finding. */
export interface Said {
  title: Piece[]
  evidence: Piece[][]
  /** OKRs that no sentence leads to: they stand below, each in a line of its own. */
  lines: Lines[]
  /** OKRs that a sentence leads to. */
  inSentences: Lines[]
}

const quotation = /“([^”]+)”/g
/** "All 7 say the same:" */
const frameWords = 5

/**
 * Each thing once: sentences lead to the OKRs that they name, and only the others get a line. Of a redundancy, whose
 * OKRs are there to be compared, each has a line, and the sentences do not repeat what the lines say.
 */
export function saidOnce(finding: FindingView, okrs: FindingsPage['okrs'], openId?: string): Said {
  const about = finding.okrIds.flatMap((id) => okrs[id] ?? [])
  const others = about.filter((line) => line.id !== openId)
  if (finding.kind === 'redundancy') {
    const says = finding.evidence.filter((sentence) => !onlyRepeats(sentence, about))
    return {
      title: [{ text: withoutQuotation(finding.title, about) }],
      evidence: says.map((text) => [{ text }]),
      lines: others,
      inSentences: [],
    }
  }
  const title = piecesOf(finding.title, about, openId)
  const evidence = finding.evidence.map((sentence) => piecesOf(sentence, about, openId))
  const linked = new Set([title, ...evidence].flat().map(({ okrId }) => okrId))
  return {
    title,
    evidence,
    lines: others.filter(({ id }) => !linked.has(id)),
    inSentences: others.filter(({ id }) => linked.has(id)),
  }
}

/** The pieces put together are the sentence. A title that several have leads nowhere. */
export function piecesOf(sentence: string, about: readonly Lines[], openId?: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of sentence.matchAll(quotation)) {
    const [whole, inner = ''] = match
    const named = about.filter(({ title }) => isTitle(inner, title))
    const [one] = named
    if (one === undefined || named.length > 1 || one.id === openId) continue
    pieces.push({ text: sentence.slice(end, match.index) }, { text: whole, okrId: one.id })
    end = match.index + whole.length
  }
  pieces.push({ text: sentence.slice(end) })
  return pieces.filter(({ text }) => text !== '')
}

/** Long titles are cut in sentences. */
function isTitle(quoted: string, title: string): boolean {
  const whole = title.trim()
  return quoted === whole || (quoted.endsWith('…') && whole.startsWith(quoted.slice(0, -1)))
}

/** It quotes titles, and says next to nothing about them. */
function onlyRepeats(sentence: string, about: readonly Lines[]): boolean {
  let quotes = 0
  const rest = sentence.replace(quotation, (whole, inner: string) => {
    if (!about.some(({ title }) => isTitle(inner, title))) return whole
    quotes += 1
    return ''
  })
  return quotes > 0 && !rest.includes('“') && (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= frameWords
}

/** "The same aim in 2 places: “Title”." without the title. */
function withoutQuotation(sentence: string, about: readonly Lines[]): string {
  const found = /^(.+): “([^”]+)”\.$/.exec(sentence)
  const [, rest, quoted = ''] = found ?? []
  return rest !== undefined && about.some(({ title }) => isTitle(quoted, title)) ? `${rest}.` : sentence
}
