import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'

const useStyles = makeStyles({
  combobox: { width: '100%', minWidth: 0 },
  // Fluent's own minimum is wider than a column of a form can be.
  input: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  list: { maxHeight: '320px' },
  option: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  lines: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  detail: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, opacity: 0.85 },
})

export interface Found {
  id: string
  text: string
  /** A second, smaller line. */
  detail?: string | undefined
  icon?: ReactNode
}

export interface SearchComboboxProps {
  label: string
  /** The label is said but not shown, where it stands beside the field already. */
  hideLabel?: boolean
  placeholder: string
  /** What is chosen; its text is shown while nothing is typed. */
  chosen?: { id: string; text: string } | undefined
  /** What is typed; undefined: nothing. */
  typed: string | undefined
  onTyped: (text: string | undefined) => void
  found: readonly Found[]
  /** Shown instead of options when there is none. */
  message: string
  /** undefined: the choice was cleared. */
  onChoose: (id: string | undefined) => void
  clearable?: boolean
  required?: boolean
  autoFocus?: boolean
  hint?: string | undefined
  error?: string | undefined
}

/** A field that finds one of very many by what is typed. */
export function SearchCombobox(props: SearchComboboxProps) {
  const { label, hideLabel = false, chosen, typed, onTyped, found, error } = props
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  return (
    <Field
      label={hideLabel ? null : label}
      required={props.required ?? false}
      validationState={error === undefined ? 'none' : 'error'}
      validationMessage={error ?? null}
      hint={props.hint ?? null}
    >
      <Combobox
        className={styles.combobox}
        input={{ className: styles.input }}
        listbox={{ className: styles.list }}
        {...(hideLabel ? { 'aria-label': label } : {})}
        autoFocus={props.autoFocus ?? false}
        freeform
        clearable={(props.clearable ?? false) && chosen !== undefined}
        placeholder={props.placeholder}
        value={typed ?? chosen?.text ?? ''}
        selectedOptions={chosen ? [chosen.id] : []}
        open={isOpen}
        onOpenChange={(_, data) => setOpen(data.open)}
        onChange={(event) => {
          onTyped(event.target.value)
          setOpen(true)
        }}
        onBlur={() => onTyped(undefined)}
        onOptionSelect={(event, data) => {
          // Typing takes Fluent's selection away too; only the clear button means that nothing is wanted.
          if (event.type === 'change') return
          onTyped(undefined)
          if (found.some((one) => one.id === data.optionValue)) props.onChoose(data.optionValue)
          else if (data.optionValue === undefined && props.clearable) props.onChoose(undefined)
        }}
      >
        {found.map((one) => (
          <Option key={one.id} value={one.id} text={one.text}>
            <span className={styles.option}>
              {one.icon}
              <span className={styles.lines}>
                <span>{one.text}</span>
                {one.detail && <span className={styles.detail}>{one.detail}</span>}
              </span>
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {props.message}
          </Option>
        )}
      </Combobox>
    </Field>
  )
}
