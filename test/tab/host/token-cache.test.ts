import { cachedToken, expiryOf } from '../../../tab/host/token-cache.ts'

const tokenUntil = (exp: unknown) =>
  `header.${Buffer.from(JSON.stringify({ exp, name: 'Zoë ñ' })).toString('base64url')}.signature`

describe('the expiry of a token', () => {
  test('is read from its payload', () => {
    expect(expiryOf(tokenUntil(1234))).toBe(1234)
  })

  test('of something that is no such token is unknown', () => {
    for (const token of ['', 'opaque', 'a.b.c', tokenUntil('soon'), `a.${btoa('null')}.c`]) {
      expect(expiryOf(token)).toBeUndefined()
    }
  })
})

describe('the token cache', () => {
  test('asks the host once while the token is good, and again shortly before it ends', async () => {
    let now = 0
    const ask = jest.fn(async () => tokenUntil(now / 1000 + 3600))
    const get = cachedToken(ask, () => now)
    const first = await get()
    now = 3_500_000
    expect(await get()).toBe(first)
    expect(ask).toHaveBeenCalledTimes(1)
    now = 3_550_000
    expect(await get()).not.toBe(first)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  test('asks again when a fresh one is wanted', async () => {
    const ask = jest.fn(async () => tokenUntil(3600))
    const get = cachedToken(ask, () => 0)
    await get()
    await get(true)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  test('asks once for many at the same time', async () => {
    const ask = jest.fn(async () => tokenUntil(3600))
    const get = cachedToken(ask, () => 0)
    await Promise.all([get(), get(), get(true)])
    expect(ask).toHaveBeenCalledTimes(1)
  })

  test('keeps no token that it cannot read, and no failure', async () => {
    const ask = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(new Error('consent'))
      .mockResolvedValue('opaque')
    const get = cachedToken(ask, () => 0)
    await expect(get()).rejects.toThrow('consent')
    expect(await get()).toBe('opaque')
    expect(await get()).toBe('opaque')
    expect(ask).toHaveBeenCalledTimes(3)
  })
})
