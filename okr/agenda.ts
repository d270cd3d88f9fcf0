import { alignmentAgenda } from './alignment-agenda.ts'
import type { AgendaItem, SessionKind } from './session.ts'
import type { SessionFacts } from './session-facts.ts'
import { shareAgenda } from './share-agenda.ts'

/** What is on the agenda, in running order. The same facts always give the same agenda. Empty without OKRs and members. */
export function agenda(kind: SessionKind, facts: SessionFacts): AgendaItem[] {
  return kind === 'alignment' ? alignmentAgenda(facts) : shareAgenda(facts)
}

/** Time that an agenda needs: whole quarters of an hour, from half an hour to a working day. */
export function plannedMinutes(items: readonly AgendaItem[]): number {
  const sum = items.reduce((total, item) => total + item.minutes, 0)
  return Math.min(480, Math.max(30, Math.ceil(sum / 15) * 15))
}
