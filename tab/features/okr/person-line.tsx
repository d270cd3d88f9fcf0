import { makeStyles } from '@fluentui/react-components'
import type { PersonRef } from '../../../okr/contract/common.ts'
import { Avatar } from '../../components/avatar.tsx'

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: '6px', minWidth: 0, maxWidth: '100%' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
})

export function PersonLine({ person }: { person: PersonRef }) {
  const styles = useStyles()
  return (
    <span className={styles.root} title={person.jobTitle}>
      <Avatar person={person} size={20} />
      <span className={styles.name}>{person.displayName}</span>
    </span>
  )
}
