import { Button } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import type { AskForAlignment, OkrAlignment, RequestView } from '../../../../okr/contract/alignment.ts'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { api } from '../../../api/client.ts'
import { useCurrent } from '../../../api/me.ts'
import { Avatar } from '../../../components/avatar.tsx'
import { ErrorState } from '../../../components/error-state.tsx'
import { useFormat } from '../../../components/format.ts'
import { notify } from '../../../components/notices.tsx'
import { PlainText } from '../../../components/plain-text.tsx'
import { useKeptFocus } from '../../../components/use-kept-focus.ts'
import { AnswerButtons } from './answer-buttons.tsx'
import { KeepAnyway } from './keep-anyway.tsx'
import { ProposalView } from './proposal-view.tsx'
import { canBeAskedAgain, roleWords, stateWords, waitsForAnswer } from './request-words.ts'
import { StateChip, type StateChipProps } from './state-chip.tsx'
import { useAlignmentWrite } from './use-alignment.ts'
import { useCardStyles } from './use-card-styles.ts'

const marks: Record<RequestView['state'], StateChipProps['mark']> = {
  open: 'waiting',
  outdated: 'waiting',
  accepted: 'yes',
  adapt: 'change',
  declined: 'no',
  withdrawn: 'back',
}

export interface RequestItemProps {
  details: OkrDetails
  alignment: OkrAlignment
  request: RequestView
}

/** One person who was asked, what they say, and what can be done about it. */
export function RequestItem({ details, alignment, request }: RequestItemProps) {
  const cards = useCardStyles()
  const format = useFormat()
  const place = useKeptFocus<HTMLLIElement>()
  const { me } = useCurrent()
  const [isAnswering, setAnswering] = useState(false)
  const person = alignment.people[request.personId]
  const asker = alignment.people[request.askedBy]?.displayName
  const isMine = request.personId === me.person.id
  const canChangeMind = isMine && alignment.can.answer === request.id && !waitsForAnswer(request)
  const meta = (
    <p className={cards.small}>
      {roleWords(request, alignment.unitNames)}
      {' · '}
      {request.answeredAt !== undefined && !waitsForAnswer(request)
        ? `answered ${format.moment(request.answeredAt)}`
        : `asked ${asker === undefined ? '' : `by ${asker}, `}${format.moment(request.askedAt)}`}
    </p>
  )
  return (
    <li ref={place} tabIndex={-1} className={cards.card}>
      <div className={cards.head}>
        <Avatar person={person} />
        <span className={cards.name}>{person?.displayName ?? 'Somebody'}</span>
        <StateChip mark={marks[request.state]}>{stateWords(request)}</StateChip>
      </div>
      {alignment.can.ask ? (
        <AskerActions details={details} request={request} isMine={isMine}>
          {meta}
        </AskerActions>
      ) : (
        meta
      )}
      {request.comment !== undefined && (
        <blockquote className={cards.quote}>
          <PlainText text={request.comment} />
        </blockquote>
      )}
      {request.proposal && <ProposalView details={details} alignment={alignment} request={request} />}
      <KeepAnyway details={details} alignment={alignment} request={request} />
      {canChangeMind && !isAnswering && (
        <div className={cards.actions}>
          <Button size="small" onClick={() => setAnswering(true)}>
            Change my answer
          </Button>
        </div>
      )}
      {canChangeMind && isAnswering && (
        <AnswerButtons
          details={details}
          alignment={alignment}
          request={request}
          onAnswered={() => setAnswering(false)}
        />
      )}
    </li>
  )
}

interface AskerActionsProps extends Omit<RequestItemProps, 'alignment'> {
  /** Who is asked answers; what they did not ask, they do not take back. */
  isMine: boolean
  /** Stands before the buttons. */
  children: ReactNode
}

/** For who asked: take it back while it is open, ask once more when the answer does not stand. */
function AskerActions({ details, request, isMine, children }: AskerActionsProps) {
  const cards = useCardStyles()
  const { me, cycle } = useCurrent()
  const okrId = details.okr.id
  const withdraw = useAlignmentWrite(okrId, () =>
    api.call('withdrawRequest', { params: { cycleId: cycle.id, okrId, requestId: request.id } }),
  )
  const again = useAlignmentWrite(okrId, (body: AskForAlignment) =>
    api.call('askForAlignment', { params: { cycleId: cycle.id, okrId }, body }),
  )
  const canWithdraw = waitsForAnswer(request) && (!isMine || request.askedBy === me.person.id)
  const canAsk = canBeAskedAgain(request)
  if (!canWithdraw && !canAsk) return children
  const { kind, personId, unitId } = request
  const isBusy = withdraw.isPending || again.isPending
  const error = withdraw.error ?? again.error
  return (
    <>
      <div className={cards.meta}>
        {children}
        {canAsk && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() =>
              !isBusy &&
              again.mutate(
                { to: [{ kind, personId, ...(unitId === undefined ? {} : { unitId }) }] },
                { onSuccess: () => notify('Asked again.') },
              )
            }
          >
            {again.isPaused ? 'Waiting for a connection' : 'Ask again'}
          </Button>
        )}
        {canWithdraw && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() =>
              !isBusy &&
              withdraw.mutate(undefined, { onSuccess: () => notify('The request was taken back.') })
            }
          >
            {withdraw.isPaused ? 'Waiting for a connection' : 'Take back'}
          </Button>
        )}
      </div>
      {error && <ErrorState compact error={error} />}
    </>
  )
}
