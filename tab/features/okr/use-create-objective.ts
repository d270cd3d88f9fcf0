import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { tellOkrChange } from '../../api/okr-changes.ts'
import { notify } from '../../components/notices.tsx'
import { paths } from '../../routes.ts'
import { keepFormDraft } from './drafts.ts'
import { newKeyResultOf } from './key-result-draft.ts'
import { begunKeyResults, newObjectiveOf, type ObjectiveDraft } from './objective-draft.ts'
import { placesOf } from './rows-around.ts'
import { okrKey } from './use-okr.ts'

/** Creates the objective, then its key results. A failure in between keeps the form; trying again repeats nothing. */
export function useCreateObjective(formName: string) {
  const cycle = useCycle()
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const [done, setDone] = useState<string[]>([])
  const create = useMutation({
    mutationFn: async (draft: ObjectiveDraft) => {
      const unitId = draft.unit?.id
      if (unitId === undefined) throw new Error('Choose the department or team that it belongs to.')
      setDone([])
      const params = (okrId: string) => ({ cycleId: cycle.id, okrId })
      let created = await api.call('createObjective', {
        params: params(draft.id),
        body: newObjectiveOf(draft, unitId),
      })
      setDone(['the objective'])
      for (const keyResult of begunKeyResults(draft)) {
        await api.call('createKeyResult', {
          params: params(keyResult.id),
          body: newKeyResultOf(keyResult, draft.id, draft.owner?.id),
        })
        setDone((before) => [...before, `“${keyResult.title.trim()}”`])
      }
      created = await api.call('getOkr', { params: params(draft.id) })
      return created
    },
    onSuccess: (details) => {
      keepFormDraft(formName, undefined)
      client.setQueryData(okrKey(cycle.id, details.okr.id), details)
      for (const { parentId } of details.okr.links) {
        client.invalidateQueries({ queryKey: okrKey(cycle.id, parentId) })
      }
      tellOkrChange({ cycleId: cycle.id, reload: placesOf(details) })
      navigate(paths.okr(details.okr.id), { replace: true })
      // It stands far down in the details: said once, as it is about the others as well.
      const tooMany = details.quality.find((problem) => problem.rule === 'objective-count')
      if (tooMany) notify(tooMany.message)
    },
  })
  return { create, done }
}
