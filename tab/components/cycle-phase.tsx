import { makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { api } from '../api/client.ts'
import { paths } from '../routes.ts'
import { phaseWords } from './phase-moves.ts'

const useStyles = makeStyles({
  root: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    // It comes after the rest: nothing moves when it does.
    minHeight: tokens.lineHeightBase200,
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
  },
})

/** The phase that the cycle is in, which is its earliest unit's, and a unit that keeps it there. */
export function CyclePhase({ cycleId }: { cycleId: string }) {
  const styles = useStyles()
  const { data } = useQuery({
    queryKey: ['cycle-phase', cycleId],
    queryFn: ({ signal }) => api.call('getCyclePhase', { params: { cycleId }, signal }),
  })
  return (
    <p className={styles.root}>
      {data && (
        <>
          The cycle is in {phaseWords[data.phase]}
          {data.unit && (
            <>
              :{' '}
              <Link href={paths.readiness(data.unit.id)} className={styles.link}>
                {data.unit.name}
              </Link>{' '}
              has not left it yet
            </>
          )}
          .
        </>
      )}
    </p>
  )
}
