import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right'
import { useState } from 'react'
import { useFormat } from '../../components/format.ts'
import { linesOf, lineText, type ReportLine, reasonsToChoose } from './report-words.ts'

const pageLength = 50

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '&[open] > summary > svg': { transform: 'rotate(90deg)' },
  },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    listStyleType: 'none',
    fontWeight: tokens.fontWeightSemibold,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  arrow: { flexShrink: 0 },
  body: { padding: '6px 12px 12px', display: 'flex', flexDirection: 'column', gap: '8px' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  filter: { maxWidth: '420px', minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@container (max-width: 400px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  withoutNumbers: { gridTemplateColumns: 'minmax(0, 1fr)' },
  number: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  text: { display: 'block' },
  reason: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: { alignSelf: 'flex-start' },
})

export interface ReportLinesProps {
  title: string
  /** What to do about them. */
  hint: string
  lines: readonly ReportLine[]
}

/** Lines of an import with their reasons: closed at first, page by page, to be narrowed to one reason. */
export function ReportLines({ title, hint, lines }: ReportLinesProps) {
  const styles = useStyles()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  if (lines.length === 0) return null
  return (
    <details className={styles.root} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronRight16Regular aria-hidden className={styles.arrow} />
        {title} ({format.number(lines.length)})
      </summary>
      {isOpen && (
        <div className={styles.body}>
          <p className={styles.hint}>{hint}</p>
          <Lines title={title} lines={lines} />
        </div>
      )}
    </details>
  )
}

function Lines({ title, lines }: Pick<ReportLinesProps, 'title' | 'lines'>) {
  const styles = useStyles()
  const format = useFormat()
  const [reason, setReason] = useState<string>()
  const [shown, setShown] = useState(pageLength)
  const reasons = reasonsToChoose(lines)
  const chosen = linesOf(lines, reason)
  const rest = chosen.length - shown
  return (
    <>
      {reasons.length > 0 && (
        <Select
          className={styles.filter}
          aria-label={`${title}: reason`}
          value={reason ?? ''}
          onChange={(_, data) => {
            setReason(data.value === '' ? undefined : data.value)
            setShown(pageLength)
          }}
        >
          <option value="">All reasons ({format.number(lines.length)})</option>
          {reasons.map((one) => (
            <option key={one.reason} value={one.reason}>
              {one.reason.replace(/\.$/, '')} ({format.number(one.count)})
            </option>
          ))}
        </Select>
      )}
      <ol className={styles.list} aria-label={title}>
        {chosen.slice(0, shown).map((line, i) => {
          const number = lineText(line, format.number)
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a line can be named twice, for two reasons
              key={`${line.line} ${i}`}
              className={mergeClasses(styles.line, number === '' && styles.withoutNumbers)}
            >
              {number !== '' && <span className={styles.number}>{number}</span>}
              <span className={styles.words}>
                {line.text !== '' && <span className={styles.text}>{line.text}</span>}
                <span className={styles.reason}>{line.reason}</span>
              </span>
            </li>
          )
        })}
      </ol>
      {rest > 0 && (
        <Button size="small" className={styles.more} onClick={() => setShown((count) => count + pageLength)}>
          Show {format.number(Math.min(pageLength, rest))} more of {format.number(rest)}
        </Button>
      )}
    </>
  )
}
