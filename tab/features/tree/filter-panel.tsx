import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { levels } from '../../../okr/objective.ts'
import { useMe } from '../../api/me.ts'
import { levelNames } from '../../components/kind-icon.tsx'
import { UnitPicker } from '../../components/unit-picker.tsx'
import { type Filter, hiddenConditions } from './filter.ts'

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    paddingInline: '12px',
    paddingBottom: tokens.spacingVerticalM,
  },
  // Wide selections would push into the next column.
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%' } },
  clear: { justifySelf: 'start', minWidth: 'auto' },
})

export interface FilterPanelProps {
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** Unit, level and state: the conditions that are set less often. */
export function FilterPanel({ filter, onFilter }: FilterPanelProps) {
  const styles = useStyles()
  const me = useMe()
  return (
    <div className={styles.root}>
      {!me.guest && (
        <UnitPicker
          label="Unit"
          value={filter.unit}
          onChange={(unit) => onFilter({ ...filter, unit: unit && { id: unit.id, name: unit.name } })}
        />
      )}
      <Field label="Level">
        <Select
          className={styles.select}
          value={filter.level ?? ''}
          onChange={(_, data) => onFilter({ ...filter, level: levels.find((level) => level === data.value) })}
        >
          <option value="">Any level</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {levelNames[level]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Visibility">
        <Select
          className={styles.select}
          value={filter.visibility ?? ''}
          onChange={(_, { value }) =>
            onFilter({
              ...filter,
              visibility: value === 'draft' || value === 'published' ? value : undefined,
            })
          }
        >
          <option value="">Drafts and published</option>
          <option value="draft">Drafts</option>
          <option value="published">Published</option>
        </Select>
      </Field>
      <Button
        className={styles.clear}
        appearance="subtle"
        disabled={hiddenConditions(filter) === 0}
        onClick={() => onFilter({ ...filter, unit: undefined, level: undefined, visibility: undefined })}
      >
        Clear
      </Button>
    </div>
  )
}
