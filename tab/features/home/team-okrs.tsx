import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { Me, UnitView } from '../../../okr/contract/organisation.ts'
import { api } from '../../api/client.ts'
import { useCurrent } from '../../api/me.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { guestWords } from '../../components/guest-words.ts'
import { OkrLine } from '../../components/okr-line.tsx'
import { useMayDraft } from '../../components/use-unit-phase.ts'
import { paths } from '../../routes.ts'
import { teamObjectives } from './team-objectives.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px' },
  name: {
    margin: 0,
    marginTop: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: '8px', marginInlineStart: '-8px' },
  okr: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: 'auto', marginTop: '6px' },
})

/** For who owns nothing yet: what the team wants to reach, and the way to contribute to it. */
export function TeamOkrs({ unit }: { unit: UnitView | undefined }) {
  const styles = useStyles()
  const { me, cycle } = useCurrent()
  const mayDraft = useMayDraft()
  const [, navigate] = useLocation()
  const query = { unitId: unit?.id, limit: 50 }
  const found = useQuery({
    queryKey: ['filter', cycle.id, query],
    queryFn: ({ signal }) => api.call('filterTree', { params: { cycleId: cycle.id }, query, signal }),
    enabled: unit !== undefined,
  })
  const objectives = teamObjectives(found.data?.matches.map((match) => match.row) ?? [])
  return (
    <div className={styles.root}>
      <EmptyState
        compact
        title={me.guest ? guestWords.title : 'You own no OKR in this cycle, and contribute to none'}
        text={adviceFor(me, mayDraft, objectives.length > 0)}
      />
      {unit && objectives.length > 0 && (
        <>
          <h3 className={styles.name}>What {unit.name} wants to reach</h3>
          {objectives.map((row) => (
            <div key={row.id} className={styles.line}>
              <div className={styles.okr}>
                <OkrLine line={row} people={found.data?.people ?? {}} />
              </div>
              {mayDraft && (
                <Button
                  size="small"
                  className={styles.button}
                  aria-label={`Contribute to ${row.title}`}
                  onClick={() => navigate(paths.newObjective({ parentId: row.id }))}
                >
                  Contribute
                </Button>
              )}
            </div>
          ))}
        </>
      )}
    </div>
  )
}

/** What somebody without an OKR can do next. */
function adviceFor({ guest }: Pick<Me, 'guest'>, mayDraft: boolean, hasGoals: boolean): string {
  if (guest) return guestWords.text
  if (!mayDraft) return 'The plan of your unit is locked. Ask its leader where you can contribute.'
  return hasGoals
    ? 'See what your team wants to reach, and draft an objective that contributes to it.'
    : 'Look in the tree for what your team wants to reach, and draft an objective that contributes to it.'
}
