import { commentLimits } from '../../okr/conversation.ts'
import { lengthNote, readyComment, withText } from '../../tab/features/conversation/compose.ts'
import {
  emptyDraft,
  type KeyValue,
  keepDraft,
  recallDraft,
  storageKey,
} from '../../tab/features/conversation/drafts.ts'

const of = (length: number) => ({ text: 'x'.repeat(length), mentions: [] })

describe('A comment that is being written', () => {
  it('is ready without the space around it, with those mentions that are still in its text', () => {
    const draft = {
      text: '  @Ann Lee, please \n',
      mentions: [
        { personId: 'p1', name: 'Ann Lee' },
        { personId: 'p2', name: 'Bo' },
      ],
    }
    expect(readyComment(draft)).toEqual({
      text: '@Ann Lee, please',
      mentions: [{ personId: 'p1', name: 'Ann Lee' }],
    })
  })

  it('is not ready when there is nothing in it, or too much', () => {
    expect(readyComment({ text: ' \n ', mentions: [] })).toBeUndefined()
    expect(readyComment(of(commentLimits.text))).toBeDefined()
    expect(readyComment(of(commentLimits.text + 1))).toBeUndefined()
  })

  it('mentions at most as many people as the server takes, and says so', () => {
    const mentions = Array.from({ length: commentLimits.mentions + 1 }, (_, i) => ({
      personId: `p${i}`,
      name: `Person ${i}.`,
    }))
    const text = mentions.map((mention) => `@${mention.name}`).join(' ')
    expect(readyComment({ text, mentions })).toBeUndefined()
    expect(lengthNote({ text, mentions })).toEqual({
      text: 'At most 20 people can be mentioned at once.',
      tooMuch: true,
    })
  })

  it('tells its length only near the limit', () => {
    expect(lengthNote(of(commentLimits.text - 401))).toBeUndefined()
    expect(lengthNote(of(commentLimits.text - 400))).toEqual({ text: '400 characters left', tooMuch: false })
    expect(lengthNote(of(commentLimits.text - 1))).toEqual({ text: '1 character left', tooMuch: false })
    expect(lengthNote(of(commentLimits.text + 1))?.text).toContain('1 character too many')
    expect(lengthNote(of(commentLimits.text + 2))).toMatchObject({ tooMuch: true })
  })

  it('takes text back without losing what was written meanwhile', () => {
    const draft = { text: 'New thought', mentions: [{ personId: 'p1', name: 'Ann' }] }
    expect(withText(draft, 'Old text @Bo', [{ personId: 'p2', name: 'Bo' }])).toEqual({
      text: 'New thought\nOld text @Bo',
      mentions: [
        { personId: 'p1', name: 'Ann' },
        { personId: 'p2', name: 'Bo' },
      ],
    })
    expect(withText(emptyDraft, 'Old text').text).toBe('Old text')
  })
})

describe('A draft', () => {
  function memory(): KeyValue & { kept: Map<string, string> } {
    const kept = new Map<string, string>()
    return {
      kept,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    }
  }

  it('comes back as it was, with its mentions and what it answers', () => {
    const store = memory()
    const draft = { text: 'Hello @Ann', mentions: [{ personId: 'p1', name: 'Ann' }], replyTo: 'c1' }
    keepDraft(store, 'key', draft)
    expect(recallDraft(store, 'key')).toEqual(draft)
  })

  it('is forgotten when it is empty', () => {
    const store = memory()
    keepDraft(store, 'key', { text: 'Hello', mentions: [] })
    keepDraft(store, 'key', { text: ' ', mentions: [] })
    expect(store.kept.size).toBe(0)
    expect(recallDraft(store, 'key')).toEqual(emptyDraft)
  })

  it('belongs to one person and one conversation', () => {
    const keys = [
      storageKey('draft', 'ann', 'c1', 'o1'),
      storageKey('draft', 'bo', 'c1', 'o1'),
      storageKey('draft', 'ann', 'c2', 'o1'),
      storageKey('draft', 'ann', 'c1', 'o2'),
      storageKey('outbox', 'ann', 'c1', 'o1'),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('survives a store that throws', () => {
    const broken: KeyValue = {
      getItem: () => {
        throw new Error('blocked')
      },
      setItem: () => {
        throw new Error('full')
      },
      removeItem: () => {
        throw new Error('blocked')
      },
    }
    expect(() => keepDraft(broken, 'key', { text: 'Hello', mentions: [] })).not.toThrow()
    expect(recallDraft(broken, 'key')).toEqual(emptyDraft)
  })
})
