import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { SessionReply, SessionsPage } from '../../../okr/contract/sessions.ts'
import { api } from '../../api/client.ts'
import { topicOf, useLive } from '../../api/live.ts'
import { useCycle, useMe } from '../../api/me.ts'

/** Which sessions are listed: of my units, of the whole cycle, or of one unit. */
export type SessionScope = { of: 'mine' } | { of: 'all' } | { of: 'unit'; unitId: string }

const pagesAtOnce = 8

/** Where to go on reading: a cursor for each unit that has more ('' where all units are read as one). */
type Place = Record<string, string | undefined>

function sessionsKey(cycleId: string) {
  return ['sessions', cycleId] as const
}

function sessionKey(cycleId: string, sessionId: string) {
  return ['session', cycleId, sessionId] as const
}

async function readPage(cycleId: string, place: Place, signal: AbortSignal) {
  const pages = await Promise.all(
    Object.entries(place).map(async ([unitId, cursor]): Promise<[string, SessionsPage]> => {
      const query = { ...(unitId === '' ? {} : { unitId }), ...(cursor === undefined ? {} : { cursor }) }
      return [unitId, await api.call('listSessions', { params: { cycleId }, query, signal })]
    }),
  )
  const next: Place = Object.fromEntries(
    pages.flatMap(([unitId, page]) => (page.cursor === undefined ? [] : [[unitId, page.cursor]])),
  )
  return {
    sessions: pages.flatMap(([, page]) => page.sessions),
    people: Object.assign({}, ...pages.map(([, page]) => page.people)) as SessionsPage['people'],
    next,
  }
}

/** The sessions of a scope, page by page in the order of time. */
export function useSessions(scope: SessionScope) {
  const me = useMe()
  const cycle = useCycle()
  const unitIds =
    scope.of === 'all'
      ? ['']
      : scope.of === 'unit'
        ? [scope.unitId]
        : [...new Set([...me.unitPath, ...me.leads].map((unit) => unit.id))].sort()
  const first: Place = Object.fromEntries(unitIds.map((id) => [id, undefined]))
  const sessions = useInfiniteQuery({
    queryKey: [...sessionsKey(cycle.id), unitIds],
    queryFn: ({ pageParam, signal }) => readPage(cycle.id, pageParam, signal),
    initialPageParam: first,
    getNextPageParam: (page) => (Object.keys(page.next).length > 0 ? page.next : undefined),
  })
  // The order is that of time, so what comes next may stand on a later page.
  const { hasNextPage, isFetching, isError, fetchNextPage } = sessions
  const pages = sessions.data?.pages.length ?? 0
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError && pages < pagesAtOnce) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, pages, fetchNextPage])
  return sessions
}

/** One session, live. */
export function useSession(sessionId: string) {
  const cycle = useCycle()
  const client = useQueryClient()
  useLive(topicOf.session(cycle.id, sessionId), (_, seen) => {
    // The first call tells the version that is being loaded anyway.
    if (seen === undefined && client.getQueryState(sessionKey(cycle.id, sessionId))?.status !== 'success')
      return
    void client.invalidateQueries({ queryKey: sessionKey(cycle.id, sessionId) })
    void client.invalidateQueries({ queryKey: sessionsKey(cycle.id) })
  })
  return useQuery({
    queryKey: sessionKey(cycle.id, sessionId),
    queryFn: ({ signal }) => api.call('getSession', { params: { cycleId: cycle.id, sessionId }, signal }),
  })
}

/** Takes over what the server answered to a change, and has the lists read again. */
export function useTakeOver(): (reply: SessionReply) => void {
  const cycle = useCycle()
  const client = useQueryClient()
  return (reply) => {
    client.setQueryData(sessionKey(cycle.id, reply.session.id), reply)
    void client.invalidateQueries({ queryKey: sessionsKey(cycle.id) })
  }
}
