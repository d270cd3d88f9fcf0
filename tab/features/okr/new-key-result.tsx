import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { api } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { tellOkrChange } from '../../api/okr-changes.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { keepFormDraft, readFormDraft } from './drafts.ts'
import { keyResultFormName } from './form-names.ts'
import {
  emptyKeyResult,
  isKeyResultDraft,
  type KeyResultDraft,
  keyResultProblems,
  newKeyResultOf,
} from './key-result-draft.ts'
import { KeyResultForm } from './key-result-form.tsx'
import { aroundOf } from './quality/subjects.ts'
import { placesOf } from './rows-around.ts'
import { okrKey } from './use-okr.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: 'flex', gap: '8px' },
})

export interface NewKeyResultProps {
  details: OkrDetails
  onClose: () => void
}

export function NewKeyResult({ details, onClose }: NewKeyResultProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const client = useQueryClient()
  const objectiveId = details.okr.id
  const name = keyResultFormName(cycle.id, objectiveId)
  const [draft, setDraft] = useState<KeyResultDraft>(() => {
    const kept = readFormDraft(name)
    return isKeyResultDraft(kept) ? kept : emptyKeyResult(crypto.randomUUID())
  })
  const [isTried, setTried] = useState(false)
  const problems = keyResultProblems(draft)
  const around = aroundOf(details, cycle)
  const change = (next: KeyResultDraft) => {
    setDraft(next)
    keepFormDraft(name, next)
  }
  const close = () => {
    keepFormDraft(name, undefined)
    onClose()
  }
  const create = useMutation({
    mutationFn: () =>
      api.call('createKeyResult', {
        params: { cycleId: cycle.id, okrId: draft.id },
        body: newKeyResultOf(draft, objectiveId, details.okr.ownerId),
      }),
    onSuccess: (created) => {
      client.setQueryData(okrKey(cycle.id, created.okr.id), created)
      client.invalidateQueries({ queryKey: okrKey(cycle.id, objectiveId) })
      tellOkrChange({ cycleId: cycle.id, reload: placesOf(created) })
      close()
    },
  })
  return (
    <form
      className={styles.root}
      aria-label="New key result"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (Object.keys(problems).length === 0) create.mutate()
      }}
    >
      <KeyResultForm
        name="New key result"
        ownerId={details.okr.ownerId}
        around={around}
        draft={draft}
        problems={isTried ? problems : {}}
        onChange={change}
        autoFocus
      />
      {create.error && <ErrorState compact error={create.error} />}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={create.isPending}>
          {create.isPaused ? 'Waiting for a connection' : 'Add key result'}
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
