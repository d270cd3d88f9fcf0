import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { JsonObject } from '../../commands/ports/document-store.ts'
import { card, go, openUrl, words } from './elements.ts'
import { okrFacts } from './okr-facts.ts'

export interface ThreadCardInput {
  cycleId: string
  details: OkrDetails
  link: string
}

/** The OKR that a channel's thread is about. Everybody in the channel sees the same. */
export function threadCard({ cycleId, details, link }: ThreadCardInput): JsonObject {
  return card(
    [
      ...okrFacts(details),
      words(
        'This thread is the conversation of this OKR: what you answer here is in the OKR tab, and the other way round.',
        { subtle: true, size: 'small', spacing: 'medium' },
      ),
    ],
    [openUrl('Open in OKR Align', link), go('Refresh', 'open-okr', { cycleId, okrId: details.okr.id })],
  )
}
