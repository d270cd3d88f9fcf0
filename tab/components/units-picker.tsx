import { makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components'
import { UnitPicker } from './unit-picker.tsx'

const useStyles = makeStyles({
  tags: { flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalXS },
})

interface NamedUnit {
  id: string
  name: string
}

export interface UnitsPickerProps {
  label: string
  value: readonly NamedUnit[]
  onChange: (units: NamedUnit[]) => void
  hint?: string
}

/** Several departments or teams: each chosen one is a tag that can be removed. */
export function UnitsPicker({ label, value, onChange, ...rest }: UnitsPickerProps) {
  const styles = useStyles()
  return (
    <div>
      {value.length > 0 && (
        <TagGroup
          className={styles.tags}
          aria-label={label}
          onDismiss={(_, data) => onChange(value.filter((unit) => unit.id !== data.value))}
        >
          {value.map((unit) => (
            <Tag
              key={unit.id}
              value={unit.id}
              size="small"
              dismissible
              dismissIcon={{ 'aria-label': `Remove ${unit.name}` }}
            >
              {unit.name}
            </Tag>
          ))}
        </TagGroup>
      )}
      <UnitPicker
        {...rest}
        label={label}
        value={undefined}
        onChange={(unit) => {
          if (unit && value.every((one) => one.id !== unit.id)) {
            onChange([...value, { id: unit.id, name: unit.name }])
          }
        }}
      />
    </div>
  )
}
