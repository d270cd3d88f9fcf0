import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'

/** Other people meet conditions too: they are looked at again now and then. */
const lookAgainMs = 30_000
/** What is still being looked at is known in a moment. */
const whileCheckingMs = 2_000

export function useReadiness(cycleId: string, unitId: string) {
  return useQuery({
    queryKey: ['readiness', cycleId, unitId],
    queryFn: ({ signal }) => api.call('getReadiness', { params: { cycleId, unitId }, signal }),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.conditions.some(({ code }) => code === 'checking') ? whileCheckingMs : lookAgainMs,
  })
}
