import { Field, Input, makeStyles } from '@fluentui/react-components'
import { useId, useMemo, useState } from 'react'
import type { Around } from '../../../okr/quality/quality-rule.ts'
import type { DraftProblems, KeyResultDraft } from './key-result-draft.ts'
import { Announcer, DraftNotes } from './quality/draft-notes.tsx'
import { keyResultToCheck, shownWhileWriting } from './quality/subjects.ts'
import { useJudged } from './quality/use-judge.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  grid: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px' },
  input: { minWidth: 0, width: '100%' },
})

export interface KeyResultFormProps {
  draft: KeyResultDraft
  problems: DraftProblems
  onChange: (draft: KeyResultDraft) => void
  /** "Key result 2" */
  name: string
  autoFocus?: boolean
  ownerId: string | undefined
  /** What stands beside it, for the rules of quality. */
  around: Around
}

const parts = [
  { field: 'metric', label: 'Metric', placeholder: 'Churn', type: 'text', maxLength: 200 },
  { field: 'unit', label: 'Unit', placeholder: '%', type: 'text', maxLength: 40 },
  { field: 'baseline', label: 'Baseline', placeholder: '5', type: 'number', maxLength: 40 },
  { field: 'target', label: 'Target', placeholder: '3', type: 'number', maxLength: 40 },
  { field: 'dueOn', label: 'Due', placeholder: '', type: 'date', maxLength: 10 },
] as const

const labels: Readonly<Record<string, string>> = Object.fromEntries(
  parts.map(({ field, label }) => [field, label]),
)
/** What can be missing once somebody has gone on to something else. */
const gaps: ReadonlySet<string> = new Set(['target', 'baseline', 'dueOn'])
const noGaps: ReadonlySet<string> = new Set()

/** The fields of a new key result. */
export function KeyResultForm(props: KeyResultFormProps) {
  const { draft, problems, onChange, name, autoFocus = false, ownerId, around } = props
  const styles = useStyles()
  const notesId = useId()
  const [isLeft, setLeft] = useState(false)
  const judged = useJudged(keyResultToCheck(draft, ownerId), around)
  const found = useMemo(() => shownWhileWriting(judged, isLeft ? gaps : noGaps), [judged, isLeft])
  const ofTitle = found.filter((problem) => problem.field === 'title')
  const ofParts = found.filter((problem) => problem.field in labels)
  const validation = (problem: string | undefined) =>
    ({
      validationState: problem === undefined ? 'none' : 'error',
      validationMessage: problem ?? null,
    }) as const
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notices when the focus goes on to something else
    <div
      className={styles.root}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setLeft(true)
      }}
    >
      <Field
        label={name}
        required
        {...validation(problems.title)}
        hint={ofTitle.length === 0 ? null : <DraftNotes problems={ofTitle} />}
      >
        <Input
          className={styles.input}
          autoFocus={autoFocus}
          maxLength={500}
          placeholder="What will have changed, measurably"
          value={draft.title}
          onChange={(_, data) => onChange({ ...draft, title: data.value })}
        />
      </Field>
      <div className={styles.grid}>
        {parts.map(({ field, label, placeholder, type, maxLength }) => (
          <Field key={field} label={label} size="small" {...validation(problems[field])}>
            <Input
              className={styles.input}
              size="small"
              aria-describedby={notesId}
              type={type}
              placeholder={placeholder}
              maxLength={maxLength}
              value={draft[field]}
              onChange={(_, data) => onChange({ ...draft, [field]: data.value })}
              {...(type === 'number' ? { step: 'any' } : {})}
            />
          </Field>
        ))}
      </div>
      <div id={notesId}>
        <DraftNotes problems={ofParts} labels={labels} />
      </div>
      <Announcer problems={found} />
    </div>
  )
}
