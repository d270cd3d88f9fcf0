import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { FindingsPage, FindingView, ResolveRedundancy } from '../../../okr/contract/findings.ts'
import { api } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { Modal } from '../../components/modal.tsx'
import { notify } from '../../components/notices.tsx'
import { mergeEffects } from './finding-words.ts'
import { useFindingsChanged } from './use-findings.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  effects: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    overflowWrap: 'anywhere',
  },
  choice: { overflowWrap: 'anywhere' },
})

export type FindingQuestion = 'merge' | 'share' | 'dismiss' | 'reopen'

type Around = Pick<FindingsPage, 'okrs' | 'people' | 'unitNames'>

export interface FindingDialogProps {
  question: FindingQuestion
  finding: FindingView
  around: Around
  onClosed: () => void
  onGone: () => void
}

const words = {
  merge: {
    title: 'Merge into one OKR',
    action: 'Merge',
    doing: 'Merging',
    done: 'Merged: one of them stays.',
  },
  share: {
    title: 'Declare it a shared OKR',
    action: 'Make shared',
    doing: 'Saving',
    done: 'Declared shared: several carry this aim together.',
  },
  dismiss: {
    title: 'Dismiss this finding',
    action: 'Dismiss',
    doing: 'Saving',
    done: 'Dismissed. It comes back when the texts change.',
  },
  reopen: {
    title: 'Open this finding again',
    action: 'Open again',
    doing: 'Saving',
    done: 'The finding is open again.',
  },
} as const

/** Asks before a finding is settled, and says what will happen. */
export function FindingDialog({ question, finding, around, onClosed, onGone }: FindingDialogProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const changed = useFindingsChanged(cycle.id)
  const [keepId, setKeepId] = useState(finding.okrIds[0])
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isDone = useRef(false)
  const params = { cycleId: cycle.id, findingId: finding.id }
  const settle = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      if (question === 'dismiss')
        return void (await api.call('dismissFinding', { params, body: { reason: reason.trim() } }))
      if (question === 'reopen') return void (await api.call('reopenFinding', { params }))
      const body: ResolveRedundancy =
        question === 'share' ? { how: 'share' } : { how: 'merge', ...(keepId ? { keepId } : {}) }
      await api.call('resolveRedundancy', { params, body })
    },
    onSuccess: () => {
      isDone.current = true
    },
  })
  const lines = finding.okrIds.flatMap((id) => around.okrs[id] ?? [])
  const kept = lines.find((line) => line.id === keepId)
  const { title, action, doing, done } = words[question]
  const isMissing = question === 'dismiss' && reason.trim() === ''
  return (
    <Modal
      title={title}
      type={question === 'dismiss' ? 'modal' : 'alert'}
      contentClassName={styles.content}
      onClosed={() => {
        onClosed()
        if (!isDone.current) return
        notify(done)
        onGone()
        changed()
      }}
      actions={(close) => (
        <>
          <Button onClick={() => close()}>Cancel</Button>
          <Button
            appearance="primary"
            disabledFocusable={settle.isPending}
            onClick={() => {
              setTried(true)
              if (!isMissing && !settle.isPending) settle.mutate(undefined, { onSuccess: () => close() })
            }}
          >
            {settle.isPending ? doing : action}
          </Button>
        </>
      )}
    >
      <p className={styles.text}>{finding.title}</p>
      {question === 'merge' && kept && (
        <>
          <Field label="Which one stays?">
            <RadioGroup value={keepId ?? ''} onChange={(_, data) => setKeepId(data.value)}>
              {lines.map((line) => (
                <Radio
                  key={line.id}
                  value={line.id}
                  label={<span className={styles.choice}>{saidOf(line, around)}</span>}
                />
              ))}
            </RadioGroup>
          </Field>
          <ul className={styles.effects}>
            {mergeEffects(kept.kind, lines.length - 1).map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
        </>
      )}
      {question === 'share' && (
        <>
          <p className={styles.text}>
            They stay as they are, each with its owner. They are marked as one aim that several carry
            together, and are no longer taken for a redundancy:
          </p>
          <ul className={styles.effects}>
            {lines.map((line) => (
              <li key={line.id}>{saidOf(line, around)}</li>
            ))}
          </ul>
        </>
      )}
      {question === 'dismiss' && (
        <Field
          label="Why is this not a problem?"
          hint="Everybody who sees the finding sees the reason."
          required
          validationState={isTried && isMissing ? 'error' : 'none'}
          validationMessage={isTried && isMissing ? 'Say it in a sentence.' : null}
        >
          <Textarea rows={3} maxLength={1000} value={reason} onChange={(_, data) => setReason(data.value)} />
        </Field>
      )}
      {question === 'reopen' && (
        <p className={styles.text}>
          It counts as open again, and the reason for dismissing it is taken away.
        </p>
      )}
      {settle.error && <ErrorState compact error={settle.error} />}
    </Modal>
  )
}

/** "Reduce false alarms (Lucía Ferrer, Detection)" */
function saidOf(line: { title: string } & Parameters<typeof whoseOf>[0], around: Around): string {
  return `${line.title} (${whoseOf(line, around)})`
}

function whoseOf(line: { ownerId?: string | undefined; unitId: string }, around: Around): string {
  const owner = line.ownerId === undefined ? undefined : around.people[line.ownerId]?.displayName
  const unit = around.unitNames[line.unitId]
  return [owner, unit].filter((part) => part !== undefined).join(', ') || 'no owner'
}
