import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { WindowName } from './cycle-draft.ts'

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: '0 0 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  dates: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))', gap: '4px 12px' },
  full: { width: '100%', minWidth: 0 },
  note: {
    margin: '4px 0 0',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorStatusWarningBorderActive,
    paddingInlineStart: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: { borderInlineStartColor: tokens.colorStatusDangerBorderActive },
})

const titles: Readonly<Record<WindowName, { name: string; text: string }>> = {
  draft: { name: 'Draft phase', text: 'People write objectives and key results.' },
  align: { name: 'Align phase', text: 'Drafts are talked through with those whom they concern.' },
  share: { name: 'Share phase', text: 'Leadership shares first, then departments, then teams.' },
}

export interface WindowFieldProps {
  name: WindowName
  value: { from: string; to: string }
  problem: string | undefined
  hint: string | undefined
  onChange: (value: { from: string; to: string }) => void
}

/** The first and last day of a planning phase. */
export function WindowField({ name, value, problem, hint, onChange }: WindowFieldProps) {
  const styles = useStyles()
  const id = useId()
  const note = problem ?? hint
  const shared = {
    type: 'date',
    className: styles.full,
    input: { className: styles.full },
    'aria-invalid': problem !== undefined,
    'aria-describedby': note === undefined ? `${id}-text` : `${id}-note`,
  } as const
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{titles[name].name}</legend>
      <p id={`${id}-text`} className={styles.text}>
        {titles[name].text}
      </p>
      <div className={styles.dates}>
        <Input
          {...shared}
          aria-label="First day"
          value={value.from}
          onChange={(_, data) => onChange({ ...value, from: data.value })}
        />
        <Input
          {...shared}
          aria-label="Last day"
          value={value.to}
          onChange={(_, data) => onChange({ ...value, to: data.value })}
        />
      </div>
      {note !== undefined && (
        <p
          id={`${id}-note`}
          role={problem === undefined ? 'status' : 'alert'}
          className={mergeClasses(styles.note, problem !== undefined && styles.problem)}
        >
          {note}
        </p>
      )}
    </fieldset>
  )
}
