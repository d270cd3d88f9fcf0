import { makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { useId } from 'react'

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    marginTop: '4px',
    padding: 0,
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
  const id = useId()
  if (met.length === 0) return null
  return (
    <div>
      <h3 id={id} className={styles.name}>
        Met ({met.length})
      </h3>
      <ul aria-labelledby={id} className={styles.list}>
        {met.map((words) => (
          <li key={words} className={styles.line}>
            <CheckmarkCircle16Filled aria-hidden className={styles.mark} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
