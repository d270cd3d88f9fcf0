import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team'
import { Presenter20Regular } from '@fluentui/react-icons/svg/presenter'
import { useId } from 'react'
import type { SessionKind } from '../../../okr/session.ts'
import { useMe } from '../../api/me.ts'
import { UnitPicker } from '../../components/unit-picker.tsx'
import { kindNames, kindSummaries } from './session-plan.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '720px' },
  set: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  kinds: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  kind: {
    position: 'relative',
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':has(:focus-visible)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  input: { flexShrink: 0, margin: 0, marginTop: '3px', accentColor: tokens.colorCompoundBrandBackground },
  words: { flexGrow: 1, minWidth: 0 },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  text: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})

const icons: Record<SessionKind, typeof PeopleTeam20Regular> = {
  alignment: PeopleTeam20Regular,
  share: Presenter20Regular,
}

export interface WhatStepProps {
  unit: { id: string; name: string } | undefined
  onUnit: (unit: { id: string; name: string } | undefined) => void
  kind: SessionKind | undefined
  onKind: (kind: SessionKind) => void
}

/** Which unit meets, and for which of the two kinds of session. */
export function WhatStep({ unit, onUnit, kind, onKind }: WhatStepProps) {
  const styles = useStyles()
  const me = useMe()
  const name = useId()
  return (
    <div className={styles.root}>
      <UnitPicker
        label="Unit"
        required
        hint="Its leader is the organiser."
        value={unit}
        onChange={onUnit}
        suggestions={me.leads.length > 0 ? me.leads : me.unitPath}
      />
      <fieldset className={styles.set}>
        <legend className={styles.legend}>Kind</legend>
        <div className={styles.kinds}>
          {(['alignment', 'share'] as const).map((one) => {
            const Icon = icons[one]
            return (
              <label key={one} className={mergeClasses(styles.kind, kind === one && styles.chosen)}>
                <input
                  type="radio"
                  className={styles.input}
                  name={name}
                  checked={kind === one}
                  onChange={() => onKind(one)}
                  aria-describedby={`${name}-${one}`}
                  aria-label={kindNames[one]}
                />
                <span className={styles.words}>
                  <span className={styles.title}>{kindNames[one]}</span>
                  <span id={`${name}-${one}`} className={styles.text}>
                    {kindSummaries[one]}
                  </span>
                </span>
                <Icon aria-hidden className={styles.icon} />
              </label>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}
