import { Input, makeStyles } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { useFormat } from '../../../components/format.ts'
import { isNumber, useField } from '../use-field.ts'
import { FieldRow, noValue } from './field-row.tsx'
import { type NumberLimits, numberProblem } from './number-problem.ts'

const useStyles = makeStyles({ input: { maxWidth: '200px' } })

export interface NumberFieldProps extends NumberLimits {
  okrId: string
  field: string
  label: string
  current: number | undefined
  canEdit: boolean
  /** Shown instead of the number with its unit. */
  view?: ReactNode
  unit?: string | undefined
  optimistic?: boolean
  objectiveId?: string | undefined
}

/** A number that is edited in place. */
export function NumberField(props: NumberFieldProps) {
  const { okrId, field, label, current, canEdit, unit } = props
  const styles = useStyles()
  const format = useFormat()
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
      view={props.view ?? (current === undefined ? noValue : withUnit(format.number(current), unit))}
      singleLine
      invalid={numberProblem(text, props)}
      editor={(_, noteId) => (
        <Input
          className={styles.input}
          type="number"
          aria-label={label}
          aria-describedby={noteId}
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

function withUnit(number: string, unit: string | undefined): string {
  return unit === undefined ? number : `${number} ${unit}`
}
