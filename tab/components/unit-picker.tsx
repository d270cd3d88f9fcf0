import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { UnitView } from '../../okr/contract/organisation.ts'
import { api, sentenceOf } from '../api/client.ts'
import { KindIcon, levelNames } from './kind-icon.tsx'
import { SearchCombobox } from './search-combobox.tsx'
import { useDebounced } from './use-debounced.ts'

export interface UnitPickerProps {
  label: string
  value: { id: string; name: string } | undefined
  /** undefined: none; not with `required`. */
  onChange: (unit: UnitView | undefined) => void
  /** Offered before anything is typed, e.g. the units that the person leads. */
  suggestions?: readonly UnitView[]
  /** The label is said but not shown, where it stands beside the picker already. */
  hideLabel?: boolean
  placeholder?: string
  hint?: string
  error?: string | undefined
  required?: boolean
}

/** Finds a department or team by name. */
export function UnitPicker({ label, value, onChange, suggestions = [], ...rest }: UnitPickerProps) {
  const { placeholder = 'Type a unit’s name', ...shown } = rest
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
    <SearchCombobox
      {...shown}
      label={label}
      placeholder={placeholder}
      clearable={!rest.required}
      chosen={value && { id: value.id, text: value.name }}
      typed={typed}
      onTyped={setTyped}
      found={found.map((unit) => ({
        id: unit.id,
        text: unit.name,
        detail: levelNames[unit.level],
        icon: <KindIcon kind="unit" level={unit.level} />,
      }))}
      message={messageFor(text, units.isFetching, units.error)}
      onChoose={(id) => onChange(found.find((unit) => unit.id === id))}
    />
  )
}

function messageFor(text: string, isFetching: boolean, error: unknown): string {
  if (text === '') return 'Type the beginning of a name'
  if (error) return sentenceOf(error)
  return isFetching ? 'Searching…' : 'No unit with this name'
}

function distinct(units: readonly UnitView[]): UnitView[] {
  return [...new Map(units.map((unit) => [unit.id, unit])).values()]
}
