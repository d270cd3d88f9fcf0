import { StoreError, type StoreErrorCode } from './ports/document-store.ts'

export function isStoreError(error: unknown, code: StoreErrorCode): error is StoreError {
  return error instanceof StoreError && error.code === code
}

const attempts = 25
const longestPauseMs = 250

/**
 * Runs a read-and-write again when somebody else wrote in between, after a short random pause, so that many who write at
 * the same moment do not meet again. After many times in a row the fault is passed on.
 */
export async function retryWhenStale<Value>(run: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (!lostRace(error) || attempt === attempts) throw error
      const pauseMs = Math.random() * Math.min(longestPauseMs, 2 ** attempt)
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}

/** Whether a write lost against another one: the document was changed, made or removed meanwhile. */
function lostRace(error: unknown): boolean {
  return isStoreError(error, 'stale') || isStoreError(error, 'conflict') || isStoreError(error, 'not-found')
}
