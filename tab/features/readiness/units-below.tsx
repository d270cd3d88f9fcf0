import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Readiness } from '../../../okr/contract/readiness.ts'
import { Chip } from '../../components/chip.tsx'
import { PageSection } from '../../components/page-section.tsx'
import { phaseNames } from '../../components/phase-moves.ts'
import { paths } from '../../routes.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '8px 12px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground3,
      boxShadow: `inset 0 0 0 1px ${tokens.colorTransparentStroke}`,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    flexGrow: 1,
    minWidth: 0,
  },
  name: { flexGrow: 1, flexBasis: '180px', minWidth: 0, overflowWrap: 'anywhere' },
  figures: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, minWidth: '56px' },
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minWidth: '84px',
    fontSize: tokens.fontSizeBase200,
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  more: { marginTop: '8px' },
})

const unitsAtFirst = 12

export interface UnitsBelowProps {
  units: Readiness['units']
  unitName: string
}

/** The units directly below, each with what it lacks; leads to its own readiness. */
export function UnitsBelow({ units, unitName }: UnitsBelowProps) {
  const styles = useStyles()
  const [isLong, setLong] = useState(false)
  const shown = isLong || units.length <= unitsAtFirst + 1 ? units : units.slice(0, unitsAtFirst)
  return (
    <PageSection title={`Units of ${unitName}`}>
      <ul className={styles.list}>
        {shown.map((unit) => (
          <li key={unit.unitId} className={styles.item}>
            <Link href={paths.readiness(unit.unitId)} className={styles.link}>
              <span className={styles.words}>
                <span className={styles.name}>{unit.name}</span>
                <span className={styles.figures}>
                  <Chip tone="quiet">{phaseNames[unit.phase]}</Chip>
                  <span className={styles.quiet}>{unit.okrs === 1 ? '1 OKR' : `${unit.okrs} OKRs`}</span>
                  <span className={styles.state}>
                    {unit.unmet > 0 ? (
                      `${unit.unmet} missing`
                    ) : !unit.whole ? (
                      'Nothing shown to you'
                    ) : (
                      <>
                        <CheckmarkCircle16Filled aria-hidden className={styles.met} />
                        {unit.phase === 'closed' ? 'Closed' : 'Ready'}
                      </>
                    )}
                  </span>
                </span>
              </span>
              <ChevronRight16Regular aria-hidden className={styles.chevron} />
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < units.length && (
        <Button size="small" className={styles.more} onClick={() => setLong(true)}>
          Show all {units.length} units
        </Button>
      )}
    </PageSection>
  )
}
