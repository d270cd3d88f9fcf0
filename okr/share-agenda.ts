import { invitees } from './invitees.ts'
import type { Objective } from './objective.ts'
import { byPriority, distinctOkrs, type Okr, parentIds } from './okr.ts'
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
  private readonly byId: Map<string, Okr>
  private readonly headingIds = new Set<string>()
  /** OKR to the number of the item that reviews it. */
  private readonly reviewedAt = new Map<string, number>()

  constructor(facts: SessionFacts) {
    this.facts = facts
    const own = unitLevel(facts.okrs.filter((okr) => okr.unitId === facts.unit.id))
    this.borrowed = own.length === 0
    this.invited = new Set(invitees('share', facts).map((invitee) => invitee.personId))
    this.unitsBelow = new Set(facts.unitsBelow.map((unit) => unit.id))
    this.pool = distinctOkrs([...facts.okrs, ...facts.okrsAbove]).sort(byPriority)
    this.byId = new Map(this.pool.map((okr) => [okr.id, okr]))
    this.headings = (this.borrowed ? this.borrow(unitLevel(facts.okrsAbove)) : own).sort(byPriority)
    for (const heading of this.headings) this.headingIds.add(heading.id)
  }

  /** A team stands under all of its department's OKRs; of the organisation's, those count to which the unit contributes. */
  private borrow(above: readonly Objective[]): Objective[] {
    const near = above.filter((heading) => heading.level === 'department' || heading.level === 'team')
    if (near.length > 0) return near
    return above.filter((heading) => this.contributions(heading).length > 0)
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

  /** An OKR with what contributes to it: to a heading everything near, to anything else what the unit's own people do. */
  walk(okr: Okr, under?: Okr): void {
    const heading = this.headingIds.has(okr.id)
    if (!this.add(okr, under, heading && this.borrowed ? minutesFor.borrowed : minutesFor.own)) return
    for (const part of this.contributions(okr)) {
      if (heading || part.unitId === this.facts.unit.id) this.walk(part, okr)
    }
  }

  addUnlinked(): void {
    for (const okr of this.pool) {
      if (okr.kind !== 'objective' || this.has(okr) || !this.mustAppear(okr)) continue
      // What a unit below does for another unit below is heard in a session of theirs.
      if (this.unitsBelow.has(okr.unitId) && this.reachesHeading(okr)) continue
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
  private add(okr: Okr, under: Okr | undefined, minutes: number): boolean {
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

  private contributions(to: Okr): Okr[] {
    const direct = this.pool.filter((okr) => this.contributes(okr, to) && this.inScope(okr))
    const objectives = new Set(direct.map((okr) => okr.id))
    // A key result speaks through its objective where that stands here too.
    return direct.filter((okr) => okr.kind === 'objective' || !objectives.has(okr.objectiveId))
  }

  /** Whether an OKR contributes to another or to one of its key results. Its own key results are part of it. */
  private contributes(okr: Okr, to: Okr): boolean {
    if (okr.id === to.id || (okr.kind === 'key-result' && okr.objectiveId === to.id)) return false
    return parentIds(okr).some((id) => id === to.id || this.keyResultsOf(to).has(id))
  }

  /** Whether an OKR contributes to a heading over any number of steps. */
  private reachesHeading(okr: Okr): boolean {
    const seen = new Set<string>()
    const ways = [okr.id]
    for (let id = ways.pop(); id !== undefined; id = ways.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      if (id !== okr.id && this.headingIds.has(id)) return true
      const known = this.byId.get(id)
      if (known) ways.push(...parentIds(known))
    }
    return false
  }

  private readonly keyResults = new Map<string, Set<string>>()
  private keyResultsOf(okr: Okr): Set<string> {
    let ids = this.keyResults.get(okr.id)
    if (ids === undefined) {
      ids = new Set(
        this.pool
          .filter((one) => one.kind === 'key-result' && one.objectiveId === okr.id)
          .map((keyResult) => keyResult.id),
      )
      this.keyResults.set(okr.id, ids)
    }
    return ids
  }

  /** The unit's own, the OKRs of the units directly below, and whatever an invited person owns. */
  private inScope(okr: Okr): boolean {
    const individual = okr.kind === 'objective' && okr.level === 'individual'
    if (okr.ownerId !== undefined && this.invited.has(okr.ownerId)) return true
    if (this.headingIds.has(okr.id)) return true
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

function describe(okr: Okr): { title: string; okrId: string; personId?: string } {
  return {
    title: okr.title,
    okrId: okr.id,
    ...(okr.ownerId === undefined ? {} : { personId: okr.ownerId }),
  }
}
