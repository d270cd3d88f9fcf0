import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useLocation } from 'wouter'
import type { UnitView } from '../../../okr/contract/organisation.ts'
import { isLocked } from '../../../okr/cycle.ts'
import { useCurrent } from '../../api/me.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { KindIcon, levelNames } from '../../components/kind-icon.tsx'
import { PageSection } from '../../components/page-section.tsx'
import { UnitPhase } from '../../components/unit-phase.tsx'
import { useUnitPhase } from '../../components/use-unit-phase.ts'
import { paths } from '../../routes.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: '8px',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0, minHeight: '24px' },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

/** The units that I lead, and the one that I belong to. */
export function MyUnits() {
  const styles = useStyles()
  const { me } = useCurrent()
  const own = me.unitPath.at(-1)
  const units = [...me.leads, ...(own && !me.leads.some((unit) => unit.id === own.id) ? [own] : [])]
  return (
    <PageSection title="My units">
      {units.length === 0 ? (
        <EmptyState
          compact
          title="You belong to no unit yet"
          text="The organisation is read from the directory. Ask the program lead to check your department and manager there."
        />
      ) : (
        <ul className={styles.list}>
          {units.map((unit) => (
            <UnitCard key={unit.id} unit={unit} leads={me.leads.includes(unit)} />
          ))}
        </ul>
      )}
    </PageSection>
  )
}

function UnitCard({ unit, leads }: { unit: UnitView; leads: boolean }) {
  const styles = useStyles()
  const [, navigate] = useLocation()
  const phase = useUnitPhase(unit.id)
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <KindIcon kind="unit" level={unit.level} className={styles.icon} />
        <span className={styles.name}>{unit.name}</span>
        <UnitPhase unit={unit} />
      </div>
      <span className={styles.quiet}>
        {levelNames[unit.level]}
        {leads ? ', led by you' : ', your unit'}
      </span>
      <div className={styles.actions}>
        <Button size="small" onClick={() => navigate(paths.readiness(unit.id))}>
          Readiness
        </Button>
        {leads && (
          <Button size="small" onClick={() => navigate(paths.newSession(unit.id))}>
            Plan a session
          </Button>
        )}
        {phase !== undefined && !isLocked(phase) && (
          <Button size="small" onClick={() => navigate(paths.newObjective({ unitId: unit.id }))}>
            New objective
          </Button>
        )}
      </div>
    </li>
  )
}
