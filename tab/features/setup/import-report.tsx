import { makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import type { ImportReport as Report } from '../../../okr/contract/organisation.ts'
import { useFormat } from '../../components/format.ts'
import { ReportLines } from './report-lines.tsx'
import { countsText, reportSentence, type Things } from './report-words.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    containerType: 'inline-size',
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  figures: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(80px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column-reverse',
    // Numbers stand on one line also where a name takes two.
    justifyContent: 'flex-end',
    padding: '8px 12px',
    '@container (max-width: 340px)': { paddingInline: '8px' },
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
})

/** What the parts of a report are called, and what to do about them. */
export interface ReportNames {
  things: Things
  /** "In the file", "New" */
  counts: string
  openHint: string
  leftOut: string
  leftOutHint: string
}

export interface ImportReportProps {
  report: Report
  names: ReportNames
}

/** What an import would do or has done, with every line that was left out and every open question. */
export function ImportReport({ report, names }: ImportReportProps) {
  const styles = useStyles()
  const format = useFormat()
  const counts = countsText(report.counts, format.number)
  const figures = [
    { name: report.dryRun ? 'To create' : 'Created', value: report.create },
    { name: report.dryRun ? 'To change' : 'Changed', value: report.update },
    { name: 'Unchanged', value: report.unchanged },
  ]
  return (
    <div className={styles.root}>
      <div>
        <div className={styles.head}>
          {!report.dryRun && <CheckmarkCircle20Filled aria-hidden className={styles.done} />}
          <p className={styles.sentence}>{reportSentence(report, names.things, format.number)}</p>
        </div>
        {counts !== '' && (
          <p className={styles.quiet}>
            {names.counts}: {counts}
          </p>
        )}
      </div>
      <dl className={styles.figures}>
        {figures.map(({ name, value }) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{format.number(value)}</dd>
          </div>
        ))}
      </dl>
      <ReportLines title="Open questions" hint={names.openHint} lines={report.open} />
      <ReportLines title={names.leftOut} hint={names.leftOutHint} lines={report.leftOut} />
    </div>
  )
}
