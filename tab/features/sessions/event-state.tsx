import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CalendarCancel20Regular } from '@fluentui/react-icons/svg/calendar-cancel'
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { HourglassHalf20Regular } from '@fluentui/react-icons/svg/hourglass-half'
import { Warning20Filled } from '@fluentui/react-icons/svg/warning'
import type { ReactNode } from 'react'
import type { SessionView } from './session-plan.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  parked: { border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}` },
  icon: { flexShrink: 0, display: 'inline-flex', color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  lines: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})

type EventState = SessionView['event']['state']
type Tone = 'neutral' | 'good' | 'warning'

const words: Record<EventState, { short: string; title: string; text: string; tone: Tone; icon: ReactNode }> =
  {
    pending: {
      short: 'Waiting for Outlook',
      title: 'Waiting for Outlook',
      text: 'The session is kept; its invitations go out in a moment.',
      tone: 'neutral',
      icon: <HourglassHalf20Regular />,
    },
    confirmed: {
      short: 'In the calendar',
      title: "In everyone's calendar",
      text: 'Outlook has sent the invitations, with the agenda and the Teams link.',
      tone: 'good',
      icon: <CheckmarkCircle20Filled />,
    },
    parked: {
      short: 'Not in the calendar',
      title: 'Not in the calendar',
      text: 'Outlook did not take the event.',
      tone: 'warning',
      icon: <Warning20Filled />,
    },
    cancelling: {
      short: 'Being cancelled',
      title: 'Being cancelled',
      text: 'Outlook is taking the event out of the calendars.',
      tone: 'neutral',
      icon: <HourglassHalf20Regular />,
    },
    cancelled: {
      short: 'Cancelled',
      title: 'Cancelled',
      text: 'The event was taken out of the calendars.',
      tone: 'neutral',
      icon: <CalendarCancel20Regular />,
    },
  }

export function eventWords(event: SessionView['event']): string {
  return words[event.state].short
}

function useToneClass(): (tone: Tone) => string {
  const styles = useStyles()
  return (tone) =>
    mergeClasses(styles.icon, tone === 'good' && styles.good, tone === 'warning' && styles.warning)
}

/** The sign for lists; its words stand beside it. */
export function EventIcon({ event }: { event: SessionView['event'] }) {
  const toneClass = useToneClass()
  const { tone, icon } = words[event.state]
  return (
    <span aria-hidden className={toneClass(tone)}>
      {icon}
    </span>
  )
}

export interface EventStateProps {
  event: SessionView['event']
  /** Given to those who may plan the session. */
  retry?: { run: () => void; running: boolean } | undefined
}

/** How the session stands in Outlook, and what can be done where it is not there. */
export function EventState({ event, retry }: EventStateProps) {
  const styles = useStyles()
  const toneClass = useToneClass()
  const { title, text, tone, icon } = words[event.state]
  return (
    <div role="status" className={mergeClasses(styles.root, event.state === 'parked' && styles.parked)}>
      <span aria-hidden className={toneClass(tone)}>
        {icon}
      </span>
      <div className={styles.lines}>
        <p className={styles.title}>{title}</p>
        <p className={styles.text}>{event.state === 'parked' ? (event.reason ?? text) : text}</p>
        {event.state !== 'parked' && event.reason && <p className={styles.text}>{event.reason}</p>}
      </div>
      {event.state === 'parked' && retry && (
        <Button size="small" disabledFocusable={retry.running} onClick={retry.run}>
          Retry
        </Button>
      )}
    </div>
  )
}
