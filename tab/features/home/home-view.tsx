import { makeStyles, tokens } from '@fluentui/react-components'
import { useCurrent } from '../../api/me.ts'
import { MyOkrs } from './my-okrs.tsx'
import { MyUnits } from './my-units.tsx'
import { PlanningDates } from './planning-dates.tsx'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    maxWidth: '860px',
    marginInline: 'auto',
    padding: '20px 16px 32px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
})

/** What is mine in this cycle. */
export function HomeView() {
  const styles = useStyles()
  const { cycle } = useCurrent()
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{cycle.name}</h1>
      <PlanningDates />
      <MyOkrs />
      <MyUnits />
    </div>
  )
}
