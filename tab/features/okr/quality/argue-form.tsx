import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components'
import { type KeyboardEvent, useState } from 'react'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import type { QualityProblemView } from '../../../../okr/contract/quality.ts'
import { dismissalReasonLimit } from '../../../../okr/quality/rule-dismissals.ts'
import { sentenceOf } from '../../../api/client.ts'
import { notify } from '../../../components/notices.tsx'
import { useArgue } from './use-argue.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBlock: '6px', minWidth: 0 },
  wide: { width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

export interface ArgueFormProps {
  okr: OkrDetails['okr']
  problem: QualityProblemView
  onClose: () => void
}

/** Why a rule does not apply here. */
export function ArgueForm({ okr, problem, onClose }: ArgueFormProps) {
  const styles = useStyles()
  const argue = useArgue(okr)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isEmpty = reason.trim() === ''
  const save = () => {
    setTried(true)
    if (isEmpty) return
    argue.mutate(
      { rule: problem.rule, about: problem.about, reason: reason.trim() },
      {
        onSuccess: () => {
          notify('Dismissed. It comes back when what it is about changes.')
          onClose()
        },
      },
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      save()
    }
  }
  const error = isTried && isEmpty ? 'Say why, in a few words.' : argue.error && sentenceOf(argue.error)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the text field inside
    <div className={styles.root} onKeyDown={onKeyDown}>
      <Field
        label="Why does this not apply here?"
        size="small"
        validationState={error ? 'error' : 'none'}
        validationMessage={error ?? null}
      >
        <Textarea
          className={styles.wide}
          size="small"
          rows={2}
          autoFocus
          maxLength={dismissalReasonLimit}
          value={reason}
          onChange={(_, data) => setReason(data.value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" size="small" disabledFocusable={argue.isPending} onClick={save}>
          {argue.isPaused ? 'Waiting for a connection' : 'Dismiss'}
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
