import { queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { isLocked, type Phase } from '../../okr/cycle.ts'
import { api } from '../api/client.ts'
import { useCurrent, useCycle } from '../api/me.ts'

function phaseQuery(cycleId: string, unitId: string) {
  return queryOptions({
    queryKey: ['phase', cycleId, unitId],
    queryFn: ({ signal }) => api.call('getUnitPhase', { params: { cycleId, unitId }, signal }),
  })
}

/** undefined: not known (yet). */
export function useUnitPhase(unitId: string | undefined): Phase | undefined {
  const cycle = useCycle()
  return useQuery({ ...phaseQuery(cycle.id, unitId ?? ''), enabled: unitId !== undefined }).data?.phase
}

/** Whether a plan into which the reader may put objectives is still open; the program lead finds one anywhere. */
export function useMayDraft(): boolean {
  const { me, cycle } = useCurrent()
  const own = me.unitPath.at(-1)
  const units = own === undefined || me.guest ? me.leads : [...me.leads, own]
  const phases = useQueries({ queries: units.map(({ id }) => phaseQuery(cycle.id, id)) })
  if (me.guest) return false
  return me.programLead || phases.some(({ data }) => data !== undefined && !isLocked(data.phase))
}
