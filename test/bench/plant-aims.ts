import type { KeyResult } from '../../okr/key-result.ts'
import type { Objective } from '../../okr/objective.ts'
import type { Okr } from '../../okr/okr.ts'
import type { Unit } from '../../okr/organisation.ts'
import type { PersonPlace, Surroundings } from '../../okr/redundancy/standing.ts'

const departments = list(
  'Sales, Marketing, Engineering, Product, Finance, People, Legal, Operations, Logistics, Support, IT, Research, Quality, Purchasing, Service, Communications, Strategy, Manufacturing, Design, Partners',
)
const teams = list(
  'Alpha, Bravo, Core, Growth, Platform, Field, Inside, Enablement, Tools, Analytics, Planning, Onboarding, Billing, Identity, Search, Payments, Mobile, Web, Data, Infrastructure, Recruiting, Learning, EMEA, APAC, Americas, DACH, Nordics, Enterprise, SMB, Public Sector, Line 1, Line 2, Warehouse, Returns, Spare Parts, Controlling, Accounting, Treasury, Audit, Facilities',
)
const ups = list('Increase, Grow, Raise, Lift, Boost, Improve, Expand, Strengthen')
const downs = list('Reduce, Cut, Lower, Decrease, Shrink, Bring down, Halve, Minimise')
const goodMetrics = list(
  'customer retention, employee engagement, test coverage, availability, win rate, gross margin, qualified pipeline, forecast accuracy, on-time delivery, first-contact resolution, trial conversion, feature adoption, brand awareness, organic traffic, data quality, overall equipment effectiveness, share of women in leadership, recurring revenue, average order value, partner-sourced revenue, renewal rate, net promoter score, code review coverage, self-service rate, newsletter reach, deployment frequency, sales productivity, supplier quality, recycled material, renewable electricity, training hours, internal promotions, survey participation, documentation coverage, stock accuracy, utilisation of trucks, energy efficiency, quote acceptance, cash flow, attendance',
)
const badMetrics = list(
  'customer churn, time to hire, support tickets, page load time, cloud spend, month-end close time, scrap rate, unplanned downtime, sick leave, staff turnover, lead time, build duration, escaped defects, overdue invoices, cost per lead, delivery time, inventory, returns, CO2 emissions, water consumption, accidents, phishing clicks, open vulnerabilities, onboarding time, meeting hours, manual work, travel cost, contract turnaround, complaints, queue length, memory footprint, flaky tests, no-shows, stock-outs, audit findings, technical debt, response time, resolution time, changeover time, waste',
)
const objects = list(
  'the checkout, the mobile app, the partner portal, the warehouse, the data platform, the billing service, the customer portal, the HR system, the intranet, the pricing model, the loyalty programme, the call centre, the assembly line, the ERP, the CRM, the search, the onboarding flow, the API, the website, the returns process, the hiring process, the planning process, the newsletter, the field service, the spare parts business, the trade fair stand, the supplier base, the audit programme, the security operations, the design system, the analytics stack, the notification service, the identity service, the recommendation engine, the invoice workflow, the travel policy, the vehicle fleet, the training catalogue, the knowledge base, the release process',
)
/** What only this organisation talks of: with these, texts differ as those of real organisations do. */
const kinds = list(
  'hydraulic, thermal, regional, seasonal, modular, industrial, domestic, compact, premium, wireless, organic, medical, marine, rural, nightly, guided, coated, frozen, roasted, printed, woven, magnetic, optical, acoustic, ceramic, solar, tidal, urban, alpine, digital',
)
const nouns = list(
  'gearbox, turbine, catalogue, gasket, kettle, lantern, harvester, conveyor, valve, antenna, sensor, scanner, ferry, tram, elevator, oven, freezer, mattress, helmet, bicycle, tractor, drill, saw, printer, projector, camera, microscope, pump, boiler, radiator, compressor, crane, trailer, barge, pallet, carton, label, leaflet, brochure, podcast, atlas, dictionary, crossword, magazine, museum tour, cinema, theatre, choir, orchestra, playground, stadium, marina, campsite, orchard, vineyard, greenhouse, dairy, bakery, brewery, roastery, laundry, pharmacy, nursery, library, archive, depot, quarry, foundry, sawmill, tannery, smelter, refinery, pipeline inspection, substation, transformer, switchgear, breaker, cable, duct, tunnel, bridge, viaduct, canal, lock, dam, reservoir, hydrant, sewer, kerb, pavement, signpost, parking meter, ticket machine, turnstile, locker, badge, uniform, canteen, menu, recipe, sauce, biscuit, yoghurt, granola, tea, spice',
)
const outcomes = list(
  'Launch, Migrate, Document, Automate, Standardise, Redesign, Retire, Certify, Pilot, Review, Integrate, Simplify',
)
const names = list(
  'Aurora, Borealis, Cobalt, Dune, Ember, Fjord, Garnet, Harbor, Indigo, Jasper, Krypton, Lagoon, Mistral, Nimbus, Opal, Polaris, Quartz, Ridge, Saffron, Tundra, Umbra, Vertex, Willow, Xenon, Yarrow, Zephyr',
)
const groups = list(
  'customers, new customers, engineers, partners, managers, suppliers, apprentices, sales reps, subscribers, patients, students, store managers, technicians, designers, analysts',
)
const purposes = list(
  'so that customers stay, to free time for sales, before the season begins, without adding people, as promised to the board, together with our partners, for everybody in the company, and keep it there, in every shift, with what we have',
)

/**
 * Objectives and key results as a large organisation has them: common metrics, things that only it talks of, and about
 * one in fifteen in the very words of another one, besides what is said twice in other words.
 */
export function plantAims(size: number): { okrs: Okr[]; around: Surroundings } {
  const random = randomOf(20_260)
  const pick = (of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? ''
  const units = plantUnits(pick)
  const people = plantPeople(units)
  const okrs: Okr[] = []
  const titles: string[] = []
  let objective: Objective | undefined
  for (let i = 0; i < size; i += 1) {
    const title = random() < 0.06 && titles.length > 0 ? pick(titles) : titleOf(random, pick)
    titles.push(title)
    // Three key results below each objective; every objective contributes to one of an earlier tenth.
    if (objective === undefined || i % 4 === 0) {
      const unit = units[1 + Math.floor(random() * (units.length - 1))]
      const parent = okrs[Math.floor(random() * Math.max(1, okrs.length / 10)) & ~3]
      objective = objectiveOf(`o-${i}`, title, unit?.id ?? 'organisation', unit?.leaderId, parent?.id)
      okrs.push(objective)
    } else okrs.push(keyResultOf(`k-${i}`, title, objective, random))
  }
  return {
    okrs,
    around: {
      okrs: new Map(okrs.map((okr) => [okr.id, okr])),
      units: new Map(units.map((unit) => [unit.id, unit])),
      people: new Map(people.map((person) => [person.id, person])),
    },
  }
}

function titleOf(random: () => number, pick: (of: readonly string[]) => string): string {
  const object = random() < 0.25 ? pick(objects) : `the ${pick(kinds)} ${pick(nouns)}`
  const amount = Math.floor(random() * 60) + 2
  const tail = random() < 0.25 ? ` ${pick(purposes)}` : ''
  switch (Math.floor(random() * 7)) {
    case 0:
      return `${pick(ups)} ${pick(goodMetrics)} of ${object} by ${amount} %${tail}`
    case 1:
      return `${pick(downs)} ${pick(badMetrics)} in ${object} to ${amount}${tail}`
    case 2:
      return `${pick(outcomes)} ${object} for ${pick(groups)}${tail}`
    case 3:
      return `${pick(ups)} ${pick(goodMetrics)} among ${pick(groups)} from ${amount} to ${amount * 2} %${tail}`
    case 4:
      return `${pick(outcomes)} project ${pick(names)}: ${pick(downs).toLowerCase()} ${pick(badMetrics)} for ${pick(groups)}`
    case 5:
      return `Get ${amount} ${pick(groups)} to use ${object} ${pick(names)}${tail}`
    default:
      return `${pick(downs)} ${pick(badMetrics)} and ${pick(ups).toLowerCase()} ${pick(goodMetrics)} with ${pick(names)}${tail}`
  }
}

function plantUnits(pick: (of: readonly string[]) => string): Unit[] {
  const units: Unit[] = [
    { id: 'organisation', name: 'Bench', level: 'organisation', leaderId: 'p-0', path: ['organisation'] },
  ]
  for (const [d, name] of departments.entries()) {
    const id = `d-${d}`
    units.push({
      id,
      name,
      level: 'department',
      parentId: 'organisation',
      leaderId: `p-${units.length}`,
      path: ['organisation', id],
    })
    for (let t = 0; t < 24; t += 1) {
      const team = `${id}-${t}`
      units.push({
        id: team,
        name: `${name} ${pick(teams)}`,
        level: 'team',
        parentId: id,
        leaderId: `p-${units.length}`,
        path: ['organisation', id, team],
      })
    }
  }
  return units
}

function plantPeople(units: readonly Unit[]): PersonPlace[] {
  const leaders = new Map(units.map((unit) => [unit.id, unit.leaderId]))
  return units.flatMap((unit) =>
    unit.leaderId === undefined
      ? []
      : [
          {
            id: unit.leaderId,
            displayName: `Leader of ${unit.name}`,
            managerChain: unit.path
              .slice(0, -1)
              .toReversed()
              .flatMap((id) => leaders.get(id) ?? []),
          },
        ],
  )
}

const made = {
  priority: 1,
  contributorIds: [],
  visibility: 'published',
  createdBy: 'p-0',
  createdAt: '2026-11-21T10:00:00.000Z',
  stamps: {},
} as const

function objectiveOf(
  id: string,
  title: string,
  unitId: string,
  ownerId: string | undefined,
  parentId: string | undefined,
): Objective {
  return {
    kind: 'objective',
    id,
    title,
    unitId,
    level: 'team',
    ...(ownerId === undefined ? {} : { ownerId }),
    ...made,
    contributorIds: [],
    links: parentId === undefined ? [] : [{ parentId, weight: 100 }],
  }
}

function keyResultOf(
  id: string,
  title: string,
  { id: objectiveId, unitId, ownerId }: Objective,
  random: () => number,
): KeyResult {
  const baseline = Math.floor(random() * 50)
  return {
    kind: 'key-result',
    id,
    title,
    objectiveId,
    unitId,
    ...(ownerId === undefined ? {} : { ownerId }),
    ...made,
    contributorIds: [],
    links: [],
    ...(random() < 0.5
      ? { metric: title.split(' ').slice(1, 4).join(' '), unit: '%', baseline, target: baseline + 10 }
      : {}),
    direction: 'increase',
    ambition: 'committed',
    weight: 1,
  }
}

function list(words: string): string[] {
  return words.split(',').map((word) => word.trim())
}

/** Mulberry32: the same numbers every time. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
