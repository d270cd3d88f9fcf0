import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useVisually } from './visually-hidden.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  bar: {
    height: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { from: { opacity: 1 }, '50%': { opacity: 0.45 }, to: { opacity: 1 } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  dot: { width: '20px', height: '20px', borderRadius: tokens.borderRadiusCircular, flexShrink: 0 },
})

const widths = ['72%', '54%', '63%', '46%', '68%', '58%']

export interface LoadingRowsProps {
  /** What is loading, for screen readers. */
  label: string
  rows?: number
  /** A round place for an avatar or icon before each row. */
  dots?: boolean
}

/** Grey bars where text will be. */
export function LoadingRows({ label, rows = 4, dots = false }: LoadingRowsProps) {
  const styles = useStyles()
  const hidden = useVisually()
  return (
    <div className={styles.root}>
      <span role="status" className={hidden.text}>
        {label}
      </span>
      {Array.from({ length: rows }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all the same
        <div key={i} aria-hidden className={styles.row}>
          {dots && <div className={mergeClasses(styles.bar, styles.dot)} />}
          <div className={styles.bar} style={{ width: widths[i % widths.length] }} />
        </div>
      ))}
    </div>
  )
}
