import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CalendarCancel20Regular } from '@fluentui/react-icons/svg/calendar-cancel'
import { CalendarEdit20Regular } from '@fluentui/react-icons/svg/calendar-edit'
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle'
import { Link20Regular } from '@fluentui/react-icons/svg/link'
import { Video20Regular } from '@fluentui/react-icons/svg/video'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { SessionReply } from '../../../okr/contract/sessions.ts'
import { api } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { Chip } from '../../components/chip.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { notify } from '../../components/notices.tsx'
import { openLink, shareDeepLink } from '../../host/host.ts'
import { paths, subPageOf } from '../../routes.ts'
import { AgendaList } from './agenda-list.tsx'
import { CancelPanel } from './cancel-panel.tsx'
import { EventState } from './event-state.tsx'
import { nameOf } from './invitee-groups.ts'
import { InviteeList } from './invitee-list.tsx'
import { MovePanel } from './move-panel.tsx'
import { kindNames } from './session-plan.ts'
import { SessionWhen } from './session-when.tsx'
import { useSession, useTakeOver } from './use-sessions.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  kind: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    '@container (max-width: 420px)': {
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
    },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
    gap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    alignItems: 'start',
  },
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
})

export interface SessionDetailsProps {
  sessionId: string
  locale: string
}

/** One session: when, how it stands in Outlook, who comes and why, and what it goes through. */
export function SessionDetails({ sessionId, locale }: SessionDetailsProps) {
  const session = useSession(sessionId)
  if (session.data) return <Details reply={session.data} locale={locale} />
  if (session.error) return <ErrorState error={session.error} onRetry={() => void session.refetch()} />
  return <LoadingRows label="Loading the session" rows={6} />
}

function Details({ reply, locale }: { reply: SessionReply; locale: string }) {
  const styles = useStyles()
  const cycle = useCycle()
  const [, navigate] = useLocation()
  const takeOver = useTakeOver()
  const [panel, setPanel] = useState<'move' | 'cancel'>()
  const { session, people } = reply
  const retry = useMutation({
    mutationFn: () =>
      api.call('retrySession', { params: { cycleId: cycle.id, sessionId: session.id }, body: {} }),
    onSuccess: takeOver,
  })
  const hold = useMutation({
    mutationFn: () =>
      api.call('markSessionHeld', { params: { cycleId: cycle.id, sessionId: session.id }, body: {} }),
    onSuccess: takeOver,
  })
  const planned = session.status === 'scheduled'
  const hasBegun = Date.parse(session.startsAt) <= Date.now()
  const mayChange = planned && session.can.schedule
  const { joinUrl } = session.event
  const share = () => {
    if (shareDeepLink(subPageOf('session', cycle.id, session.id), session.title, location.href)) return
    navigator.clipboard.writeText(location.href).then(
      () => notify('The link was copied.'),
      () => notify('The link could not be copied here.'),
    )
  }
  return (
    <article className={styles.root} aria-labelledby="session-title">
      <header className={styles.head}>
        <div className={styles.kind}>
          <Chip tone="quiet">{kindNames[session.kind]}</Chip>
          {session.status !== 'scheduled' && (
            <Chip tone="draft">{session.status === 'held' ? 'Held' : 'Cancelled'}</Chip>
          )}
          <span>
            {session.unitName}, organised by {nameOf(people, session.organiserId).displayName}
          </span>
        </div>
        <h2 id="session-title" className={styles.title}>
          {session.title}
        </h2>
        <SessionWhen
          startsAt={session.startsAt}
          endsAt={session.endsAt}
          timeZone={session.timeZone}
          locale={locale}
        />
        <div className={styles.actions}>
          {planned && joinUrl !== undefined && (
            <Button appearance="primary" icon={<Video20Regular />} onClick={() => void openLink(joinUrl)}>
              Join
            </Button>
          )}
          {mayChange && hasBegun && (
            <Button
              icon={<CheckmarkCircle20Regular />}
              disabledFocusable={hold.isPending}
              onClick={() => {
                if (!hold.isPending) hold.mutate()
              }}
            >
              Mark as held
            </Button>
          )}
          {mayChange && (
            <>
              <Button
                icon={<CalendarEdit20Regular />}
                aria-expanded={panel === 'move'}
                onClick={() => setPanel(panel === 'move' ? undefined : 'move')}
              >
                Reschedule
              </Button>
              <Button
                icon={<CalendarCancel20Regular />}
                aria-expanded={panel === 'cancel'}
                onClick={() => setPanel(panel === 'cancel' ? undefined : 'cancel')}
              >
                Cancel session
              </Button>
            </>
          )}
          <Button appearance="subtle" icon={<Link20Regular />} onClick={share}>
            Copy link
          </Button>
        </div>
      </header>
      <EventState
        event={session.event}
        retry={
          session.can.schedule
            ? {
                run: () => {
                  if (!retry.isPending) retry.mutate()
                },
                running: retry.isPending,
              }
            : undefined
        }
      />
      {retry.error && <ErrorState compact error={retry.error} />}
      {hold.error && <ErrorState compact error={hold.error} />}
      {panel === 'move' && (
        <MovePanel session={session} locale={locale} onClose={() => setPanel(undefined)} />
      )}
      {panel === 'cancel' && (
        <CancelPanel session={session} locale={locale} onClose={() => setPanel(undefined)} />
      )}
      <div className={styles.columns}>
        <section aria-labelledby="session-agenda">
          <h3 id="session-agenda" className={styles.heading}>
            Agenda
          </h3>
          <AgendaList
            agenda={session.agenda}
            people={people}
            onOpenOkr={(okrId) => navigate(paths.okr(okrId))}
          />
        </section>
        <section aria-labelledby="session-invitees">
          <h3 id="session-invitees" className={styles.heading}>
            Invitees
          </h3>
          <InviteeList
            invitees={session.invitees}
            people={people}
            organiserId={session.organiserId}
            locale={locale}
          />
        </section>
      </div>
    </article>
  )
}
