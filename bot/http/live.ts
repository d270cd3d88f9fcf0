import type { RequestHandler, Response } from 'express'
import type { Actor } from '../../okr/actor.ts'
import { liveTopic } from '../../okr/contract/live.ts'
import { type Refusal, refusal } from '../../okr/refusal.ts'
import type { Result } from '../../okr/result.ts'
import type { SignedIn } from './auth.ts'
import { sendRefusal } from './problem.ts'

export interface LiveParts {
  authenticate: (authorization: string | undefined) => Promise<Result<SignedIn, Refusal>>
  /** The topic's present version, or undefined when it does not exist or the actor may not see it. */
  readVersion: (actor: Actor, topic: string) => Promise<string | undefined>
  /** The present version for everyone: one point read, without rights. */
  peekVersion: (tenantId: string, topic: string) => Promise<string | undefined>
}

interface Watch {
  tenantId: string
  topic: string
  version: string | undefined
  watchers: Set<(version: string) => void>
}

const pollMs = 1000
const heartbeatMs = 15_000
export const topicsAtMost = 100
/** Of one person: far more windows than anybody has. */
const streamsAtMost = 20
/** Bytes that wait for a client. */
const unreadAtMost = 64_000
/** Proxies and phones drop long streams; clients come back by themselves, with a fresh token. */
const streamAtMostMs = 30 * 60_000

/**
 * Live views by server-sent events. An instance that has watchers of a document polls its version once a second for all
 * of them together, so it works across instances; `poke` looks at once, after a write of this instance.
 */
export function liveViews({ authenticate, readVersion, peekVersion }: LiveParts) {
  const watches = new Map<string, Watch>()
  let timer: NodeJS.Timeout | undefined
  let polling = false
  let again = false
  let closed = false
  /** How to end each stream that is open. */
  const open = new Set<() => void>()
  const streamsOf = new Map<string, number>()

  async function poll(): Promise<void> {
    if (polling) {
      again = true
      return
    }
    polling = true
    clearTimeout(timer)
    try {
      do {
        again = false
        await Promise.all([...watches.values()].map(check))
      } while (again)
    } finally {
      polling = false
      if (watches.size > 0 && !closed) timer = setTimeout(() => void poll(), pollMs)
    }
  }

  async function check(watch: Watch): Promise<void> {
    // A store that does not answer is no change; the next look finds it.
    const version = await peekVersion(watch.tenantId, watch.topic).catch(() => watch.version)
    if (version === undefined || version === watch.version) return
    watch.version = version
    for (const tell of watch.watchers) tell(version)
  }

  function watch(
    tenantId: string,
    topic: string,
    version: string | undefined,
    tell: (version: string) => void,
  ) {
    const key = `${tenantId} ${topic}`
    const known = watches.get(key) ?? { tenantId, topic, version, watchers: new Set() }
    watches.set(key, known)
    known.watchers.add(tell)
    if (timer === undefined && !polling) timer = setTimeout(() => void poll(), pollMs)
    return () => {
      known.watchers.delete(tell)
      if (known.watchers.size > 0) return
      watches.delete(key)
      if (watches.size === 0) {
        clearTimeout(timer)
        timer = undefined
      }
    }
  }

  async function stream({ actor, expiresAt }: SignedIn, topics: string[], response: Response) {
    let stops: (() => void)[] = []
    let gone = false
    // Before anything is waited for: a client that has left by then is not told so again.
    const stop = () => {
      gone = true
      for (const stopOne of stops) stopOne()
      stops = []
    }
    response.on('close', stop)
    response.on('error', stop)
    // A topic that the person may not see, or that does not exist, says nothing: it must not end the others' stream.
    const versions = await Promise.all(topics.map((topic) => readVersion(actor, topic)))
    if (gone || closed) {
      response.end()
      return
    }
    response.set({
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    })
    response.flushHeaders()
    response.write(': open\n\n')
    const send = (topic: string, version: string) => {
      // Whoever does not read gets no more: the stream ends, and its successor begins with the present versions.
      if (response.writableLength > unreadAtMost) finish()
      else response.write(`data: ${JSON.stringify({ topic, version })}\n\n`)
    }
    // An ended response can live on for long, unread or behind another one: nothing may be written to it any more.
    const finish = () => {
      stop()
      response.end()
    }
    const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs)
    const lifetime = Math.max(0, Math.min(streamAtMostMs, expiresAt * 1000 - Date.now()))
    const end = setTimeout(finish, lifetime)
    open.add(finish)
    stops.push(
      () => clearInterval(heartbeat),
      () => clearTimeout(end),
      () => open.delete(finish),
    )
    topics.forEach((topic, i) => {
      const version = versions[i]
      if (version === undefined) return
      send(topic, version)
      stops.push(watch(actor.tenantId, topic, version, (next) => send(topic, next)))
    })
  }

  const handler: RequestHandler = async (request, response) => {
    const signedIn = await authenticate(request.headers.authorization)
    if (!signedIn.ok) {
      sendRefusal(response, signedIn.refusal)
      return
    }
    const topics = String(request.query.topics ?? '')
      .split(',')
      .filter((topic) => topic !== '')
    const wrong = topics.find((topic) => !liveTopic.safeParse(topic).success)
    if (wrong !== undefined || topics.length === 0 || topics.length > topicsAtMost) {
      sendRefusal(
        response,
        refusal(
          'invalid',
          `"topics" names 1 to ${topicsAtMost} things to watch, separated by commas, such as okr:<cycle>:<id>.`,
          {
            field: 'topics',
          },
        ),
      )
      return
    }
    // Who left while the token was checked is not told of any more.
    if (response.closed) return
    const { tenantId, personId } = signedIn.value.actor
    const person = `${tenantId} ${personId}`
    const streams = streamsOf.get(person) ?? 0
    if (streams >= streamsAtMost) {
      sendRefusal(response, refusal('try-again', 'OKR Align is open in too many places; close some of them.'))
      return
    }
    streamsOf.set(person, streams + 1)
    response.on('close', () => {
      const left = (streamsOf.get(person) ?? 1) - 1
      if (left > 0) streamsOf.set(person, left)
      else streamsOf.delete(person)
    })
    await stream(signedIn.value, [...new Set(topics)], response)
  }

  return {
    handler,
    /** How many streams watch something, each counted once for everything it watches. */
    watching: () => [...watches.values()].reduce((sum, one) => sum + one.watchers.size, 0),
    poke: () => {
      if (watches.size > 0) void poll()
    },
    close: () => {
      closed = true
      clearTimeout(timer)
      for (const finish of [...open]) finish()
    },
  }
}
