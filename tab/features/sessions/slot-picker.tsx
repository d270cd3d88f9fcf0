import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { SessionKind } from '../../../okr/session.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { useDebounced } from '../../components/use-debounced.ts'
import { useVisually } from '../../components/visually-hidden.ts'
import { durations, longestRange, rangeProblem } from './session-plan.ts'
import { addDays, dayOf, daysBetween, minutesText, ownTimeZone } from './session-times.ts'
import { type Slot, suitsAll } from './slot-days.ts'
import { SlotList } from './slot-list.tsx'
import { useSlots } from './use-slots.ts'
import { useSecondZone, ZoneSelect } from './zone-select.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 130px), 1fr))',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  field: { minWidth: 0 },
  date: { minWidth: 0, width: '100%', boxSizing: 'border-box' },
  later: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

export interface SlotSearch {
  minutes: number
  from: string
  to: string
}

export interface SlotPickerProps {
  unitId: string
  kind: SessionKind
  required: readonly string[]
  optional: readonly string[]
  search: SlotSearch
  onSearch: (search: SlotSearch) => void
  chosen: Slot | undefined
  onChoose: (slot: Slot | undefined) => void
  locale: string
  organiserId: string
  onMakeOptional?: (personId: string) => void
}

/** Duration and days, and the times that fit them. */
export function SlotPicker(props: SlotPickerProps) {
  const { unitId, kind, required, optional, search, onSearch, chosen, onChoose, locale } = props
  const styles = useStyles()
  const hidden = useVisually()
  const today = dayOf(Date.now(), ownTimeZone())
  const [zone, setZone] = useSecondZone()
  const problem = rangeProblem(search.from, search.to, today)
  // Days are typed digit by digit; what stands there for a moment is not asked for.
  const settled = useDebounced(search, 400)
  const isSettled = settled === search
  const slots = useSlots(
    problem === undefined && isSettled
      ? { unitId, kind, required: [...required], optional: [...optional], ...search }
      : undefined,
  )
  const change = (part: Partial<SlotSearch>) => {
    onChoose(undefined)
    onSearch({ ...search, ...part })
  }
  const later = () => {
    const length = Math.min(longestRange - 1, daysBetween(search.from, search.to))
    const from = addDays(search.to, 1)
    change({ from, to: addDays(from, Math.max(6, length)) })
  }
  const people = required.length + optional.length
  return (
    <div className={styles.root}>
      <div className={styles.form}>
        <Field label="Duration" className={styles.field}>
          <Select
            value={String(search.minutes)}
            onChange={(_, data) => change({ minutes: Number(data.value) })}
          >
            {durations(search.minutes).map((minutes) => (
              <option key={minutes} value={minutes}>
                {minutesText(minutes)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="From" className={styles.field}>
          <Input
            type="date"
            className={styles.date}
            input={{ className: styles.date }}
            value={search.from}
            min={today}
            onChange={(_, data) => change({ from: data.value })}
          />
        </Field>
        <Field label="To" className={styles.field} validationMessage={problem ?? null}>
          <Input
            type="date"
            className={styles.date}
            input={{ className: styles.date }}
            value={search.to}
            min={search.from}
            onChange={(_, data) => change({ to: data.value })}
          />
        </Field>
        <ZoneSelect value={zone} onChange={setZone} />
      </div>
      <div role="status" className={hidden.text}>
        {problem === undefined && isSettled && slots.data && foundText(slots.data.slots)}
      </div>
      <div aria-busy={slots.isFetching}>
        {problem === undefined && (slots.isPending || !isSettled) && (
          <LoadingRows
            label={`Looking through ${people === 1 ? '1 calendar' : `${people} calendars`}`}
            rows={4}
          />
        )}
        {problem === undefined && isSettled && slots.error && (
          <ErrorState compact error={slots.error} onRetry={() => void slots.refetch()} />
        )}
        {problem === undefined && isSettled && slots.data && (
          <SlotList
            reply={slots.data}
            chosen={chosen}
            onChoose={onChoose}
            locale={locale}
            organiserId={props.organiserId}
            zone={zone}
            onMakeOptional={props.onMakeOptional}
          />
        )}
      </div>
      {problem === undefined && (slots.data || slots.error) && (
        <div className={styles.later}>
          <Button size="small" onClick={later}>
            Look at later days
          </Button>
        </div>
      )}
    </div>
  )
}

function foundText(slots: readonly Slot[]): string {
  const count = slots.length === 1 ? '1 time' : `${slots.length} times`
  return suitsAll(slots) ? `${count} found` : `No time suits everyone; ${count} with the fewest missing`
}
