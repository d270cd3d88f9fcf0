import { GraphError } from './graph-error.ts'
import type { SettingsStore } from './settings.ts'

const tenMinutes = 600_000

/** Exchange's limits per app and mailbox: requests at once, and requests in ten minutes. */
export function throttle(settings: SettingsStore, clock: () => Date) {
  const running = new Map<string, number>()
  const windows = new Map<string, { from: number; count: number }>()

  return {
    /** Takes a place; the function returned gives it back. Throws 429 when there is none. */
    enter(app: string, mailbox: string): () => void {
      const key = `${app}/${mailbox}`
      const { concurrentPerMailbox, requestsPerTenMinutes, retryAfterSeconds } = settings.current()
      const now = clock().getTime()
      const window = windows.get(key)
      if (window === undefined || now - window.from >= tenMinutes) windows.set(key, { from: now, count: 1 })
      else if (++window.count > requestsPerTenMinutes)
        throw tooMany(
          'Application is over its RequestRate limit.',
          Math.ceil((window.from + tenMinutes - now) / 1000),
        )
      const current = running.get(key) ?? 0
      if (current >= concurrentPerMailbox)
        throw tooMany('Application is over its MailboxConcurrency limit.', retryAfterSeconds)
      running.set(key, current + 1)
      let left = false
      return () => {
        if (left) return
        left = true
        const now = (running.get(key) ?? 1) - 1
        if (now === 0) running.delete(key)
        else running.set(key, now)
      }
    },
  }
}

function tooMany(message: string, retryAfterSeconds: number): GraphError {
  return new GraphError(429, 'ApplicationThrottled', message, {
    headers: { 'Retry-After': String(retryAfterSeconds) },
  })
}
