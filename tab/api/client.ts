import { getToken } from '../host/host.ts'
import { createClient } from './request.ts'
import { wait } from './wait.ts'

export { ApiProblem, type Conflict, isProblem, sentenceOf } from './api-problem.ts'

/** The tab's one way to the server: `api.call('getOkr', { params: { cycleId, okrId } })`. */
export const api = createClient({
  fetch: (input, init) => fetch(input, init),
  getToken,
  wait,
  isOnline: () => navigator.onLine,
  random: Math.random,
})
