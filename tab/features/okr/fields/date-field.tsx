import { Input, makeStyles } from '@fluentui/react-components'
import { useFormat } from '../../../components/format.ts'
import { isText, useField } from '../use-field.ts'
import { FieldRow, noValue } from './field-row.tsx'

const useStyles = makeStyles({ input: { maxWidth: '200px' } })

export interface DateFieldProps {
  okrId: string
  field: string
  label: string
  /** ISO 8601, a day. */
  current: string | undefined
  canEdit: boolean
}

export function DateField({ okrId, field, label, current, canEdit }: DateFieldProps) {
  const styles = useStyles()
  const format = useFormat()
  const edit = useField({ okrId, field, current: current ?? null, isValue: isText })
  return (
    <FieldRow
      label={label}
      edit={edit}
      canEdit={canEdit}
      view={current === undefined ? noValue : format.day(current)}
      singleLine
      editor={(_, noteId) => (
        <Input
          className={styles.input}
          type="date"
          aria-label={label}
          aria-describedby={noteId}
          value={edit.value ?? ''}
          onChange={(_, data) => edit.change(data.value === '' ? null : data.value)}
        />
      )}
    />
  )
}
