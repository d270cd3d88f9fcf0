import fc from 'fast-check'
import {
  insertMention,
  type Mention,
  mentionedIds,
  mentionQueryAt,
  segmentsOf,
} from '../../tab/features/conversation/mentions.ts'

const ann: Mention = { personId: 'p1', name: 'Ann' }
const annLee: Mention = { personId: 'p2', name: 'Ann Lee' }
const jose: Mention = { personId: 'p3', name: 'José Núñez' }

function typed(text: string, picked: Mention[] = []) {
  return mentionQueryAt(text, text.length, picked)
}

describe('The name that is typed after an "@"', () => {
  it('begins behind the "@" at the start, after a space, a line break or a bracket', () => {
    expect(typed('@')).toEqual({ start: 0, text: '' })
    expect(typed('Hello @da')).toEqual({ start: 6, text: 'da' })
    expect(typed('Hello\n@Dana Pe')).toEqual({ start: 6, text: 'Dana Pe' })
    expect(typed('(@Jo')).toEqual({ start: 1, text: 'Jo' })
  })

  it('is not looked for in a mail address', () => {
    expect(typed('mail to dana@contoso.com')).toBeUndefined()
  })

  it('ends with the line, with a space right after the "@", and after four words', () => {
    expect(typed('@Dana\nand')).toBeUndefined()
    expect(typed('@ home')).toBeUndefined()
    expect(typed('@Dana Maria de la')).toEqual({ start: 0, text: 'Dana Maria de la' })
    expect(typed('@Dana has to know this')).toBeUndefined()
  })

  it('is over once somebody was picked', () => {
    expect(typed('@Ann Lee ', [annLee])).toBeUndefined()
    expect(typed('@Ann Lee please', [annLee])).toBeUndefined()
    expect(typed('@Ann L', [annLee])).toEqual({ start: 0, text: 'Ann L' })
  })

  it('is the one at the caret, not the last one of the text', () => {
    expect(mentionQueryAt('@da and @chen', 3)).toEqual({ start: 0, text: 'da' })
  })
})

describe('Picking a person', () => {
  it('puts the name in place of what was typed and the caret behind it', () => {
    expect(insertMention('Hello @da', { start: 6, text: 'da' }, 'Dana Petrova')).toEqual({
      text: 'Hello @Dana Petrova ',
      caret: 20,
    })
  })

  it('makes no second space where one follows', () => {
    const text = 'Hello @da and all'
    expect(insertMention(text, { start: 6, text: 'da' }, 'Dana')).toEqual({
      text: 'Hello @Dana and all',
      caret: 12,
    })
  })

  it('is found again as a mention, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(ann, annLee, jose), (before, after, person) => {
        const text = `${before} @`
        const inserted = insertMention(text + after, { start: text.length - 1, text: '' }, person.name)
        expect(mentionedIds(inserted.text, [person])).toEqual([person.personId])
      }),
    )
  })
})

describe('The parts of a comment', () => {
  it('prefer the longest name that fits', () => {
    expect(mentionedIds('@Ann Lee and @Ann', [ann, annLee])).toEqual(['p2', 'p1'])
  })

  it('do not take a longer word for a name', () => {
    expect(mentionedIds('@Annabel, x@Ann', [ann])).toEqual([])
    expect(mentionedIds('@José Núñez: gracias', [jose])).toEqual(['p3'])
  })

  it('count a person once, and only people who were picked', () => {
    expect(mentionedIds('@Ann @Ann @Chen', [ann])).toEqual(['p1'])
    expect(mentionedIds('Ann', [ann])).toEqual([])
  })

  it('show web addresses as links without the punctuation behind them', () => {
    expect(segmentsOf('See https://a.example/x?y=1, (http://b.example/c(d)) now.', [])).toEqual([
      { kind: 'text', text: 'See ' },
      { kind: 'link', text: 'https://a.example/x?y=1', href: 'https://a.example/x?y=1' },
      { kind: 'text', text: ', (' },
      { kind: 'link', text: 'http://b.example/c(d)', href: 'http://b.example/c(d)' },
      { kind: 'text', text: ') now.' },
    ])
  })

  it('never link anything but http and https', () => {
    const text = 'javascript:alert(1) data:text/html,x file:///etc <a href="x">'
    expect(segmentsOf(text, [])).toEqual([{ kind: 'text', text }])
  })

  it('joined are the comment again', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('@Ann', '@Ann Lee', ' ', 'https://a.example', '@', 'http://', '(', ')', '.', '\n'),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const segments = segmentsOf(text, [ann, annLee])
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const segment of segments) {
          if (segment.kind === 'link') expect(segment.href).toMatch(/^https?:\/\//i)
        }
      }),
    )
  })
})
