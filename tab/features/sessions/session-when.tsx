import { makeStyles, tokens } from '@fluentui/react-components'
import { clockRange, longDay, ownTimeZone, timeElsewhere, zoneLabel } from './session-times.ts'

const useStyles = makeStyles({
  day: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  time: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  zone: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
})

export interface SessionWhenProps {
  startsAt: string
  endsAt: string
  /** Where the organiser is. */
  timeZone: string
  locale: string
}

/** The time for the reader, and for the organiser where that is another. */
export function SessionWhen({ startsAt, endsAt, timeZone, locale }: SessionWhenProps) {
  const styles = useStyles()
  const own = ownTimeZone()
  const there = timeElsewhere(startsAt, endsAt, { own, other: timeZone }, locale)
  return (
    <div>
      <p className={styles.day}>{longDay(startsAt, own, locale)}</p>
      <p className={styles.time}>
        <time dateTime={startsAt}>{clockRange(startsAt, endsAt, own, locale)}</time>
        <span className={styles.zone}>{zoneLabel(own, startsAt, locale)}, your time</span>
      </p>
      {there !== undefined && (
        <p className={styles.day}>
          {there}{' '}
          <span className={styles.zone}>{zoneLabel(timeZone, startsAt, locale)}, the organiser’s time</span>
        </p>
      )}
    </div>
  )
}
