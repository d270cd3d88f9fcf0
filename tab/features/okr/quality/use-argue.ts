import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { api } from '../../../api/client.ts'
import { useCycle } from '../../../api/me.ts'
import { okrKey, useTakeOver } from '../use-okr.ts'

/** Argues a rule with a reason, or takes that back (no reason). */
export function useArgue(okr: OkrDetails['okr']) {
  const cycle = useCycle()
  const client = useQueryClient()
  const takeOver = useTakeOver(cycle.id)
  return useMutation({
    mutationFn: ({ rule, ...argument }: { rule: string; about: string; reason?: string }) => {
      const params = { cycleId: cycle.id, okrId: okr.id, rule }
      const { about, reason } = argument
      return reason === undefined
        ? api.call('restoreRule', { params })
        : api.call('dismissRule', { params, body: { about, reason } })
    },
    onSuccess: (details) => {
      takeOver(details)
      // The objective's list says how much there is to mend in its key results.
      if (okr.kind === 'key-result') {
        client.invalidateQueries({ queryKey: okrKey(cycle.id, okr.objectiveId) })
      }
    },
    onError: () => {
      client.invalidateQueries({ queryKey: okrKey(cycle.id, okr.id) })
    },
  })
}
