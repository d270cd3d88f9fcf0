import { makeStyles } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { QualityProblemView } from '../../../../okr/contract/quality.ts'
import { useVisually } from '../../../components/visually-hidden.ts'
import { ProblemNote } from './problem-note.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px' },
})

export interface DraftNotesProps {
  problems: readonly QualityProblemView[]
  /** The names of fields, where the notes do not stand beside them. */
  labels?: Readonly<Record<string, string>>
}

/** What the rules find in a form. */
export function DraftNotes({ problems, labels }: DraftNotesProps) {
  const styles = useStyles()
  return (
    <div className={styles.root}>
      {problems.map((problem) => (
        <ProblemNote key={problem.rule} problem={problem} label={labels?.[problem.field]} />
      ))}
    </div>
  )
}

/** Tells a screen reader what is new, when typing pauses. */
export function Announcer({ problems }: { problems: readonly QualityProblemView[] }) {
  const hidden = useVisually()
  const known = useRef<ReadonlySet<string>>(new Set())
  const [text, setText] = useState('')
  useEffect(() => {
    const messages = problems.map((problem) => problem.message)
    const fresh = messages.filter((message) => !known.current.has(message))
    known.current = new Set(messages)
    if (fresh.length > 0) setText(fresh.join(' '))
  }, [problems])
  return (
    <span className={hidden.text} aria-live="polite">
      {text}
    </span>
  )
}
