import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { CycleView, Me } from '../../../okr/contract/organisation.ts'
import { type Phase, phases } from '../../../okr/cycle.ts'
import { limitsOf } from '../../../okr/plan-limits.ts'
import { api, isProblem } from '../../api/client.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { useFormat } from '../../components/format.ts'
import { phaseNames } from '../../components/phase-moves.ts'
import { useHost } from '../../host/use-host.ts'
import {
  type CycleDraft,
  type CycleField,
  cycleHints,
  cycleProblems,
  draftOf,
  fieldOfRequest,
  newCycleOf,
  windowNames,
  withCycle,
} from './cycle-draft.ts'
import { proposedCycle, withStart } from './cycle-proposal.ts'
import { isDay, today } from './days.ts'
import { LimitsField } from './limits-field.tsx'
import { WindowField } from './window-field.tsx'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '640px',
  },
  dates: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
  full: { width: '100%', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

export interface CycleFormProps {
  me: Me
  /** undefined: a new cycle. */
  cycle: CycleView | undefined
  onSaved: (cycle: CycleView) => void
  onCancel?: (() => void) | undefined
}

/** A cycle's name and dates. For a new one, what goes with its first day is proposed until it is changed by hand. */
export function CycleForm({ me, cycle, onSaved, onCancel }: CycleFormProps) {
  const styles = useStyles()
  const format = useFormat()
  const client = useQueryClient()
  const locale = useHost()?.locale ?? 'en-GB'
  const [id] = useState(() => cycle?.id ?? crypto.randomUUID())
  const [draft, setDraft] = useState(() =>
    cycle ? draftOf(cycle) : proposedCycle(me.cycles, today(), locale),
  )
  const [typed, setTyped] = useState<ReadonlySet<keyof CycleDraft>>(new Set())
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const save = useMutation({
    networkMode: 'always',
    mutationFn: (body: CycleDraft) =>
      api.call('putCycle', { params: { cycleId: id }, body: newCycleOf(body) }),
    onSuccess: (saved) => {
      client.setQueryData<Me>(
        ['me'],
        (before) => before && { ...before, cycles: withCycle(before.cycles, saved) },
      )
      client.invalidateQueries({ queryKey: ['me'] })
      onSaved(saved)
    },
  })
  const refusedField = isProblem(save.error) ? fieldOfRequest(save.error.field) : undefined
  const problems = {
    ...(tries > 0 ? cycleProblems(draft) : {}),
    ...(refusedField && isProblem(save.error) ? { [refusedField]: save.error.detail } : {}),
  }
  const hints = cycleHints(
    draft,
    me.cycles.filter((other) => other.id !== id),
    format,
  )

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])

  const change = (part: Partial<CycleDraft>) => {
    if (save.error) save.reset()
    const touched = new Set([...typed, ...(Object.keys(part) as (keyof CycleDraft)[])])
    setTyped(touched)
    const isNewStart = cycle === undefined && part.startsOn !== undefined && isDay(part.startsOn)
    const proposal: Partial<CycleDraft> = isNewStart ? withStart(part.startsOn ?? '', today(), locale) : {}
    for (const name of touched) delete proposal[name]
    setDraft({ ...draft, ...proposal, ...part })
  }
  const message = (field: CycleField) => {
    const text = problems[field] ?? hints[field]
    return {
      validationState: problems[field] !== undefined ? 'error' : text !== undefined ? 'warning' : 'none',
      validationMessage: text ?? null,
    } as const
  }
  return (
    <form
      ref={form}
      className={styles.root}
      aria-label={cycle ? `Change ${cycle.name}` : 'Open a cycle'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (save.isPending) return
        setTries((count) => count + 1)
        if (Object.keys(cycleProblems(draft)).length === 0) save.mutate(draft)
      }}
    >
      <Field label="Name" required {...message('name')}>
        <Input
          className={styles.full}
          maxLength={100}
          value={draft.name}
          onChange={(_, data) => change({ name: data.value })}
        />
      </Field>
      <div className={styles.dates}>
        <Field label="Starts" required {...message('startsOn')}>
          <Input
            type="date"
            className={styles.full}
            input={{ className: styles.full }}
            value={draft.startsOn}
            onChange={(_, data) => change({ startsOn: data.value })}
          />
        </Field>
        <Field label="Ends" required {...message('endsOn')}>
          <Input
            type="date"
            className={styles.full}
            input={{ className: styles.full }}
            value={draft.endsOn}
            onChange={(_, data) => change({ endsOn: data.value })}
          />
        </Field>
      </div>
      {windowNames.map((name) => (
        <WindowField
          key={name}
          name={name}
          value={draft.planning[name]}
          problem={problems[name]}
          hint={hints[name]}
          onChange={(value) => change({ planning: { ...draft.planning, [name]: value } })}
        />
      ))}
      <LimitsField
        value={limitsOf(draft)}
        problem={problems.limits}
        onChange={(limits) => change({ limits })}
      />
      {cycle === undefined && (
        <Field label="Units begin in" hint="Each leader then moves their unit on">
          <Select
            value={draft.initialPhase}
            onChange={(_, data) => change({ initialPhase: phaseOf(data.value) ?? draft.initialPhase })}
          >
            {phases.slice(0, 4).map((phase) => (
              <option key={phase} value={phase}>
                {phaseNames[phase]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {save.error && refusedField === undefined && <ErrorState compact error={save.error} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={save.isPending}>
          {save.isPending ? 'Saving' : cycle ? 'Save' : 'Open the cycle'}
        </Button>
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
      </div>
    </form>
  )
}

function phaseOf(value: string): Phase | undefined {
  return phases.find((phase) => phase === value)
}
