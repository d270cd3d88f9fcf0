import { makeStyles, tokens } from '@fluentui/react-components'
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { useCardStyles } from '../alignment/use-card-styles.ts'
import { Section } from '../section.tsx'
import { ChangeRequestItem } from './change-request-item.tsx'
import { useChangeRequests } from './use-change-requests.ts'

const useStyles = makeStyles({
  note: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, marginTop: '2px' },
})

/** The plan is locked: what that means, and the changes that were asked for since. */
export function ChangeRequests({ details }: { details: OkrDetails }) {
  const styles = useStyles()
  const cards = useCardStyles()
  const query = useChangeRequests(details.okr.id)
  const requests = query.data?.changeRequests ?? []
  const open = requests.filter(({ state }) => state === 'open')
  const decided = requests.filter(({ state }) => state !== 'open')
  return (
    <Section
      title={requests.length === 0 ? 'The plan is locked' : `Changes asked for (${requests.length})`}
      part="changes"
    >
      <p className={styles.note}>
        <LockClosed16Regular aria-hidden className={styles.icon} />
        <span>
          {details.can.edit
            ? 'Check-ins stay open. Anything else you edit is asked for as a change, with a reason.'
            : 'It changes only with a reason, and when a leader approves.'}
        </span>
      </p>
      {query.isError && <ErrorState compact error={query.error} onRetry={() => query.refetch()} />}
      {query.data !== undefined && requests.length > 0 && (
        <ul className={cards.list} aria-label="Changes asked for">
          {[...open, ...decided].map((request) => (
            <ChangeRequestItem key={request.id} request={request} page={query.data} details={details} />
          ))}
        </ul>
      )}
    </Section>
  )
}
