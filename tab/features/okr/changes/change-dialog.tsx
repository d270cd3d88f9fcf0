import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PeopleById } from '../../../../okr/contract/common.ts'
import type { NewChangeRequest } from '../../../../okr/contract/readiness.ts'
import { api } from '../../../api/client.ts'
import { useCycle } from '../../../api/me.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { Modal } from '../../../components/modal.tsx'
import { notify } from '../../../components/notices.tsx'
import { ChangeList } from '../alignment/change-list.tsx'
import { shownChanges } from '../alignment/proposal.ts'
import type { EditRequest } from '../conflicts.ts'
import { keepFormDraft, readFormDraft } from '../drafts.ts'
import { askForChange } from './asked-change.ts'
import { useChangeRequestWrite } from './use-change-requests.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
})

export interface ChangeDialogProps {
  edit: EditRequest
  people: PeopleById
  titles: ReadonlyMap<string, string>
}

/** After the lock an edit becomes a request, with its reason. Closing keeps what was written as a draft. */
export function ChangeDialog({ edit, people, titles }: ChangeDialogProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const name = `change ${cycle.id} ${edit.okrId}`
  const [id] = useState(() => crypto.randomUUID())
  const [reason, setReason] = useState(() => {
    const kept = readFormDraft(name)
    return typeof kept === 'string' ? kept : ''
  })
  const [isTried, setTried] = useState(false)
  const isMissing = reason.trim() === ''
  const ask = useChangeRequestWrite((body: NewChangeRequest) =>
    api.call('askForChange', {
      params: { cycleId: cycle.id, okrId: edit.okrId, changeRequestId: id },
      body,
    }),
  )
  const send = (close: (then: () => void) => void) => {
    setTried(true)
    if (isMissing || ask.isPending) return
    ask.mutate(
      { changes: edit.changes, reason: reason.trim() },
      {
        onSuccess: () => {
          keepFormDraft(name, undefined)
          close(() => {
            edit.onSettled?.()
            notify('The change was asked for. Nothing changes until it is approved.')
          })
        },
      },
    )
  }
  return (
    <Modal
      title="Ask for a change"
      contentClassName={styles.content}
      onClosed={() => askForChange(undefined)}
      actions={(close) => (
        <>
          <Button onClick={() => close()}>Not now</Button>
          <Button appearance="primary" disabledFocusable={ask.isPending} onClick={() => send(close)}>
            {ask.isPaused ? 'Waiting for a connection' : ask.isPending ? 'Sending' : 'Ask for the change'}
          </Button>
        </>
      )}
    >
      <p className={styles.text}>
        The plan is locked. A leader decides on this change; until then everything stays as it is.
      </p>
      <ChangeList
        changes={shownChanges(edit.changes, undefined)}
        people={people}
        titles={new Map([...titles, ...(edit.titles ?? [])])}
      />
      <Field
        label="Reason"
        required
        validationState={isTried && isMissing ? 'error' : 'none'}
        validationMessage={isTried && isMissing ? 'Say why it has to change now.' : null}
      >
        <Textarea
          rows={3}
          resize="vertical"
          maxLength={2000}
          value={reason}
          onChange={(_, data) => {
            setReason(data.value)
            keepFormDraft(name, data.value === '' ? undefined : data.value)
          }}
        />
      </Field>
      {ask.error && <ErrorState compact error={ask.error} />}
    </Modal>
  )
}
