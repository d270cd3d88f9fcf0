import fc from 'fast-check'
import type { CommentView, ConversationPage } from '../../okr/contract/conversation.ts'
import {
  commentsOf,
  type Pending,
  pendingKey,
  shownComments,
  withConfirmed,
} from '../../tab/features/conversation/pending.ts'

const at = '2027-01-12T09:00:00Z'

function comment(id: string, seq: number, parts: Partial<CommentView> = {}): CommentView {
  return {
    id,
    seq,
    authorId: 'dana',
    text: `Text of ${id}`,
    mentionIds: [],
    via: 'tab',
    createdAt: at,
    reactions: {},
    ...parts,
  }
}

function page(comments: CommentView[], parts: Partial<ConversationPage> = {}): ConversationPage {
  return {
    okrId: 'o1',
    version: 1,
    seq: comments.at(-1)?.seq ?? 0,
    comments,
    people: {},
    channels: [],
    can: { comment: true, moderate: false },
    ...parts,
  }
}

const adding: Pending = {
  op: 'add',
  commentId: 'new',
  text: 'Mine',
  mentions: [{ personId: 'bo', name: 'Bo' }],
  at,
  state: 'sending',
}

describe('Loaded pages', () => {
  it('give each comment once, in the order of the conversation, as the newest page knows it', () => {
    const older = page([comment('a', 1), comment('b', 2, { text: 'before' })])
    const newest = page([comment('b', 2, { text: 'after' }), comment('c', 3)])
    expect(commentsOf([newest, older]).map((one) => [one.id, one.text])).toEqual([
      ['a', 'Text of a'],
      ['b', 'after'],
      ['c', 'Text of c'],
    ])
  })

  it('take over a confirmed comment where it is known, else at the end of the newest page', () => {
    const pages = [page([comment('b', 2)]), page([comment('a', 1)])]
    const changed = withConfirmed(pages, comment('a', 1, { text: 'changed' }))
    expect(commentsOf(changed).map((one) => one.text)).toEqual(['changed', 'Text of b'])
    const added = withConfirmed(pages, comment('c', 3))
    expect(added[0]?.comments.map((one) => one.id)).toEqual(['b', 'c'])
    expect(added[0]?.seq).toBe(3)
    expect(added[1]).toBe(pages[1])
  })

  it('stay the same when a comment is confirmed twice', () => {
    const pages = [page([comment('a', 1)])]
    const once = withConfirmed(pages, comment('b', 2))
    expect(withConfirmed(once, comment('b', 2))).toEqual(once)
  })
})

describe('What is shown', () => {
  it('has my unconfirmed comments behind the confirmed ones, in the order in which I wrote them', () => {
    const rows = shownComments(
      [comment('a', 1)],
      [adding, { ...adding, commentId: 'newer', text: 'Mine too' }],
      'ann',
    )
    expect(rows.map((row) => row.comment.id)).toEqual(['a', 'new', 'newer'])
    expect(rows[1]).toMatchObject({ waiting: { op: 'add', state: 'sending' }, comment: { authorId: 'ann' } })
  })

  it('nests an unconfirmed reply below what it answers', () => {
    const rows = shownComments([comment('a', 1), comment('b', 2)], [{ ...adding, replyTo: 'a' }], 'ann')
    expect(rows.map((row) => [row.comment.id, row.depth])).toEqual([
      ['a', 0],
      ['new', 1],
      ['b', 0],
    ])
  })

  it('shows a comment once when the server has it before its reply to me arrives', () => {
    const rows = shownComments([comment('new', 1, { authorId: 'ann' })], [adding], 'ann')
    expect(rows).toEqual([{ comment: comment('new', 1, { authorId: 'ann' }), depth: 0 }])
  })

  it('keeps the text of what could not be sent, with the reason', () => {
    const failed: Pending = { ...adding, state: 'failed', reason: 'You are offline.' }
    const [row] = shownComments([], [failed], 'ann')
    expect(row?.comment.text).toBe('Mine')
    expect(row?.waiting).toEqual({ op: 'add', state: 'failed', reason: 'You are offline.' })
  })

  it('shows an edit at once, and still when it failed', () => {
    const edit: Pending = { op: 'edit', commentId: 'a', text: 'Better', at, state: 'failed' }
    const [row] = shownComments([comment('a', 1)], [edit], 'dana')
    expect(row?.comment).toMatchObject({ text: 'Better', editedAt: at })
    expect(row?.waiting?.state).toBe('failed')
  })

  it('empties a comment that is being deleted, and brings it back when that failed', () => {
    const deleting: Pending = { op: 'delete', commentId: 'a', state: 'sending' }
    expect(shownComments([comment('a', 1)], [deleting], 'dana')[0]?.comment).toMatchObject({
      text: '',
      deletedAt: at,
    })
    const failed: Pending = { ...deleting, state: 'failed', reason: 'No.' }
    expect(shownComments([comment('a', 1)], [failed], 'dana')[0]?.comment).toEqual(comment('a', 1))
  })

  it('counts my reaction at once, takes it back at once, and leaves those of others', () => {
    const liked = comment('a', 1, { reactions: { like: ['dana', 'ann'] } })
    const off: Pending = { op: 'react', commentId: 'a', reaction: 'like', on: false, state: 'sending' }
    const heart: Pending = { op: 'react', commentId: 'a', reaction: 'heart', on: true, state: 'sending' }
    const [row] = shownComments([liked], [off, heart], 'ann')
    expect(row?.comment.reactions).toEqual({ like: ['dana'], heart: ['ann'] })
    expect(row?.waiting).toBeUndefined()
  })

  it('never loses or repeats a comment, whatever is confirmed meanwhile', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
    fc.assert(
      fc.property(ids, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (all, isConfirmed) => {
        const confirmed = all
          .filter((_, index) => isConfirmed[index])
          .map((id, index) => comment(id, index + 1, index > 0 ? { replyTo: all[0] } : {}))
        const pending = all.map((commentId): Pending => ({ ...adding, commentId }))
        const rows = shownComments(confirmed, pending, 'ann')
        expect(rows.map((row) => row.comment.id).sort()).toEqual([...all].sort())
        for (const row of rows) {
          const known = confirmed.some((one) => one.id === row.comment.id)
          expect(row.waiting === undefined).toBe(known)
        }
      }),
    )
  })
})

describe('A pending change', () => {
  it('is one a kind and comment, of reactions one for each reaction', () => {
    expect(pendingKey(adding)).not.toBe(pendingKey({ op: 'delete', commentId: 'new', state: 'sending' }))
    const like: Pending = { op: 'react', commentId: 'a', reaction: 'like', on: true, state: 'sending' }
    expect(pendingKey(like)).toBe(pendingKey({ ...like, on: false }))
    expect(pendingKey(like)).not.toBe(pendingKey({ ...like, reaction: 'sad' }))
  })
})
