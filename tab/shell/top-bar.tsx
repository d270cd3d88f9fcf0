import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import { Settings20Regular } from '@fluentui/react-icons/svg/settings'
import { Link, useLocation } from 'wouter'
import { useCurrent } from '../api/me.ts'
import { paths } from '../routes.ts'
import { viewsFor } from './views.ts'

/** A meeting's side panel, where the cycle's name would be cut. */
const tight = '@media (max-width: 359px)'

/** The narrowest frame that a host gives: all views still stand beside each other. */
const tightest = '@media (max-width: 319px)'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'stretch',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: '44px',
    flexShrink: 0,
    paddingInline: '12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [tight]: { gap: tokens.spacingHorizontalXS, paddingInline: '8px', flexWrap: 'wrap' },
  },
  nav: { display: 'flex', alignItems: 'stretch', gap: '4px', [tight]: { gap: 0, minHeight: '44px' } },
  link: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    paddingInline: '8px',
    [tight]: { paddingInline: '4px' },
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    fontSize: tokens.fontSizeBase300,
    [tightest]: { fontSize: tokens.fontSizeBase200 },
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '8px',
      [tight]: { insetInline: '4px' },
      bottom: 0,
      height: '3px',
      borderRadius: '3px 3px 0 0',
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
  iconLink: { '@media (min-width: 480px)': { gap: '4px' } },
  iconWord: { '@media (max-width: 479px)': { display: 'none' } },
  cycle: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  choice: { [tight]: { paddingBottom: '6px' } },
  // Home says it too.
  onlyOne: { [tight]: { display: 'none' } },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
})

export function TopBar() {
  const styles = useStyles()
  const [place] = useLocation()
  const { me, cycle, chooseCycle } = useCurrent()
  const isSetup = place.startsWith(paths.setup())
  return (
    <header className={styles.root}>
      <nav className={styles.nav} aria-label="Views">
        {viewsFor(me).map((view) => {
          const isCurrent = view.pattern.test(place)
          return (
            <Link
              key={view.path}
              href={view.path}
              className={mergeClasses(styles.link, isCurrent && styles.current)}
              aria-current={isCurrent ? 'page' : undefined}
            >
              {view.name}
            </Link>
          )
        })}
        {me.programLead && (
          <Link
            href={paths.setup()}
            className={mergeClasses(styles.link, styles.iconLink, isSetup && styles.current)}
            aria-current={isSetup ? 'page' : undefined}
            aria-label="Set-up"
            title="Set-up"
          >
            <Settings20Regular aria-hidden />
            <span className={styles.iconWord}>Set-up</span>
          </Link>
        )}
      </nav>
      <div className={mergeClasses(styles.cycle, me.cycles.length > 1 ? styles.choice : styles.onlyOne)}>
        {me.cycles.length > 1 ? (
          <Select
            size="small"
            aria-label="Cycle"
            appearance="filled-darker"
            value={cycle.id}
            onChange={(_, data) => chooseCycle(data.value)}
          >
            {me.cycles.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </Select>
        ) : (
          <span className={styles.name} title={cycle.name}>
            {cycle.name}
          </span>
        )}
      </div>
    </header>
  )
}
