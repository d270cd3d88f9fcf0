import { makeStyles, Select } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { isText, useField } from '../use-field.ts'
import { FieldRow, noValue } from './field-row.tsx'

const useStyles = makeStyles({ select: { maxWidth: '240px' } })

export interface ChoiceFieldProps<Value extends string> {
  okrId: string
  field: string
  label: string
  current: Value | undefined
  /** The names of the values on offer. */
  choices: Readonly<Partial<Record<Value, string>>>
  canEdit: boolean
  /** Shown instead of the chosen value's name. */
  view?: ReactNode
  /** The name of "nothing chosen", where that is possible. */
  none?: string
}

/** One of a few values; chosen is saved. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { okrId, field, label, current, choices, canEdit, none } = props
  const styles = useStyles()
  const edit = useField({ okrId, field, current: current ?? null, isValue: isText, optimistic: true })
  const view = props.view ?? (current && choices[current]) ?? noValue
  const names = Object.entries<string | undefined>(choices)
  return (
    <FieldRow
      label={label}
      edit={edit}
      canEdit={canEdit}
      view={view}
      editor={(_, noteId) => (
        <Select
          className={styles.select}
          aria-label={label}
          aria-describedby={noteId}
          value={edit.value ?? ''}
          onChange={(_, data) => edit.change(data.value === '' ? null : data.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {names.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      )}
    />
  )
}
