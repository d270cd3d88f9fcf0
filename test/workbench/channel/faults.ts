import { z } from 'zod'

/** A fault to be put in the way of the bot's calls to the channel. */
export const faultSchema = z.object({
  /** Which calls: the beginning of "METHOD /v3/conversations/…", or a part of it. */
  match: z.string().optional(),
  /** refuse: answer the status, do nothing. lose: do it, then cut the connection before the answer. */
  effect: z.enum(['refuse', 'lose']).default('refuse'),
  status: z.number().int().min(400).max(599).default(429),
  code: z.string().optional(),
  message: z.string().optional(),
  /** Seconds for the Retry-After header. */
  retryAfter: z.number().min(0).optional(),
  /** How many calls meet it. */
  times: z.number().int().min(1).default(1),
})

export type Fault = z.infer<typeof faultSchema>

export interface Faults {
  add(fault: Fault): void
  clear(): void
  pending(): Fault[]
  /** The fault that this call meets, counted down. */
  take(call: string): Fault | undefined
}

export function createFaults(): Faults {
  let waiting: Fault[] = []
  return {
    add: (fault) => void waiting.push({ ...fault }),
    clear: () => {
      waiting = []
    },
    pending: () => waiting.map((fault) => ({ ...fault })),
    take(call) {
      const fault = waiting.find(({ match }) => !match || call.includes(match))
      if (!fault) return undefined
      fault.times -= 1
      waiting = waiting.filter(({ times }) => times > 0)
      return fault
    },
  }
}

type Window = { seconds: number; calls: number }

/** Teams' limits for one bot in one conversation. */
export const sendLimits: Window[] = [
  { seconds: 1, calls: 7 },
  { seconds: 2, calls: 8 },
  { seconds: 30, calls: 60 },
  { seconds: 3600, calls: 1800 },
]
export const memberLimits: Window[] = sendLimits.map(({ seconds, calls }) => ({ seconds, calls: calls * 2 }))

export interface RateLimiter {
  /** Seconds to wait before this call may be made; 0 when it may be made now, and then it counts. */
  wait(key: string, limits: Window[]): number
}

export function createRateLimiter(now: () => number): RateLimiter {
  const calls = new Map<string, number[]>()
  return {
    wait(key, limits) {
      const at = now()
      const longest = Math.max(...limits.map(({ seconds }) => seconds)) * 1000
      const past = (calls.get(key) ?? []).filter((time) => time > at - longest)
      const waits = limits.map(({ seconds, calls: allowed }) => {
        const inWindow = past.filter((time) => time > at - seconds * 1000)
        const oldest = inWindow[inWindow.length - allowed]
        return oldest === undefined ? 0 : oldest + seconds * 1000 - at
      })
      const wait = Math.max(0, ...waits)
      if (wait === 0) past.push(at)
      calls.set(key, past)
      return Math.ceil(wait / 1000)
    },
  }
}
