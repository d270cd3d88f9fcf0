/** The host did not answer in time. An unanswered teams-js call never settles by itself. */
export class HostTimeout extends Error {
  constructor(what: string, milliseconds: number) {
    super(`${what}: the host did not answer within ${milliseconds / 1000} s.`)
    this.name = 'HostTimeout'
  }
}

export function withTimeout<Value>(
  promise: Promise<Value>,
  milliseconds: number,
  what: string,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostTimeout(what, milliseconds)), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
