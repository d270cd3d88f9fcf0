import { Input, makeStyles } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { isNumber, useField } from '../use-field.ts'
import { FieldRow } from './field-row.tsx'

const useStyles = makeStyles({ input: { maxWidth: '200px' } })

export interface NumberFieldProps {
  okrId: string
  field: string
  label: string
  current: number | undefined
  canEdit: boolean
  view: ReactNode
  unit?: string | undefined
  required?: boolean
  min?: number
  max?: number
  whole?: boolean
  optimistic?: boolean
  objectiveId?: string | undefined
}

/** What is wrong with a number as it is typed; undefined: nothing. */
export function numberProblem(
  text: string,
  { required = false, min, max, whole = false }: Pick<NumberFieldProps, 'required' | 'min' | 'max' | 'whole'>,
): string | undefined {
  if (text.trim() === '') return required ? 'Enter a number.' : undefined
  const number = Number(text)
  if (!Number.isFinite(number)) return 'Enter a number.'
  if (whole && !Number.isInteger(number)) return 'Enter a whole number.'
  if (min !== undefined && number < min) return `Enter ${min} or more.`
  if (max !== undefined && number > max) return `Enter ${max} or less.`
  return undefined
}

/** A number that is edited in place. */
export function NumberField(props: NumberFieldProps) {
  const { okrId, field, label, current, canEdit, unit } = props
  const styles = useStyles()
  const edit = useField({
    okrId,
    field,
    current: current ?? null,
    isValue: isNumber,
    optimistic: props.optimistic ?? false,
    objectiveId: props.objectiveId,
  })
  // While typing, a number can be something that is none yet, such as "-".
  const [typed, setTyped] = useState<string>()
  const text = typed ?? (edit.value === null ? '' : String(edit.value))
  const done = (act: () => void) => () => {
    act()
    setTyped(undefined)
  }
  return (
    <FieldRow
      label={label}
      edit={{ ...edit, cancel: done(edit.cancel), save: done(edit.save) }}
      canEdit={canEdit}
      view={props.view}
      singleLine
      invalid={numberProblem(text, props)}
      editor={() => (
        <Input
          className={styles.input}
          type="number"
          aria-label={label}
          value={text}
          {...(unit === undefined ? {} : { contentAfter: unit })}
          onChange={(_, data) => {
            setTyped(data.value)
            const number = Number(data.value)
            edit.change(data.value.trim() === '' || !Number.isFinite(number) ? null : number)
          }}
          step={props.whole ? 1 : 'any'}
        />
      )}
    />
  )
}
