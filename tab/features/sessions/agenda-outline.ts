import type { SessionPreview } from '../../../okr/contract/sessions.ts'

export type AgendaEntry = SessionPreview['agenda'][number]

export interface OutlineEntry {
  item: AgendaEntry
  /** Items that contribute to this one's OKR. */
  under: AgendaEntry[]
}

export interface AgendaSection {
  part: AgendaEntry['part']
  title: string
  minutes: number
  entries: OutlineEntry[]
}

const titles: Record<AgendaEntry['part'], string> = {
  review: 'Review',
  feedback: 'Feedback',
  'quality-check': 'Quality check',
  share: 'Sharing',
  unlinked: 'Not linked yet',
  'without-okr': 'Without an OKR',
  commitment: 'Commitment',
}

/** The agenda as it is read: parts with their minutes, each unit's OKR with those that contribute to it below. The order stays. */
export function agendaSections(agenda: readonly AgendaEntry[]): AgendaSection[] {
  const sections: AgendaSection[] = []
  for (const item of agenda) {
    let section = sections.at(-1)
    if (section?.part !== item.part) {
      section = { part: item.part, title: titles[item.part], minutes: 0, entries: [] }
      sections.push(section)
    }
    section.minutes += item.minutes
    const above = section.entries.at(-1)
    if (item.underOkrId !== undefined && above?.item.okrId === item.underOkrId) above.under.push(item)
    else section.entries.push({ item, under: [] })
  }
  return sections
}

export function agendaMinutes(agenda: readonly AgendaEntry[]): number {
  return agenda.reduce((sum, item) => sum + item.minutes, 0)
}
