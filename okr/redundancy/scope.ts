import { kept } from '../kept.ts'
import { dayNames } from '../text/periods.ts'
import { conceptById } from '../text/phrases.ts'

/** Which part of the market, of the world or of a whole of its own an OKR is for. */
export interface Scope {
  /** The stated ones first. */
  ids: readonly string[]
  /** How many of them the text says itself; the names of the unit and the owner say the others. */
  stated: number
}

const compass = new Set(
  ['east', 'west', 'north', 'south', 'central', 'northeast', 'northwest', 'southeast', 'southwest'].map(
    (id) => `region-${id}`,
  ),
)

/** Parts of one family divide it: places, points of the compass, numbered lines, languages, lines of business. */
const familyOf = kept((id) => {
  if (compass.has(id)) return 'compass'
  if (id.startsWith(site)) return 'place'
  const slash = id.indexOf('/')
  return slash === -1 ? (id.startsWith('region-') ? 'place' : 'market') : id.slice(0, slash)
})

/** Where a text says a part of this sort, the unit's name is not asked for one. */
export function sortOf(id: string): string {
  const family = familyOf(id)
  return family === 'compass' ? 'place' : family
}

/** Both name a part of one family, and no part of one is in a part of the other. */
export function isApart(a: Scope, b: Scope): boolean {
  if (a.ids.length === 0 || b.ids.length === 0) return false
  return a.ids.some((id) => {
    const family = familyOf(id)
    const others = b.ids.filter((other) => familyOf(other) === family)
    if (others.length === 0) return false
    const ours = a.ids.filter((one) => familyOf(one) === family)
    return !ours.some((one) => others.some((other) => meet(one, other)))
  })
}

const site = 'region-site/'

function meet(a: string, b: string): boolean {
  if (contains(a, b) || contains(b, a)) return true
  const [one, other] = [spanOf(a), spanOf(b)]
  if (one !== undefined && other !== undefined) return one.from <= other.to && other.from <= one.to
  // Where a site lies that no list knows, nobody can say: not in another town, but it may be in that country.
  return (a.startsWith(site) && hasPlaces(b)) || (b.startsWith(site) && hasPlaces(a))
}

function contains(wide: string, narrow: string): boolean {
  if (wide === narrow) return true
  return (conceptById.get(narrow)?.isA ?? []).some((above) => contains(wide, above))
}

const containers = new Set<string>()
for (const { isA } of conceptById.values()) for (const wider of isA ?? []) containers.add(wider)

function hasPlaces(id: string): boolean {
  return containers.has(id)
}

/** From where to where it goes, in a row of numbers, months or days. */
function spanOf(id: string): { from: number; to: number } | undefined {
  const value = id.slice(id.indexOf('/') + 1)
  const period = /^([QH])([1-4])$/.exec(value)
  if (period !== null) {
    const months = period[1] === 'Q' ? 3 : 6
    return { from: (Number(period[2]) - 1) * months + 1, to: Number(period[2]) * months }
  }
  const [from = '', to = from] = value.split('-')
  if (dayNames.includes(from) && dayNames.includes(to))
    return { from: dayNames.indexOf(from), to: dayNames.indexOf(to) }
  return /^\d+$/.test(from) && /^\d+$/.test(to) ? { from: Number(from), to: Number(to) } : undefined
}

/** What people call it. */
export function partName(id: string): string {
  const [family = '', value] = id.replace(/^(?:region|segment)-/, '').split('/')
  if (value === undefined) return conceptById.get(id)?.label ?? family
  return family === 'site' || /^[a-zA-Z]/.test(value) ? value : `${family} ${value}`
}

const statedGap = 1
const unstatedGap = 0.4
/** Whom it is for and where; when it is done and on what says less of an aim. */
const gapless = /^segment-(?:period|platform|days|season)\//

/** One is for a part, the other for the whole or for something else. */
export function scopeGap(a: Scope, b: Scope): number {
  if (a.ids.length === 0 && b.ids.length === 0) return 0
  return gapTo(a, b) + gapTo(b, a)
}

function gapTo(one: Scope, other: Scope): number {
  let gap = 0
  for (const [i, id] of one.ids.entries()) {
    if (other.ids.includes(id) || gapless.test(id)) continue
    if (i < one.stated) return statedGap
    // A line of business in the name of a unit tells it from others of its kind, not from everything.
    if (!id.includes('/') || id.startsWith(site)) gap = unstatedGap
  }
  return gap
}
