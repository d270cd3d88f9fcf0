import type { JsonObject } from '../../commands/ports/document-store.ts'
import { card, words } from './elements.ts'

/** In place of a card about something that was taken back, or that its reader may not see any more. */
export function goneCard(): JsonObject {
  return card([
    words('This is not there any more, or not shown to you any more. Nothing is left to do here.', {
      italic: true,
      subtle: true,
    }),
  ])
}
