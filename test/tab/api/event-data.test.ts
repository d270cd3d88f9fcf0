import fc from 'fast-check'
import { eventData } from '../../../tab/api/event-data.ts'

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

async function all(events: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = []
  for await (const one of events) found.push(one)
  return found
}

async function read(text: string, cuts: readonly number[] = []): Promise<string[]> {
  const bytes = new TextEncoder().encode(text)
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b)
  const chunks = [...ends, bytes.length].map((end, i) => bytes.slice(ends[i - 1] ?? 0, end))
  return all(eventData(streamOf(chunks)))
}

describe('reading server-sent events', () => {
  test('gives the data of each event, and nothing for comments and other fields', async () => {
    expect(await read(': open\n\ndata: {"a":1}\n\nevent: x\nid: 3\ndata:two\n\n: still here\n\n')).toEqual([
      '{"a":1}',
      'two',
    ])
  })

  test('joins several data lines, and drops an event that was cut off', async () => {
    expect(await read('data: one\ndata: two\n\ndata: lost')).toEqual(['one\ntwo'])
  })

  test('understands all three line ends', async () => {
    expect(await read('data: a\r\n\r\ndata: b\r\rdata: c\n\n')).toEqual(['a', 'b', 'c'])
  })

  test('tells of every arrival, comments too', async () => {
    const onBytes = jest.fn()
    await all(eventData(streamOf([new TextEncoder().encode(': open\n\n')]), onBytes))
    expect(onBytes).toHaveBeenCalledTimes(1)
  })

  test('gives the same however the bytes are cut, also inside a letter', async () => {
    const text = fc.stringMatching(/^[a-zäß€ 0-9]{0,12}$/)
    const lineEnd = fc.constantFrom('\n', '\r\n')
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 5 }),
        lineEnd,
        fc.array(fc.nat(), { maxLength: 6 }),
        async (datas, end, cuts) => {
          const whole = datas.map((data) => `data: ${data}${end}${end}`).join('')
          expect(await read(whole, cuts)).toEqual(datas)
        },
      ),
    )
  })
})
