import type { State } from '../state.ts'
import type { Clock } from './clock.ts'
import { plan } from './plan.ts'
import { demoCycle } from './when.ts'
import { writeDemonstration } from './write-demonstration.ts'

export interface Demonstration {
  cycle: ReturnType<typeof demoCycle>
  /** Nothing is left to be done. */
  isWritten(): boolean
  /** Puts the clock to where its people begin, or went on last; before anything else asks for the time. */
  goBack(): void
  write(product: { url: string; tokenFor: (person: string) => Promise<string> }): Promise<void>
}

/** The invented company's planning phase: written once into a data folder, as seen from the day of its first start. */
export function openDemonstration(state: State, clock: Clock): Demonstration {
  const notes = state.collection<number>('demonstration')
  const begun = notes.get('begun') ?? clock.now()
  notes.set('begun', begun)
  const today = new Date(begun)
  const cycle = demoCycle(today)
  const progress = {
    has: (key: string) => notes.get(`done/${key}`) !== undefined,
    add: (key: string) => notes.set(`done/${key}`, 1),
  }
  return {
    cycle,
    isWritten: () => notes.get('written') !== undefined,
    goBack() {
      const next = plan(today).find(({ key }) => !progress.has(key))
      if (next !== undefined) clock.set(next.at - 60_000)
    },
    async write(product) {
      await writeDemonstration({ ...product, clock, today, cycle }, progress)
      notes.set('written', 1)
    },
  }
}
