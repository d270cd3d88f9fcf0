import type { DocumentStore } from './ports/document-store.ts'

/** Asked between the steps of long work: waits until what came in meanwhile has had its turn. */
export type Pause = () => Promise<void>

/** So long, in milliseconds, work goes on before others have their turn. */
const turnMs = 4

/**
 * Work that reads and computes for seconds would let nobody else in: neither what is computed nor what a store answers at
 * once leaves the event loop. It changes when something is done, never what comes out.
 */
export function takeTurns(ms = turnMs): Pause {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < ms) return
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}

/** The store with such a pause before everything that is asked of it. */
export function pausingStore(store: DocumentStore, pause: Pause): DocumentStore {
  return {
    get: async (...asked) => pause().then(() => store.get(...asked)),
    getMany: async (...asked) => pause().then(() => store.getMany(...asked)),
    list: async (...asked) => pause().then(() => store.list(...asked)),
    create: async (...asked) => pause().then(() => store.create(...asked)),
    replace: async (...asked) => pause().then(() => store.replace(...asked)),
    delete: async (...asked) => pause().then(() => store.delete(...asked)),
    transact: async (...asked) => pause().then(() => store.transact(...asked)),
    due: async (...asked) => pause().then(() => store.due(...asked)),
    ping: () => store.ping(),
    close: () => store.close(),
  }
}
