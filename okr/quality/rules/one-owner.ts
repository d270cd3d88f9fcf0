import { quoted } from '../../words.ts'
import type { KeyResultToCheck, ObjectiveToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

const between = /(?:\s*,)?\s+(?:and|und|&|\+)\s+|\s*;\s+/iu
const orComma = new RegExp(`${between.source}|\\s*,\\s+`, 'iu')
/** "CFO and VP Sales": two offices, therefore two people. "VP, Field Ops" is one. */
const office = /\b(?:C[A-Z]{1,2}O|[SE]?VP|Director|Head|Lead|Manager)\b/u
/** "Ana Lima and Ben Ode" */
const name = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u

function areSeveral(owners: string): boolean {
  const each = (parts: readonly string[], kind: RegExp) =>
    parts.length > 1 && parts.every((part) => kind.test(part.trim()))
  return each(owners.split(orComma), office) || each(owners.split(between), name)
}

/** Those who stand before the text, where they are several: "CFO and CMO: …". */
function severalBefore(title: string): string | undefined {
  const before = /^([^:\n]{5,80}):\s/u.exec(title)?.[1]
  return before !== undefined && areSeveral(before) ? before : undefined
}

/** One person answers for it (R12). */
export const oneOwner: QualityRule<ObjectiveToCheck | KeyResultToCheck> = {
  id: 'one-owner',
  field: 'ownerId',
  severity: 'warning',
  source: sources.oneOwner,
  check({ title, ownerId, ownerText }) {
    const named =
      severalBefore(title) ?? (ownerText !== undefined && areSeveral(ownerText) ? ownerText : undefined)
    const about = [ownerId, named ?? ownerText]
    if (named !== undefined && (ownerId === undefined || named !== ownerText)) {
      return {
        message: `${quoted(named)} are several. Choose the one who answers for it and make the others contributors, or split it.`,
        about,
      }
    }
    if (ownerId !== undefined) return undefined
    return {
      message:
        ownerText === undefined
          ? 'Nobody answers for it yet: choose one person as owner.'
          : `${quoted(ownerText)} is no person of the organisation: choose the one who answers for it.`,
      isGap: true,
      about,
    }
  },
}
