import { makeStyles, tokens } from '@fluentui/react-components'
import { planningStates } from '../../okr/planning-state.ts'
import { PlanningMark } from './planning-mark.tsx'
import { planningMeanings, planningNames } from './planning-words.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
})

/** What the marks of the planning states mean. */
export function PlanningLegend() {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {planningStates.map((state) => (
        <li key={state} className={styles.line}>
          <PlanningMark state={state} decorative />
          <span>
            <strong>{planningNames[state]}</strong>: {planningMeanings[state]}
          </span>
        </li>
      ))}
    </ul>
  )
}
