import type { SessionPreview } from '../../../okr/contract/sessions.ts'

export type AgendaEntry = SessionPreview['agenda'][number]

export interface OutlineEntry {
  item: AgendaEntry
  /** 0: an OKR of the unit; below it what contributes to it, and so on. */
  depth: number
}

export interface AgendaSection {
  part: AgendaEntry['part']
  title: string
  minutes: number
  entries: OutlineEntry[]
  /** What every item of the part is asked, said once. */
  asked: readonly string[]
}

const titles: Record<AgendaEntry['part'], string> = {
  review: 'Review',
  feedback: 'Feedback',
  'quality-check': 'Quality check',
  share: 'Running order',
  unlinked: 'Not linked yet',
  'without-okr': 'Without an OKR',
  commitment: 'Commitment',
}

function askedInAll(items: readonly AgendaEntry[]): readonly string[] {
  const notes = items.flatMap((item) => (item.notes === undefined ? [] : [item.notes]))
  const [first] = notes
  if (first === undefined || items.length < 2) return []
  return notes.every((other) => other.join('\n') === first.join('\n')) ? first : []
}

/** The agenda as it is read: its parts with their minutes, OKRs below what they contribute to. The order stays. */
export function agendaSections(agenda: readonly AgendaEntry[]): AgendaSection[] {
  const sections: AgendaSection[] = []
  let above: string[] = []
  for (const item of agenda) {
    let section = sections.at(-1)
    if (section?.part !== item.part) {
      section = { part: item.part, title: titles[item.part], minutes: 0, entries: [], asked: [] }
      sections.push(section)
      above = []
    }
    section.minutes += item.minutes
    const depth = item.underOkrId === undefined ? 0 : above.lastIndexOf(item.underOkrId) + 1
    above = [...above.slice(0, depth), item.okrId ?? '']
    section.entries.push({ item, depth })
  }
  return sections.map((section) => ({
    ...section,
    asked: askedInAll(section.entries.map((entry) => entry.item)),
  }))
}

/** A part of one item with the same name needs no heading of its own. */
export function saysItself(section: AgendaSection): boolean {
  return section.entries.length === 1 && section.entries[0]?.item.title === section.title
}

export function agendaMinutes(agenda: readonly AgendaEntry[]): number {
  return agenda.reduce((sum, item) => sum + item.minutes, 0)
}
