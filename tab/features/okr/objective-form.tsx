import { Button, Field, Input, makeStyles, Switch, Textarea, tokens } from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss'
import { useMemo, useState } from 'react'
import { objectiveLimits } from '../../../okr/objective.ts'
import { useCycle } from '../../api/me.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { PeoplePicker, PersonPicker } from '../../components/person-picker.tsx'
import { keepFormDraft } from './drafts.ts'
import { KeyResultDrafts } from './key-result-drafts.tsx'
import { keptLinks } from './links.ts'
import { LinksInput } from './links-input.tsx'
import { canSave, type ObjectiveDraft, objectiveProblems } from './objective-draft.ts'
import { PlaceFields, useIsPlanLocked } from './place-fields.tsx'
import { Announcer, DraftNotes } from './quality/draft-notes.tsx'
import { draftsToCheck, objectiveToCheck, shownWhileWriting } from './quality/subjects.ts'
import { useJudged } from './quality/use-judge.ts'
import { useCreateObjective } from './use-create-objective.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    containerType: 'inline-size',
    fontSize: tokens.fontSizeBase300,
  },
  head: { display: 'flex', alignItems: 'center', padding: '8px 8px 8px 16px', flexShrink: 0 },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: '4px 16px 24px',
    overflowY: 'auto',
    flexGrow: 1,
    minHeight: 0,
  },
  pair: {
    display: 'grid',
    alignItems: 'start',
    gap: '12px',
    '@container (min-width: 400px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  full: { width: '100%', minWidth: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  state: { flex: '1 1 200px', minWidth: 0 },
  buttons: { display: 'flex', gap: '8px', marginInlineStart: 'auto' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

const leftNothing: ReadonlySet<string> = new Set()
const leftWhy: ReadonlySet<string> = new Set(['why'])

export interface ObjectiveFormProps {
  /** Under which the draft is kept. */
  name: string
  start: ObjectiveDraft
  isRestored: boolean
  onClose: () => void
}

/** A new objective with its key results and links. Every keystroke is kept until it is saved or thrown away. */
export function ObjectiveForm({ name, start, isRestored, onClose }: ObjectiveFormProps) {
  const styles = useStyles()
  const cycle = useCycle()
  const [draft, setDraft] = useState(start)
  // Once typing goes on, what is kept is no longer what was found.
  const [wasRestored] = useState(isRestored)
  const [isTried, setTried] = useState(false)
  const [isWhyLeft, setWhyLeft] = useState(false)
  const { create, done } = useCreateObjective(name)
  const problems = isTried ? objectiveProblems(draft) : {}
  const isPlanLocked = useIsPlanLocked(draft)
  const change = (part: Partial<ObjectiveDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    keepFormDraft(name, next)
  }
  const judged = useJudged(objectiveToCheck(draft), {
    keyResults: draftsToCheck(draft),
    cycle,
    limits: cycle.limits,
  })
  const found = useMemo(
    () => shownWhileWriting(judged, isWhyLeft || isTried ? leftWhy : leftNothing),
    [judged, isWhyLeft, isTried],
  )
  const notes = (field: string) => {
    const ofField = found.filter((problem) => problem.field === field)
    return ofField.length === 0 ? null : <DraftNotes problems={ofField} />
  }
  const discard = () => {
    keepFormDraft(name, undefined)
    onClose()
  }
  const validation = (problem: string | undefined) =>
    ({
      validationState: problem === undefined ? 'none' : 'error',
      validationMessage: problem ?? null,
    }) as const
  return (
    <form
      className={styles.root}
      aria-label="New objective"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (canSave(draft) && !isPlanLocked) create.mutate(draft)
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>New objective</h2>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label="Close; what you wrote is kept"
          onClick={onClose}
        />
      </div>
      <div className={styles.fields}>
        {wasRestored && (
          <p className={styles.note}>What you wrote before is here again; it is not saved yet.</p>
        )}
        <Field label="Objective" required {...validation(problems.title)} hint={notes('title')}>
          <Textarea
            className={styles.full}
            autoFocus
            rows={2}
            maxLength={objectiveLimits.title}
            placeholder="What do you want to reach? In words, without numbers"
            value={draft.title}
            onChange={(_, data) => change({ title: data.value })}
          />
        </Field>
        <Field label="Why" hint={notes('why')} onBlur={() => setWhyLeft(true)}>
          <Textarea
            className={styles.full}
            rows={3}
            maxLength={objectiveLimits.why}
            placeholder="Which impact does this have, and for whom?"
            value={draft.why}
            onChange={(_, data) => change({ why: data.value })}
          />
        </Field>
        <div className={styles.pair}>
          <PlaceFields draft={draft} problem={problems.unit} onChange={change} />
          <PersonPicker
            label="Owner"
            value={draft.owner && { id: draft.owner.id, displayName: draft.owner.name }}
            onChange={(person) => change({ owner: person && { id: person.id, name: person.displayName } })}
          />
          <Field label="Priority" {...validation(problems.priority)}>
            <Input
              className={styles.full}
              type="number"
              min={1}
              max={objectiveLimits.priority}
              value={draft.priority}
              onChange={(_, data) => change({ priority: data.value })}
            />
          </Field>
        </div>
        <PeoplePicker
          label="Contributors"
          value={draft.contributors.map(({ id, name: displayName }) => ({ id, displayName }))}
          exclude={draft.owner ? [draft.owner.id] : []}
          onChange={(people) =>
            change({ contributors: people.map((person) => ({ id: person.id, name: person.displayName })) })
          }
        />
        <Field {...validation(problems.links)}>
          <LinksInput
            label="Contributes to"
            okrId={draft.id}
            value={draft.links}
            onChange={(links) => change({ links })}
          />
        </Field>
        {keptLinks(draft.links).length === 0 && draft.level !== 'vision' && (
          <Field label="Why it contributes to nothing above" hint="Only if there is nothing to link it to">
            <Input
              className={styles.full}
              maxLength={1000}
              value={draft.noLinkReason}
              onChange={(_, data) => change({ noLinkReason: data.value })}
            />
          </Field>
        )}
        <KeyResultDrafts
          drafts={draft.keyResults}
          ownerId={draft.owner?.id}
          showProblems={isTried}
          onChange={(keyResults) => change({ keyResults })}
        />
      </div>
      <Announcer problems={found} />
      {create.error && <ErrorState error={create.error} />}
      {create.error && done.length > 0 && (
        <p className={styles.note}>Saved so far: {done.join(', ')}. Saving again goes on from there.</p>
      )}
      <div className={styles.foot}>
        <Switch
          className={styles.state}
          label={draft.published ? 'Published: everybody sees it' : 'Draft: the people concerned see it'}
          checked={draft.published}
          onChange={(_, data) => change({ published: data.checked })}
        />
        <div className={styles.buttons}>
          <Button onClick={discard}>Discard</Button>
          <Button type="submit" appearance="primary" disabled={create.isPending}>
            {create.isPaused ? 'Waiting for a connection' : create.isPending ? 'Saving' : 'Create'}
          </Button>
        </div>
      </div>
    </form>
  )
}
