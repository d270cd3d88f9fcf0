import { HostTimeout, withTimeout } from '../../../tab/host/with-timeout.ts'

describe('a call to the host', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('that is answered gives the answer, and leaves no timer behind', async () => {
    expect(await withTimeout(Promise.resolve(7), 1000, 'Asking')).toBe(7)
    await expect(withTimeout(Promise.reject(new Error('no')), 1000, 'Asking')).rejects.toThrow('no')
    expect(jest.getTimerCount()).toBe(0)
  })

  test('that is never answered ends with what was asked and how long', async () => {
    const call = withTimeout(new Promise(() => undefined), 5000, 'Signing in')
    const outcome = expect(call).rejects.toThrow(new HostTimeout('Signing in', 5000))
    jest.advanceTimersByTime(5000)
    await outcome
  })
})
