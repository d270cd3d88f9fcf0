import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { standing } from './standing.ts'

const useStyles = makeStyles({
  root: {
    position: 'relative',
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground6,
    minWidth: '32px',
    flexGrow: 1,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  contrast: { boxShadow: `0 0 0 1px ${tokens.colorTransparentStroke}` },
  thick: { height: '8px', borderRadius: '4px' },
  fill: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineStart: 0,
    borderRadius: 'inherit',
    transitionProperty: 'width',
    transitionDuration: tokens.durationGentle,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
  ahead: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  behind: { backgroundColor: tokens.colorStatusWarningBackground3 },
  farBehind: { backgroundColor: tokens.colorStatusDangerBackground3 },
  plain: { backgroundColor: tokens.colorCompoundBrandBackground },
  mark: {
    position: 'absolute',
    insetBlock: '-4px',
    width: '2px',
    marginInlineStart: '-1px',
    borderRadius: '1px',
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
})

export interface ProgressBarProps {
  /** 0–1; undefined: no measure yet. */
  value: number | undefined
  /** 0–1: where it should be today; shown as a mark. */
  expected?: number | undefined
  thick?: boolean
}

/** Decoration: the percentage stands beside it as text. */
export function ProgressBar({ value, expected, thick = false }: ProgressBarProps) {
  const styles = useStyles()
  return (
    <div aria-hidden className={mergeClasses(styles.root, styles.contrast, thick && styles.thick)}>
      {value !== undefined && value > 0 && (
        <div
          className={mergeClasses(styles.fill, styles[standing(value, expected)])}
          style={{ width: `max(6px, ${value * 100}%)` }}
        />
      )}
      {expected !== undefined && expected > 0 && expected < 1 && value !== undefined && (
        <div className={styles.mark} style={{ insetInlineStart: `${expected * 100}%` }} />
      )}
    </div>
  )
}
