import { Input, makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { isText, useField } from '../use-field.ts'
import { FieldRow } from './field-row.tsx'

const useStyles = makeStyles({ input: { maxWidth: '200px' } })

export interface DateFieldProps {
  okrId: string
  field: string
  label: string
  /** ISO 8601, a day. */
  current: string | undefined
  canEdit: boolean
  view: ReactNode
}

export function DateField({ okrId, field, label, current, canEdit, view }: DateFieldProps) {
  const styles = useStyles()
  const edit = useField({ okrId, field, current: current ?? null, isValue: isText })
  return (
    <FieldRow
      label={label}
      edit={edit}
      canEdit={canEdit}
      view={view}
      singleLine
      editor={() => (
        <Input
          className={styles.input}
          type="date"
          aria-label={label}
          value={edit.value ?? ''}
          onChange={(_, data) => edit.change(data.value === '' ? null : data.value)}
        />
      )}
    />
  )
}
