import type { DecideProposal, OkrAlignment, RequestView } from '../../../../okr/contract/alignment.ts'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { api, isProblem } from '../../../api/client.ts'
import { useCycle } from '../../../api/me.ts'
import { notify } from '../../../components/notices.tsx'
import { showConflict } from '../conflicts.ts'
import { useEdit } from '../use-edit.ts'
import { isWhole } from './proposal.ts'
import { useAlignmentWrite } from './use-alignment.ts'

/**
 * The owner's decision on a proposal. Where somebody changed the same field since it was made, the owner compares the
 * two first: what is chosen is saved as an edit of the owner, then the proposal is decided accordingly.
 */
export function useDecide(details: OkrDetails, alignment: OkrAlignment, request: RequestView) {
  const cycle = useCycle()
  const edit = useEdit()
  const decide = useAlignmentWrite(details.okr.id, (body: DecideProposal) =>
    api.call('decideProposal', {
      params: { cycleId: cycle.id, okrId: details.okr.id, requestId: request.id },
      body,
    }),
  )
  const person = alignment.people[request.personId]
  const accept = () =>
    decide.mutate(
      { decision: 'accept' },
      {
        onSuccess: () => notify('The change was taken over.'),
        onError: (error) => {
          const { proposal } = request
          if (proposal === undefined || !isProblem(error, 'edit-conflict')) return
          const changes = proposal.changes.map(({ field, seen, value }) => ({ field, seen, value }))
          showConflict({
            request: { okrId: proposal.okrId, changes, optimistic: false },
            conflicts: error.conflicts,
            proposedBy: person?.displayName ?? 'Somebody',
            onMerged: (merged) => {
              const settle = () =>
                decide.mutate(
                  isWhole(changes, merged)
                    ? { decision: 'accept' }
                    : {
                        decision: 'reject',
                        reason: 'Compared with a later change, and taken over only in part.',
                      },
                )
              if (merged.length === 0) return settle()
              edit.mutate({ okrId: proposal.okrId, changes: merged, optimistic: false, onSettled: settle })
            },
          })
        },
      },
    )
  return { decide, accept, isConflict: isProblem(decide.error, 'edit-conflict') }
}
