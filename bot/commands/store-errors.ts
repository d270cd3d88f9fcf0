import { StoreError, type StoreErrorCode } from './ports/document-store.ts'

export function isStoreError(error: unknown, code: StoreErrorCode): error is StoreError {
  return error instanceof StoreError && error.code === code
}

const attempts = 6

/** Runs a read-and-write again when somebody else wrote in between. After several times in a row the fault is passed on. */
export async function retryWhenStale<Value>(run: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      const lostRace = isStoreError(error, 'stale') || isStoreError(error, 'conflict')
      if (!lostRace || attempt === attempts) throw error
    }
  }
}
