import { invitees } from './invitees.ts'
import type { Objective } from './objective.ts'
import { byPriority, type Okr, parentIds } from './okr.ts'
import type { AgendaItem } from './session.ts'
import { byName, type SessionFacts } from './session-facts.ts'

const minutesFor = { own: 5, borrowed: 2, seen: 0, withoutOkr: 2, commitment: 5 }
/** R54: what every participant shares. */
const prompts = ['What', 'Who', 'Needs', 'Challenges']

/**
 * R52, R53: the first OKR of the unit, then what contributes to it, then the next; OKRs that contribute to none of them
 * and people without OKR at the end. A unit without OKRs of its own takes those of the unit above as headings (R60).
 */
export function shareAgenda(facts: SessionFacts): AgendaItem[] {
  const order = new RunningOrder(facts)
  for (const heading of order.roots()) order.walk(heading)
  // Headings that link to each other in a circle have no root among them.
  for (const heading of order.headings) if (!order.has(heading)) order.walk(heading)
  order.addUnlinked()
  order.addPeopleWithoutOkr()
  order.addCommitment()
  return order.items
}

class RunningOrder {
  readonly items: AgendaItem[] = []
  readonly headings: Objective[]
  private readonly facts: SessionFacts
  private readonly borrowed: boolean
  private readonly invited: Set<string>
  private readonly unitsBelow: Set<string>
  private readonly pool: Okr[]
  /** OKR to the number of the item that reviews it. */
  private readonly reviewedAt = new Map<string, number>()

  constructor(facts: SessionFacts) {
    this.facts = facts
    const own = unitLevel(facts.okrs.filter((okr) => okr.unitId === facts.unit.id))
    this.borrowed = own.length === 0
    this.headings = (this.borrowed ? unitLevel(facts.okrsAbove) : own).sort(byPriority)
    this.invited = new Set(invitees('share', facts).map((invitee) => invitee.personId))
    this.unitsBelow = new Set(facts.unitsBelow.map((unit) => unit.id))
    this.pool = unique([...facts.okrs, ...facts.okrsAbove]).sort(byPriority)
  }

  has(okr: Okr): boolean {
    return this.reviewedAt.has(okr.id)
  }

  /** Headings that contribute to no other heading. */
  roots(): Objective[] {
    return this.headings.filter(
      (heading) =>
        !this.headings.some((other) => other.id !== heading.id && this.contributes(heading, other)),
    )
  }

  walk(heading: Objective, under?: Objective): void {
    if (!this.add(heading, under, this.borrowed ? minutesFor.borrowed : minutesFor.own)) return
    for (const okr of this.contributions(heading)) {
      const nested = this.headings.find((other) => other.id === okr.id)
      if (nested) this.walk(nested, heading)
      else this.add(okr, heading, minutesFor.own)
    }
  }

  addUnlinked(): void {
    for (const okr of this.pool) {
      if (okr.kind !== 'objective' || this.has(okr) || !this.mustAppear(okr)) continue
      this.push({ ...describe(okr), part: 'unlinked', minutes: minutesFor.own, notes: [...prompts] })
      this.reviewedAt.set(okr.id, this.items.length)
    }
  }

  addPeopleWithoutOkr(): void {
    const { facts } = this
    const owners = new Set([...facts.personIdsWithOkr, ...this.pool.flatMap((okr) => okr.ownerId ?? [])])
    // Until an imported OKR has an owner, its unit's leader answers for it.
    const ownerless = this.pool.some((okr) => okr.unitId === facts.unit.id && okr.ownerId === undefined)
    if (ownerless && facts.unit.leaderId !== undefined) owners.add(facts.unit.leaderId)
    const without = invitees('share', facts)
      .filter((invitee) => invitee.required && !owners.has(invitee.personId))
      .map((invitee) => invitee.personId)
    for (const personId of without.sort(byName(facts.names))) {
      this.push({
        part: 'without-okr',
        title: facts.names[personId] ?? personId,
        minutes: minutesFor.withoutOkr,
        personId,
      })
    }
  }

  addCommitment(): void {
    if (this.reviewedAt.size === 0) return
    this.push({ part: 'commitment', title: 'Commitment', minutes: minutesFor.commitment })
  }

  /** Puts an OKR on the agenda; false when it was reviewed before and is only referred to. */
  private add(okr: Okr, under: Objective | undefined, minutes: number): boolean {
    const nested = under === undefined ? {} : { underOkrId: under.id }
    const seenAtItem = this.reviewedAt.get(okr.id)
    if (seenAtItem !== undefined) {
      this.push({ ...describe(okr), part: 'share', minutes: minutesFor.seen, ...nested, seenAtItem })
      return false
    }
    this.push({ ...describe(okr), part: 'share', minutes, ...nested, notes: [...prompts] })
    this.reviewedAt.set(okr.id, this.items.length)
    return true
  }

  private push(item: Omit<AgendaItem, 'number'>): void {
    this.items.push({ number: this.items.length + 1, ...item })
  }

  private contributions(heading: Objective): Okr[] {
    const direct = this.pool.filter((okr) => this.contributes(okr, heading) && this.inScope(okr))
    const objectives = new Set(direct.map((okr) => okr.id))
    // A key result speaks through its objective where that stands here too.
    return direct.filter((okr) => okr.kind === 'objective' || !objectives.has(okr.objectiveId))
  }

  /** Whether an OKR contributes to a heading or to one of its key results. Its own key results are part of it. */
  private contributes(okr: Okr, heading: Objective): boolean {
    if (okr.id === heading.id || (okr.kind === 'key-result' && okr.objectiveId === heading.id)) return false
    return parentIds(okr).some((id) => id === heading.id || this.keyResultsOf(heading).has(id))
  }

  private readonly keyResults = new Map<string, Set<string>>()
  private keyResultsOf(heading: Objective): Set<string> {
    let ids = this.keyResults.get(heading.id)
    if (ids === undefined) {
      ids = new Set(
        this.pool
          .filter((okr) => okr.kind === 'key-result' && okr.objectiveId === heading.id)
          .map((okr) => okr.id),
      )
      this.keyResults.set(heading.id, ids)
    }
    return ids
  }

  /** The unit's own, the OKRs of the units directly below, and whatever an invited person owns. */
  private inScope(okr: Okr): boolean {
    const individual = okr.kind === 'objective' && okr.level === 'individual'
    if (okr.ownerId !== undefined && this.invited.has(okr.ownerId)) return true
    if (this.headings.some((heading) => heading.id === okr.id)) return true
    if (okr.unitId === this.facts.unit.id) return this.facts.unit.level !== 'organisation' || !individual
    return this.unitsBelow.has(okr.unitId) && !individual
  }

  /** What has to be heard even if it contributes to none of the headings. */
  private mustAppear(okr: Objective): boolean {
    if (okr.level === 'vision') return false
    const near =
      okr.unitId === this.facts.unit.id || (this.unitsBelow.has(okr.unitId) && okr.level !== 'individual')
    return near && this.inScope(okr)
  }
}

/** The OKRs of units, not of single people. The vision is a heading only where there is nothing else. */
function unitLevel(okrs: readonly Okr[]): Objective[] {
  const objectives = okrs
    .filter((okr) => okr.kind === 'objective')
    .filter((okr) => okr.level !== 'individual')
  const belowVision = objectives.filter((okr) => okr.level !== 'vision')
  return belowVision.length > 0 ? belowVision : objectives
}

function unique(okrs: readonly Okr[]): Okr[] {
  return [...new Map(okrs.map((okr) => [okr.id, okr])).values()]
}

function describe(okr: Okr): { title: string; okrId: string; personId?: string } {
  return {
    title: okr.title,
    okrId: okr.id,
    ...(okr.ownerId === undefined ? {} : { personId: okr.ownerId }),
  }
}
