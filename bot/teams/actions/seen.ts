import { fnv1a64 } from '../../../okr/hash.ts'
import { refusal } from '../../../okr/refusal.ts'
import { remarkLimit } from '../cards/ask-parts.ts'

/** A short fingerprint of what a card showed, so that a button of an old card does nothing to what it did not show. */
export function seenOf(...shown: unknown[]): string {
  return fnv1a64(JSON.stringify(shown.map((part) => part ?? null)))
}

/** Said above the present state when an old card's button was pressed. */
export const movedOn =
  'Your button did nothing: things had moved on since that card was shown. This is how it stands now.'

/** The input takes no more; only what was not typed into it can be longer. */
export const tooLong = refusal(
  'too-large',
  `Your words have at most ${remarkLimit} characters; shorten them.`,
  {
    field: 'comment',
  },
)
