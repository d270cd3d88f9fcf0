import { Button } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { api } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { tellOkrChange } from '../../api/okr-changes.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { Modal } from '../../components/modal.tsx'
import { notify } from '../../components/notices.tsx'
import { placesOf } from './rows-around.ts'
import { okrKey } from './use-okr.ts'

export interface RemoveDialogProps {
  details: OkrDetails
  onClose: () => void
  onRemoved: () => void
}

/** Asks before an OKR is removed, and says what goes with it. */
export function RemoveDialog({ details, onClose, onRemoved }: RemoveDialogProps) {
  const cycle = useCycle()
  const client = useQueryClient()
  const { okr, keyResults, children } = details
  const kind = okr.kind === 'objective' ? 'objective' : 'key result'
  const remove = useMutation({
    mutationFn: () => api.call('removeOkr', { params: { cycleId: cycle.id, okrId: okr.id } }),
  })
  const removed = () => {
    onRemoved()
    client.removeQueries({ queryKey: okrKey(cycle.id, okr.id) })
    if (okr.kind === 'key-result') {
      client.invalidateQueries({ queryKey: okrKey(cycle.id, okr.objectiveId) })
    }
    tellOkrChange({ cycleId: cycle.id, reload: placesOf(details) })
    notify(`“${okr.title}” was removed.`)
  }
  const more =
    children.length > 0
      ? ' Others contribute to it: link them to something else first.'
      : keyResults.length > 0
        ? ` Its ${keyResults.length === 1 ? 'key result goes' : `${keyResults.length} key results go`} with it.`
        : ''
  return (
    <Modal
      type="alert"
      title={`Remove this ${kind}?`}
      onClosed={onClose}
      actions={(close) => (
        <>
          <Button onClick={() => close()}>Keep it</Button>
          <Button
            appearance="primary"
            disabledFocusable={remove.isPending}
            onClick={() => remove.mutate(undefined, { onSuccess: () => close(removed) })}
          >
            Remove
          </Button>
        </>
      )}
    >
      “{okr.title}” will be gone for everybody.{more}
      {remove.error && <ErrorState compact error={remove.error} />}
    </Modal>
  )
}
