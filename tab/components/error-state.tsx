import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle'
import { isProblem, sentenceOf } from '../api/api-problem.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  compact: { paddingBlock: tokens.spacingVerticalS, paddingInline: 0 },
  icon: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: '20px' },
})

export interface ErrorStateProps {
  error: unknown
  onRetry?: (() => void) | undefined
  retryText?: string
  compact?: boolean
}

/** The server's own sentence, what is unmet, and a way on. */
export function ErrorState({ error, onRetry, retryText = 'Try again', compact = false }: ErrorStateProps) {
  const styles = useStyles()
  const problem = isProblem(error) ? error : undefined
  const isOutdated = problem?.code === 'not-understood'
  const details = isOutdated ? [] : (problem?.details ?? [])
  return (
    <div role="alert" className={mergeClasses(styles.root, compact && styles.compact)}>
      <ErrorCircle20Regular className={styles.icon} />
      <div className={styles.body}>
        <p className={styles.text}>{sentenceOf(error)}</p>
        {details.length > 1 && (
          <ul className={styles.list}>
            {details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {isOutdated ? (
          <Button size="small" onClick={() => location.reload()}>
            Reload
          </Button>
        ) : (
          onRetry && (
            <Button size="small" onClick={onRetry}>
              {retryText}
            </Button>
          )
        )}
      </div>
    </div>
  )
}
