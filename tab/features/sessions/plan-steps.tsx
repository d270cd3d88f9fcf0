import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { SessionPreview } from '../../../okr/contract/sessions.ts'
import { useCycle } from '../../api/me.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { type InviteeView, withRequired } from './invitee-groups.ts'
import { useFlowStyles } from './schedule-styles.ts'
import { firstRange } from './session-plan.ts'
import { clockRange, dayOf, ownTimeZone, shortDay } from './session-times.ts'
import type { Slot } from './slot-days.ts'
import { SlotPicker, type SlotSearch } from './slot-picker.tsx'
import { useSchedule } from './use-schedule.ts'
import { WhoStep } from './who-step.tsx'

export interface PlanStepsProps {
  preview: SessionPreview
  step: number
  go: (step: number) => void
  locale: string
  onDone: (sessionId: string) => void
}

/** The second and third step: what can be changed of the preview, the time, and the last click. */
export function PlanSteps({ preview, step, go, locale, onDone }: PlanStepsProps) {
  const styles = useFlowStyles()
  const cycle = useCycle()
  const own = ownTimeZone()
  const [invitees, setInvitees] = useState<InviteeView[]>(preview.invitees)
  const [title, setTitle] = useState(preview.title)
  const [slot, setSlot] = useState<Slot>()
  const [search, setSearch] = useState<SlotSearch>(() => ({
    minutes: preview.minutes,
    ...firstRange(preview.kind, cycle, dayOf(Date.now(), own)),
  }))
  const schedule = useSchedule(onDone)
  const alert = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (schedule.error) alert.current?.scrollIntoView({ block: 'nearest' })
  }, [schedule.error])
  const required = invitees.filter((invitee) => invitee.required).map((invitee) => invitee.personId)
  const optional = invitees.filter((invitee) => !invitee.required).map((invitee) => invitee.personId)
  const change = (next: InviteeView[]) => {
    setInvitees(next)
    // A time that was right for others may be wrong now.
    setSlot(undefined)
  }
  const confirm = () => {
    if (!slot || schedule.isPending) return
    schedule.mutate({
      unitId: preview.unitId,
      kind: preview.kind,
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      startsAt: slot.startsAt,
      minutes: search.minutes,
      required,
      optional,
    })
  }
  // Nothing to see yet, or for the moment; what was changed is kept.
  if (step === 0) return null
  if (step === 1) {
    return (
      <>
        <div className={styles.body}>
          <WhoStep
            preview={preview}
            invitees={invitees}
            onInvitees={change}
            title={title}
            onTitle={setTitle}
            locale={locale}
          />
        </div>
        <div className={styles.foot}>
          <span className={styles.choice}>
            {required.length} required, {optional.length} optional
          </span>
          <Button className={styles.button} onClick={() => go(0)}>
            Back
          </Button>
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={preview.agenda.length === 0}
            onClick={() => preview.agenda.length > 0 && go(2)}
          >
            Next
          </Button>
        </div>
      </>
    )
  }
  return (
    <>
      <div className={styles.body}>
        <SlotPicker
          unitId={preview.unitId}
          kind={preview.kind}
          required={required}
          optional={optional}
          search={search}
          onSearch={setSearch}
          chosen={slot}
          onChoose={setSlot}
          locale={locale}
          organiserId={preview.organiserId}
          onMakeOptional={(personId) => change(withRequired(invitees, personId, false))}
        />
        <div ref={alert}>{schedule.error && <ErrorState compact error={schedule.error} />}</div>
      </div>
      <div className={styles.foot}>
        <span className={styles.choice} role="status">
          {slot ? (
            <>
              <strong>
                {shortDay(slot.startsAt, own, locale)}, {clockRange(slot.startsAt, slot.endsAt, own, locale)}
              </strong>
              , {required.length} required, {optional.length} optional
            </>
          ) : (
            'Choose a time'
          )}
        </span>
        <Button className={styles.button} onClick={() => go(1)}>
          Back
        </Button>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={slot === undefined || schedule.isPending}
          onClick={confirm}
        >
          {schedule.isPending ? 'Scheduling' : 'Schedule'}
        </Button>
      </div>
    </>
  )
}
