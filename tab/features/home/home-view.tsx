import { makeStyles, tokens } from '@fluentui/react-components'
import { useCurrent } from '../../api/me.ts'
import { CyclePhase } from '../../components/cycle-phase.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { Contributions } from './contributions.tsx'
import { LeaderNeeds } from './leader-needs.tsx'
import { MyOkrs } from './my-okrs.tsx'
import { MyUnits } from './my-units.tsx'
import { PlanningDates } from './planning-dates.tsx'
import { ServingNone } from './serving-none.tsx'
import { TodoSection } from './todo-section.tsx'
import { useHome, useMyOkrs } from './use-home.ts'

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
  phases: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
})

/** What is mine in this cycle: to do, to reach, to lead. */
export function HomeView() {
  const styles = useStyles()
  const { me, cycle } = useCurrent()
  const home = useHome()
  const mine = useMyOkrs()
  // All at once, so that nothing is pushed down while it is being read.
  const isReady = !mine.isPending && (me.guest || !home.isPending)
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{cycle.name}</h1>
      <div className={styles.phases}>
        <PlanningDates />
        {!me.guest && <CyclePhase cycleId={cycle.id} />}
      </div>
      {isReady ? (
        <>
          {home.isError && home.data === undefined && (
            <ErrorState compact error={home.error} onRetry={() => home.refetch()} />
          )}
          {home.data && <TodoSection home={home.data} />}
          {home.data && <LeaderNeeds home={home.data} />}
          {home.data && <ServingNone okrs={home.data.servingNone} />}
          <MyOkrs />
          {home.data && <Contributions contributions={home.data.contributions} />}
          {!me.guest && <MyUnits />}
        </>
      ) : (
        <LoadingRows label="Loading what is yours" rows={8} dots />
      )}
    </div>
  )
}
