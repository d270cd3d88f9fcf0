import type { Inline } from './markdown-render.ts'
import { isShortText, looksLikeName } from './owner-names.ts'
import { namesPeriod } from './section-names.ts'

/** What one list item or heading says, before it is known whose it is. */
export interface OkrText {
  /** All of it but the result, the tags and the mark: what identifies it in its file. */
  whole: string
  marked?: 'objective' | 'key-result'
  /** Stands before ":" and may be an owner. */
  prefix?: { text: string; rest: string; certain: boolean }
  /** Stands first, set off by emphasis or a link but by no ":": an owner only if it is a known one. */
  lead?: { text: string; rest: string; emphasised: boolean }
  /** "(Owner: …)", or a component that names a person. */
  stated?: string
  resultText?: string
  /** P0, P1 … */
  priority?: number
  tags: string[]
}

const arrow = /\s*(?:==?>|---?>|⇒)\s*/
const leadingTag = /^\[([^[\]]{1,24})\]\s*/
const trailingTag = /(?:^|(?<=\s|\]))\[([^[\]]{1,24})\]\s*\.?$/
const tagText = /^(?:P\d|P\?|\p{Lu}[\p{L}\p{N}&+/-]*)$/u
const keyResultMark =
  /^(?:KRs?|key results?)(?:\s*#?\d+(?:\.\d+)*)?\s*(?:[:.)]+|\s[–—-])\s*(?=\S)|^(?:KR|key result)\s*#?\d+(?:\.\d+)*\s+(?=\S)/i
const objectiveMark =
  /^(?:objective|goal)s?(?:\s*#?\d+(?:\.\d+)*)?\s*(?::+|\s[–—-]|[.)](?=\s))\s*(?=\S)|^objective\s*#?\d+\s+(?=\S)|^O\d+(?:\.\d+)*\s*(?:[:.)]+|\s[–—-])\s*(?=\S)/i
const bareKeyResult = /^(?:KR|key result)\s*#?\d+(?:\.\d+)*$/i
const bareObjective = /^(?:objective\s*#?\d+|O\d+)$/i
const keyResultEnd = /(?:^|\s+)(?:KRs?|key results?)\s*#?(?:\d+(?:\.\d+)*)?$/i
const objectiveEnd = /\s+(?:objective|goal|OKR)s?\s*#?\d*$/i
const ownerNote = /\s*[([]\s*owners?\s*:\s*([^()[\]]*)[)\]]\s*$/i

/** Takes a text apart: mark, possible owner, result, priority and tags. Decides nothing that needs the organisation. */
export function readOkrText(inline: Inline): OkrText {
  const split = arrow.exec(inline.text)
  let main = (split ? inline.text.slice(0, split.index) : inline.text).replace(/:{2,}(?=\s|$)/g, ':').trim()
  const result = split ? inline.text.slice(split.index + split[0].length).trim() : ''
  const tags: string[] = []
  main = takeTags(main, tags)
  const priority = tags.map((text) => /^P(\d)$/.exec(text)?.[1]).find((digit) => digit !== undefined)
  const note = ownerNote.exec(main)
  const stated = note?.[1]?.trim() || inline.names.join(', ')
  if (note) main = main.slice(0, note.index)
  if (inline.names.length > 0) main = trimDashes(main)
  const emphasised = inline.text.slice(0, inline.emphasised).trim()

  let marked: OkrText['marked']
  const unmarked = (text: string): string => {
    const mark = marked ? undefined : markOf(text, emphasised)
    if (mark) marked = mark.kind
    return mark ? text.slice(mark.length).trim() : text
  }
  const whole = main.trim()
  const title = unmarked(whole)
  const prefix = readPrefix(title, emphasised)
  if (prefix?.marked) marked ??= prefix.marked
  const lead = prefix ? undefined : readLead(title, emphasised, inline.links[0]?.text)
  if (prefix) prefix.rest = unmarked(prefix.rest)

  return {
    whole: title,
    ...(marked ? { marked } : {}),
    ...(prefix ? { prefix: { text: prefix.text, rest: prefix.rest, certain: prefix.certain } } : {}),
    ...(lead ? { lead } : {}),
    ...(stated ? { stated } : {}),
    ...(result ? { resultText: result } : {}),
    ...(priority === undefined ? {} : { priority: Number(priority) }),
    tags: tags.filter((text) => !/^P[\d?]$/.test(text)),
  }
}

/** "KR1: …", "Objective: …": marked by its first words. */
export function startsWithMark(text: string): 'objective' | 'key-result' | undefined {
  return markOf(text, '')?.kind
}

/** Whether a name that the organisation doesn't know is still meant as an owner: as names are written, or used again and again. */
export function isMeantAsOwner(prefix: string, timesUsed: number): boolean {
  if (namesPeriod(prefix)) return false
  if (looksLikeName(prefix)) return true
  return timesUsed > 1 && isShortText(prefix) && prefix.split(/\s+/).length <= 3
}

/** Takes "[P1][DP]" from the start and the end of a text. */
function takeTags(text: string, tags: string[]): string {
  let rest = text
  for (let match = leadingTag.exec(rest); match; match = leadingTag.exec(rest)) {
    const found = match[1]?.trim() ?? ''
    if (!tagText.test(found)) break
    tags.push(found)
    rest = rest.slice(match[0].length)
  }
  const trailing: string[] = []
  for (;;) {
    // A tag is short: looking at the end only keeps long texts cheap.
    const end = rest.slice(-40)
    const match = trailingTag.exec(end)
    const found = match?.[1]?.trim() ?? ''
    if (!match || !tagText.test(found)) break
    trailing.unshift(found)
    rest = rest.slice(0, rest.length - end.length + match.index).trimEnd()
  }
  tags.push(...trailing)
  return rest
}

function markOf(
  text: string,
  emphasised: string,
): { kind: 'objective' | 'key-result'; length: number } | undefined {
  const keyResult = keyResultMark.exec(text)
  if (keyResult) return { kind: 'key-result', length: keyResult[0].length }
  const objective = objectiveMark.exec(text)
  if (objective) return { kind: 'objective', length: objective[0].length }
  if (bareKeyResult.test(text)) return { kind: 'key-result', length: 0 }
  if (bareObjective.test(text)) return { kind: 'objective', length: 0 }
  const isSetOff = emphasised !== '' && text.startsWith(emphasised) && text.length > emphasised.length
  return isSetOff && /^(?:KRs?|key results?):?$/i.test(emphasised)
    ? { kind: 'key-result', length: emphasised.length }
    : undefined
}

function readPrefix(
  text: string,
  emphasised: string,
): { text: string; rest: string; certain: boolean; marked?: 'objective' | 'key-result' } | undefined {
  const at = text.indexOf(':')
  if (at <= 0 || at > 120) return undefined
  const before = text.slice(0, at).trim()
  const next = text[at + 1]
  const keyResult = keyResultEnd.test(before)
  const stands =
    next === undefined || /\s/.test(next) || (next === ':' && /^::+(?:\s|$)/.test(text.slice(at)))
  if (!stands && !(keyResult && next !== '/')) return undefined
  const objective = !keyResult && objectiveEnd.test(before) && looksLikeName(before)
  const name = before.replace(keyResult ? keyResultEnd : objective ? objectiveEnd : /$^/, '').trim()
  if (name === '') return undefined
  return {
    text: name,
    rest: text.slice(at).replace(/^[:\s]+/, ''),
    certain: keyResult || emphasised.replace(/[:\s]+$/, '') === before,
    ...(keyResult ? { marked: 'key-result' as const } : objective ? { marked: 'objective' as const } : {}),
  }
}

function readLead(text: string, emphasised: string, link: string | undefined): OkrText['lead'] {
  for (const lead of [emphasised, link ?? '']) {
    if (lead === '' || lead.length >= text.length || !text.startsWith(lead)) continue
    return {
      text: trimDashes(lead),
      emphasised: lead === emphasised,
      rest: text.slice(lead.length).replace(/^[\s,–—-]+/, ''),
    }
  }
  return undefined
}

/** Character by character: a pattern for the end of a text costs quadratic time on long runs of dashes. */
function trimDashes(text: string): string {
  let end = text.length
  while (end > 0 && /[\s,–—-]/.test(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}
