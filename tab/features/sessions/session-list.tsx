import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Link } from 'wouter'
import { paths } from '../../routes.ts'
import { EventIcon, eventWords } from './event-state.tsx'
import { kindNames, type SessionView } from './session-plan.ts'
import { clockRange, ownTimeZone } from './session-times.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  link: {
    display: 'grid',
    gridTemplateColumns: '44px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  date: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  month: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
  day: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  lines: { minWidth: 0 },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    display: '-webkit-box',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
  },
  over: { fontWeight: tokens.fontWeightRegular },
  struck: { textDecorationLine: 'line-through' },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  state: { display: 'inline-flex', alignItems: 'center', gap: '2px' },
})

export interface SessionListProps {
  upcoming: readonly SessionView[]
  past: readonly SessionView[]
  currentId: string | undefined
  locale: string
}

/** What comes, and what was. */
export function SessionList({ upcoming, past, currentId, locale }: SessionListProps) {
  const styles = useStyles()
  return (
    <nav aria-label="Sessions" className={styles.root}>
      {upcoming.length > 0 && (
        <Group title="Upcoming" sessions={upcoming} currentId={currentId} locale={locale} />
      )}
      {past.length > 0 && (
        <Group title="Past and cancelled" sessions={past} currentId={currentId} locale={locale} />
      )}
    </nav>
  )
}

interface GroupProps {
  title: string
  sessions: readonly SessionView[]
  currentId: string | undefined
  locale: string
}

function Group({ title, sessions, currentId, locale }: GroupProps) {
  const styles = useStyles()
  const own = ownTimeZone()
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: own })
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', timeZone: own })
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: own })
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the list away with the bullets */}
      <ul role="list" className={styles.list}>
        {sessions.map((session) => {
          const start = new Date(session.startsAt)
          const tells = session.status === 'scheduled' && session.event.state !== 'confirmed'
          return (
            <li key={session.id}>
              <Link
                href={paths.session(session.id)}
                className={mergeClasses(styles.link, session.id === currentId && styles.current)}
                aria-current={session.id === currentId ? 'true' : undefined}
              >
                <span className={styles.date}>
                  <span className={styles.month}>{month.format(start)}</span>
                  <span className={styles.day}>{day.format(start)}</span>
                </span>
                <span className={styles.lines}>
                  <span
                    className={mergeClasses(
                      styles.title,
                      session.status !== 'scheduled' && styles.over,
                      session.status === 'cancelled' && styles.struck,
                    )}
                    title={session.title}
                  >
                    {session.title}
                  </span>
                  <span className={styles.more}>
                    <span>
                      {weekday.format(start)} {clockRange(session.startsAt, session.endsAt, own, locale)}
                    </span>
                    {!session.title.startsWith(kindNames[session.kind]) && (
                      <span>{kindNames[session.kind]}</span>
                    )}
                    {session.status === 'cancelled' && <span>Cancelled</span>}
                    {tells && (
                      <span className={styles.state}>
                        <EventIcon event={session.event} /> {eventWords(session.event)}
                      </span>
                    )}
                  </span>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
