import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { ProposalViewProps } from './proposal-view.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { canKeepAnyway } from './request-words.ts'
import { useCardStyles } from './use-card-styles.ts'
import { useDecide } from './use-decide.ts'

/** Not everybody agrees: the OKR is changed and they are asked again, or somebody decides, with a reason, that it stays. */
export function KeepAnyway({ details, alignment, request }: ProposalViewProps) {
  const cards = useCardStyles()
  const { decide } = useDecide(details, alignment, request)
  const [isOpen, setOpen] = useState(false)
  const { overruled } = request
  const who = alignment.people[request.personId]?.displayName ?? 'Who was asked'
  const decider = overruled && (alignment.people[overruled.by]?.displayName ?? 'The owner')
  return (
    <>
      {overruled && (
        <p className={cards.small}>
          {decider} decided that it stays: {overruled.reason}
        </p>
      )}
      {canKeepAnyway(alignment, request) && (
        <div className={cards.actions}>
          <Button size="small" onClick={() => setOpen(true)}>
            Keep it as it is…
          </Button>
        </div>
      )}
      {isOpen && (
        <ReasonDialog
          title="Keep it as it is?"
          text={`${who} is told why it stays as it is.`}
          label="Reason"
          action="Keep it as it is"
          draftName={`keep ${request.id}`}
          isSending={decide.isPending}
          isWaiting={decide.isPaused}
          error={decide.error}
          onSend={(reason, sent) => decide.mutate({ decision: 'reject', reason }, { onSuccess: sent })}
          onClosed={() => setOpen(false)}
        />
      )}
    </>
  )
}
