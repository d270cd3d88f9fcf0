import { StoreError } from '../commands/ports/document-store.ts'
import { classify } from './cosmos-errors.ts'

export interface CosmosTiming {
  /** The longest that a call takes, retries included. */
  deadlineMs: number
  /** The longest that one attempt of a read takes before it is made again. */
  readAttemptMs: number
  readAttempts: number
  /** How often a request that certainly did nothing, such as one that was throttled, is made. */
  safeAttempts: number
  /** The first pause between attempts where the service does not name one; it doubles each time. */
  pauseMs: number
  pause: (milliseconds: number) => Promise<void>
}

export const defaultTiming: CosmosTiming = {
  deadlineMs: 20_000,
  readAttemptMs: 6_000,
  readAttempts: 3,
  safeAttempts: 9,
  pauseMs: 50,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

export interface CosmosCalls {
  read<T>(request: (signal: AbortSignal) => Promise<T>): Promise<T>
  write<T>(request: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Refuses new calls and waits for the running ones. */
  close(): Promise<void>
}

class TimedOut extends Error {}

/**
 * The one place that decides about deadlines and retries; the SDK's own retries are switched off where
 * they can be. A write is made again only when it certainly has not happened, so that its caller learns of
 * an unknown outcome instead of a conflict with itself.
 */
export function createCosmosCalls(timing: CosmosTiming): CosmosCalls {
  const running = new Set<Promise<unknown>>()
  let open = true

  async function run<T>(kind: 'read' | 'write', request: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const end = performance.now() + timing.deadlineMs
    for (let attempt = 1; ; attempt++) {
      const left = end - performance.now()
      try {
        return await within(kind === 'read' ? Math.min(left, timing.readAttemptMs) : left, request)
      } catch (cause) {
        const { error, retry, afterMs } = classify(cause)
        const pause = afterMs ?? timing.pauseMs * 2 ** (attempt - 1)
        const attempts =
          retry === 'always'
            ? timing.safeAttempts
            : kind === 'read' && retry === 'reads'
              ? timing.readAttempts
              : 1
        if (attempt >= attempts || performance.now() + pause >= end) throw error
        await timing.pause(pause)
      }
    }
  }

  function start<T>(kind: 'read' | 'write', request: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (!open) return Promise.reject(new StoreError('unavailable', 'The store has been closed.'))
    const call = run(kind, request)
    running.add(call)
    const forget = () => running.delete(call)
    call.then(forget, forget)
    return call
  }

  return {
    read: (request) => start('read', request),
    write: (request) => start('write', request),
    close: async () => {
      open = false
      await Promise.allSettled(running)
    },
  }
}

/** Aborts the request in time, and does not wait for an SDK that is asleep between attempts of its own. */
async function within<T>(milliseconds: number, request: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TimedOut(`no answer within ${Math.round(milliseconds)} ms`))
      controller.abort()
    }, milliseconds)
  })
  try {
    return await Promise.race([request(controller.signal), late])
  } finally {
    clearTimeout(timer)
  }
}
