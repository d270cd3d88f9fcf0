import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef } from 'react'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { useVisually } from '../../components/visually-hidden.ts'
import { ImportReport, type ReportNames } from './import-report.tsx'
import { changesNothing } from './report-words.ts'
import type { Import } from './use-import.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  report: { outlineStyle: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

export interface ImportStepsProps<Input> {
  from: Import<Input>
  names: ReportNames
  /** What the button that carries it out says. */
  runText: string
  checkingText: string
  importingText: string
  /** Offered when it is done. */
  next?: ReactNode
}

/** What comes after something was chosen to import: the report, the button that does it, and what was done. */
export function ImportSteps<Input>(props: ImportStepsProps<Input>) {
  const { from, runText, checkingText, importingText, names, next } = props
  const styles = useStyles()
  const hidden = useVisually()
  const place = useRef<HTMLElement>(null)
  const { report, stage, input } = from
  const isDone = stage === 'done'
  useEffect(() => {
    // The button that had the focus is gone.
    if (!isDone) return
    place.current?.focus()
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [isDone])
  return (
    <div className={styles.root}>
      <span role="status" className={hidden.text}>
        {stage === 'checked' && 'The report is there.'}
        {stage === 'importing' && importingText}
      </span>
      {stage === 'checking' && <LoadingRows label={checkingText} rows={3} />}
      {report && stage !== 'checking' && (
        <section ref={place} tabIndex={-1} className={styles.report} aria-label="Report">
          {/* Lists that were opened to check the plan are closed again: what was done comes first. */}
          <ImportReport key={isDone ? 'done' : 'planned'} report={report} names={names} />
        </section>
      )}
      {from.error && stage !== 'checking' && (
        <ErrorState
          compact
          error={from.error}
          onRetry={stage === 'start' && input !== undefined ? () => from.check(input) : undefined}
        />
      )}
      {(stage === 'checked' || stage === 'importing') && report && (
        <div className={styles.actions}>
          {!changesNothing(report) && (
            <Button appearance="primary" disabledFocusable={stage === 'importing'} onClick={from.run}>
              {stage === 'importing' ? importingText : runText}
            </Button>
          )}
          {stage === 'checked' && (
            <Button onClick={from.reset}>{changesNothing(report) ? 'Close' : 'Cancel'}</Button>
          )}
        </div>
      )}
      {isDone && next && <div className={styles.actions}>{next}</div>}
    </div>
  )
}
