import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import { useWantedPart } from '../../components/wanted-part.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    // A link can lead here; what is inside shows where the keyboard is.
    outlineStyle: 'none',
  },
  // What can be done stays in one line, below the title where both have no room beside each other.
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    minHeight: '32px',
    '& button': { flexShrink: 0, whiteSpace: 'nowrap' },
    '& > :not(:first-child)': { marginInlineStart: 'auto' },
  },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
})

export interface SectionProps {
  title: string
  /** Stands at the end of the title's line. */
  action?: ReactNode
  /** The name under which links lead here. */
  part?: string
  children: ReactNode
}

export function Section({ title, action, part, children }: SectionProps) {
  const styles = useStyles()
  const id = useId()
  const arrive = useWantedPart(part)
  return (
    <section ref={arrive} aria-labelledby={id} className={styles.root}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {action}
      </div>
      {children}
    </section>
  )
}
