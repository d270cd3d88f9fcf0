import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { useCycle } from '../../../api/me.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { Modal } from '../../../components/modal.tsx'
import { keepFormDraft, readFormDraft } from '../drafts.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
})

export interface ReasonDialogProps {
  title: string
  /** What happens, and who is told. */
  text: ReactNode
  label: string
  /** The button that sends it. */
  action: string
  /** Under which name the text is kept until it is sent. */
  draftName: string
  initial?: string
  required?: boolean
  isSending: boolean
  isWaiting: boolean
  error: unknown
  onSend: (reason: string, sent: () => void) => void
  onClosed: () => void
}

/** Asks for a reason before something is done; what was written is kept until it is. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { required = true } = props
  const styles = useStyles()
  const cycle = useCycle()
  const name = `${props.draftName} ${cycle.id}`
  const [reason, setReason] = useState(() => {
    const kept = readFormDraft(name)
    return typeof kept === 'string' ? kept : (props.initial ?? '')
  })
  const [isTried, setTried] = useState(false)
  const isMissing = required && reason.trim() === ''
  return (
    <Modal
      title={props.title}
      contentClassName={styles.content}
      onClosed={props.onClosed}
      actions={(close) => (
        <>
          <Button onClick={() => close()}>Cancel</Button>
          <Button
            appearance="primary"
            disabledFocusable={props.isSending}
            onClick={() => {
              setTried(true)
              if (props.isSending || isMissing) return
              props.onSend(reason.trim(), () => {
                keepFormDraft(name, undefined)
                close()
              })
            }}
          >
            {props.isWaiting ? 'Waiting for a connection' : props.isSending ? 'Sending' : props.action}
          </Button>
        </>
      )}
    >
      <p className={styles.text}>{props.text}</p>
      <Field
        label={props.label}
        required={required}
        validationState={isTried && isMissing ? 'error' : 'none'}
        validationMessage={isTried && isMissing ? 'Say it in a sentence.' : null}
      >
        <Textarea
          rows={4}
          resize="vertical"
          maxLength={2000}
          value={reason}
          onChange={(_, data) => {
            setReason(data.value)
            keepFormDraft(name, data.value === '' ? undefined : data.value)
          }}
        />
      </Field>
      {props.error !== null && props.error !== undefined && <ErrorState compact error={props.error} />}
    </Modal>
  )
}
