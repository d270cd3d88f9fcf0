import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, marginTop: '4px', padding: 0 },
})

export interface NamedListProps {
  name: ReactNode
  /** Of the list below the name. */
  className?: string
  children: ReactNode
}

/** A list with its name above it, as a heading of the third level. */
export function NamedList({ name, className, children }: NamedListProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <div>
      <h3 id={id} className={styles.name}>
        {name}
      </h3>
      <ul aria-labelledby={id} className={mergeClasses(styles.list, className)}>
        {children}
      </ul>
    </div>
  )
}
