import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import type { ChangePanelProps } from './move-panel.tsx'
import { useTakeOver } from './use-sessions.ts'

const longestComment = 1000

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '560px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  foot: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
})

/** Cancels a session, with what the invitees are told. */
export function CancelPanel({ session, locale, onClose }: ChangePanelProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const takeOver = useTakeOver()
  const [seen, setSeen] = useState(session)
  const [comment, setComment] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const cancel = useMutation({
    mutationFn: () =>
      api.call('cancelSession', {
        params: { cycleId: cycle.id, sessionId: session.id },
        body: { revision: seen.revision, ...(comment.trim() === '' ? {} : { comment: comment.trim() }) },
      }),
    onSuccess: (reply) => {
      takeOver(reply)
      onClose()
    },
  })
  const left = longestComment - comment.length
  return (
    <section className={styles.root} aria-labelledby="cancel-heading">
      <h3 id="cancel-heading" ref={heading} tabIndex={-1} className={styles.heading}>
        Cancel this session?
      </h3>
      <ChangedMeanwhile seen={seen} session={session} error={cancel.error} locale={locale} onSee={setSeen} />
      <Field
        label="What to tell the invitees"
        hint={left <= 100 ? `${left} characters left` : 'Optional; it is sent with the cancellation.'}
      >
        <Textarea
          value={comment}
          maxLength={longestComment}
          resize="vertical"
          onChange={(_, data) => setComment(data.value)}
        />
      </Field>
      {cancel.error && seen.revision === session.revision && <ErrorState compact error={cancel.error} />}
      <div className={styles.foot}>
        <Button onClick={onClose}>Keep the session</Button>
        <Button
          appearance="primary"
          disabledFocusable={cancel.isPending || seen.revision !== session.revision}
          onClick={() => {
            if (!cancel.isPending && seen.revision === session.revision) cancel.mutate()
          }}
        >
          {cancel.isPending ? 'Cancelling' : 'Cancel the session'}
        </Button>
      </div>
    </section>
  )
}
