import { makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonRef } from '../../okr/contract/common.ts'
import { api, sentenceOf } from '../api/client.ts'
import { Avatar } from './avatar.tsx'
import { SearchCombobox } from './search-combobox.tsx'
import { useDebounced } from './use-debounced.ts'

/** People whose name has a part that begins with the text; asked for while typing. */
function usePeople(text: string) {
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
export function PersonPicker({ label, value, onChange, exclude, ...rest }: PersonPickerProps) {
  const [typed, setTyped] = useState<string>()
  const text = (typed ?? '').trim()
  const people = usePeople(text)
  const found = (text === '' ? [] : (people.data?.people ?? [])).filter(
    (person) => !exclude?.includes(person.id),
  )
  return (
    <SearchCombobox
      {...rest}
      label={label}
      placeholder="Type a name"
      clearable
      chosen={value && { id: value.id, text: value.displayName }}
      typed={typed}
      onTyped={setTyped}
      found={found.map((person) => ({
        id: person.id,
        text: person.displayName,
        detail: person.jobTitle,
        icon: <Avatar person={person} />,
      }))}
      message={messageFor(text, people.isFetching, people.error)}
      onChoose={(id) => onChange(found.find((person) => person.id === id))}
    />
  )
}

function messageFor(text: string, isFetching: boolean, error: unknown): string {
  if (text === '') return 'Type the beginning of a name'
  if (error) return sentenceOf(error)
  return isFetching ? 'Searching…' : 'Nobody with this name'
}

const useStyles = makeStyles({
  tags: { flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalXS },
})

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
export function PeoplePicker({ label, value, onChange, exclude = [], ...rest }: PeoplePickerProps) {
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
        {...rest}
        label={label}
        value={undefined}
        exclude={[...exclude, ...value.map((person) => person.id)]}
        onChange={(person) => person && onChange([...value, person])}
      />
    </div>
  )
}
