import { useCallback, useEffect, useRef, useState } from 'react'
import { type Conversation, getConversations, getMessages, type Message, type Thread } from '../api.ts'

export type ChatState = {
  conversations: Conversation[] | undefined
  unread: ReadonlySet<string>
  threads: Thread[] | undefined
  more: boolean
  problem: string | undefined
  loadMore: () => void
  /** Takes a message that an answer brought, before the stream brings it. */
  take: (message: Message) => void
}

/** A person's conversations and the messages of the open one, kept up to date by the stream. */
export function useChat(person: string, open: string): ChatState {
  const [conversations, setConversations] = useState<Conversation[]>()
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState<{ conversation: string; threads: Thread[]; more: boolean }>()
  const [problem, setProblem] = useState<string>()
  const opened = useRef(open)
  opened.current = open

  const fail = useCallback(
    (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    [],
  )
  const load = useCallback(() => {
    const conversation = opened.current
    if (!conversation) return
    getMessages(person, conversation).then(({ threads, more }) => {
      if (opened.current !== conversation) return
      setProblem(undefined)
      setShown({ conversation, threads, more })
    }, fail)
  }, [person, fail])
  const take = useCallback((message: Message) => {
    setShown((now) =>
      now?.conversation === message.conversation
        ? { ...now, threads: withMessage(now.threads, message) }
        : now,
    )
  }, [])

  useEffect(() => {
    getConversations(person).then(setConversations, fail)
    const stream = new EventSource(`/workbench/chat/stream?person=${encodeURIComponent(person)}`)
    // After a break the browser asks for what it missed; the open conversation is read anew all the same.
    stream.addEventListener('ready', load)
    stream.addEventListener('message', ({ data }) => {
      const message: Message = JSON.parse(data)
      take(message)
      if (message.conversation !== opened.current) setUnread((now) => new Set(now).add(message.conversation))
    })
    stream.addEventListener('conversation', ({ data }) => {
      const conversation: Conversation = JSON.parse(data)
      setConversations((now) => now && [...now.filter(({ id }) => id !== conversation.id), conversation])
    })
    return () => stream.close()
  }, [person, load, take, fail])

  useEffect(() => {
    setUnread((now) => new Set([...now].filter((id) => id !== open)))
    load()
  }, [open, load])

  const threads = shown?.conversation === open ? shown.threads : undefined
  const loadMore = useCallback(() => {
    const first = threads?.[0]
    if (!first) return
    getMessages(person, opened.current, first.message.id).then(({ threads: older, more }) => {
      setShown((now) => now && { ...now, more, threads: [...older, ...now.threads] })
    }, fail)
  }, [person, threads, fail])

  return {
    conversations,
    unread,
    threads,
    more: shown?.conversation === open && shown.more,
    problem,
    loadMore,
    take,
  }
}

/** Puts a new or changed message into its place; an older version of it never replaces a newer one. */
function withMessage(threads: Thread[], message: Message): Thread[] {
  const newer = (old: Message) => (message.version >= old.version ? message : old)
  if (message.root !== null)
    return threads.map((thread) => {
      if (thread.message.id !== message.root) return thread
      const known = thread.replies.some(({ id }) => id === message.id)
      const replies = known
        ? thread.replies.map((reply) => (reply.id === message.id ? newer(reply) : reply))
        : [...thread.replies, message].sort((a, b) => a.createdAt - b.createdAt)
      return { ...thread, replies }
    })
  if (threads.some((thread) => thread.message.id === message.id))
    return threads.map((thread) =>
      thread.message.id === message.id ? { ...thread, message: newer(thread.message) } : thread,
    )
  const first = threads[0]
  // A change to something older than what is loaded is not shown out of its place.
  if (first && message.createdAt < first.message.createdAt) return threads
  return [...threads, { message, replies: [] }].sort((a, b) => a.message.createdAt - b.message.createdAt)
}
