import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { PlanLimits } from '../../../okr/plan-limits.ts'

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: '0 0 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    gap: '4px 12px',
    alignItems: 'end',
  },
  full: { width: '100%', minWidth: 0 },
  problem: {
    margin: '4px 0 0',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorStatusDangerBorderActive,
    paddingInlineStart: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

const parts = [
  { what: 'objectives', which: 'min', label: 'Objectives, from' },
  { what: 'objectives', which: 'max', label: 'Objectives, to' },
  { what: 'keyResults', which: 'min', label: 'Key results, from' },
  { what: 'keyResults', which: 'max', label: 'Key results, to' },
] as const

export interface LimitsFieldProps {
  /** While a number is being typed, it can be none: NaN. */
  value: PlanLimits
  problem: string | undefined
  onChange: (value: PlanLimits) => void
}

/** How many objectives and key results there should be, and what happens beyond that (R22). */
export function LimitsField({ value, problem, onChange }: LimitsFieldProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>Limits</legend>
      <p id={`${id}-text`} className={styles.text}>
        How many objectives a unit or a person has, and how many key results an objective.
      </p>
      <div className={styles.numbers}>
        {parts.map(({ what, which, label }) => (
          <Field key={label} label={label} size="small">
            <Input
              className={styles.full}
              input={{ className: styles.full }}
              type="number"
              min={which === 'min' ? 0 : 1}
              max={40}
              aria-invalid={problem !== undefined}
              aria-describedby={problem === undefined ? `${id}-text` : `${id}-problem`}
              value={Number.isNaN(value[what][which]) ? '' : String(value[what][which])}
              onChange={(_, data) => {
                const number = data.value.trim() === '' ? Number.NaN : Number(data.value)
                onChange({ ...value, [what]: { ...value[what], [which]: number } })
              }}
            />
          </Field>
        ))}
      </div>
      {problem !== undefined && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <Checkbox
        label="Refuse more than that; without this, more is only pointed out"
        checked={value.hard}
        onChange={(_, data) => onChange({ ...value, hard: data.checked === true })}
      />
    </fieldset>
  )
}
