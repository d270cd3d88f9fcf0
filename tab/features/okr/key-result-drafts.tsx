import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons/svg/add'
import { Delete16Regular } from '@fluentui/react-icons/svg/delete'
import { limitsOf, rangeText } from '../../../okr/plan-limits.ts'
import type { Around } from '../../../okr/quality/quality-rule.ts'
import { useCycle } from '../../api/me.ts'
import {
  emptyKeyResult,
  isEmptyKeyResult,
  type KeyResultDraft,
  keyResultProblems,
} from './key-result-draft.ts'
import { KeyResultForm } from './key-result-form.tsx'
import { keyResultToCheck } from './quality/subjects.ts'
import { Section } from './section.tsx'

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    padding: '10px 4px 12px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  form: { flexGrow: 1, minWidth: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
})

export interface KeyResultDraftsProps {
  drafts: readonly KeyResultDraft[]
  ownerId: string | undefined
  showProblems: boolean
  onChange: (drafts: KeyResultDraft[]) => void
}

/** The key results of a new objective. */
export function KeyResultDrafts({ drafts, ownerId, showProblems, onChange }: KeyResultDraftsProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const { keyResults } = limitsOf(cycle)
  const around: Around = {
    cycle,
    keyResults: drafts.flatMap((draft) => keyResultToCheck(draft, ownerId) ?? []),
  }
  return (
    <Section
      title="Key results"
      action={
        <Button
          size="small"
          appearance="subtle"
          icon={<Add16Regular />}
          onClick={() => onChange([...drafts, emptyKeyResult(crypto.randomUUID())])}
        >
          Add key result
        </Button>
      }
    >
      {drafts.length === 0 && (
        <p className={styles.hint}>
          Add {rangeText(keyResults)} numbers that show when it is reached. They can follow later.
        </p>
      )}
      {drafts.length > 0 && (
        <p className={styles.hint}>
          {drafts.length} so far; {rangeText(keyResults)} show best when it is reached.
        </p>
      )}
      {drafts.map((draft, i) => (
        <div key={draft.id} className={styles.card}>
          <div className={styles.form}>
            <KeyResultForm
              name={`Key result ${i + 1}`}
              ownerId={ownerId}
              around={around}
              draft={draft}
              problems={showProblems && !isEmptyKeyResult(draft) ? keyResultProblems(draft) : {}}
              onChange={(next) => onChange(drafts.map((one) => (one.id === draft.id ? next : one)))}
              autoFocus={i === drafts.length - 1 && isEmptyKeyResult(draft)}
            />
          </div>
          <Button
            size="small"
            appearance="subtle"
            icon={<Delete16Regular />}
            aria-label={`Take away key result ${i + 1}`}
            onClick={() => onChange(drafts.filter((one) => one.id !== draft.id))}
          />
        </div>
      ))}
    </Section>
  )
}
