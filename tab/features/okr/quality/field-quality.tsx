import { makeStyles } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import type { QualityProblemView } from '../../../../okr/contract/quality.ts'
import { useCycle } from '../../../api/me.ts'
import { ArgueForm } from './argue-form.tsx'
import { ProblemNote } from './problem-note.tsx'
import { aroundOf, withValue } from './subjects.ts'
import { useJudged } from './use-judge.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px', outlineStyle: 'none' },
  full: { paddingBottom: '4px' },
})

export interface FieldQualityProps {
  details: OkrDetails
  field: string
  /** What is being written; absent while nothing is. */
  writing?: { value: unknown } | undefined
}

/** What the rules find in one field of a saved OKR, while it is read and while it is written. */
export function FieldQuality({ details, field, writing }: FieldQualityProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const root = useRef<HTMLDivElement>(null)
  const [argued, setArgued] = useState<string>()
  const { okr } = details
  const judged = useJudged(writing && withValue(okr, field, writing.value), aroundOf(details, cycle))
  const isWritten = writing !== undefined && !isSame(okr, field, writing.value)
  const problems: readonly QualityProblemView[] = isWritten ? judged : details.quality
  const shown = problems.filter((one) => one.field === field && one.dismissed === undefined)
  const close = () => {
    setArgued(undefined)
    root.current?.focus()
  }
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {shown.map((problem) => (
        <ProblemNote
          key={problem.rule}
          problem={problem}
          onArgue={isWritten || argued === problem.rule ? undefined : () => setArgued(problem.rule)}
        >
          {argued === problem.rule && !isWritten && <ArgueForm okr={okr} problem={problem} onClose={close} />}
        </ProblemNote>
      ))}
    </div>
  )
}

function isSame(okr: OkrDetails['okr'], field: string, value: unknown): boolean {
  const saved = Object.entries(okr).find(([name]) => name === field)?.[1]
  return (saved ?? null) === (value ?? null)
}
