import { Field, Input, makeStyles } from '@fluentui/react-components'
import type { DraftProblems, KeyResultDraft } from './key-result-draft.ts'

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
}

const parts = [
  { field: 'metric', label: 'Metric', placeholder: 'Churn', type: 'text', maxLength: 200 },
  { field: 'unit', label: 'Unit', placeholder: '%', type: 'text', maxLength: 40 },
  { field: 'baseline', label: 'Baseline', placeholder: '5', type: 'number', maxLength: 40 },
  { field: 'target', label: 'Target', placeholder: '3', type: 'number', maxLength: 40 },
  { field: 'dueOn', label: 'Due', placeholder: '', type: 'date', maxLength: 10 },
] as const

/** The fields of a new key result. */
export function KeyResultForm({ draft, problems, onChange, name, autoFocus = false }: KeyResultFormProps) {
  const styles = useStyles()
  const validation = (problem: string | undefined) =>
    ({
      validationState: problem === undefined ? 'none' : 'error',
      validationMessage: problem ?? null,
    }) as const
  return (
    <div className={styles.root}>
      <Field label={name} required {...validation(problems.title)}>
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
    </div>
  )
}
