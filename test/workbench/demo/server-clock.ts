/**
 * Loaded into the server's process before its own code while the demonstration's past is written: `Date` then shows the
 * workbench's clock. The time comes with the environment, and with the header of any request.
 */
import { subscribe } from 'node:diagnostics_channel'

const RealDate = Date
let shift = Number(process.env.WORKBENCH_CLOCK) - RealDate.now()
const now = () => RealDate.now() + shift

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: unknown[], self) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, self),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, self) => (name === 'now' ? now : Reflect.get(target, name, self)),
})

subscribe('http.server.request.start', (message) => {
  const told = headerOf(message)
  if (told !== undefined) shift = Math.max(now(), told) - RealDate.now()
})

function headerOf(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null || !('request' in message)) return undefined
  const { request } = message
  if (typeof request !== 'object' || request === null || !('headers' in request)) return undefined
  const headers = request.headers as Record<string, unknown>
  const value = Number(headers['x-workbench-clock'])
  return Number.isFinite(value) && value > 0 ? value : undefined
}
