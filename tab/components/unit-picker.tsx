import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { UnitView } from '../../okr/contract/organisation.ts'
import { api, sentenceOf } from '../api/client.ts'
import { KindIcon, levelNames } from './kind-icon.tsx'
import { useDebounced } from './use-debounced.ts'

const useStyles = makeStyles({
  combobox: { width: '100%', minWidth: 0 },
  option: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  level: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

export interface UnitPickerProps {
  label: string
  value: { id: string; name: string } | undefined
  onChange: (unit: UnitView | undefined) => void
  /** Offered before anything is typed, e.g. the units that the person leads. */
  suggestions?: readonly UnitView[]
  /** The label is said but not shown, where it stands beside the picker already. */
  hideLabel?: boolean
  hint?: string
  error?: string | undefined
  required?: boolean
}

/** Finds a department or team by name. */
export function UnitPicker({
  label,
  value,
  onChange,
  suggestions = [],
  hideLabel = false,
  hint,
  error,
  required = false,
}: UnitPickerProps) {
  const styles = useStyles()
  const [typed, setTyped] = useState<string>()
  const text = useDebounced((typed ?? '').trim())
  const units = useQuery({
    queryKey: ['units', text],
    queryFn: ({ signal }) => api.call('listUnits', { query: { text }, signal }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const found = (typed ?? '').trim() === '' ? distinct(suggestions) : (units.data?.units ?? [])
  return (
    <Field
      label={hideLabel ? null : label}
      required={required}
      validationState={error === undefined ? 'none' : 'error'}
      validationMessage={error ?? null}
      hint={hint ?? null}
    >
      <Combobox
        className={styles.combobox}
        {...(hideLabel ? { 'aria-label': label } : {})}
        freeform
        clearable={value !== undefined && !required}
        placeholder="Type a unit's name"
        value={typed ?? value?.name ?? ''}
        selectedOptions={value ? [value.id] : []}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, data) => {
          setTyped(undefined)
          const chosen = found.find((unit) => unit.id === data.optionValue)
          if (chosen) onChange(chosen)
          else if (data.selectedOptions.length === 0 && !required) onChange(undefined)
        }}
      >
        {found.map((unit) => (
          <Option key={unit.id} value={unit.id} text={unit.name}>
            <span className={styles.option}>
              <KindIcon kind="unit" level={unit.level} />
              <span>{unit.name}</span>
              <span className={styles.level}>{levelNames[unit.level]}</span>
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {text === ''
              ? 'Type the beginning of a name'
              : units.error
                ? sentenceOf(units.error)
                : units.isFetching
                  ? 'Searching…'
                  : 'No unit with this name'}
          </Option>
        )}
      </Combobox>
    </Field>
  )
}

function distinct(units: readonly UnitView[]): UnitView[] {
  return [...new Map(units.map((unit) => [unit.id, unit])).values()]
}
