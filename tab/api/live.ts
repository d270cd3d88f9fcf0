import { useEffect, useEffectEvent } from 'react'
import { getToken } from '../host/host.ts'
import { LiveStream, type VersionListener } from './live-stream.ts'
import { wait } from './wait.ts'

const stream = new LiveStream({
  fetch: (input, init) => fetch(input, init),
  getToken,
  wait,
  random: Math.random,
  setTimer: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
})

export const topicOf = {
  conversation: (cycleId: string, okrId: string) => `conversation:${cycleId}:${okrId}`,
  okr: (cycleId: string, okrId: string) => `okr:${cycleId}:${okrId}`,
  session: (cycleId: string, sessionId: string) => `session:${cycleId}:${sessionId}`,
}

/**
 * Calls `onVersion(version, seen)` when the topic has a new version; the first call tells the present one, with `seen`
 * undefined. undefined as topic watches nothing.
 */
export function useLive(topic: string | undefined, onVersion: VersionListener): void {
  const tell = useEffectEvent(onVersion)
  useEffect(
    () => (topic === undefined ? undefined : stream.watch(topic, (...args) => tell(...args))),
    [topic],
  )
}
