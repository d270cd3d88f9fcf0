import { conceptById } from '../text/phrases.ts'

/** Which part of the market or the world an OKR is for. */
export interface Scope {
  ids: readonly string[]
  /** The text says so itself; else the name of the unit or the owner does. */
  stated: boolean
}

const compass = new Set(
  ['east', 'west', 'north', 'south', 'central', 'northeast', 'northwest', 'southeast', 'southwest'].map(
    (id) => `region-${id}`,
  ),
)

/** Both name a part, and no part of one is in a part of the other. */
export function isApart(a: Scope, b: Scope): boolean {
  if (a.ids.length === 0 || b.ids.length === 0) return false
  const pointsA = a.ids.filter((id) => compass.has(id))
  const pointsB = b.ids.filter((id) => compass.has(id))
  if (pointsA.length > 0 && pointsB.length > 0 && !pointsA.some((id) => pointsB.includes(id))) return true
  const placesA = a.ids.filter((id) => !compass.has(id))
  const placesB = b.ids.filter((id) => !compass.has(id))
  if (placesA.length === 0 || placesB.length === 0) return false
  return !placesA.some((one) => placesB.some((other) => contains(one, other) || contains(other, one)))
}

function contains(wide: string, narrow: string): boolean {
  if (wide === narrow) return true
  return (conceptById.get(narrow)?.isA ?? []).some((above) => contains(wide, above))
}

const statedGap = 1
const unstatedGap = 0.4

/** One is for a part, the other for the whole or for something else. */
export function scopeGap(a: Scope, b: Scope): number {
  if (a.ids.length === 0 && b.ids.length === 0) return 0
  return gapTo(a, b) + gapTo(b, a)
}

function gapTo(one: Scope, other: Scope): number {
  if (one.ids.every((id) => other.ids.includes(id))) return 0
  return one.stated ? statedGap : unstatedGap
}
