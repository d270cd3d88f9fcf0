import type { Term } from '../text/aim.ts'
import { conceptById } from '../text/phrases.ts'
import type { Quantity } from '../text/quantities.ts'
import { type Profile, type Scope, weightOf } from './profile.ts'

/** What two OKRs have in common, and what keeps them apart. */
export interface Likeness {
  /** 0–1: the weight of what they share in the weight of all that they say. */
  score: number
  shared: readonly Term[]
  /** The weight of what they share: little of it proves little. */
  evidence: number
  /** 0–1, of the same wording alone: what one leaves out counts in full. */
  overlap: number
  identical: boolean
  /** Metrics that both name and pull in opposite directions. */
  opposed: readonly Term[]
  sameQuantities: readonly Quantity[]
  differentQuantities: boolean
  /** Each is for another part of the same whole. */
  divided: 'region' | 'segment' | undefined
}

/** What the weights of likeness are. Tuned on test/redundancy-pairs/dev.json, once for every organisation. */
const weights = {
  /** The same number counts as much as a word that both use; two different numbers keep apart. */
  sameQuantity: 1,
  otherQuantity: 1.2,
  /** "From 45 %": the same start is rarely chance. */
  sameStart: 2.4,
  /** Who says less leaves something out; where both say something that the other does not, they differ. */
  omitted: 0.37,
  /** "Uptime" says more exactly what "can rely on" means. */
  meant: 0.3,
  differing: 0.3,
  /** Nearly the same words with one exchanged are two aims; other words for one thing are not. */
  contrastApart: 0.03,
  contrastClose: 2.7,
  scope: 1,
  unstatedScope: 0.4,
} as const
/** The same number makes the same aim more likely, but two numbers are easily the same. */
const evidenceOfNumber = 0.9
/** Where each names something of the same kind that the other does not, that is a contrast. */
const contrast = { party: 1.6, metric: 1.6, thing: 1.2, action: 1.8 } as const

export function likeness(a: Profile, b: Profile): Likeness {
  const quantities = compareQuantities(a, b)
  const shared: Term[] = []
  const opposed: Term[] = []
  let common = 0
  for (const [id, term] of a.terms) {
    const other = b.terms.get(id)
    if (other === undefined) continue
    if (pullApart(a, b, id) && quantities.share < 1) opposed.push(term)
    else {
      shared.push(term)
      // Said by one and meant by the other is as good as said by both.
      common += Math.max(weightOf(term), weightOf(other))
    }
  }
  const divided = dividedBy(a, b)
  const identical = a.wording === b.wording && a.wording !== ''
  const onlyA = onlyIn(a, b)
  const onlyB = onlyIn(b, a)
  let apart =
    contrastOf(onlyA, onlyB) *
    (weights.contrastApart + (weights.contrastClose - weights.contrastApart) * sharedWording(a, b))
  const most = Math.max(onlyA.all, onlyB.all)
  const least = Math.min(onlyA.all, onlyB.all)
  apart += weights.differing * least + weights.omitted * most
  if (divided === undefined) apart += scopeGap(a.regions, b.regions) + scopeGap(a.segments, b.segments)
  const agreed = quantities.share * weights.sameQuantity + (quantities.sameStart ? weights.sameStart : 0)
  if (quantities.compared) apart += (1 - quantities.share) * weights.otherQuantity
  return {
    score: rounded((common + agreed) / (common + agreed + apart || 1)),
    shared: shared.sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1)),
    evidence: rounded(common + agreed * evidenceOfNumber),
    overlap: rounded(common / (common + onlyA.all + onlyB.all || 1)),
    identical,
    opposed,
    sameQuantities: quantities.same,
    differentQuantities: quantities.compared && quantities.same.length === 0,
    divided,
  }
}

/** Sums depend on the order of what is summed; a verdict must not. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** How much of the shorter text stands in the other, word for word. */
function sharedWording(a: Profile, b: Profile): number {
  let same = 0
  for (const word of a.words) if (b.words.has(word)) same += 1
  return same / Math.max(1, Math.min(a.words.size, b.words.size))
}

function pullApart(a: Profile, b: Profile, id: string): boolean {
  const one = a.aim.metrics.find((metric) => metric.id === id)
  if (one === undefined) return false
  const other = b.aim.metrics.find((metric) => metric.id === id)
  return other !== undefined && one.direction !== other.direction && one.stated && other.stated
}

type Slot = keyof typeof contrast

function slotOf(term: Term): Slot {
  const kind = term.concept?.kind
  return kind === 'party' || kind === 'metric' || kind === 'action' ? kind : 'thing'
}

type Unmatched = Record<Slot | 'all', number>

function contrastOf(a: Unmatched, b: Unmatched): number {
  return (
    Math.min(a.party, b.party) * contrast.party +
    Math.min(a.metric, b.metric) * contrast.metric +
    Math.min(a.thing, b.thing) * contrast.thing +
    Math.min(a.action, b.action) * contrast.action
  )
}

function onlyIn(a: Profile, b: Profile): Unmatched {
  const only: Unmatched = { party: 0, metric: 0, thing: 0, action: 0, all: 0 }
  for (const [id, term] of a.terms) {
    if (b.terms.has(id)) continue
    const weight = weightOf(term) * (isMeant(term, b) ? weights.meant : 1)
    only[slotOf(term)] += weight
    only.all += weight
  }
  return only
}

interface Agreement {
  same: Quantity[]
  /** How much of the longer list of numbers the two share. */
  share: number
  compared: boolean
  sameStart: boolean
}

/** The other says the same in everyday words. */
function isMeant({ concept }: Term, other: Profile): boolean {
  return (concept?.isA ?? []).some((id) => {
    const wider = other.terms.get(id)
    return wider?.concept?.kind === 'everyday' && !wider.implied
  })
}

function compareQuantities(a: Profile, b: Profile): Agreement {
  const own = aimedAt(a)
  const others = aimedAt(b)
  if (own.length === 0 || others.length === 0)
    return { same: [], share: 0, compared: false, sameStart: false }
  // 3 % churn is 97 % retention.
  const mirrored = namesLack(a) !== namesLack(b)
  const equal = (one: Quantity, other: Quantity) =>
    one.unit === other.unit &&
    (one.value === other.value || (mirrored && one.unit === '%' && rounded(one.value + other.value) === 100))
  const ofA = own.filter((one) => others.some((other) => equal(one, other)))
  const ofB = others.filter((other) => own.some((one) => equal(one, other)))
  const share = Math.min(ofA.length, ofB.length) / Math.max(own.length, others.length)
  const starts = (of: Profile) => of.aim.quantities.filter(({ role }) => role === 'baseline')
  const sameStart = share > 0 && starts(a).some((one) => starts(b).some((other) => equal(one, other)))
  return { same: ofA, share, compared: true, sameStart }
}

function aimedAt({ aim }: Profile): Quantity[] {
  return aim.quantities.filter(({ role }) => role !== 'baseline')
}

function namesLack({ aim }: Profile): boolean {
  return aim.metrics.some(({ lack }) => lack)
}

function dividedBy(a: Profile, b: Profile): 'region' | 'segment' | undefined {
  if (apart(a.regions, b.regions)) return 'region'
  return apart(a.segments, b.segments) ? 'segment' : undefined
}

const compass = new Set(
  ['east', 'west', 'north', 'south', 'central', 'northeast', 'northwest', 'southeast', 'southwest'].map(
    (id) => `region-${id}`,
  ),
)

/** Both name a part, and no part of one is in a part of the other. */
function apart(a: Scope, b: Scope): boolean {
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

/** One is for a part, the other for the whole or for something else. */
function scopeGap(a: Scope, b: Scope): number {
  if (a.ids.length === b.ids.length && a.ids.every((id) => b.ids.includes(id))) return 0
  const gap = (one: Scope, other: Scope) =>
    one.ids.some((id) => !other.ids.includes(id)) ? (one.stated ? weights.scope : weights.unstatedScope) : 0
  return gap(a, b) + gap(b, a)
}
