import { useQuery } from '@tanstack/react-query'
import type { BodyOf } from '../../../okr/contract/routes.ts'
import { api } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'

export type SlotQuestion = BodyOf<'findSlots'>

/** When everyone can come. undefined asks nothing, e.g. while the days make no sense. */
export function useSlots(question: SlotQuestion | undefined) {
  const cycle = useCycle()
  return useQuery({
    queryKey: ['slots', cycle.id, question],
    queryFn: ({ signal }) => {
      if (question === undefined) throw new Error('Slots are asked for without a question.')
      return api.call('findSlots', { params: { cycleId: cycle.id }, body: question, signal })
    },
    enabled: question !== undefined,
    // Calendars change all the time, but not while somebody goes one step back and forth.
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  })
}
