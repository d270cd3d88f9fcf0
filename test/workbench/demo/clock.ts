import { pathToFileURL } from 'node:url'

/** What time it is for the stand-ins and the server. */
export interface Clock {
  now(): number
  /** Puts the clock to a moment, from where it goes on; never back before where it has been. */
  set(instant: number): void
  /** Back to the real time. */
  release(): void
  /** The environment of a server that goes by this clock; while the time is real, it is just the given one. */
  environment(own: Record<string, string>): Record<string, string>
}

/** How a server that goes by this clock is told the time: with any request. */
export const clockHeader = 'x-workbench-clock'

/**
 * The workbench's clock. It shows the real time, except while the demonstration is written for the first time: what
 * its people did in the last weeks is done again then, each thing at its day, so that histories, conversations and
 * calendars show when it happened. The server's code has no part in this; its process gets another Date.
 */
export function workbenchClock(preload: string): Clock {
  let shift: number | undefined
  const now = () => Date.now() + (shift ?? 0)
  return {
    now,
    set(instant) {
      const before = shift === undefined ? Number.NEGATIVE_INFINITY : now()
      shift = Math.max(instant, before) - Date.now()
    },
    release() {
      shift = undefined
    },
    environment(own) {
      if (shift === undefined) return own
      return {
        ...own,
        NODE_OPTIONS: `${own.NODE_OPTIONS ?? ''} --import=${pathToFileURL(preload).href}`.trim(),
        WORKBENCH_CLOCK: String(Math.round(now())),
      }
    },
  }
}
