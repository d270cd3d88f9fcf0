import type { Actor } from '../../../okr/actor.ts'
import { type Comment, commentLimits, type Reaction } from '../../../okr/conversation.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { can, type Relation } from '../../../okr/rights.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { announceComment } from './announce.ts'
import { commentDocument, commentDocumentId, commentOf } from './documents.ts'
import { openToWrite, saveConversation } from './open.ts'

type Change = (comment: Comment, relations: ReadonlySet<Relation>, now: string) => Result<Comment, Refusal>

/** Changes the author's own comment. */
export function editComment(ports: Ports) {
  return (
    actor: Actor,
    cycleId: string,
    okrId: string,
    commentId: string,
    input: { text: string },
  ): Reply<Comment> =>
    change(ports, actor, cycleId, okrId, commentId, true, (comment, _relations, now) => {
      const text = input.text.trim()
      if (comment.authorId !== actor.personId) {
        return refuse(refusal('forbidden', 'Only its author can change a comment.'))
      }
      if (comment.deletedAt !== undefined)
        return refuse(refusal('not-found', 'This comment has been deleted.'))
      if (text === '')
        return refuse(refusal('invalid', 'A comment needs some text; delete it instead.', { field: 'text' }))
      if (text.length > commentLimits.text) {
        return refuse(
          refusal('invalid', `A comment has at most ${commentLimits.text} characters.`, { field: 'text' }),
        )
      }
      return accept(text === comment.text ? comment : { ...comment, text, editedAt: now })
    })
}

/** Deletes a comment: its text is gone, its place in the order stays, so that replies keep their meaning. */
export function deleteComment(ports: Ports) {
  return (actor: Actor, cycleId: string, okrId: string, commentId: string): Reply<Comment> =>
    change(ports, actor, cycleId, okrId, commentId, true, (comment, relations, now) => {
      if (comment.deletedAt !== undefined) return accept(comment)
      if (comment.authorId !== actor.personId && !can('moderate-comment', relations)) {
        return refuse(refusal('forbidden', 'Only its author and the program lead can delete a comment.'))
      }
      return accept({ ...comment, text: '', mentionIds: [], reactions: {}, deletedAt: now })
    })
}

/** Gives or takes back the actor's reaction; doing either twice changes nothing. */
export function reactToComment(ports: Ports) {
  return (
    actor: Actor,
    cycleId: string,
    okrId: string,
    commentId: string,
    input: { reaction: Reaction; on: boolean },
  ): Reply<Comment> =>
    change(ports, actor, cycleId, okrId, commentId, false, (comment) => {
      if (comment.deletedAt !== undefined)
        return refuse(refusal('not-found', 'This comment has been deleted.'))
      const given = comment.reactions[input.reaction] ?? []
      if (given.includes(actor.personId) === input.on) return accept(comment)
      const people = input.on ? [...given, actor.personId] : given.filter((id) => id !== actor.personId)
      const { [input.reaction]: _replaced, ...others } = comment.reactions
      return accept({
        ...comment,
        reactions: people.length === 0 ? others : { ...others, [input.reaction]: people },
      })
    })
}

function change(
  ports: Ports,
  actor: Actor,
  cycleId: string,
  okrId: string,
  commentId: string,
  announce: boolean,
  apply: Change,
): Reply<Comment> {
  return retryWhenStale(async () => {
    const opened = await openToWrite(ports, actor, cycleId, okrId)
    if (!opened.ok) return opened
    const { partition, conversation, relations } = opened.value
    const document = await ports.store.get(partition, commentDocumentId(commentId))
    if (document === undefined) return refuse(refusal('not-found', 'This comment does not exist any more.'))
    const before = commentOf(document)
    const now = ports.clock.now()
    const changed = apply(before, relations, now)
    if (!changed.ok || changed.value === before) return changed
    await ports.store.transact(partition, [
      saveConversation(opened.value, conversation),
      { op: 'replace', document: commentDocument(changed.value), etag: document.etag },
      ...(announce ? announceComment(cycleId, okrId, commentId, ports.ids.next(), now) : []),
    ])
    return changed
  })
}
