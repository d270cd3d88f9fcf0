import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { api, isProblem, sentenceOf } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { tellOkrChange } from '../../api/okr-changes.ts'
import { notify } from '../../components/notices.tsx'
import { withChanges, withKeyResultChanges } from './apply-changes.ts'
import { askForChange } from './changes/asked-change.ts'
import { hasToBeAskedFor, isPlanLocked } from './changes/plan-lock.ts'
import { type EditRequest, showConflict } from './conflicts.ts'
import { movesProgress, rowsAround } from './rows-around.ts'
import { okrKey, useTakeOver } from './use-okr.ts'

/** Roll-ups follow a change by themselves, a moment later: what stands above is read again then. */
function afterRollUp(readAgain: () => void): void {
  for (const milliseconds of [1_500, 6_000]) setTimeout(readAgain, milliseconds)
}

/** Saves fields of an OKR. On a conflict the merge dialog opens; nothing that was written is dropped before it is safe. */
export function useEdit() {
  const cycle = useCycle()
  const client = useQueryClient()
  const takeOver = useTakeOver(cycle.id)
  return useMutation({
    mutationFn: ({ okrId, changes }: EditRequest) =>
      api.call('editOkr', { params: { cycleId: cycle.id, okrId }, body: { changes } }),
    onMutate: async ({ okrId, changes, optimistic, objectiveId }) => {
      const keys = [okrKey(cycle.id, okrId), ...(objectiveId ? [okrKey(cycle.id, objectiveId)] : [])]
      await Promise.all(keys.map((queryKey) => client.cancelQueries({ queryKey })))
      const before = keys.map((key) => [key, client.getQueryData<OkrDetails>(key)] as const)
      // The server will refuse it, and the change is asked for instead: nothing is shown before that.
      const isLocked = before.some(([, details]) => details !== undefined && isPlanLocked(details))
      if (!optimistic || (isLocked && hasToBeAskedFor(changes))) return { before: [] }
      for (const [key, details] of before) {
        if (details === undefined) continue
        const next =
          key[2] === okrId ? withChanges(details, changes) : withKeyResultChanges(details, okrId, changes)
        client.setQueryData(key, next)
        tellOkrChange({ cycleId: cycle.id, details: next })
      }
      return { before }
    },
    onError: (error, request, context) => {
      for (const [key, details] of context?.before ?? []) {
        if (details === undefined) continue
        client.setQueryData(key, details)
        tellOkrChange({ cycleId: cycle.id, details })
      }
      if (isProblem(error, 'edit-conflict')) {
        client.invalidateQueries({ queryKey: okrKey(cycle.id, request.okrId) })
        showConflict({ request, conflicts: error.conflicts })
      } else if (isProblem(error, 'locked')) {
        client.invalidateQueries({ queryKey: okrKey(cycle.id, request.okrId) })
        askForChange(request)
      } else if (request.optimistic) {
        notify(`Not saved: ${sentenceOf(error)}`)
      }
    },
    onSuccess: (details, { objectiveId, changes, onSettled }, context) => {
      const before = context.before.find(([key]) => key[2] === details.okr.id)?.[1]
      takeOver(details)
      onSettled?.()
      if (objectiveId) client.invalidateQueries({ queryKey: okrKey(cycle.id, objectiveId) })
      const reload = rowsAround(details, changes, before)
      tellOkrChange({ cycleId: cycle.id, reload })
      if (changes.some(({ field }) => movesProgress(field))) {
        afterRollUp(() => {
          client.invalidateQueries({ queryKey: ['okr', cycle.id] })
          tellOkrChange({ cycleId: cycle.id, reload })
        })
      }
    },
  })
}
