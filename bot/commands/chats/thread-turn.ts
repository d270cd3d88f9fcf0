import { bodyAs } from '../bodies.ts'
import { conversationOf } from '../partitions.ts'
import type { Operation, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { isStoreError } from '../store-errors.ts'
import type { Post, Thread } from './documents.ts'
import { postOperation, readPost } from './posts.ts'
import { readThread, type Topic, threadDocument } from './threads.ts'

type Needs = Pick<Ports, 'store' | 'clock' | 'ids'>

/** Longer than a request to the channel may take; a worker that died is waited for no longer. */
const turnMs = 30_000
const saveAttempts = 5

/** undefined takes the field away. */
type ThreadChange = { [Name in keyof Thread]?: Thread[Name] | undefined }

/** The right to post into a thread, held by one worker at a time. */
export interface Turn {
  readonly thread: Thread
  /** Changes the thread together with other documents of the conversation, and holds the turn for longer. */
  save(change: ThreadChange, operations?: Operation[]): Promise<void>
  /** Ends the turn, with a last change. */
  end(change?: ThreadChange): Promise<void>
}

/**
 * Takes the turn of a thread, making the thread's document if it is not there. `busyUntil`: somebody else has it.
 *
 * A comment that a server was sending when it died may or may not be in the channel: the channel offers no way to ask,
 * and no key that would make sending it again harmless. It is sent again once, marked as such: people understand a marked
 * repetition, and do not notice what is missing. (When a living server loses only the answer, the channel most likely
 * took the comment: then it is not sent again, and people are told.)
 */
export function takeTurn({ store, clock, ids }: Needs) {
  return async (topic: Topic, blank: Thread): Promise<{ turn: Turn } | { busyUntil: string }> => {
    const partition = conversationOf(topic.tenantId, topic.cycleId, topic.okrId)
    const holder = ids.next()
    const until = () => new Date(Date.parse(clock.now()) + turnMs).toISOString()
    const known = await readThread(store, topic, blank.channelId)
    const before = known?.thread ?? blank
    if (before.turn !== undefined && before.turn.until > clock.now()) return { busyUntil: before.turn.until }

    let thread: Thread = { ...before, turn: { holder, until: until() } }
    let document: StoredDocument
    try {
      document =
        known === undefined
          ? await store.create(partition, threadDocument(thread))
          : await store.replace(partition, threadDocument(thread), known.document.etag)
    } catch (error) {
      if (isStoreError(error, 'stale') || isStoreError(error, 'conflict')) return { busyUntil: clock.now() }
      throw error
    }

    async function write(change: ThreadChange, last: boolean, operations: Operation[]): Promise<void> {
      for (let attempt = 1; ; attempt++) {
        const { turn: _held, ...rest } = changed(thread, change)
        const next: Thread = last ? rest : { ...rest, turn: { holder, until: until() } }
        try {
          const [etag] = await store.transact(partition, [
            { op: 'replace', document: threadDocument(next), etag: document.etag },
            ...operations,
          ])
          if (etag !== undefined) document = { ...document, etag }
          thread = next
          return
        } catch (error) {
          if (!isStoreError(error, 'stale') || attempt === saveAttempts) throw error
          const current = await store.get(partition, document.id)
          if (current === undefined || bodyAs<Thread>(current).turn?.holder !== holder) throw error
          document = current
          thread = bodyAs<Thread>(current)
        }
      }
    }

    const turn: Turn = {
      get thread() {
        return thread
      },
      save: (change, operations = []) => write(change, false, operations),
      end: (change = {}) => write(change, true, []),
    }
    const { sending } = thread
    if (sending !== undefined && !sending.again)
      await turn.save({ sending: undefined, resend: sending.commentId })
    if (sending?.again) {
      const { commentId, seq } = sending
      const lost: Post = { commentId, conversationId: thread.conversationId ?? '', state: 'unknown' }
      await turn.save({ sending: undefined, resend: undefined, postedSeq: Math.max(thread.postedSeq, seq) }, [
        postOperation(
          thread.channelId,
          lost,
          (await readPost(store, topic, thread.channelId, commentId))?.etag,
        ),
      ])
    }
    return { turn }
  }
}

function changed(thread: Thread, change: ThreadChange): Thread {
  const next = Object.entries({ ...thread, ...change }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(next) as Thread & Record<string, unknown>
}
