import { Button, Input, Label, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Delete16Regular } from '@fluentui/react-icons/svg/delete'
import { useId } from 'react'
import {
  keptLinks,
  type LinkDraft,
  splitEvenly,
  sumOf,
  withParent,
  withRemoved,
  withWeight,
} from './links.ts'
import { OkrSearch } from './okr-search.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  link: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', lineHeight: '18px' },
  removed: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  weight: { width: '84px', flexShrink: 0, minWidth: 0 },
  sum: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px', minHeight: '24px' },
  sumText: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, flexGrow: 1 },
  wrong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

export interface LinksInputProps {
  /** The OKR itself and what stands below it cannot be above it; the server has the last word. */
  okrId: string
  value: readonly LinkDraft[]
  /** Stands above the links, where nothing else says what they are. */
  label?: string
  onChange: (value: LinkDraft[]) => void
}

/** What an OKR contributes to: parents found by search, with weights that add up to 100 %. */
export function LinksInput({ okrId, value, label, onChange }: LinksInputProps) {
  const styles = useStyles()
  const labelId = useId()
  const kept = keptLinks(value)
  const sum = sumOf(value)
  return (
    <div className={styles.root}>
      {label !== undefined && value.length > 0 && <Label id={labelId}>{label}</Label>}
      {value.length > 0 && (
        <ul className={styles.list} aria-labelledby={label === undefined ? undefined : labelId}>
          {value.map((draft) => (
            <li key={draft.parentId} className={styles.link}>
              <span className={mergeClasses(styles.title, draft.isRemoved && styles.removed)}>
                {draft.title}
              </span>
              {draft.isRemoved ? (
                <Button size="small" onClick={() => onChange(withRemoved(value, draft.parentId, false))}>
                  Keep it
                </Button>
              ) : (
                <>
                  <Input
                    className={styles.weight}
                    size="small"
                    type="number"
                    min={1}
                    max={100}
                    step={1}
                    contentAfter="%"
                    aria-label={`Weight of “${draft.title}” in percent`}
                    value={Number.isFinite(draft.weight) ? String(draft.weight) : ''}
                    onChange={(_, data) =>
                      onChange(
                        withWeight(
                          value,
                          draft.parentId,
                          data.value === '' ? Number.NaN : Number(data.value),
                        ),
                      )
                    }
                  />
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<Delete16Regular />}
                    aria-label={`Remove the link to “${draft.title}”`}
                    onClick={() => onChange(withRemoved(value, draft.parentId, true))}
                  />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {kept.length > 1 && (
        <div className={styles.sum}>
          <span role="status" className={mergeClasses(styles.sumText, sum !== 100 && styles.wrong)}>
            {sum === 100 ? 'Together 100 %' : `Together ${sum} %: must be 100 %`}
          </span>
          <Button size="small" onClick={() => onChange(splitEvenly(value))}>
            Split evenly
          </Button>
        </div>
      )}
      <OkrSearch
        label="Add what it contributes to"
        exclude={[okrId, ...kept.map((draft) => draft.parentId)]}
        onFound={(parent) => onChange(withParent(value, parent))}
      />
    </div>
  )
}
