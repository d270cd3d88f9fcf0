import { Button, Field, Input, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { PutDependency } from '../../../../okr/contract/dependencies.ts'
import { daysOfNeed } from '../../../../okr/dependency-days.ts'
import { api } from '../../../api/client.ts'
import { useCycle } from '../../../api/me.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { PersonPicker } from '../../../components/person-picker.tsx'
import { UnitPicker } from '../../../components/unit-picker.tsx'
import { useCardStyles } from '../alignment/use-card-styles.ts'
import { keepFormDraft, readFormDraft } from '../drafts.ts'
import { type DependencyDraft, isDependencyDraft, problemsOf, requestOf } from './dependency-draft.ts'
import { useDependencyWrite } from './use-dependencies.ts'

const useStyles = makeStyles({
  date: { maxWidth: '200px' },
  from: { flexWrap: 'wrap', '& label': { whiteSpace: 'nowrap' } },
})

export interface DependencyFormProps {
  okrId: string
  /** Under which name it is kept until it is sent. */
  draftName: string
  initial: () => DependencyDraft
  /** There is one already: other words, another date or provider ask the provider anew. */
  isChange?: boolean
  onClose: () => void
}

/** What is needed, from whom and by when. */
export function DependencyForm({
  okrId,
  draftName,
  initial,
  isChange = false,
  onClose,
}: DependencyFormProps) {
  const styles = useStyles()
  const cards = useCardStyles()
  const cycle = useCycle()
  const days = daysOfNeed(cycle)
  const [draft, setDraft] = useState<DependencyDraft>(() => {
    const kept = readFormDraft(draftName)
    return isDependencyDraft(kept) ? kept : initial()
  })
  const [isTried, setTried] = useState(false)
  const problems = isTried ? problemsOf(draft, cycle) : {}
  const change = (next: DependencyDraft) => {
    setDraft(next)
    keepFormDraft(draftName, next)
  }
  const close = () => {
    keepFormDraft(draftName, undefined)
    onClose()
  }
  const put = useDependencyWrite((body: PutDependency) =>
    api.call('putDependency', { params: { cycleId: cycle.id, dependencyId: draft.id }, body }),
  )
  const save = () => {
    setTried(true)
    const body = requestOf(draft, okrId, cycle)
    if (body !== undefined && !put.isPending) put.mutate(body, { onSuccess: close })
  }
  return (
    <form
      className={cards.form}
      aria-label={isChange ? 'Change this dependency' : 'New dependency'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field
        label="What is needed"
        required
        validationState={problems.need === undefined ? 'none' : 'error'}
        validationMessage={problems.need ?? null}
      >
        <Textarea
          rows={2}
          resize="vertical"
          maxLength={1000}
          autoFocus
          value={draft.need}
          onChange={(_, data) => change({ ...draft, need: data.value })}
        />
      </Field>
      <Field label="From">
        <RadioGroup
          className={styles.from}
          layout="horizontal"
          value={draft.by}
          onChange={(_, data) => change({ ...draft, by: data.value === 'person' ? 'person' : 'unit' })}
        >
          <Radio value="unit" label="A department or team" />
          <Radio value="person" label="A person" />
        </RadioGroup>
      </Field>
      {draft.by === 'unit' ? (
        <UnitPicker
          label="Department or team"
          required
          hint="Its leader is asked to confirm."
          value={draft.unit}
          error={problems.provider}
          onChange={(unit) => change({ ...draft, unit: unit && { id: unit.id, name: unit.name } })}
        />
      ) : (
        <PersonPicker
          label="Person"
          value={draft.person}
          error={problems.provider}
          onChange={(person) => change({ ...draft, person })}
        />
      )}
      <Field
        label="Needed by"
        required
        validationState={problems.neededBy === undefined ? 'none' : 'error'}
        validationMessage={problems.neededBy ?? null}
      >
        <Input
          className={styles.date}
          type="date"
          min={days.from}
          max={days.to}
          value={draft.neededBy}
          onChange={(_, data) => change({ ...draft, neededBy: data.value })}
        />
      </Field>
      {isChange && <p className={cards.small}>What you change here is asked anew.</p>}
      {put.error && <ErrorState compact error={put.error} />}
      <div className={cards.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={put.isPending}>
          {put.isPaused ? 'Waiting for a connection' : isChange ? 'Save' : 'Add dependency'}
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
