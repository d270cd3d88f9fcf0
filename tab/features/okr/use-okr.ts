import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { api } from '../../api/client.ts'
import { topicOf, useLive } from '../../api/live.ts'
import { tellOkrChange } from '../../api/okr-changes.ts'

export function okrKey(cycleId: string, okrId: string) {
  return ['okr', cycleId, okrId] as const
}

/** What is read beside the details of an OKR, and changes with it. */
const aroundOkr = ['alignment', 'dependencies', 'change-requests'] as const

/** All that show an OKR ask for it in the same way: the last one to appear decides how it is read again. */
function okrQuery(cycleId: string, okrId: string) {
  return queryOptions({
    queryKey: okrKey(cycleId, okrId),
    queryFn: async ({ signal }) => {
      const details = await api.call('getOkr', { params: { cycleId, okrId }, signal })
      tellOkrChange({ cycleId, details })
      return details
    },
  })
}

/** What is known of an OKR that is shown already; asks for nothing itself. */
export function useKnownOkr(cycleId: string, okrId: string): OkrDetails | undefined {
  return useQuery({ ...okrQuery(cycleId, okrId), enabled: false }).data
}

/** The OKR with all that belongs to it; follows what other people do to it. */
export function useOkr(cycleId: string, okrId: string) {
  const client = useQueryClient()
  const query = useQuery(okrQuery(cycleId, okrId))
  useLive(topicOf.okr(cycleId, okrId), (version, seen) => {
    if (seen !== undefined) {
      for (const name of aroundOkr) client.invalidateQueries({ queryKey: [name, cycleId, okrId] })
    }
    const known = client.getQueryData<OkrDetails>(okrKey(cycleId, okrId))
    if (known !== undefined && known.etag !== version) {
      client.invalidateQueries({ queryKey: okrKey(cycleId, okrId) })
    }
  })
  return query
}

/** Takes over what a write answered: into the details, and into the rows of the tree. */
export function useTakeOver(cycleId: string): (details: OkrDetails) => void {
  const client = useQueryClient()
  return useCallback(
    (details) => {
      client.setQueryData(okrKey(cycleId, details.okr.id), details)
      client.invalidateQueries({ queryKey: ['history', cycleId, details.okr.id] })
      tellOkrChange({ cycleId, details })
    },
    [client, cycleId],
  )
}
