import fc from 'fast-check'
import { fnv1a64, slugId } from '../../okr/hash.ts'

function reference(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return hash.toString(16).padStart(16, '0')
}

describe('fnv1a64', () => {
  test('gives the published values of the algorithm', () => {
    expect(fnv1a64('')).toBe('cbf29ce484222325')
    expect(fnv1a64('a')).toBe('af63dc4c8601ec8c')
    expect(fnv1a64('foobar')).toBe('85944171f73967e8')
  })

  test('equals the algorithm in big integers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fnv1a64(text)).toBe(reference(text))
      }),
    )
  })
})

describe('slugId', () => {
  test('says the name and stays the same', () => {
    expect(slugId('Field Sales & Ops', 'Sales\nField Sales & Ops\n')).toMatch(
      /^field-sales-ops-[0-9a-f]{12}$/,
    )
    expect(slugId('Ventas Españolas', 'x')).toBe(slugId('Ventas Españolas', 'x'))
  })

  test('tells apart what has the same name', () => {
    expect(slugId('Backend', 'A\nBackend\n')).not.toBe(slugId('Backend', 'B\nBackend\n'))
  })

  test('needs no Latin letters', () => {
    expect(slugId('営業', '営業')).toMatch(/^[0-9a-f]{12}$/)
  })
})
