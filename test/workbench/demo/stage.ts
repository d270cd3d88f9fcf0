import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { type ProductClient, productClient } from '../product-client.ts'
import { type Clock, clockHeader } from './clock.ts'
import { nameOf, personId } from './company.ts'
import type { UnitName } from './data/okr-types.ts'
import type { Handle } from './data/people.ts'
import type { demoCycle } from './when.ts'

export type DemoCycle = ReturnType<typeof demoCycle>

export type StageOptions = {
  url: string
  tokenFor: (person: string) => Promise<string>
  clock: Clock
  today: Date
  cycle: DemoCycle
  /** Something of the demonstration may be there already: what cannot be repeated has to be looked for first. */
  resumed: boolean
}

export type Alignment = { requests: { id: string; personId: string }[] }

/** What the people of the company act through: the product's API, and the workbench's chat and calendar. */
export interface Stage extends StageOptions {
  /** The product, as this person. */
  product<Reply>(by: Handle, method: string, address: string, body?: unknown): Promise<Reply>
  /** The workbench itself. */
  workbench<Reply>(method: string, address: string, body?: unknown): Promise<Reply>
  unitId(name: UnitName): Promise<string>
  /** Who was asked about an OKR, as far as it is known here. */
  requests: Map<string, Alignment>
  /** Tells the server the time, before it hears of something by another way than the product's API. */
  tellTime(): Promise<void>
}

export function openStage(options: StageOptions): Stage {
  const { url, clock } = options
  const time = () => ({ [clockHeader]: String(Math.round(clock.now())) })
  const client: ProductClient = productClient(url, options.tokenFor, time)
  let units: Promise<Map<string, string>> | undefined
  const product = <Reply>(by: Handle, method: string, address: string, body?: unknown) =>
    client.send<Reply>(personId(by), method, address, body)
  return {
    ...options,
    requests: new Map(),
    product,
    async workbench<Reply>(method: string, address: string, body?: unknown): Promise<Reply> {
      const response = await fetch(`${url}/workbench${address}`, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      })
      const text = await response.text()
      if (!response.ok)
        throw new Error(`${method} /workbench${address} was answered ${response.status}: ${text}`)
      return (text === '' ? undefined : JSON.parse(text)) as Reply
    },
    async unitId(name) {
      units ??= product<{ units: { id: string; name: string }[] }>('mirjam', 'GET', '/api/units').then(
        (page) => new Map(page.units.map((unit) => [unit.name, unit.id])),
      )
      const id = (await units).get(name)
      if (id === undefined) throw new Error(`The organisation has no unit "${name}".`)
      return id
    },
    async tellTime() {
      const response = await fetch(`${url}/api/health`, { headers: time() })
      await response.arrayBuffer()
    },
  }
}

/** An id in the shape that clients make, the same at every start. */
export function madeId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const pollMs = 25
const patienceMs = 4_000

/**
 * Waits for something that the server does on its own, such as a message in a channel, so that it happens at its time.
 * What takes too long is not waited for: it will be there, only later on the clock.
 */
export async function until(isThere: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!(await isThere()) && performance.now() < deadline) await setTimeout(pollMs)
}

const longPatienceMs = 60_000

/** Waits for what the next step cannot do without. */
export async function firstOf<Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> {
  const deadline = performance.now() + longPatienceMs
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (performance.now() > deadline) throw new Error(`Waited too long for ${what}.`)
    await setTimeout(pollMs)
  }
}

/** The date of so many days after the cycle's start; without a number its last day. */
export function cycleDay({ startsOn, endsOn }: DemoCycle, day: number | undefined): string {
  if (day === undefined) return endsOn
  return DateTime.fromISO(startsOn, { zone: 'utc' }).plus({ days: day }).toFormat('yyyy-MM-dd')
}

/** "@handle" as people see it: "@Lucía Ferrer", or in Teams "<at>Lucía Ferrer</at>". */
export function withNames(text: string, mentions: readonly Handle[], teams = false): string {
  return mentions.reduce(
    (result, handle) =>
      result.replaceAll(
        new RegExp(`@${handle}\\b`, 'g'),
        teams ? `<at>${nameOf(handle)}</at>` : `@${nameOf(handle)}`,
      ),
    text,
  )
}
