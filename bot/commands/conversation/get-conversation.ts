import type { Actor } from '../../../okr/actor.ts'
import type { ConversationPage } from '../../../okr/contract/conversation.ts'
import { accept } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import { namePeople } from '../directory/name-people.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { commentOf, commentType } from './documents.ts'
import { openConversation } from './open.ts'

/** The newest 100 comments in order, or with a cursor the ones before. */
export function getConversation(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (actor: Actor, cycleId: string, okrId: string, cursor?: string): Reply<ConversationPage> => {
    const opened = await openConversation(ports, actor, cycleId, okrId)
    if (!opened.ok) return opened
    const { partition, conversation, relations } = opened.value
    const page = await ports.store.list(partition, {
      type: commentType,
      orderBy: 'seq',
      descending: true,
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    })
    const comments = page.documents.map(commentOf).reverse()
    const people = await namePeople(
      ports.directory,
      actor.tenantId,
      comments.flatMap((comment) => [
        comment.authorId,
        ...comment.mentionIds,
        ...Object.values(comment.reactions).flatMap((ids) => ids ?? []),
      ]),
    )
    return accept({
      okrId,
      version: conversation.version,
      seq: conversation.seq,
      comments,
      people,
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
      channels: conversation.channelThreads.map(({ channelId }) => ({ channelId })),
      can: { comment: can('comment', relations), moderate: can('moderate-comment', relations) },
    })
  }
}
