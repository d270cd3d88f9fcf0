import { Button, Field, makeStyles, mergeClasses, Textarea } from '@fluentui/react-components'
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark'
import { Comment16Regular } from '@fluentui/react-icons/svg/comment'
import { lazy, Suspense, useState } from 'react'
import type { OkrAlignment, RequestView } from '../../../../okr/contract/alignment.ts'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { useCycle } from '../../../api/me.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { notify } from '../../../components/notices.tsx'
import { keepFormDraft, readFormDraft } from '../drafts.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { useAnswer } from './use-answer.ts'
import { useCardStyles } from './use-card-styles.ts'

const AdaptDialog = lazy(() => import('./adapt-dialog.tsx').then((m) => ({ default: m.AdaptDialog })))

const useStyles = makeStyles({
  small: { minWidth: 'auto', '@container (max-width: 290px)': { paddingInline: '6px' } },
  // All four stand beside each other in the narrowest pane.
  row: { '@container (max-width: 360px)': { columnGap: '4px' } },
})

export interface AnswerButtonsProps {
  details: OkrDetails
  alignment: OkrAlignment
  request: RequestView
  onAnswered?: () => void
}

/** Accept, adapt or decline. */
export function AnswerButtons({ details, alignment, request, onAnswered }: AnswerButtonsProps) {
  const styles = useStyles()
  const cards = useCardStyles()
  const cycle = useCycle()
  const answer = useAnswer(alignment, request)
  const draftName = `answer ${cycle.id} ${request.id}`
  const [comment, setComment] = useState<string | undefined>(() => {
    const kept = readFormDraft(draftName)
    return typeof kept === 'string' ? kept : undefined
  })
  const [dialog, setDialog] = useState<'adapt' | 'decline'>()
  const said = (comment ?? '').trim()
  const write = (text: string | undefined) => {
    setComment(text)
    keepFormDraft(draftName, text === '' ? undefined : text)
  }
  const answered = (words: string) => {
    write(undefined)
    notify(words)
    onAnswered?.()
  }
  const accept = () =>
    answer.mutate(
      { answer: 'accept', ...(said === '' ? {} : { comment: said }) },
      { onSuccess: () => answered('Your agreement was recorded.') },
    )
  return (
    <>
      {comment !== undefined && (
        <Field label="Comment">
          <Textarea
            rows={2}
            resize="vertical"
            maxLength={2000}
            autoFocus
            value={comment}
            onChange={(_, data) => write(data.value)}
          />
        </Field>
      )}
      {answer.error && dialog === undefined && <ErrorState compact error={answer.error} />}
      <div className={mergeClasses(cards.actions, styles.row)}>
        <Button
          className={styles.small}
          size="small"
          appearance="primary"
          icon={<Checkmark16Regular />}
          disabledFocusable={answer.isPending}
          onClick={() => !answer.isPending && accept()}
        >
          {answer.isPaused ? 'Waiting for a connection' : 'Accept'}
        </Button>
        <Button
          className={styles.small}
          size="small"
          disabledFocusable={answer.isPending}
          onClick={() => !answer.isPending && setDialog('adapt')}
        >
          Adapt…
        </Button>
        <Button
          className={styles.small}
          size="small"
          disabledFocusable={answer.isPending}
          onClick={() => !answer.isPending && setDialog('decline')}
        >
          Decline…
        </Button>
        {comment === undefined && (
          <Button
            className={styles.small}
            size="small"
            appearance="subtle"
            icon={<Comment16Regular />}
            aria-label="Add a comment to my answer"
            title="Add a comment to my answer"
            onClick={() => write('')}
          />
        )}
      </div>
      {dialog === 'adapt' && (
        <Suspense fallback={null}>
          <AdaptDialog
            details={details}
            alignment={alignment}
            request={request}
            comment={said}
            onClosed={() => setDialog(undefined)}
            onSent={() => answered('Your proposal was sent to the owner.')}
          />
        </Suspense>
      )}
      {dialog === 'decline' && (
        <ReasonDialog
          title="Decline to align?"
          text="The owner is told, with your reason, and can change the OKR or talk to you."
          label="Reason"
          action="Decline"
          draftName={`decline ${request.id}`}
          initial={said}
          isSending={answer.isPending}
          isWaiting={answer.isPaused}
          error={answer.error}
          onSend={(reason, sent) =>
            answer.mutate(
              { answer: 'decline', comment: reason },
              {
                onSuccess: () => {
                  sent()
                  answered('Your answer was sent to the owner.')
                },
              },
            )
          }
          onClosed={() => setDialog(undefined)}
        />
      )}
    </>
  )
}
