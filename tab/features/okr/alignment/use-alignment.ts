import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { OkrAlignment } from '../../../../okr/contract/alignment.ts'
import { api, isProblem } from '../../../api/client.ts'
import { useCurrent, useCycle } from '../../../api/me.ts'
import { okrKey } from '../use-okr.ts'

function alignmentKey(cycleId: string, okrId: string) {
  return ['alignment', cycleId, okrId] as const
}

/** Who was asked about an OKR and what they say; follows it live, as the OKR's details do. */
export function useAlignment(okrId: string) {
  const { me, cycle } = useCurrent()
  return useQuery({
    queryKey: alignmentKey(cycle.id, okrId),
    queryFn: ({ signal }) => api.call('getAlignment', { params: { cycleId: cycle.id, okrId }, signal }),
    enabled: !me.guest,
  })
}

/** One of the writes about the alignment of an OKR. Each answers with the whole of it. */
export function useAlignmentWrite<Input>(okrId: string, send: (input: Input) => Promise<OkrAlignment>) {
  const cycle = useCycle()
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: (alignment) => {
      client.setQueryData(alignmentKey(cycle.id, okrId), alignment)
      // Where it stands is in its details and in the tree; an accepted proposal changes the OKR itself.
      client.invalidateQueries({ queryKey: ['okr', cycle.id] })
      client.invalidateQueries({ queryKey: ['history', cycle.id] })
      client.invalidateQueries({ queryKey: ['home', cycle.id] })
    },
    onError: (error) => {
      // Somebody was faster: what is there now is shown beside the sentence.
      if (isProblem(error) && error.status !== 0) {
        client.invalidateQueries({ queryKey: alignmentKey(cycle.id, okrId) })
        client.invalidateQueries({ queryKey: okrKey(cycle.id, okrId) })
      }
    },
  })
}
