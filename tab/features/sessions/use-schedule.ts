import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ScheduleSession } from '../../../okr/contract/sessions.ts'
import type { SessionKind } from '../../../okr/session.ts'
import { api } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { useTakeOver } from './use-sessions.ts'

/** Invitees and agenda as the OKRs make them. */
export function usePreview(unitId: string | undefined, kind: SessionKind | undefined) {
  const cycle = useCycle()
  return useQuery({
    queryKey: ['session-preview', cycle.id, unitId, kind],
    queryFn: ({ signal }) => {
      if (unitId === undefined || kind === undefined) throw new Error('A preview needs a unit and a kind.')
      return api.call('previewSession', { params: { cycleId: cycle.id }, body: { unitId, kind }, signal })
    },
    enabled: unitId !== undefined && kind !== undefined,
    // What was switched to optional must not come back while it is being prepared.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}

/** Schedules a session under an id that is made once: trying again is the same request. */
export function useSchedule(onDone: (sessionId: string) => void) {
  const cycle = useCycle()
  const takeOver = useTakeOver()
  const [sessionId] = useState(() => crypto.randomUUID())
  return useMutation({
    mutationFn: (body: ScheduleSession) =>
      api.call('scheduleSession', { params: { cycleId: cycle.id, sessionId }, body }),
    onSuccess: (reply) => {
      takeOver(reply)
      onDone(reply.session.id)
    },
  })
}
