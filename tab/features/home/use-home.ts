import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { useCurrent } from '../../api/me.ts'

/** What others ask of me appears by itself. */
const lookAgainMs = 60_000

/** What is mine to do, what my leader needs first, and how my work counts. Guests have none of it. */
export function useHome() {
  const { me, cycle } = useCurrent()
  return useQuery({
    queryKey: ['home', cycle.id],
    queryFn: ({ signal }) => api.call('getHome', { params: { cycleId: cycle.id }, signal }),
    enabled: !me.guest,
    staleTime: 0,
    refetchInterval: lookAgainMs,
  })
}

/** The OKRs that I answer for or contribute to. */
export function useMyOkrs() {
  const { me, cycle } = useCurrent()
  return useInfiniteQuery({
    queryKey: ['filter', cycle.id, { ownerId: me.person.id }],
    queryFn: ({ pageParam, signal }) =>
      api.call('filterTree', {
        params: { cycleId: cycle.id },
        query: { ownerId: me.person.id, limit: 50, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.cursor,
  })
}
