import { makeStyles, tokens } from '@fluentui/react-components'
import { Link } from 'wouter'
import { paths } from '../../routes.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    padding: 0,
    minHeight: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  step: { '::after': { content: '"›"', marginInline: '6px' } },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
})

/** The units above, each leading to its own readiness. */
export function UnitCrumbs({ above }: { above: readonly { unitId: string; name: string }[] }) {
  const styles = useStyles()
  if (above.length === 0) return null
  return (
    <nav aria-label="Units above">
      <ol className={styles.list}>
        {above.map((unit) => (
          <li key={unit.unitId} className={styles.step}>
            <Link href={paths.readiness(unit.unitId)} className={styles.link}>
              {unit.name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
