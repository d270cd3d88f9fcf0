import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { SessionPreview } from '../../../okr/contract/sessions.ts'
import type { SessionKind } from '../../../okr/session.ts'
import { useCycle, useMe } from '../../api/me.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { type InviteeView, withRequired } from './invitee-groups.ts'
import { firstRange } from './session-plan.ts'
import { clockRange, dayOf, ownTimeZone, shortDay } from './session-times.ts'
import type { Slot } from './slot-days.ts'
import { SlotPicker, type SlotSearch } from './slot-picker.tsx'
import { usePreview, useSchedule } from './use-schedule.ts'
import { WhatStep } from './what-step.tsx'
import { WhoStep } from './who-step.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  stepNow: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  stepNumber: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  stepNumberNow: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  body: { flexGrow: 1, paddingBlock: tokens.spacingVerticalXL },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
  },
  choice: {
    flexGrow: 1,
    minWidth: 0,
    lineHeight: tokens.lineHeightBase300,
    '@container (max-width: 480px)': { flexBasis: '100%', ':empty': { display: 'none' } },
  },
  button: { '@container (max-width: 480px)': { flexGrow: 1 } },
})

const steps = ['What', 'Who and agenda', 'When'] as const

export interface ScheduleFlowProps {
  unit: { id: string; name: string } | undefined
  locale: string
  onDone: (sessionId: string) => void
  onCancel: () => void
}

/** Scheduling a session in three steps; going back keeps everything. */
export function ScheduleFlow({ unit: given, locale, onDone, onCancel }: ScheduleFlowProps) {
  const styles = useStyles()
  const me = useMe()
  const [unit, setUnit] = useState(given ?? (me.leads.length === 1 ? me.leads[0] : undefined))
  const [kind, setKind] = useState<SessionKind>()
  const [step, setStep] = useState(0)
  const preview = usePreview(unit?.id, kind)
  const heading = useRef<HTMLHeadingElement>(null)
  const go = (to: number) => {
    setStep(to)
    // The next step begins at its heading, for the eye and for the screen reader.
    requestAnimationFrame(() => {
      heading.current?.focus()
      heading.current?.scrollIntoView({ block: 'nearest' })
    })
  }
  const ready = preview.data
  return (
    <section className={styles.root} aria-labelledby="schedule-title">
      <div className={styles.head}>
        <h2 id="schedule-title" ref={heading} tabIndex={-1} className={styles.title}>
          Schedule a session
        </h2>
        <ol className={styles.steps} aria-label="Steps">
          {steps.map((name, index) => (
            <li
              key={name}
              aria-current={index === step ? 'step' : undefined}
              className={mergeClasses(styles.step, index === step && styles.stepNow)}
            >
              <span
                aria-hidden
                className={mergeClasses(styles.stepNumber, index === step && styles.stepNumberNow)}
              >
                {index + 1}
              </span>
              {name}
            </li>
          ))}
        </ol>
      </div>
      {step === 0 && (
        <>
          <div className={styles.body}>
            <WhatStep unit={unit} onUnit={setUnit} kind={kind} onKind={setKind} />
          </div>
          <div className={styles.foot}>
            <span className={styles.choice} />
            <Button className={styles.button} onClick={onCancel}>
              Cancel
            </Button>
            <Button
              appearance="primary"
              className={styles.button}
              disabledFocusable={unit === undefined || kind === undefined}
              onClick={() => unit && kind && go(1)}
            >
              Next
            </Button>
          </div>
        </>
      )}
      {step > 0 && ready === undefined && (
        <>
          <div className={styles.body}>
            {preview.error ? (
              <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
            ) : (
              <LoadingRows label="Working out invitees and agenda" rows={6} dots />
            )}
          </div>
          <div className={styles.foot}>
            <Button className={styles.button} onClick={() => go(0)}>
              Back
            </Button>
          </div>
        </>
      )}
      {ready && (
        <Plan
          key={`${ready.unitId} ${ready.kind}`}
          preview={ready}
          step={step}
          go={go}
          locale={locale}
          onDone={onDone}
        />
      )}
    </section>
  )
}

interface PlanProps {
  preview: SessionPreview
  step: number
  go: (step: number) => void
  locale: string
  onDone: (sessionId: string) => void
}

/** The second and third step: what can be changed of the preview, the time, and the last click. */
function Plan({ preview, step, go, locale, onDone }: PlanProps) {
  const styles = useStyles()
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
