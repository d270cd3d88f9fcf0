import { makeStyles } from '@fluentui/react-components'
import type { Home } from '../../../okr/contract/readiness.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { OkrLine } from '../../components/okr-line.tsx'
import { PageSection } from '../../components/page-section.tsx'

const useStyles = makeStyles({
  list: { marginInline: '-8px', display: 'flex', flexDirection: 'column' },
})

/** The topmost priorities of my leader. Who has no leader has none. */
export function LeaderNeeds({ home }: { home: Home }) {
  const styles = useStyles()
  const { priorities, leaderId, people } = home
  const name = leaderId === undefined ? undefined : people[leaderId]?.displayName
  if (name === undefined && priorities.length === 0) return null
  return (
    <PageSection title={name === undefined ? 'What my leader needs first' : `What ${name} needs first`}>
      {priorities.length === 0 ? (
        <EmptyState
          compact
          title="No topmost priority is marked yet"
          text="Ask what is needed first before you set your own; it appears here once it is marked."
        />
      ) : (
        <div className={styles.list}>
          {priorities.map((line) => (
            <OkrLine key={line.id} line={line} people={people} />
          ))}
        </div>
      )}
    </PageSection>
  )
}
