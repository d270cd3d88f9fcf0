import { makeStyles, tokens } from '@fluentui/react-components'
import { Fragment } from 'react'
import { Link } from 'wouter'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { paths } from '../../routes.ts'

const useStyles = makeStyles({
  root: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  link: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
  },
})

/** Which of the topmost priorities it serves; says so when it is none of those that are marked. */
export function Serves({ details }: { details: OkrDetails }) {
  const styles = useStyles()
  const { okr, serves } = details
  if (serves === undefined) return null
  const others = serves.filter(({ id }) => id !== okr.id)
  return (
    <p className={styles.root}>
      {serves.length === 0 && 'Serves none of the topmost priorities that are marked in its unit or above.'}
      {others.length < serves.length && 'Is a topmost priority itself. '}
      {others.length > 0 && `Serves the topmost ${others.length === 1 ? 'priority' : 'priorities'} `}
      {others.map((line, i) => (
        <Fragment key={line.id}>
          {i > 0 && (i === others.length - 1 ? ' and ' : ', ')}
          <Link href={paths.okr(line.id)} className={styles.link}>
            {line.title}
          </Link>
        </Fragment>
      ))}
    </p>
  )
}
