import { makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { NamedList } from '../../components/named-list.tsx'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))',
    gap: '4px 16px',
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: '8px', color: tokens.colorNeutralForeground2 },
  mark: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusSuccessForeground1 },
})

/** What is met already, so that the way that is left is not all that is seen. */
export function MetList({ met }: { met: readonly string[] }) {
  const styles = useStyles()
  if (met.length === 0) return null
  return (
    <NamedList name={`Met (${met.length})`} className={styles.list}>
      {met.map((words) => (
        <li key={words} className={styles.line}>
          <CheckmarkCircle16Filled aria-hidden className={styles.mark} />
          <span>{words}</span>
        </li>
      ))}
    </NamedList>
  )
}
