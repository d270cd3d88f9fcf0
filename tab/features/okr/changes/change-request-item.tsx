import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import type { ChangeRequestsPage, ChangeRequestView } from '../../../../okr/contract/readiness.ts'
import { api } from '../../../api/client.ts'
import { useCycle } from '../../../api/me.ts'
import { Avatar } from '../../../components/avatar.tsx'
import { ErrorState } from '../../../components/error-state.tsx'
import { useFormat } from '../../../components/format.ts'
import { notify } from '../../../components/notices.tsx'
import { PlainText } from '../../../components/plain-text.tsx'
import { useKeptFocus } from '../../../components/use-kept-focus.ts'
import { ChangeList } from '../alignment/change-list.tsx'
import { ReasonDialog } from '../alignment/reason-dialog.tsx'
import { StateChip, type StateChipProps } from '../alignment/state-chip.tsx'
import { useCardStyles } from '../alignment/use-card-styles.ts'
import { titlesOf } from '../titles.ts'
import { useChangeRequestWrite } from './use-change-requests.ts'

const states: Record<ChangeRequestView['state'], { mark: StateChipProps['mark']; words: string }> = {
  open: { mark: 'waiting', words: 'Open' },
  approved: { mark: 'yes', words: 'Approved' },
  rejected: { mark: 'no', words: 'Rejected' },
  withdrawn: { mark: 'back', words: 'Taken back' },
}

type Decision = { decision: 'approve' | 'reject' | 'withdraw'; comment?: string }

export interface ChangeRequestItemProps {
  request: ChangeRequestView
  page: ChangeRequestsPage
  details: OkrDetails
}

/** One change that was asked for: what, why, by whom, and the decision. */
export function ChangeRequestItem({ request, page, details }: ChangeRequestItemProps) {
  const cards = useCardStyles()
  const format = useFormat()
  const place = useKeptFocus<HTMLLIElement>()
  const cycle = useCycle()
  const [isRejecting, setRejecting] = useState(false)
  const people = { ...details.people, ...page.people }
  const lines = Object.values(page.okrs).map((line) => [line.id, line.title] as const)
  const titles = new Map([...lines, ...titlesOf(details)])
  const author = people[request.by]
  const { mark, words } = states[request.state]
  const decide = useChangeRequestWrite((body: Decision) =>
    api.call('decideChangeRequest', {
      params: { cycleId: cycle.id, changeRequestId: request.id },
      body,
    }),
  )
  const send = (body: Decision, told: string) => {
    if (!decide.isPending) decide.mutate(body, { onSuccess: () => notify(told) })
  }
  return (
    <li ref={place} tabIndex={-1} className={cards.card}>
      <div className={cards.head}>
        <Avatar person={author} />
        <span className={cards.name}>{author?.displayName ?? 'Somebody'}</span>
        <StateChip mark={mark}>{words}</StateChip>
      </div>
      <p className={cards.small}>asked {format.moment(request.at)}</p>
      <blockquote className={cards.quote}>
        <PlainText text={request.reason} />
      </blockquote>
      <ChangeList
        changes={request.changes.map(({ field, from, to }) => ({ field, before: from, after: to }))}
        people={people}
        titles={titles}
      />
      {request.decidedBy !== undefined && request.state !== 'withdrawn' && (
        <p className={cards.small}>
          {words} by {people[request.decidedBy]?.displayName ?? 'a leader'}
          {request.decidedAt !== undefined && `, ${format.moment(request.decidedAt)}`}
          {request.comment !== undefined && `: ${request.comment}`}
        </p>
      )}
      {(request.can.decide || request.can.withdraw) && (
        <div className={cards.actions}>
          {request.can.decide && (
            <>
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={decide.isPending}
                onClick={() => send({ decision: 'approve' }, 'The change was approved and made.')}
              >
                {decide.isPaused ? 'Waiting for a connection' : 'Approve'}
              </Button>
              <Button size="small" disabledFocusable={decide.isPending} onClick={() => setRejecting(true)}>
                Reject…
              </Button>
            </>
          )}
          {request.can.withdraw && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={decide.isPending}
              onClick={() => send({ decision: 'withdraw' }, 'The request was taken back.')}
            >
              Take back
            </Button>
          )}
        </div>
      )}
      {decide.error && !isRejecting && <ErrorState compact error={decide.error} />}
      {isRejecting && (
        <ReasonDialog
          title="Reject this change?"
          text={`${author?.displayName ?? 'Who asked'} is told why it stays as it is.`}
          label="Reason"
          action="Reject"
          draftName={`reject-change ${request.id}`}
          isSending={decide.isPending}
          isWaiting={decide.isPaused}
          error={decide.error}
          onSend={(comment, sent) => decide.mutate({ decision: 'reject', comment }, { onSuccess: sent })}
          onClosed={() => setRejecting(false)}
        />
      )}
    </li>
  )
}
