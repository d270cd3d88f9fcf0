import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Person16Regular } from '@fluentui/react-icons/svg/person'
import type { PeopleById } from '../../okr/contract/common.ts'
import { useMe } from '../api/me.ts'
import { useVisually } from './visually-hidden.ts'
import { notNamedIn, whoCan } from './who-can.ts'

const useStyles = makeStyles({
  root: {
    // What only screen readers get stays where it is said.
    position: 'relative',
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0 },
})

export interface WhoCanDoProps {
  personIds: readonly string[]
  people: PeopleById
  /** What is to be done, beside which this stands: whom it names is not named again, but for the reader. */
  said: string
  className?: string
}

/** The names of those who can meet a condition, small, beside what is to be done. */
export function WhoCanDo({ personIds, people, said, className }: WhoCanDoProps) {
  const styles = useStyles()
  const hidden = useVisually()
  const me = useMe()
  const who = whoCan(notNamedIn(said, personIds, people, me.person.id), people, me.person.id)
  if (who === undefined) return null
  return (
    <span className={mergeClasses(styles.root, className)}>
      <span className={hidden.text}>Who can do it: </span>
      <Person16Regular aria-hidden className={styles.icon} />
      <span>{who}</span>
    </span>
  )
}
