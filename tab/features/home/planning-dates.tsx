import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useCycle } from '../../api/me.ts'
import { useFormat } from '../../components/format.ts'
import { useVisually } from '../../components/visually-hidden.ts'
import { planningSteps } from './planning-steps.ts'

const useStyles = makeStyles({
  root: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    '@media (max-width: 640px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    gap: '8px',
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  now: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
  },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  day: { whiteSpace: 'nowrap' },
  dates: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
})

/** The planning phases of the cycle by the calendar, the present one marked. */
export function PlanningDates() {
  const styles = useStyles()
  const hidden = useVisually()
  const format = useFormat()
  const steps = planningSteps(useCycle(), new Date().toISOString())
  return (
    <ol className={styles.root} aria-label="Phases of the cycle">
      {steps.map((step) => (
        <li key={step.name} className={mergeClasses(styles.step, step.isNow && styles.now)}>
          <span className={styles.name}>
            {step.name}
            {step.isNow && <span className={hidden.text}> (now)</span>}
          </span>
          <span className={styles.dates}>
            <span className={styles.day}>{format.day(step.from)} –</span>{' '}
            <span className={styles.day}>{format.day(step.to)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
