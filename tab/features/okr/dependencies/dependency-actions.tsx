import { Button } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { DependencyView } from '../../../../okr/contract/dependencies.ts'
import { api } from '../../../api/client.ts'
import { useCycle } from '../../../api/me.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { Modal } from '../../../components/modal.tsx'
import { notify } from '../../../components/notices.tsx'
import { useCardStyles } from '../alignment/use-card-styles.ts'
import { useReadDependencies } from './use-dependencies.ts'

export type DependencyAction = 'confirm' | 'refuse' | 'risk-owner' | 'change'

export interface DependencyActionsProps {
  dependency: DependencyView
  onOpen: (action: DependencyAction) => void
}

/** What the reader may do with it. */
export function DependencyActions({ dependency, onOpen }: DependencyActionsProps) {
  const cards = useCardStyles()
  const [isRemoving, setRemoving] = useState(false)
  const { can, state, riskOwnerId } = dependency
  if (!can.answer && !can.change) return null
  return (
    <div className={cards.actions}>
      {can.answer && (
        <>
          <Button
            size="small"
            appearance={state === 'proposed' ? 'primary' : 'secondary'}
            onClick={() => onOpen('confirm')}
          >
            {state === 'confirmed' ? 'Change the promise…' : 'Confirm…'}
          </Button>
          {state !== 'refused' && (
            <Button size="small" onClick={() => onOpen('refuse')}>
              Refuse…
            </Button>
          )}
        </>
      )}
      {can.change && (
        <>
          {state !== 'confirmed' && (
            <Button size="small" onClick={() => onOpen('risk-owner')}>
              {riskOwnerId === undefined ? 'Name a risk owner…' : 'Change the risk owner…'}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => onOpen('change')}>
            Edit
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setRemoving(true)}>
            Remove
          </Button>
        </>
      )}
      {isRemoving && <RemoveDialog dependency={dependency} onClosed={() => setRemoving(false)} />}
    </div>
  )
}

interface RemoveDialogProps {
  dependency: DependencyView
  onClosed: () => void
}

function RemoveDialog({ dependency, onClosed }: RemoveDialogProps) {
  const cycle = useCycle()
  const readAgain = useReadDependencies()
  const remove = useMutation({
    mutationFn: () =>
      api.call('removeDependency', { params: { cycleId: cycle.id, dependencyId: dependency.id } }),
  })
  // The dialog closes before the card that it belongs to is gone.
  const removed = () => {
    notify('The dependency was removed.')
    void readAgain()
  }
  return (
    <Modal
      type="alert"
      title="Remove this dependency?"
      onClosed={onClosed}
      actions={(close) => (
        <>
          <Button onClick={() => close()}>Keep it</Button>
          <Button
            appearance="primary"
            disabledFocusable={remove.isPending}
            onClick={() => {
              if (remove.isPending) return
              remove.mutate(undefined, {
                onSuccess: () => close(removed),
              })
            }}
          >
            {remove.isPaused ? 'Waiting for a connection' : 'Remove'}
          </Button>
        </>
      )}
    >
      “{dependency.need}” is no longer needed; the provider is told.
      {remove.error && <ErrorState compact error={remove.error} />}
    </Modal>
  )
}
