import type { CommentView } from '../../okr/contract/conversation.ts'
import type { KeyValue } from '../../tab/features/conversation/drafts.ts'
import { createOutbox, type OutboxPorts, type Sent } from '../../tab/features/conversation/outbox.ts'
import type { Pending } from '../../tab/features/conversation/pending.ts'

const at = '2027-01-12T09:00:00Z'

function adding(commentId: string): Pending {
  return { op: 'add', commentId, text: `Text of ${commentId}`, mentions: [], at, state: 'sending' }
}

function confirmedAs(commentId: string): CommentView {
  return {
    id: commentId,
    seq: 1,
    authorId: 'ann',
    text: '',
    mentionIds: [],
    via: 'tab',
    createdAt: at,
    reactions: {},
  }
}

function memory(): KeyValue & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

/** An outbox whose sends are answered by the test, one after the other. */
function open(store: KeyValue | undefined = memory()) {
  const sent: Pending[] = []
  const answers: ((answer: Sent) => void)[] = []
  const confirmed: string[] = []
  const ports: OutboxPorts = {
    store,
    key: 'outbox',
    send: (pending) => {
      sent.push(pending)
      return new Promise((resolve) => answers.push(resolve))
    },
    confirmed: (comment) => void confirmed.push(comment.id),
  }
  const outbox = createOutbox(ports)
  const answer = async (reply: Sent) => {
    answers.shift()?.(reply)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { outbox, sent, confirmed, answer }
}

const ok = (commentId: string): Sent => ({ ok: true, comment: confirmedAs(commentId) })
const refused: Sent = { ok: false, reason: 'The conversation is closed.', offline: false }
const unreachable: Sent = { ok: false, reason: 'You are offline.', offline: true }

describe('What a person sends', () => {
  it('goes out one after the other, in the order in which it was written', async () => {
    const { outbox, sent, confirmed, answer } = open()
    outbox.put(adding('a'))
    outbox.put(adding('b'))
    expect(sent.map((one) => one.commentId)).toEqual(['a'])
    await answer(ok('a'))
    expect(sent.map((one) => one.commentId)).toEqual(['a', 'b'])
    await answer(ok('b'))
    expect(confirmed).toEqual(['a', 'b'])
    expect(outbox.entries()).toEqual([])
  })

  it('stays with its reason when it is refused, and does not stop what comes behind it', async () => {
    const { outbox, sent, answer } = open()
    outbox.put(adding('a'))
    outbox.put(adding('b'))
    await answer(refused)
    await answer(ok('b'))
    expect(sent.map((one) => one.commentId)).toEqual(['a', 'b'])
    expect(outbox.entries()).toEqual([
      { ...adding('a'), state: 'failed', reason: 'The conversation is closed.', offline: false },
    ])
  })

  it('goes out again with the same id on Retry', async () => {
    const { outbox, sent, answer } = open()
    outbox.put(adding('a'))
    await answer(refused)
    outbox.retry('add:a')
    expect(outbox.entries()).toEqual([adding('a')])
    expect(sent.map((one) => one.commentId)).toEqual(['a', 'a'])
    await answer(ok('a'))
    expect(outbox.entries()).toEqual([])
  })

  it('goes out by itself when the connection is back, but not what the server refused', async () => {
    const { outbox, sent, answer } = open()
    outbox.put(adding('a'))
    outbox.put(adding('b'))
    await answer(unreachable)
    await answer(refused)
    outbox.retryOffline()
    expect(sent.map((one) => one.commentId)).toEqual(['a', 'b', 'a'])
  })

  it('is replaced by a later change of the same thing, also while the first is on its way', async () => {
    const { outbox, sent, answer } = open()
    const like: Pending = { op: 'react', commentId: 'a', reaction: 'like', on: true, state: 'sending' }
    outbox.put(like)
    outbox.put({ ...like, on: false })
    await answer(ok('a'))
    expect(sent).toEqual([like, { ...like, on: false }])
    expect(outbox.entries()).toEqual([{ ...like, on: false }])
    await answer(ok('a'))
    expect(outbox.entries()).toEqual([])
  })

  it('can be given up only while it is not on its way', async () => {
    const { outbox, answer } = open()
    outbox.put(adding('a'))
    outbox.discard('add:a')
    expect(outbox.entries()).toHaveLength(1)
    await answer(refused)
    outbox.discard('add:a')
    expect(outbox.entries()).toEqual([])
  })

  it('tells its listeners of every step', async () => {
    const { outbox, answer } = open()
    const steps: string[] = []
    const stop = outbox.subscribe(() =>
      steps.push(
        outbox
          .entries()
          .map((one) => one.state)
          .join(),
      ),
    )
    outbox.put(adding('a'))
    await answer(refused)
    stop()
    outbox.discard('add:a')
    expect(steps).toEqual(['sending', 'failed'])
  })
})

describe('A reload', () => {
  it('keeps what failed, and sends again what was on its way', async () => {
    const store = memory()
    const before = open(store)
    before.outbox.put(adding('a'))
    before.outbox.put({ op: 'edit', commentId: 'old', text: 'Better', at, state: 'sending' })
    await before.answer(refused)
    const after = open(store)
    expect(after.sent).toEqual([{ op: 'edit', commentId: 'old', text: 'Better', at, state: 'sending' }])
    expect(after.outbox.entries()[0]).toEqual({
      ...adding('a'),
      state: 'failed',
      reason: 'The conversation is closed.',
    })
  })

  it('forgets what was confirmed', async () => {
    const store = memory()
    const before = open(store)
    before.outbox.put(adding('a'))
    await before.answer(ok('a'))
    expect(store.kept.size).toBe(0)
    expect(open(store).sent).toEqual([])
  })

  it('takes nothing from a store that holds something else', () => {
    const store = memory()
    store.setItem('outbox', '[{"op":"add"}]')
    expect(open(store).outbox.entries()).toEqual([])
    store.setItem('outbox', 'not json')
    expect(open(store).outbox.entries()).toEqual([])
  })

  it('does without a store where the host gives none', async () => {
    const { outbox, answer } = open(undefined)
    outbox.put(adding('a'))
    await answer(refused)
    expect(outbox.entries()[0]?.state).toBe('failed')
  })
})
