import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    height: '20px',
    paddingInline: '6px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
  quiet: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  strong: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  draft: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
})

export interface ChipProps {
  tone: 'quiet' | 'strong' | 'draft'
  children: ReactNode
}

/** A word or two on a coloured ground. */
export function Chip({ tone, children }: ChipProps) {
  const styles = useStyles()
  return <span className={mergeClasses(styles.root, styles[tone])}>{children}</span>
}
