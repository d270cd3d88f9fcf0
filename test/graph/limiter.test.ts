import { limiter } from '../../bot/graph/limiter.ts'

/** Work that ends when told. */
function tasks(count: number) {
  const ends: (() => void)[] = []
  const started: number[] = []
  const work = Array.from({ length: count }, (_, i) => () => {
    started.push(i)
    return new Promise<void>((resolve) => {
      ends[i] = resolve
    })
  })
  return { work, started, end: (i: number) => ends[i]?.() }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('the limiter', () => {
  it('lets four requests of a mailbox run at once, the others in order, and other mailboxes beside them', async () => {
    const { work, started, end } = tasks(7)
    const limit = limiter()
    const all = work.map((one, i) => limit.run(i === 6 ? 'other' : 'mailbox', 0, one))
    await turn()
    expect(started).toEqual([0, 1, 2, 3, 6])
    end(2)
    await turn()
    expect(started).toEqual([0, 1, 2, 3, 6, 4])
    for (let i = 0; i < 7; i++) {
      end(i)
      await turn()
    }
    await Promise.all(all)
  })

  it('gives the place back when the work fails', async () => {
    const limit = limiter(1)
    await expect(limit.run('a', 0, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await limit.run('a', 0, async () => 'yes')).toBe('yes')
  })

  it('refuses during a pause that is longer than the caller’s patience, and says how long', async () => {
    let now = 1000
    const limit = limiter(4, () => now)
    limit.pause('a', 60_000)
    limit.pause('a', 10)
    await expect(limit.run('a', 5000, async () => 1)).rejects.toMatchObject({
      code: 'throttled',
      retryAfterMs: 60_000,
    })
    expect(await limit.run('b', 0, async () => 2)).toBe(2)
    now += 60_000
    expect(await limit.run('a', 0, async () => 3)).toBe(3)
  })

  it('waits out a short pause', async () => {
    const limit = limiter()
    limit.pause('a', 20)
    const before = Date.now()
    await limit.run('a', 1000, async () => expect(Date.now()).toBeGreaterThanOrEqual(before + 20))
  })
})
