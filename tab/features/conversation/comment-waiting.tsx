import { Button, Spinner } from '@fluentui/react-components'
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle'
import type { CommentActions } from './comment-actions.ts'
import { useRowStyles } from './comment-row-styles.ts'
import type { ShownComment } from './pending.ts'

const failures = {
  add: 'Not sent.',
  edit: 'The change was not saved.',
  delete: 'Not deleted.',
  react: 'The reaction was not saved.',
}

/** What still waits for the server, and what can be done about what failed. */
export function CommentWaiting({ shown, actions }: { shown: ShownComment; actions: CommentActions }) {
  const styles = useRowStyles()
  const { waiting } = shown
  if (!waiting) return null
  if (waiting.state === 'sending') {
    return (
      <div className={styles.progress}>
        <Spinner size="extra-tiny" aria-hidden /> {waiting.op === 'add' ? 'Sending' : 'Saving'}
      </div>
    )
  }
  return (
    <div role="alert" className={styles.failed}>
      <ErrorCircle16Regular className={styles.failedIcon} />
      <div className={styles.failedText}>
        <span>
          <strong>{failures[waiting.op]}</strong> {waiting.reason}
        </span>
        <div className={styles.failedActions}>
          <Button size="small" onClick={() => actions.retry(shown)}>
            Retry
          </Button>
          <Button size="small" appearance="subtle" onClick={() => actions.takeBack(shown)}>
            {waiting.op === 'add' ? 'Back to the box' : 'Give up'}
          </Button>
        </div>
      </div>
    </div>
  )
}
