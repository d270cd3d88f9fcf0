import { Button, mergeClasses } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { SessionKind } from '../../../okr/session.ts'
import { useMe } from '../../api/me.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { PlanSteps } from './plan-steps.tsx'
import { useFlowStyles } from './schedule-styles.ts'
import { usePreview } from './use-schedule.ts'
import { WhatStep } from './what-step.tsx'

const steps = ['What', 'Who and agenda', 'When'] as const

export interface ScheduleFlowProps {
  unit: { id: string; name: string } | undefined
  locale: string
  onDone: (sessionId: string) => void
  onCancel: () => void
}

/** Scheduling a session in three steps; going back keeps everything. */
export function ScheduleFlow({ unit: given, locale, onDone, onCancel }: ScheduleFlowProps) {
  const styles = useFlowStyles()
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
              <span className={index === step ? undefined : styles.stepName}>{name}</span>
            </li>
          ))}
        </ol>
      </div>
      {step === 0 && (
        <>
          <div className={styles.body}>
            <WhatStep
              unit={unit && { ...unit, name: ready?.unitName ?? unit.name }}
              onUnit={setUnit}
              kind={kind}
              onKind={setKind}
            />
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
        <PlanSteps
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
