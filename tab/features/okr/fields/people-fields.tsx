import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PeopleById, PersonRef } from '../../../../okr/contract/common.ts'
import { objectiveLimits } from '../../../../okr/objective.ts'
import { PeoplePicker, PersonPicker } from '../../../components/person-picker.tsx'
import { PersonLine } from '../person-line.tsx'
import { isIds, isText, useField } from '../use-field.ts'
import { FieldRow } from './field-row.tsx'

const useStyles = makeStyles({
  people: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, rowGap: '4px' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

export interface OwnerFieldProps {
  okrId: string
  ownerId: string | undefined
  /** An owner named in an import who matched nobody. */
  ownerText: string | undefined
  people: PeopleById
  canEdit: boolean
}

/** The one person who answers for it (R12). */
export function OwnerField({ okrId, ownerId, ownerText, people, canEdit }: OwnerFieldProps) {
  const styles = useStyles()
  const edit = useField({ okrId, field: 'ownerId', current: ownerId ?? null, isValue: isText })
  const known = useKnownPeople(people)
  const owner = ownerId === undefined ? undefined : people[ownerId]
  return (
    <FieldRow
      label="Owner"
      edit={edit}
      canEdit={canEdit}
      withoutSave
      view={
        owner ? (
          <PersonLine person={owner} />
        ) : (
          <span className={styles.quiet}>
            {ownerText === undefined ? 'No owner yet' : `“${ownerText}” (not found in the organisation)`}
          </span>
        )
      }
      editor={() => (
        <PersonPicker
          label="Owner"
          hideLabel
          value={edit.value === null ? undefined : known.get(edit.value)}
          onChange={(person) => {
            if (person) known.add(person)
            edit.save(person?.id ?? null)
          }}
        />
      )}
    />
  )
}

export interface ContributorsFieldProps {
  okrId: string
  contributorIds: readonly string[]
  ownerId: string | undefined
  people: PeopleById
  canEdit: boolean
}

export function ContributorsField({
  okrId,
  contributorIds,
  ownerId,
  people,
  canEdit,
}: ContributorsFieldProps) {
  const styles = useStyles()
  const edit = useField({ okrId, field: 'contributorIds', current: [...contributorIds], isValue: isIds })
  const known = useKnownPeople(people)
  const asPeople = (ids: readonly string[]) => ids.map((id) => known.get(id))
  return (
    <FieldRow
      label="Contributors"
      edit={edit}
      canEdit={canEdit}
      view={
        contributorIds.length === 0 ? (
          <span className={styles.quiet}>Nobody yet</span>
        ) : (
          <span className={styles.people}>
            {asPeople(contributorIds).map((person) => (
              <PersonLine key={person.id} person={person} />
            ))}
          </span>
        )
      }
      invalid={
        (edit.value?.length ?? 0) > objectiveLimits.contributors
          ? `At most ${objectiveLimits.contributors} people; remove some.`
          : undefined
      }
      editor={() => (
        <PeoplePicker
          label="Contributors"
          hideLabel
          value={asPeople(edit.value ?? [])}
          exclude={ownerId === undefined ? [] : [ownerId]}
          onChange={(chosen) => {
            for (const person of chosen) known.add(person)
            edit.change(chosen.map((person) => person.id))
          }}
        />
      )}
    />
  )
}

/** The people of the reply, and those that were chosen since. */
function useKnownPeople(people: PeopleById) {
  const [chosen] = useState(() => new Map<string, PersonRef>())
  return {
    get: (id: string): PersonRef => people[id] ?? chosen.get(id) ?? { id, displayName: 'Somebody' },
    add: (person: PersonRef) => chosen.set(person.id, person),
  }
}
