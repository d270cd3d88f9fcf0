import { CalendarError } from '../commands/ports/calendar.ts'

export interface Limiter {
  /** Runs work when there is room at this mailbox and no pause is ordered. Waits at most `patienceMs`, else refuses as throttled. */
  run<Value>(key: string, patienceMs: number, work: () => Promise<Value>): Promise<Value>
  /** Nothing more to this mailbox until then. */
  pause(key: string, ms: number): void
}

interface Lane {
  running: number
  waiting: (() => void)[]
  pausedUntil: number
}

/** Exchange serves four requests at the same time per app and mailbox, and says how long to stay away. */
export function limiter(atOnce = 4, now: () => number = Date.now): Limiter {
  const lanes = new Map<string, Lane>()

  function laneOf(key: string): Lane {
    let lane = lanes.get(key)
    if (lane === undefined) {
      lane = { running: 0, waiting: [], pausedUntil: 0 }
      lanes.set(key, lane)
    }
    return lane
  }

  async function enter(lane: Lane): Promise<void> {
    if (lane.running < atOnce) {
      lane.running++
      return
    }
    // The place is handed over by whoever leaves.
    await new Promise<void>((resolve) => lane.waiting.push(resolve))
  }

  function leave(key: string, lane: Lane): void {
    const next = lane.waiting.shift()
    if (next !== undefined) next()
    else if (--lane.running === 0 && lane.pausedUntil <= now()) lanes.delete(key)
  }

  return {
    async run(key, patienceMs, work) {
      const lane = laneOf(key)
      await enter(lane)
      try {
        const deadline = now() + patienceMs
        for (let wait = lane.pausedUntil - now(); wait > 0; wait = lane.pausedUntil - now()) {
          if (now() + wait > deadline) {
            throw new CalendarError('throttled', 'Outlook asks for a pause.', { retryAfterMs: wait })
          }
          await new Promise((resolve) => setTimeout(resolve, wait))
        }
        return await work()
      } finally {
        leave(key, lane)
      }
    },
    pause(key, ms) {
      const lane = laneOf(key)
      lane.pausedUntil = Math.max(lane.pausedUntil, now() + ms)
    },
  }
}
