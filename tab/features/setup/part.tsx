import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: '640px', color: tokens.colorNeutralForeground2 },
})

export interface PartProps {
  title: string
  text?: string
  action?: ReactNode
  /** 3 where it stands inside a step, which has a heading of its own. */
  level?: 2 | 3
  children: ReactNode
}

/** A part of the set-up under its heading. */
export function Part({ title, text, action, level = 2, children }: PartProps) {
  const styles = useStyles()
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div>
        <div className={styles.head}>
          <Heading id={id} className={styles.title}>
            {title}
          </Heading>
          {action}
        </div>
        {text && <p className={styles.text}>{text}</p>}
      </div>
      {children}
    </section>
  )
}
