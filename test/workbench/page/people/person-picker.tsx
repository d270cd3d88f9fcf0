import { Combobox, Option, OptionGroup } from '@fluentui/react-components'
import { useMemo, useRef, useState } from 'react'
import type { Person } from '../api.ts'
import { Face } from './face.tsx'

/** How many matches are worth reading. */
const shown = 40

/** Chooses through whose eyes one looks; finds people by name, job title, department or id. */
export function PersonPicker({
  people,
  person,
  onSelect,
}: {
  people: Person[]
  person: Person
  onSelect: (id: string) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const matches = useMemo(() => findPeople(people, typed ?? ''), [people, typed])
  const visible = matches.slice(0, shown)
  return (
    <div className="person-picker">
      <Face name={person.displayName} size={28} />
      <Combobox
        aria-label="You are"
        freeform
        positioning={{ align: 'end', position: 'below' }}
        placeholder="Find a person"
        value={typed ?? person.displayName}
        selectedOptions={[person.id]}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onOpenChange={(_event, { open }) => {
          if (open) input.current?.select()
          else setTyped(undefined)
        }}
        input={{ ref: input }}
        onOptionSelect={(_event, { optionValue }) => {
          // Typing what matches nobody clears the selection: that is no choice.
          if (!optionValue) return
          setTyped(undefined)
          onSelect(optionValue)
        }}
        // Wider than the box: job titles are long.
        listbox={{ className: 'person-list', style: { minWidth: 'min(400px, 90vw)' } }}
      >
        <OptionGroup
          label={
            matches.length > shown
              ? `${shown} of ${matches.length} people. Type to find others.`
              : `${matches.length} ${matches.length === 1 ? 'person' : 'people'}`
          }
        >
          {visible.map(({ id, displayName, jobTitle, department }) => (
            <Option key={id} value={id} text={displayName}>
              <Face name={displayName} size={28} />
              <span className="person-lines">
                <span>{displayName}</span>
                <span className="quiet small">{[jobTitle, department].filter(Boolean).join(' · ')}</span>
              </span>
            </Option>
          ))}
        </OptionGroup>
      </Combobox>
    </div>
  )
}

/** People whose words begin with every word that was typed; names before titles. */
function findPeople(people: Person[], typed: string): Person[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return people
  const begins = (text: string) => {
    const parts = fold(text).split(/[^\p{L}\p{N}]+/u)
    return words.every((word) => parts.some((part) => part.startsWith(word)))
  }
  const byName = people.filter(({ id, displayName }) => begins(displayName) || id === typed.trim())
  const named = new Set(byName)
  const byTitle = people.filter(
    (person) =>
      !named.has(person) &&
      begins([person.displayName, person.jobTitle ?? '', person.department ?? ''].join(' ')),
  )
  return [...byName, ...byTitle]
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
