import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { OkrAlignment, RequestView } from '../../../../okr/contract/alignment.ts'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { titlesOf } from '../titles.ts'
import { choicesOf, unitOf } from './adapt-draft.ts'
import { ChangeList } from './change-list.tsx'
import { shownChanges } from './proposal.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { waitsForDecision } from './request-words.ts'
import { useCardStyles } from './use-card-styles.ts'
import { useDecide } from './use-decide.ts'

export interface ProposalViewProps {
  details: OkrDetails
  alignment: OkrAlignment
  request: RequestView
}

/** An edit that somebody proposes, as before and after; the owner takes it over or says why not. */
export function ProposalView({ details, alignment, request }: ProposalViewProps) {
  const cards = useCardStyles()
  const { decide, accept, isConflict } = useDecide(details, alignment, request)
  const [isRejecting, setRejecting] = useState(false)
  const { proposal } = request
  if (proposal === undefined) return null
  const about = choicesOf(details).find(({ id }) => id === proposal.okrId)
  const isOpen = waitsForDecision(request)
  const people = { ...details.people, ...alignment.people }
  const who = people[request.personId]?.displayName ?? 'Who was asked'
  return (
    <>
      <p className={cards.small}>
        {isOpen ? 'Proposes to change' : 'Proposed to change'}{' '}
        {about === undefined || about.id === details.okr.id ? 'this' : `the key result “${about.title}”`}
      </p>
      <ChangeList
        changes={shownChanges(proposal.changes, isOpen ? about : undefined)}
        people={people}
        titles={titlesOf(details)}
        unit={unitOf(about)}
      />
      {proposal.state !== 'open' && (
        <p className={cards.small}>
          {proposal.state === 'accepted' ? 'Taken over' : 'Not taken over'}
          {proposal.decidedBy !== undefined &&
            ` by ${people[proposal.decidedBy]?.displayName ?? 'the owner'}`}
          {proposal.reason !== undefined && `: ${proposal.reason}`}
        </p>
      )}
      {isOpen && alignment.can.decide && (
        <>
          <div className={cards.actions}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={decide.isPending}
              onClick={() => !decide.isPending && accept()}
            >
              {decide.isPaused ? 'Waiting for a connection' : 'Take it over'}
            </Button>
            <Button size="small" disabledFocusable={decide.isPending} onClick={() => setRejecting(true)}>
              Keep it as it is…
            </Button>
          </div>
          {decide.error && !isRejecting && !isConflict && <ErrorState compact error={decide.error} />}
        </>
      )}
      {isRejecting && (
        <ReasonDialog
          title="Keep it as it is?"
          text={`${who} is told why the proposal is not taken over.`}
          label="Reason"
          action="Keep it as it is"
          draftName={`reject ${request.id}`}
          isSending={decide.isPending}
          isWaiting={decide.isPaused}
          error={decide.error}
          onSend={(reason, sent) => decide.mutate({ decision: 'reject', reason }, { onSuccess: sent })}
          onClosed={() => setRejecting(false)}
        />
      )}
    </>
  )
}
