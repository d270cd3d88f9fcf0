import { makeStyles, tokens } from '@fluentui/react-components'
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right'
import type { PeopleById } from '../../../../okr/contract/common.ts'
import { useVisually } from '../../../components/visually-hidden.ts'
import { fieldName } from '../names.ts'
import { useValueText } from '../value-text.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '8px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  change: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  field: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '::first-letter': { textTransform: 'uppercase' },
  },
  values: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 6px', minWidth: 0 },
  before: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'line-through',
  },
  to: { display: 'inline-flex', alignItems: 'flex-start', gap: '6px', minWidth: 0 },
  arrow: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  after: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    textDecorationLine: 'none',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'pre-wrap',
  },
})

const measured = new Set(['baseline', 'current', 'target'])

export interface ShownChange {
  field: string
  before: unknown
  after: unknown
  /** What stands there now, where somebody changed it since. */
  now?: { value: unknown } | undefined
}

export interface ChangeListProps {
  changes: readonly ShownChange[]
  people: PeopleById
  titles: ReadonlyMap<string, string>
  label?: string
  /** In which the numbers are measured. */
  unit?: string | undefined
}

/** Nothing stood there: there is nothing to strike through. */
function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** What changes into what, field by field. */
export function ChangeList({ changes, people, titles, label = 'What changes', unit }: ChangeListProps) {
  const styles = useStyles()
  const hidden = useVisually()
  const valueText = useValueText(people, titles)
  const textOf = (field: string, value: unknown) =>
    typeof value === 'number' && unit !== undefined && measured.has(field)
      ? `${valueText(field, value)}\u00a0${unit}`
      : valueText(field, value)
  return (
    <ul className={styles.list} aria-label={label}>
      {changes.map(({ field, before, after, now }) => (
        <li key={field} className={styles.change}>
          <span className={styles.field}>{fieldName(field)}</span>
          <span className={styles.values}>
            <span className={hidden.text}>from</span>
            {isNothing(before) ? (
              <span className={hidden.text}>nothing</span>
            ) : (
              <del className={styles.before}>{textOf(field, before)}</del>
            )}
            <span className={styles.to}>
              <ArrowRight16Regular aria-hidden className={styles.arrow} />
              <span className={hidden.text}>to</span>
              <ins className={styles.after}>{textOf(field, after)}</ins>
            </span>
          </span>
          {now && <span className={styles.field}>changed meanwhile to: {textOf(field, now.value)}</span>}
        </li>
      ))}
    </ul>
  )
}
