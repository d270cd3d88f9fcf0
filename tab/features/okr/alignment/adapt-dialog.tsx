import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { OkrAlignment, RequestView } from '../../../../okr/contract/alignment.ts'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { useCycle } from '../../../api/me.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { Modal } from '../../../components/modal.tsx'
import { keepFormDraft, readFormDraft } from '../drafts.ts'
import { titlesOf } from '../titles.ts'
import {
  type AdaptDraft,
  changesOf,
  choicesOf,
  fieldsOf,
  isAdaptDraft,
  type ProposedField,
  problemOf,
  textIn,
  unitOf,
  withTyped,
} from './adapt-draft.ts'
import { ChangeList } from './change-list.tsx'
import { shownChanges } from './proposal.ts'
import { useAnswer } from './use-answer.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    gap: tokens.spacingVerticalM,
  },
  wide: { gridColumn: '1 / -1' },
  input: { minWidth: 0 },
  select: { width: '100%', textOverflow: 'ellipsis' },
})

export interface AdaptDialogProps {
  details: OkrDetails
  alignment: OkrAlignment
  request: RequestView
  /** What was written before the dialog was opened. */
  comment: string
  onClosed: () => void
  onSent: () => void
}

/** Proposes other values for the fields of an OKR or of one of its key results. The owner decides. */
export function AdaptDialog({ details, alignment, request, comment, onClosed, onSent }: AdaptDialogProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const answer = useAnswer(alignment, request)
  const name = `adapt ${cycle.id} ${request.id}`
  const [draft, setDraft] = useState<AdaptDraft>(() => {
    const kept = readFormDraft(name)
    return isAdaptDraft(kept) ? kept : { okrId: details.okr.id, typed: {}, comment }
  })
  const [isTried, setTried] = useState(false)
  const change = (next: AdaptDraft) => {
    setDraft(next)
    keepFormDraft(name, next)
  }
  const choices = choicesOf(details)
  const okr = choices.find(({ id }) => id === draft.okrId) ?? details.okr
  const fields = fieldsOf(okr)
  const changes = changesOf(draft, okr)
  const isSound = fields.every((field) => problemOf(field, textIn(draft, okr, field.field)) === undefined)
  const send = (close: () => void) => {
    setTried(true)
    if (answer.isPending || !isSound || changes.length === 0) return
    const said = draft.comment.trim()
    answer.mutate(
      {
        answer: 'adapt',
        changedOkrId: okr.id,
        changes,
        ...(said === '' ? {} : { comment: said }),
      },
      {
        onSuccess: () => {
          keepFormDraft(name, undefined)
          close()
          onSent()
        },
      },
    )
  }
  return (
    <Modal
      title="Propose an edit"
      contentClassName={styles.content}
      onClosed={onClosed}
      actions={(close) => (
        <>
          <Button onClick={() => close()}>Cancel</Button>
          <Button
            appearance="primary"
            disabledFocusable={answer.isPending}
            onClick={() => send(() => close())}
          >
            {answer.isPaused ? 'Waiting for a connection' : answer.isPending ? 'Sending' : 'Propose'}
          </Button>
        </>
      )}
    >
      <p className={styles.text}>Nothing changes before the owner takes it over.</p>
      {choices.length > 1 && (
        <Field label="What should change">
          <Select
            className={styles.input}
            select={{ className: styles.select }}
            value={okr.id}
            onChange={(_, data) => change({ ...draft, okrId: data.value })}
          >
            {choices.map((one) => (
              <option key={one.id} value={one.id}>
                {one.kind === 'objective' ? 'The objective' : `Key result: ${one.title}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.grid}>
        {fields.map((field) => (
          <ProposedInput
            key={`${okr.id} ${field.field}`}
            field={field}
            text={textIn(draft, okr, field.field)}
            onChange={(text) => change(withTyped(draft, okr.id, field.field, text))}
          />
        ))}
      </div>
      {changes.length > 0 && isSound && (
        <ChangeList
          label="What you propose"
          changes={shownChanges(changes, undefined)}
          people={details.people}
          titles={titlesOf(details)}
          unit={unitOf(okr)}
        />
      )}
      {isTried && changes.length === 0 && (
        <ErrorState
          compact
          error={new Error('Change at least one field, or accept or decline it as it is.')}
        />
      )}
      <Field label="Comment" hint="Optional: why it should change.">
        <Textarea
          rows={2}
          resize="vertical"
          maxLength={2000}
          value={draft.comment}
          onChange={(_, data) => change({ ...draft, comment: data.value })}
        />
      </Field>
      {answer.error && <ErrorState compact error={answer.error} />}
    </Modal>
  )
}

interface ProposedInputProps {
  field: ProposedField
  text: string
  onChange: (text: string) => void
}

function ProposedInput({ field, text, onChange }: ProposedInputProps) {
  const styles = useStyles()
  const problem = problemOf(field, text)
  const shared = {
    value: text,
    ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
    onChange: (_: unknown, data: { value: string }) => onChange(data.value),
  }
  return (
    <Field
      className={field.type === 'long' ? styles.wide : ''}
      label={field.label}
      required={field.required ?? false}
      validationState={problem === undefined ? 'none' : 'error'}
      validationMessage={problem ?? null}
    >
      {field.type === 'long' ? (
        <Textarea rows={2} resize="vertical" {...shared} />
      ) : (
        <Input
          className={styles.input}
          type={field.type === 'number' ? 'number' : field.type === 'date' ? 'date' : 'text'}
          {...(field.type === 'number' ? { step: 'any' } : {})}
          {...shared}
        />
      )}
    </Field>
  )
}
