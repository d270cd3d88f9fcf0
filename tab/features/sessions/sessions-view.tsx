import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left'
import { CalendarAdd20Regular } from '@fluentui/react-icons/svg/calendar-add'
import { CalendarEmpty32Regular } from '@fluentui/react-icons/svg/calendar-empty'
import { useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import type { UnitView } from '../../../okr/contract/organisation.ts'
import { useCycle, useMe } from '../../api/me.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { UnitPicker } from '../../components/unit-picker.tsx'
import { useVisually } from '../../components/visually-hidden.ts'
import { useHost } from '../../host/use-host.ts'
import { paths, patterns } from '../../routes.ts'
import { ScheduleFlow } from './schedule-flow.tsx'
import { SessionDetails } from './session-details.tsx'
import { SessionList } from './session-list.tsx'
import { splitSessions } from './session-plan.ts'
import { type SessionScope, useSessions } from './use-sessions.ts'

/** Below this width of the view there is one column: the list, or what was opened. */
const narrow = '@container sessions (max-width: 760px)'

const useStyles = makeStyles({
  root: { containerType: 'inline-size', containerName: 'sessions', height: '100%', minHeight: 0 },
  columns: {
    display: 'grid',
    gridTemplateColumns: '340px minmax(0, 1fr)',
    height: '100%',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: {
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    borderRightWidth: tokens.strokeWidthThin,
    borderRightStyle: 'solid',
    borderRightColor: tokens.colorNeutralStroke2,
    [narrow]: { borderRightStyle: 'none', padding: tokens.spacingHorizontalM },
  },
  hidden: { [narrow]: { display: 'none' } },
  main: {
    minHeight: 0,
    minWidth: 0,
    overflowY: 'auto',
    // The panes measure themselves, not the window.
    containerType: 'inline-size',
    paddingInline: tokens.spacingHorizontalXXL,
    paddingTop: tokens.spacingVerticalXL,
    [narrow]: { paddingInline: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalS },
  },
  inner: { maxWidth: '1080px', paddingBottom: tokens.spacingVerticalL },
  fill: { height: '100%', paddingBottom: 0 },
  back: {
    display: 'none',
    marginInlineStart: '-8px',
    marginBottom: tokens.spacingVerticalS,
    [narrow]: { display: 'inline-flex' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  scope: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
})

/** The sessions, and beside the list what was opened: one session, or the form for a new one. */
export function SessionsView() {
  const styles = useStyles()
  const hidden = useVisually()
  const me = useMe()
  const cycle = useCycle()
  const locale = useHost()?.locale ?? 'en-GB'
  const [place, navigate] = useLocation()
  const [isNewOfUnit, newParams] = useRoute(patterns.newSession)
  const [isSession, sessionParams] = useRoute(patterns.session)
  const isNew = isNewOfUnit || place === newSession
  const sessionId = isSession && !isNew ? sessionParams.sessionId : undefined
  const open = isNew || sessionId !== undefined
  const mayPlan = me.leads.length > 0 || me.programLead
  return (
    <div className={styles.root}>
      {/* Outside of the list, which a narrow view hides while a session is open. */}
      <h1 className={hidden.text}>Sessions</h1>
      <div className={styles.columns}>
        <div className={mergeClasses(styles.side, open && styles.hidden)}>
          <div className={styles.head}>
            <span aria-hidden className={styles.title}>
              Sessions
            </span>
            {mayPlan && (
              <Button
                appearance="primary"
                icon={<CalendarAdd20Regular />}
                onClick={() => navigate(newSession)}
              >
                New session
              </Button>
            )}
          </div>
          <Side key={cycle.id} currentId={sessionId} locale={locale} mayPlan={mayPlan} />
        </div>
        <section
          aria-label={isNew ? 'New session' : 'Session'}
          className={mergeClasses(styles.main, !open && styles.hidden)}
        >
          <div className={mergeClasses(styles.inner, (isNew || !open) && styles.fill)}>
            {open && (
              <Button
                appearance="subtle"
                className={styles.back}
                icon={<ArrowLeft20Regular />}
                onClick={() => navigate(paths.sessions)}
              >
                All sessions
              </Button>
            )}
            {isNew && (
              <ScheduleFlow
                key={place}
                unit={isNewOfUnit ? knownUnit(newParams.unitId, [...me.leads, ...me.unitPath]) : undefined}
                locale={locale}
                onDone={(id) => navigate(paths.session(id), { replace: true })}
                onCancel={() => navigate(paths.sessions)}
              />
            )}
            {sessionId !== undefined && (
              <SessionDetails key={sessionId} sessionId={sessionId} locale={locale} />
            )}
            {!open && (
              <EmptyState
                icon={<CalendarEmpty32Regular />}
                title="Choose a session"
                text="Its time, invitees and agenda are shown here."
              />
            )}
          </div>
        </section>
      </div>
    </div>
  )
}

const newSession = `${paths.sessions}/new`

/** A link can name any unit; the preview says what it is called. */
function knownUnit(unitId: string, units: readonly UnitView[]): { id: string; name: string } {
  return units.find((unit) => unit.id === unitId) ?? { id: unitId, name: 'The chosen unit' }
}

interface SideProps {
  currentId: string | undefined
  locale: string
  mayPlan: boolean
}

function Side({ currentId, locale, mayPlan }: SideProps) {
  const styles = useStyles()
  const [of, setOf] = useState<SessionScope['of']>('mine')
  const [unit, setUnit] = useState<UnitView>()
  const scope: SessionScope =
    of === 'unit' && unit ? { of, unitId: unit.id } : { of: of === 'all' ? of : 'mine' }
  const sessions = useSessions(scope)
  const { upcoming, past } = splitSessions(
    (sessions.data?.pages ?? []).flatMap((page) => page.sessions),
    Date.now(),
  )
  return (
    <>
      <div className={styles.scope}>
        <Select
          aria-label="Whose sessions"
          value={of}
          onChange={(_, data) => {
            if (data.value === 'mine' || data.value === 'all' || data.value === 'unit') setOf(data.value)
          }}
        >
          <option value="mine">Of my units</option>
          <option value="all">Of all units</option>
          <option value="unit">Of one unit</option>
        </Select>
        {of === 'unit' && <UnitPicker label="Unit" value={unit} onChange={setUnit} />}
      </div>
      {sessions.isPending && <LoadingRows label="Loading sessions" rows={5} dots />}
      {sessions.error && (
        <ErrorState compact error={sessions.error} onRetry={() => void sessions.refetch()} />
      )}
      {sessions.data && upcoming.length + past.length === 0 && (
        <EmptyState
          compact
          title="No session yet"
          text={
            mayPlan
              ? 'Schedule an alignment session to talk through the drafts, or a share session to end the planning phase.'
              : 'The leader of a unit schedules its sessions; they then stand here and in your calendar.'
          }
        />
      )}
      <SessionList upcoming={upcoming} past={past} currentId={currentId} locale={locale} />
      {sessions.hasNextPage && (
        <Button disabledFocusable={sessions.isFetchingNextPage} onClick={() => void sessions.fetchNextPage()}>
          {sessions.isFetchingNextPage ? 'Loading…' : 'Show later sessions'}
        </Button>
      )}
    </>
  )
}
