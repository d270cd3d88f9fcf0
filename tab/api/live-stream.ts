import * as z from 'zod/mini'
import { type LiveMessage, liveMessage } from '../../okr/contract/live.ts'
import { eventData } from './event-data.ts'

export interface LiveParts {
  fetch: typeof fetch
  getToken: (fresh?: boolean) => Promise<string>
  wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  random: () => number
  setTimer: (run: () => void, milliseconds: number) => () => void
}

/** `seen` is the version that this listener was told before; undefined the first time. */
export type VersionListener = (version: string, seen: string | undefined) => void

/** One stream carries at most this many topics, so that its address stays short. */
export const topicLimit = 60
/** Topics that change together (a view opens) are asked for together. */
const gatherMs = 50
/** The server sends a comment every 15 s; a stream silent for longer is dead. */
const silenceMs = 45_000

/**
 * One fetch stream a page for everything it watches: browsers allow six connections an origin, and EventSource cannot
 * send a token. Reconnects with growing pauses; what changed meanwhile is told as the first versions of the new stream.
 */
export class LiveStream {
  readonly #parts: LiveParts
  readonly #listeners = new Map<string, Set<VersionListener>>()
  readonly #told = new Map<VersionListener, string>()
  #stop: AbortController | undefined
  #cancelGather: (() => void) | undefined
  #open = ''

  constructor(parts: LiveParts) {
    this.#parts = parts
  }

  /** Tells `listener` every new version of `topic`, the present one first; returns how to stop. */
  watch(topic: string, listener: VersionListener): () => void {
    const own: VersionListener = (version, seen) => listener(version, seen)
    const listeners = this.#listeners.get(topic) ?? new Set()
    listeners.add(own)
    this.#listeners.set(topic, listeners)
    this.#gather()
    return () => {
      listeners.delete(own)
      this.#told.delete(own)
      if (listeners.size === 0 && this.#listeners.get(topic) === listeners) this.#listeners.delete(topic)
      this.#gather()
    }
  }

  #gather(): void {
    this.#cancelGather?.()
    this.#cancelGather = this.#parts.setTimer(() => this.#restart(), gatherMs)
  }

  #topics(): string {
    return [...this.#listeners.keys()].slice(-topicLimit).sort().join(',')
  }

  #restart(): void {
    const topics = this.#topics()
    const untold = [...this.#listeners.values()].some((set) => [...set].some((one) => !this.#told.has(one)))
    if (topics === this.#open && this.#stop !== undefined && !untold) return
    this.#stop?.abort()
    this.#stop = undefined
    this.#open = topics
    if (topics === '') return
    const stop = new AbortController()
    this.#stop = stop
    this.#run(topics, stop.signal).catch(() => undefined)
  }

  async #run(topics: string, signal: AbortSignal): Promise<void> {
    let failures = 0
    let fresh = false
    while (!signal.aborted) {
      const end = await this.#connect(topics, fresh, signal)
      if (signal.aborted) return
      fresh = end === 'refused'
      // A stream that worked is opened again at once; one that did not, after a growing pause.
      failures = end === 'worked' ? 0 : failures + 1
      if (end === 'gone') return
      const pause = Math.min(30_000, 500 * 2 ** failures) * (0.5 + this.#parts.random() / 2)
      await this.#parts.wait(pause, signal)
    }
  }

  async #connect(
    topics: string,
    fresh: boolean,
    signal: AbortSignal,
  ): Promise<'worked' | 'failed' | 'refused' | 'gone'> {
    const silence = new AbortController()
    const watchdog = () => this.#parts.setTimer(() => silence.abort(), silenceMs)
    let cancelWatchdog = watchdog()
    let worked = false
    try {
      const token = await this.#parts.getToken(fresh)
      const response = await this.#parts.fetch(`/api/live?topics=${encodeURIComponent(topics)}`, {
        headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
        signal: AbortSignal.any([signal, silence.signal]),
      })
      if (response.status === 401) return 'refused'
      if (response.status === 400 || response.status === 403 || response.status === 404) return 'gone'
      if (!response.ok || response.body === null) return 'failed'
      const alive = () => {
        worked = true
        cancelWatchdog()
        cancelWatchdog = watchdog()
      }
      for await (const data of eventData(response.body, alive)) this.#tell(data)
    } catch {
      // A broken stream is ordinary (sleep, network change, deployment): the loop connects again.
    } finally {
      cancelWatchdog()
    }
    return worked ? 'worked' : 'failed'
  }

  #tell(data: string): void {
    const message = parse(data)
    if (message === undefined) return
    for (const listener of this.#listeners.get(message.topic) ?? []) {
      const seen = this.#told.get(listener)
      if (seen === message.version) continue
      this.#told.set(listener, message.version)
      listener(message.version, seen)
    }
  }
}

function parse(data: string): LiveMessage | undefined {
  try {
    const parsed = z.safeParse(liveMessage, JSON.parse(data))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
