import { Input, makeStyles, Textarea } from '@fluentui/react-components'
import { type ReactNode, useContext } from 'react'
import { useVisually } from '../../../components/visually-hidden.ts'
import { WantedPart } from '../../../components/wanted-part.ts'
import { isText, useField } from '../use-field.ts'
import { FieldRow, noValue } from './field-row.tsx'

const useStyles = makeStyles({ wide: { width: '100%' } })

export interface TextFieldProps {
  okrId: string
  field: string
  label: string
  current: string | undefined
  canEdit: boolean
  maxLength: number
  /** Shown instead of the bare text; a heading, which stays for screen readers while the text is edited. */
  view?: ReactNode
  required?: boolean
  rows?: number
  stacked?: boolean
  hideLabel?: boolean
  optimistic?: boolean
  placeholder?: string
}

/** A text that is edited in place. */
export function TextField(props: TextFieldProps) {
  const { okrId, field, label, current, canEdit, maxLength, rows = 1, placeholder = '' } = props
  const styles = useStyles()
  const hidden = useVisually()
  // A link led to this very field, to change it.
  const isWanted = useContext(WantedPart) === field
  const edit = useField({
    okrId,
    field,
    current: current ?? null,
    isValue: isText,
    optimistic: props.optimistic ?? false,
    isOpened: isWanted && canEdit,
  })
  const text = edit.value ?? ''
  // An empty text clears an optional field.
  const asSaved = { ...edit, save: () => edit.save(text.trim() === '' ? null : text.trim()) }
  const control = (noteId: string) => ({
    className: styles.wide,
    'aria-label': label,
    'aria-describedby': noteId,
    maxLength,
    placeholder,
    value: text,
    onChange: (_: unknown, data: { value: string }) => edit.change(data.value),
  })
  return (
    <FieldRow
      label={label}
      edit={asSaved}
      canEdit={canEdit}
      view={props.view ?? current ?? noValue}
      isEmpty={!current}
      stacked={props.stacked ?? false}
      hideLabel={props.hideLabel ?? false}
      singleLine={rows === 1 || field === 'title'}
      invalid={props.required && text.trim() === '' ? `${label} cannot be empty.` : undefined}
      editor={(_, noteId) => (
        <>
          {props.view && <div className={hidden.text}>{props.view}</div>}
          {rows === 1 ? (
            <Input {...control(noteId)} />
          ) : (
            <Textarea {...control(noteId)} rows={rows} resize="vertical" />
          )}
        </>
      )}
    />
  )
}
