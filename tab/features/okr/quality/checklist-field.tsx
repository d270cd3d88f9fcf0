import { Checkbox, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { Circle16Regular } from '@fluentui/react-icons/svg/circle'
import { type ChecklistAnswer, type ChecklistPart, checklistTextLimit } from '../../../../okr/checklist.ts'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { useFormat } from '../../../components/format.ts'
import { PlainText } from '../../../components/plain-text.tsx'
import { FieldRow } from '../fields/field-row.tsx'
import { useField } from '../use-field.ts'
import { checklistNames, checklistQuestions } from './checklist-words.ts'

const useStyles = makeStyles({
  root: { display: 'flex', gap: '8px', alignItems: 'flex-start', minWidth: 0 },
  icon: { flexShrink: 0, marginTop: '6px', color: tokens.colorNeutralForeground3 },
  done: { flexShrink: 0, marginTop: '6px', color: tokens.colorStatusSuccessForeground1 },
  row: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  meta: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  wide: { width: '100%' },
})

export function isAnswer(value: unknown): value is ChecklistAnswer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'kind' in value &&
    (value.kind === 'answered' || value.kind === 'waived')
  )
}

export interface ChecklistFieldProps {
  details: OkrDetails
  part: ChecklistPart
  current: ChecklistAnswer | undefined
  canEdit: boolean
}

/** One part of the checklist: its answer, or the reason for going without one, with who gave it and when. */
export function ChecklistField({ details, part, current, canEdit }: ChecklistFieldProps) {
  const styles = useStyles()
  const edit = useField({ okrId: details.okr.id, field: part, current: current ?? null, isValue: isAnswer })
  const { kind, text } = edit.value ?? { kind: 'answered', text: '' }
  const isWaived = kind === 'waived'
  const label = checklistNames[part]
  const isEmpty = text.trim() === ''
  const asSaved = {
    ...edit,
    save: () => edit.save(isEmpty ? null : { kind, text: text.trim() }),
  }
  return (
    <div className={styles.root}>
      {current === undefined ? (
        <Circle16Regular className={styles.icon} aria-hidden />
      ) : (
        <CheckmarkCircle16Filled className={styles.done} aria-hidden />
      )}
      <div className={styles.row}>
        <FieldRow
          label={label}
          edit={asSaved}
          canEdit={canEdit}
          stacked
          isEmpty={current === undefined}
          invalid={isWaived && isEmpty ? 'Say why it does not apply.' : undefined}
          view={
            current === undefined ? (
              <span className={styles.quiet}>{checklistQuestions[part]} Not answered yet.</span>
            ) : (
              <Answer details={details} part={part} answer={current} />
            )
          }
          editor={() => (
            <>
              <Textarea
                className={styles.wide}
                aria-label={isWaived ? `Why ${label.toLowerCase()} does not apply` : label}
                placeholder={isWaived ? 'Why does it not apply here?' : checklistQuestions[part]}
                rows={3}
                resize="vertical"
                maxLength={checklistTextLimit}
                value={text}
                onChange={(_, data) => edit.change({ kind, text: data.value })}
              />
              <Checkbox
                label="Does not apply here"
                checked={isWaived}
                onChange={(_, data) => edit.change({ kind: data.checked ? 'waived' : 'answered', text })}
              />
            </>
          )}
        />
      </div>
    </div>
  )
}

interface AnswerProps {
  details: OkrDetails
  part: ChecklistPart
  answer: ChecklistAnswer
}

function Answer({ details, part, answer }: AnswerProps) {
  const styles = useStyles()
  const format = useFormat()
  const stamp = details.okr.stamps[part]
  const by = stamp && details.people[stamp.by]?.displayName
  return (
    <>
      {answer.kind === 'waived' && <span className={styles.quiet}>Does not apply: </span>}
      <PlainText text={answer.text} />
      {stamp && (
        <span className={styles.meta}>
          {by === undefined ? '' : `${by}, `}
          {format.moment(stamp.at)}
        </span>
      )}
    </>
  )
}
