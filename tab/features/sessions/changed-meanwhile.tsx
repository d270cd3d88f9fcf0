import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Info20Regular } from '@fluentui/react-icons/svg/info'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isProblem } from '../../api/client.ts'
import type { SessionView } from './session-plan.ts'
import { clockRange, longDay, ownTimeZone } from './session-times.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0 },
  text: { flexGrow: 1, flexBasis: '180px', minWidth: 0 },
})

export interface ChangedMeanwhileProps {
  /** The session as it was when this person began to change it. */
  seen: SessionView
  /** The session as it is now. */
  session: SessionView
  error: unknown
  locale: string
  /** The person has seen what is there now and goes on from it. */
  onSee: (session: SessionView) => void
}

function nowText(session: SessionView, locale: string): string {
  if (session.status === 'cancelled') return 'It was cancelled.'
  if (session.status === 'held') return 'It was marked as held.'
  const own = ownTimeZone()
  return `It is now on ${longDay(session.startsAt, own, locale)}, ${clockRange(session.startsAt, session.endsAt, own, locale)}.`
}

/** Says that somebody else has changed the session meanwhile, and what is there now. */
export function ChangedMeanwhile({ seen, session, error, locale, onSee }: ChangedMeanwhileProps) {
  const styles = useStyles()
  const client = useQueryClient()
  const refused = isProblem(error, 'edit-conflict') || isProblem(error, 'session-over')
  useEffect(() => {
    if (refused) void client.invalidateQueries({ queryKey: ['session'] })
  }, [refused, client])
  if (seen.revision === session.revision) return null
  return (
    <div role="alert" className={styles.root}>
      <Info20Regular aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <strong>Somebody else has changed this session meanwhile.</strong> {nowText(session, locale)} Nothing
        of yours was saved yet.
      </div>
      <Button size="small" onClick={() => onSee(session)}>
        Go on from here
      </Button>
    </div>
  )
}
