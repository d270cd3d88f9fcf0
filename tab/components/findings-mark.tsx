import { makeStyles, tokens } from '@fluentui/react-components'
import { Warning16Regular } from '@fluentui/react-icons/svg/warning'

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: '2px',
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

/** How many findings are open about an OKR; nothing where there is none. */
export function FindingsMark({ count }: { count: number | undefined }) {
  const styles = useStyles()
  if (count === undefined || count === 0) return null
  const words = count === 1 ? '1 finding' : `${count} findings`
  return (
    <span role="img" aria-label={words} title={words} className={styles.root}>
      <Warning16Regular />
      {count}
    </span>
  )
}
