import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import { useCycle } from '../../api/me.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { firstRange, type SessionView } from './session-plan.ts'
import { clockRange, dayOf, minutesBetween, ownTimeZone, shortDay } from './session-times.ts'
import type { Slot } from './slot-days.ts'
import { SlotPicker, type SlotSearch } from './slot-picker.tsx'
import { useTakeOver } from './use-sessions.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
})

export interface ChangePanelProps {
  session: SessionView
  locale: string
  onClose: () => void
}

/** Moves a session to another time; the people and the agenda stay. */
export function MovePanel({ session, locale, onClose }: ChangePanelProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const takeOver = useTakeOver()
  const own = ownTimeZone()
  const [seen, setSeen] = useState(session)
  const [slot, setSlot] = useState<Slot>()
  const [search, setSearch] = useState<SlotSearch>(() => ({
    minutes: minutesBetween(session.startsAt, session.endsAt),
    ...firstRange(session.kind, cycle, dayOf(Date.now(), own)),
  }))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const move = useMutation({
    mutationFn: (to: Slot) =>
      api.call('rescheduleSession', {
        params: { cycleId: cycle.id, sessionId: session.id },
        body: { revision: seen.revision, startsAt: to.startsAt, minutes: search.minutes },
      }),
    onSuccess: (reply) => {
      takeOver(reply)
      onClose()
    },
  })
  const idsOf = (required: boolean) =>
    session.invitees.filter((one) => one.required === required).map((one) => one.personId)
  return (
    <section className={styles.root} aria-labelledby="move-heading">
      <h3 id="move-heading" ref={heading} tabIndex={-1} className={styles.heading}>
        Choose another time
      </h3>
      <ChangedMeanwhile seen={seen} session={session} error={move.error} locale={locale} onSee={setSeen} />
      <SlotPicker
        unitId={session.unitId}
        kind={session.kind}
        required={idsOf(true)}
        optional={idsOf(false)}
        search={search}
        onSearch={setSearch}
        chosen={slot}
        onChoose={setSlot}
        locale={locale}
        organiserId={session.organiserId}
      />
      {move.error && seen.revision === session.revision && <ErrorState compact error={move.error} />}
      <div className={styles.foot}>
        <span className={styles.grow} role="status">
          {slot && (
            <strong>
              {shortDay(slot.startsAt, own, locale)}, {clockRange(slot.startsAt, slot.endsAt, own, locale)}
            </strong>
          )}
        </span>
        <Button onClick={onClose}>Keep the time</Button>
        <Button
          appearance="primary"
          disabledFocusable={slot === undefined || move.isPending || seen.revision !== session.revision}
          onClick={() => slot && !move.isPending && move.mutate(slot)}
        >
          {move.isPending ? 'Moving' : 'Move'}
        </Button>
      </div>
    </section>
  )
}
