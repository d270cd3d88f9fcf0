import fc from 'fast-check'
import { sizeText, textOfFile } from '../../../../tab/features/setup/file-text.ts'

const kind = { name: 'a CSV file', maxLength: 2_000_000 }
const bytes = (...values: number[]) => new Uint8Array(values).buffer
const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text)).buffer
const problem = (file: ArrayBuffer) => {
  const read = textOfFile(file, kind)
  return 'problem' in read ? read.problem : undefined
}

describe('the text of a chosen file', () => {
  test('is what was written, in any language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\u0000') && !text.startsWith('\uFEFF'))
        expect(textOfFile(utf8(text), kind)).toEqual({ text })
      }),
    )
  })

  test('is read without its byte order mark', () => {
    expect(textOfFile(utf8('\uFEFFid,displayName'), kind)).toEqual({ text: 'id,displayName' })
  })

  test('is refused when it is empty, or holds only spaces', () => {
    expect(problem(bytes())).toContain('empty')
    expect(problem(utf8(' \n\t\n'))).toContain('empty')
  })

  test('is refused in another encoding, with how to save it', () => {
    expect(problem(bytes(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72))).toContain('CSV UTF-8')
    expect(problem(bytes(0xff, 0xfe, 0x69, 0x00))).toContain('UTF-8')
  })

  test('is refused when it is no text at all', () => {
    expect(problem(bytes(0x50, 0x4b, 0x03, 0x00, 0x04))).toContain('no plain text')
  })

  test('is refused when the server would not take it, with how much it takes', () => {
    expect(problem(utf8('x'.repeat(2_000_001)))).toContain('2 million')
    expect(problem(utf8('x'.repeat(2_000_000)))).toBeUndefined()
  })
})

describe('the size of a file', () => {
  test('is given in the unit that fits', () => {
    expect([999, 1000, 49_354, 999_499, 1_250_000].map((size) => sizeText(size, String))).toEqual([
      '999 bytes',
      '1 kB',
      '49 kB',
      '999 kB',
      '1.3 MB',
    ])
  })
})
