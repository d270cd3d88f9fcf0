import type { HeadingPart, ItemPart, Part } from './okr-parts.ts'
import { isMeantAsOwner } from './okr-text.ts'
import type { Owner, OwnerIndex } from './owner-match.ts'
import { looksLikeName, nameKey, namesRole } from './owner-names.ts'

/** Whom a heading or an item says that it belongs to, and what it says besides. */
export interface Claim {
  title: string
  /** Set for a matched owner and for one that is meant but not known. */
  ownerText?: string
  owner?: Owner
  candidates: Owner[]
  titleWithoutOwner?: string
  /** It names an owner and nothing else. */
  ownerOnly: boolean
}

/**
 * Reads claims with an eye on the whole file: a name that stands before ":" again and again is meant as an
 * owner even if it isn't written as names are. `parents` are the items that have items below them.
 */
export function claimReader(
  parts: readonly Part[],
  parents: ReadonlySet<ItemPart>,
  index: OwnerIndex,
): (part: HeadingPart | ItemPart) => Claim {
  const uses = new Map<string, number>()
  for (const part of parts) {
    const prefix = part.kind === 'other' ? undefined : part.okr.prefix?.text
    if (prefix === undefined) continue
    uses.set(nameKey(prefix), (uses.get(nameKey(prefix)) ?? 0) + 1)
  }
  const claim = (ownerText: string, title: string, whole: string, ownerOnly: boolean): Claim => {
    const match = index.match(ownerText)
    if (match.owner)
      return { title: title || whole, ownerText, owner: match.owner, candidates: [], ownerOnly }
    const titleWithoutOwner = title === '' || title === whole ? {} : { titleWithoutOwner: title }
    return { title: whole, ownerText, candidates: match.candidates, ...titleWithoutOwner, ownerOnly }
  }

  return (part) => {
    const { whole, prefix, lead, stated } = part.okr
    const nothing: Claim = { title: whole, candidates: [], ownerOnly: false }
    if (stated !== undefined) return claim(stated, whole, whole, false)
    if (prefix) {
      const isKnown = index.match(prefix.text).owner !== undefined
      const isMeant =
        isKnown || prefix.certain || isMeantAsOwner(prefix.text, uses.get(nameKey(prefix.text)) ?? 0)
      if (!isMeant) return nothing
      const isAlone = prefix.rest === ''
      return claim(prefix.text, prefix.rest, isAlone ? prefix.text : whole, isAlone)
    }
    if (index.match(whole).owner) return claim(whole, '', whole, true)
    const isLead = lead && (isTitle(lead) || index.match(lead.text).owner !== undefined)
    if (isLead) return claim(lead.text, lead.rest, whole, false)
    const heads = part.kind === 'heading' || parents.has(part)
    const isName = looksLikeName(whole) && (!/\s/.test(whole) || namesRole(whole))
    return heads && isName && !part.okr.marked ? claim(whole, '', whole, true) : nothing
  }
}

/** A job title that is set off from what follows. */
function isTitle(lead: { text: string; emphasised: boolean }): boolean {
  return lead.emphasised && looksLikeName(lead.text) && namesRole(lead.text)
}
