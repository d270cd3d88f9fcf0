import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, isProblem } from '../../../api/client.ts'
import { useCycle } from '../../../api/me.ts'

function changeRequestsKey(cycleId: string, okrId: string) {
  return ['change-requests', cycleId, okrId] as const
}

export function useChangeRequests(okrId: string) {
  const cycle = useCycle()
  return useQuery({
    queryKey: changeRequestsKey(cycle.id, okrId),
    queryFn: ({ signal }) =>
      api.call('listChangeRequests', { params: { cycleId: cycle.id }, query: { okrId }, signal }),
  })
}

/** A write about a change request; an approved one changes the OKR itself. */
export function useChangeRequestWrite<Input>(send: (input: Input) => Promise<unknown>) {
  const cycle = useCycle()
  const client = useQueryClient()
  const readAgain = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['change-requests', cycle.id] }),
      client.invalidateQueries({ queryKey: ['okr', cycle.id] }),
      client.invalidateQueries({ queryKey: ['history', cycle.id] }),
      client.invalidateQueries({ queryKey: ['home', cycle.id] }),
    ])
  return useMutation({
    mutationFn: send,
    onSuccess: readAgain,
    onError: (error) => (isProblem(error) && error.status !== 0 ? readAgain() : undefined),
  })
}
