import { type InfiniteData, type QueryClient, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { PeopleById } from '../../../okr/contract/common.ts'
import type { CommentView, ConversationPage } from '../../../okr/contract/conversation.ts'
import { api, isProblem, sentenceOf } from '../../api/client.ts'
import { topicOf, useLive } from '../../api/live.ts'
import { useMe } from '../../api/me.ts'
import { sessionStore, storageKey } from './drafts.ts'
import { type ConversationOutbox, createOutbox, type Sent } from './outbox.ts'
import { commentsOf, type Pending, shownComments, withConfirmed } from './pending.ts'

type Pages = InfiniteData<ConversationPage, string | undefined>

const noAnswer = ['offline', 'unreachable', 'timeout']

function deliver(params: { cycleId: string; okrId: string }, pending: Pending): Promise<CommentView> {
  const ofComment = { ...params, commentId: pending.commentId }
  switch (pending.op) {
    case 'add':
      return api.call('addComment', {
        params: ofComment,
        body: {
          text: pending.text,
          mentionIds: pending.mentions.map((mention) => mention.personId),
          ...(pending.replyTo === undefined ? {} : { replyTo: pending.replyTo }),
        },
      })
    case 'edit':
      return api.call('editComment', { params: ofComment, body: { text: pending.text } })
    case 'delete':
      return api.call('deleteComment', { params: ofComment })
    case 'react':
      return api.call('react', { params: ofComment, body: { reaction: pending.reaction, on: pending.on } })
  }
}

async function send(params: { cycleId: string; okrId: string }, pending: Pending): Promise<Sent> {
  try {
    return { ok: true, comment: await deliver(params, pending) }
  } catch (error) {
    const offline = isProblem(error) && noAnswer.includes(error.code)
    return { ok: false, reason: sentenceOf(error), offline }
  }
}

/** Outboxes outlive the pane, so that closing it while something is being sent loses nothing. */
const outboxes = new WeakMap<QueryClient, Map<string, ConversationOutbox>>()

function outboxOf(
  client: QueryClient,
  personId: string,
  params: { cycleId: string; okrId: string },
): ConversationOutbox {
  const ofClient = outboxes.get(client) ?? new Map<string, ConversationOutbox>()
  outboxes.set(client, ofClient)
  const key = storageKey('outbox', personId, params.cycleId, params.okrId)
  const existing = ofClient.get(key)
  if (existing) return existing
  const queryKey = conversationKey(params.cycleId, params.okrId)
  const outbox = createOutbox({
    store: sessionStore(),
    key,
    send: (pending) => send(params, pending),
    confirmed: async (comment) => {
      // A reply that was asked for before this change would take the comment away again.
      await client.cancelQueries({ queryKey })
      client.setQueryData<Pages>(
        queryKey,
        (pages) => pages && { ...pages, pages: withConfirmed(pages.pages, comment) },
      )
      void client.invalidateQueries({ queryKey })
    },
  })
  ofClient.set(key, outbox)
  return outbox
}

function conversationKey(cycleId: string, okrId: string) {
  return ['conversation', cycleId, okrId] as const
}

/** One OKR's conversation as this person sees it: the loaded pages, live, with what is not confirmed yet on top. */
export function useConversation(cycleId: string, okrId: string) {
  const me = useMe()
  const client = useQueryClient()
  const query = useInfiniteQuery({
    queryKey: conversationKey(cycleId, okrId),
    queryFn: ({ pageParam, signal }) =>
      api.call('getConversation', {
        params: { cycleId, okrId },
        query: pageParam === undefined ? {} : { cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.cursor,
  })
  useLive(topicOf.conversation(cycleId, okrId), (version) => {
    const loaded = client.getQueryData<Pages>(conversationKey(cycleId, okrId))?.pages[0]
    if (loaded && String(loaded.version) !== version) {
      void client.invalidateQueries({ queryKey: conversationKey(cycleId, okrId) })
    }
  })

  const outbox = useMemo(
    () => outboxOf(client, me.person.id, { cycleId, okrId }),
    [client, me.person.id, cycleId, okrId],
  )
  const pending = useSyncExternalStore(outbox.subscribe, outbox.entries)
  useEffect(() => {
    window.addEventListener('online', outbox.retryOffline)
    return () => window.removeEventListener('online', outbox.retryOffline)
  }, [outbox])

  const pages = query.data?.pages
  const confirmed = useMemo(() => commentsOf(pages ?? []), [pages])
  const rows = useMemo(
    () => shownComments(confirmed, pending, me.person.id),
    [confirmed, pending, me.person.id],
  )
  const people = useMemo((): PeopleById => {
    const named = Object.assign({}, ...(pages ?? []).map((page) => page.people).reverse()) as PeopleById
    // Somebody whom I have just mentioned may be new to this conversation.
    const mentioned = pending.flatMap((entry) => (entry.op === 'add' ? entry.mentions : []))
    const fresh = mentioned.map(({ personId, name }) => [personId, { id: personId, displayName: name }])
    return { ...Object.fromEntries(fresh), ...named, [me.person.id]: me.person }
  }, [pages, pending, me.person])

  return { query, me: me.person, newest: pages?.[0], confirmed, rows, people, outbox }
}
