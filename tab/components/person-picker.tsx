import { Combobox, Field, makeStyles, Option, Tag, TagGroup, tokens } from '@fluentui/react-components'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonRef } from '../../okr/contract/common.ts'
import { api, sentenceOf } from '../api/client.ts'
import { Avatar } from './avatar.tsx'
import { useDebounced } from './use-debounced.ts'

const useStyles = makeStyles({
  combobox: { width: '100%', minWidth: 0 },
  option: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  lines: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  job: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  tags: { flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalXS },
})

/** People whose name has a part that begins with the text; asked for while typing. */
export function usePeople(text: string) {
  const settled = useDebounced(text.trim())
  return useQuery({
    queryKey: ['people', settled],
    queryFn: ({ signal }) => api.call('findPeople', { query: { text: settled, limit: 20 }, signal }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}

export interface PersonPickerProps {
  label: string
  value: PersonRef | undefined
  /** undefined: nobody. */
  onChange: (person: PersonRef | undefined) => void
  /** The label is said but not shown, where it stands beside the picker already. */
  hideLabel?: boolean
  hint?: string
  error?: string | undefined
  autoFocus?: boolean
  /** People who cannot be chosen, e.g. because they already are. */
  exclude?: readonly string[]
}

/** Finds one person of the organisation by name. */
export function PersonPicker({
  label,
  value,
  onChange,
  hideLabel = false,
  hint,
  error,
  autoFocus = false,
  exclude,
}: PersonPickerProps) {
  const styles = useStyles()
  // undefined: nothing is being typed, the chosen name is shown.
  const [typed, setTyped] = useState<string>()
  const people = usePeople(typed ?? '')
  const found = (people.data?.people ?? []).filter((person) => !exclude?.includes(person.id))
  return (
    <Field
      label={hideLabel ? null : label}
      validationState={error === undefined ? 'none' : 'error'}
      validationMessage={error ?? null}
      hint={hint ?? null}
    >
      <Combobox
        className={styles.combobox}
        {...(hideLabel ? { 'aria-label': label } : {})}
        autoFocus={autoFocus}
        freeform
        clearable={value !== undefined}
        placeholder="Type a name"
        value={typed ?? value?.displayName ?? ''}
        selectedOptions={value ? [value.id] : []}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, data) => {
          setTyped(undefined)
          const chosen = found.find((person) => person.id === data.optionValue)
          if (chosen) onChange(chosen)
          else if (data.selectedOptions.length === 0) onChange(undefined)
        }}
      >
        {found.map((person) => (
          <Option key={person.id} value={person.id} text={person.displayName}>
            <span className={styles.option}>
              <Avatar person={person} />
              <span className={styles.lines}>
                <span>{person.displayName}</span>
                {person.jobTitle && <span className={styles.job}>{person.jobTitle}</span>}
              </span>
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {messageFor(typed ?? '', people.isFetching, people.error)}
          </Option>
        )}
      </Combobox>
    </Field>
  )
}

function messageFor(typed: string, fetching: boolean, error: unknown): string {
  if (typed.trim() === '') return 'Type the beginning of a name'
  if (error) return sentenceOf(error)
  return fetching ? 'Searching…' : 'Nobody with this name'
}

export interface PeoplePickerProps {
  label: string
  value: readonly PersonRef[]
  onChange: (people: PersonRef[]) => void
  hideLabel?: boolean
  hint?: string
  error?: string | undefined
  exclude?: readonly string[]
}

/** Several people: each chosen one is a tag that can be removed. */
export function PeoplePicker({
  label,
  value,
  onChange,
  hideLabel = false,
  hint,
  error,
  exclude = [],
}: PeoplePickerProps) {
  const styles = useStyles()
  return (
    <div>
      {value.length > 0 && (
        <TagGroup
          className={styles.tags}
          aria-label={label}
          onDismiss={(_, data) => onChange(value.filter((person) => person.id !== data.value))}
        >
          {value.map((person) => (
            <Tag
              key={person.id}
              value={person.id}
              dismissible
              dismissIcon={{ 'aria-label': `Remove ${person.displayName}` }}
              size="small"
              shape="circular"
              media={<Avatar person={person} size={20} />}
            >
              {person.displayName}
            </Tag>
          ))}
        </TagGroup>
      )}
      <PersonPicker
        label={label}
        hideLabel={hideLabel}
        value={undefined}
        exclude={[...exclude, ...value.map((person) => person.id)]}
        onChange={(person) => person && onChange([...value, person])}
        error={error}
        {...(hint === undefined ? {} : { hint })}
      />
    </div>
  )
}
