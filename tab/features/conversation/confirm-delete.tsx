import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { useRowStyles } from './comment-row-styles.ts'

/** Asks in the comment's own place. */
export function ConfirmDelete({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const styles = useRowStyles()
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    group.current?.querySelector('button')?.focus()
    group.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <fieldset
      ref={group}
      className={styles.confirm}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo()
      }}
    >
      <legend className={styles.question}>Delete this comment? Its place is kept.</legend>
      <Button size="small" appearance="primary" onClick={onYes}>
        Delete
      </Button>
      <Button size="small" onClick={onNo}>
        Keep
      </Button>
    </fieldset>
  )
}
