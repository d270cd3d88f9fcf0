import { makeStyles, tokens } from '@fluentui/react-components'
import type { Readiness } from '../../../okr/contract/readiness.ts'
import { useFormat } from '../../components/format.ts'
import { PageSection } from '../../components/page-section.tsx'
import { stepSentence } from './step-words.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  step: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px', overflowWrap: 'anywhere' },
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** Who moved the unit from phase to phase, and when; the newest first. */
export function PhaseSteps({ readiness: { steps, people } }: { readiness: Readiness }) {
  const styles = useStyles()
  const format = useFormat()
  if (steps.length === 0) return null
  return (
    <PageSection title="Steps so far">
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={`${step.at} ${step.to}`} className={styles.step}>
            <span>
              <strong>{people[step.by]?.displayName ?? 'Somebody'}</strong> {stepSentence(step)}
            </span>
            <span className={styles.when}>{format.moment(step.at)}</span>
          </li>
        ))}
      </ol>
    </PageSection>
  )
}
