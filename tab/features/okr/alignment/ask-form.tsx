import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useLayoutEffect, useRef, useState } from 'react'
import type { AskForAlignment, OkrAlignment } from '../../../../okr/contract/alignment.ts'
import { api } from '../../../api/client.ts'
import { useCurrent } from '../../../api/me.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { notify } from '../../../components/notices.tsx'
import { PeoplePicker } from '../../../components/person-picker.tsx'
import { UnitsPicker } from '../../../components/units-picker.tsx'
import { keepFormDraft, readFormDraft } from '../drafts.ts'
import {
  type AskDraft,
  isAskDraft,
  isTicked,
  keyOf,
  noAskDraft,
  openSuggestions,
  recipientsAtMost,
  recipientsOf,
  type Suggestion,
} from './ask-draft.ts'
import { useAlignmentWrite } from './use-alignment.ts'
import { useCardStyles } from './use-card-styles.ts'

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  suggestion: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  checkbox: { alignItems: 'flex-start', maxWidth: '100%' },
  why: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

export interface AskFormProps {
  okrId: string
  alignment: OkrAlignment
  onClose: () => void
}

/** Whom to ask: those the product proposes, each with the reason, and anybody else. */
export function AskForm({ okrId, alignment, onClose }: AskFormProps) {
  const styles = useStyles()
  const cards = useCardStyles()
  const { me, cycle } = useCurrent()
  const name = `ask ${cycle.id} ${okrId}`
  const [draft, setDraft] = useState<AskDraft>(() => {
    const kept = readFormDraft(name)
    return isAskDraft(kept) ? kept : noAskDraft
  })
  const change = (next: AskDraft) => {
    setDraft(next)
    keepFormDraft(name, next)
  }
  const form = useRef<HTMLFormElement>(null)
  // The button that opened it is gone; a form that is here again after a reload takes nothing.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) form.current?.querySelector('input')?.focus()
  }, [])
  const close = () => {
    keepFormDraft(name, undefined)
    onClose()
  }
  const ask = useAlignmentWrite(okrId, (body: AskForAlignment) =>
    api.call('askForAlignment', { params: { cycleId: cycle.id, okrId }, body }),
  )
  const suggestions = openSuggestions(alignment)
  const to = recipientsOf(draft, suggestions)
  const message = draft.message.trim()
  const send = () => {
    if (ask.isPending || to.length === 0 || to.length > recipientsAtMost) return
    ask.mutate(
      { to, ...(message === '' ? {} : { message }) },
      {
        onSuccess: () => {
          notify(to.length === 1 ? 'One person was asked.' : `${to.length} people were asked.`)
          close()
        },
      },
    )
  }
  return (
    <form
      ref={form}
      className={cards.form}
      aria-label="Ask to align"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {suggestions.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>Proposed</legend>
          {suggestions.map((suggestion) => (
            <Checkbox
              key={keyOf(suggestion)}
              className={styles.checkbox}
              checked={isTicked(draft, suggestion)}
              label={<SuggestionLabel suggestion={suggestion} alignment={alignment} />}
              onChange={(_, data) =>
                change({
                  ...draft,
                  ticked: { ...draft.ticked, [keyOf(suggestion)]: data.checked === true },
                })
              }
            />
          ))}
        </fieldset>
      )}
      <PeoplePicker
        label="Other people"
        value={draft.people}
        exclude={[me.person.id]}
        onChange={(people) => change({ ...draft, people })}
      />
      <UnitsPicker
        label="Other departments or teams"
        hint="Their leaders are asked."
        value={draft.units}
        onChange={(units) => change({ ...draft, units })}
      />
      <Field label="Message" hint="Optional: what you would like them to look at.">
        <Textarea
          rows={2}
          resize="vertical"
          maxLength={2000}
          value={draft.message}
          onChange={(_, data) => change({ ...draft, message: data.value })}
        />
      </Field>
      {ask.error && <ErrorState compact error={ask.error} />}
      {to.length > recipientsAtMost && (
        <p role="alert" className={cards.small}>
          At most {recipientsAtMost} people at once; untick some, and ask them afterwards.
        </p>
      )}
      <div className={cards.actions}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={ask.isPending || to.length === 0 || to.length > recipientsAtMost}
        >
          {ask.isPaused ? 'Waiting for a connection' : ask.isPending ? 'Sending' : buttonText(to.length)}
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function buttonText(count: number): string {
  if (count === 0) return 'Choose whom to ask'
  return count === 1 ? 'Ask one person' : `Ask ${count} people`
}

interface SuggestionLabelProps {
  suggestion: Suggestion
  alignment: OkrAlignment
}

function SuggestionLabel({ suggestion, alignment }: SuggestionLabelProps) {
  const styles = useStyles()
  const person = alignment.people[suggestion.personId]
  return (
    <span className={styles.suggestion}>
      <span>
        {person?.displayName ?? 'Somebody'}
        {suggestion.unitName !== undefined && ` (${suggestion.unitName})`}
      </span>
      <span className={styles.why}>{suggestion.why}</span>
    </span>
  )
}
