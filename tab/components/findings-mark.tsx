import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle'
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
  blocks: { color: tokens.colorStatusDangerForeground1 },
})

interface FindingsMarkProps {
  count: number | undefined
  /** One of them keeps the OKR's unit from its next phase. */
  blocks: boolean
}

/** How many findings are open about an OKR, and whether it matters to its unit's gate; nothing where there is none. */
export function FindingsMark({ count, blocks }: FindingsMarkProps) {
  const styles = useStyles()
  if (count === undefined || count === 0) return null
  const name = count === 1 ? '1 finding' : `${count} findings`
  const words = blocks ? `${name}, blocking the next phase` : name
  const Icon = blocks ? ErrorCircle16Regular : Warning16Regular
  return (
    <span
      role="img"
      aria-label={words}
      title={words}
      className={mergeClasses(styles.root, blocks && styles.blocks)}
    >
      <Icon />
      {count}
    </span>
  )
}
