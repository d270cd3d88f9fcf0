import { LiveStream, topicLimit } from '../../../tab/api/live-stream.ts'

/** A server of live streams and a clock that are driven by hand. */
function world() {
  const connections: {
    topics: string[]
    authorization: string | null
    signal: AbortSignal
    say: (text: string) => void
    end: () => void
  }[] = []
  const timers = new Set<{ run: () => void; milliseconds: number }>()
  const waits: { milliseconds: number; go: () => void }[] = []
  let answer: number | 'unreachable' = 200
  const stream = new LiveStream({
    fetch: async (url, init) => {
      if (answer === 'unreachable') throw new TypeError('fetch failed')
      if (answer !== 200) return new Response(null, { status: answer })
      const body = new TransformStream<Uint8Array, Uint8Array>()
      const writer = body.writable.getWriter()
      const signal = init?.signal ?? new AbortController().signal
      signal.addEventListener('abort', () => writer.abort().catch(() => undefined))
      connections.push({
        topics: (new URL(String(url), 'http://tab').searchParams.get('topics') ?? '').split(','),
        authorization: new Headers(init?.headers).get('authorization'),
        signal,
        say: (text) => void writer.write(new TextEncoder().encode(text)).catch(() => undefined),
        end: () => void writer.close().catch(() => undefined),
      })
      return new Response(body.readable, { headers: { 'content-type': 'text/event-stream' } })
    },
    getToken: async (fresh) => (fresh ? 'fresh' : 'old'),
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        waits.push({ milliseconds, go: resolve })
        signal?.addEventListener('abort', () => reject(signal.reason))
      }),
    random: () => 1,
    setTimer: (run, milliseconds) => {
      const timer = { run, milliseconds }
      timers.add(timer)
      return () => timers.delete(timer)
    },
  })
  return {
    stream,
    connections,
    waits,
    answerWith: (next: typeof answer) => {
      answer = next
    },
    /** Runs the timers of this length that are set now. */
    elapse: async (milliseconds: number) => {
      for (const timer of [...timers]) {
        if (timer.milliseconds !== milliseconds) continue
        timers.delete(timer)
        timer.run()
      }
      await settle()
    },
  }
}

/** Lets everything that is ready run: streams take several turns. */
async function settle(): Promise<void> {
  for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setImmediate(resolve))
}

const gather = 50
const silence = 45_000
const message = (topic: string, version: string) => `data: ${JSON.stringify({ topic, version })}\n\n`

describe('the live stream', () => {
  test('asks for everything that is watched in one request, with the token', async () => {
    const { stream, connections, elapse } = world()
    stream.watch('okr:q1:b', () => undefined)
    stream.watch('conversation:q1:a', () => undefined)
    await elapse(gather)
    expect(connections).toHaveLength(1)
    expect(connections[0]).toMatchObject({
      topics: ['conversation:q1:a', 'okr:q1:b'],
      authorization: 'Bearer old',
    })
  })

  test('tells each listener its own versions, once, with the one before', async () => {
    const { stream, connections, elapse } = world()
    const a = jest.fn()
    const b = jest.fn()
    stream.watch('okr:q1:a', a)
    stream.watch('okr:q1:b', b)
    await elapse(gather)
    connections[0]?.say(message('okr:q1:a', '1') + message('okr:q1:a', '1') + message('okr:q1:a', '2'))
    await settle()
    expect(a.mock.calls).toEqual([
      ['1', undefined],
      ['2', '1'],
    ])
    expect(b).not.toHaveBeenCalled()
  })

  test('ignores what is no message', async () => {
    const { stream, connections, elapse } = world()
    const listener = jest.fn()
    stream.watch('okr:q1:a', listener)
    await elapse(gather)
    connections[0]?.say(`data: {nonsense\n\ndata: {"topic":"okr:q1:a"}\n\n${message('okr:q1:a', '1')}`)
    await settle()
    expect(listener.mock.calls).toEqual([['1', undefined]])
  })

  test('connects again after a break, and tells what changed meanwhile, but not what is known', async () => {
    const { stream, connections, waits, elapse } = world()
    const a = jest.fn()
    const b = jest.fn()
    stream.watch('okr:q1:a', a)
    stream.watch('okr:q1:b', b)
    await elapse(gather)
    connections[0]?.say(message('okr:q1:a', '1') + message('okr:q1:b', '1'))
    await settle()
    connections[0]?.end()
    await settle()
    waits[0]?.go()
    await settle()
    expect(connections).toHaveLength(2)
    connections[1]?.say(message('okr:q1:a', '5') + message('okr:q1:b', '1'))
    await settle()
    expect(a.mock.calls.at(-1)).toEqual(['5', '1'])
    expect(b).toHaveBeenCalledTimes(1)
  })

  test('tries a server that is away with growing pauses of at most half a minute', async () => {
    const { stream, connections, waits, answerWith, elapse } = world()
    answerWith('unreachable')
    stream.watch('okr:q1:a', () => undefined)
    await elapse(gather)
    for (let i = 0; i < 8; i += 1) {
      waits.at(-1)?.go()
      await settle()
    }
    const pauses = waits.map((one) => one.milliseconds)
    expect(pauses.slice(0, 4)).toEqual([1000, 2000, 4000, 8000])
    expect(Math.max(...pauses)).toBe(30_000)
    answerWith(200)
    waits.at(-1)?.go()
    await settle()
    connections[0]?.say(': open\n\n')
    await settle()
    connections[0]?.end()
    await settle()
    expect(waits.at(-1)?.milliseconds).toBe(500)
  })

  test('takes a stream that is silent for too long for dead', async () => {
    const { stream, connections, waits, elapse } = world()
    stream.watch('okr:q1:a', () => undefined)
    await elapse(gather)
    connections[0]?.say(': still here\n\n')
    await settle()
    expect(connections[0]?.signal.aborted).toBe(false)
    await elapse(silence)
    expect(connections[0]?.signal.aborted).toBe(true)
    waits.at(-1)?.go()
    await settle()
    expect(connections).toHaveLength(2)
  })

  test('fetches a fresh token when the old one is refused', async () => {
    const { stream, connections, waits, answerWith, elapse } = world()
    answerWith(401)
    stream.watch('okr:q1:a', () => undefined)
    await elapse(gather)
    answerWith(200)
    waits[0]?.go()
    await settle()
    expect(connections[0]?.authorization).toBe('Bearer fresh')
  })

  test('asks again when something new is watched, and stops asking for what nobody watches', async () => {
    const { stream, connections, elapse } = world()
    const stopA = stream.watch('okr:q1:a', () => undefined)
    await elapse(gather)
    const stopB = stream.watch('okr:q1:b', () => undefined)
    await elapse(gather)
    expect(connections[0]?.signal.aborted).toBe(true)
    expect(connections[1]?.topics).toEqual(['okr:q1:a', 'okr:q1:b'])
    stopA()
    await elapse(gather)
    expect(connections[2]?.topics).toEqual(['okr:q1:b'])
    stopB()
    await elapse(gather)
    expect(connections).toHaveLength(3)
    expect(connections[2]?.signal.aborted).toBe(true)
  })

  test('keeps its connection while a view is only replaced by one that watches the same', async () => {
    const { stream, connections, elapse } = world()
    const stop = stream.watch('okr:q1:a', () => undefined)
    await elapse(gather)
    connections[0]?.say(message('okr:q1:a', '1'))
    await settle()
    stream.watch('okr:q1:b', () => undefined)()
    await elapse(gather)
    expect(connections).toHaveLength(1)
    stop()
  })

  test('tells a second listener of a topic the present version too', async () => {
    const { stream, connections, elapse } = world()
    stream.watch('okr:q1:a', () => undefined)
    await elapse(gather)
    connections[0]?.say(message('okr:q1:a', '1'))
    await settle()
    const second = jest.fn()
    stream.watch('okr:q1:a', second)
    await elapse(gather)
    connections[1]?.say(message('okr:q1:a', '1'))
    await settle()
    expect(second.mock.calls).toEqual([['1', undefined]])
  })

  test('asks for no more topics than fit into an address, the newest', async () => {
    const { stream, connections, elapse } = world()
    for (let i = 0; i < topicLimit + 5; i += 1) stream.watch(`okr:q1:n${i}`, () => undefined)
    await elapse(gather)
    expect(connections[0]?.topics).toHaveLength(topicLimit)
    expect(connections[0]?.topics).toContain(`okr:q1:n${topicLimit + 4}`)
    expect(connections[0]?.topics).not.toContain('okr:q1:n0')
  })
})
