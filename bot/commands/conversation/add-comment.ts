import type { Actor } from '../../../okr/actor.ts'
import type { NewComment } from '../../../okr/contract/conversation.ts'
import { type Comment, commentLimits } from '../../../okr/conversation.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { checkPeople } from '../plan/checks.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { announceComment } from './announce.ts'
import { commentDocument, commentDocumentId, commentOf } from './documents.ts'
import { openToWrite, saveConversation } from './open.ts'

/** Writes a comment or reply. The id is the writer's, so the same comment sent twice, by whatever way, is there once. */
export function addComment(ports: Ports) {
  return async (
    actor: Actor,
    cycleId: string,
    okrId: string,
    id: string,
    input: NewComment,
    via: Comment['via'],
  ): Reply<Comment> => {
    const text = input.text.trim()
    if (text === '') return refuse(refusal('invalid', 'A comment needs some text.', { field: 'text' }))
    if (text.length > commentLimits.text) {
      return refuse(
        refusal('invalid', `A comment has at most ${commentLimits.text} characters.`, { field: 'text' }),
      )
    }
    const mentionIds = [...new Set(input.mentionIds ?? [])]
    const unknown = await checkPeople(ports, actor, 'mentionIds', mentionIds)
    if (unknown) return refuse(unknown)

    return retryWhenStale(async () => {
      const opened = await openToWrite(ports, actor, cycleId, okrId)
      if (!opened.ok) return opened
      const { partition, conversation } = opened.value
      const existing = await ports.store.get(partition, commentDocumentId(id))
      if (existing) {
        if (commentOf(existing).authorId === actor.personId) return accept(commentOf(existing))
        return refuse(refusal('already-exists', 'This id is taken; send the comment again with a new id.'))
      }
      if (
        input.replyTo !== undefined &&
        !(await ports.store.get(partition, commentDocumentId(input.replyTo)))
      ) {
        return refuse(
          refusal('invalid', 'The comment that you answer is not in this conversation.', {
            field: 'replyTo',
          }),
        )
      }
      const now = ports.clock.now()
      const comment: Comment = {
        id,
        seq: conversation.seq + 1,
        authorId: actor.personId,
        text,
        ...(input.replyTo === undefined ? {} : { replyTo: input.replyTo }),
        mentionIds,
        via,
        createdAt: now,
        reactions: {},
      }
      const participantIds = conversation.participantIds.includes(actor.personId)
        ? conversation.participantIds
        : [...conversation.participantIds, actor.personId].slice(-200)
      await ports.store.transact(partition, [
        saveConversation(opened.value, { ...conversation, seq: comment.seq, participantIds }),
        { op: 'create', document: commentDocument(comment) },
        ...announceComment(cycleId, okrId, id, undefined, now),
      ])
      return accept(comment)
    })
  }
}
