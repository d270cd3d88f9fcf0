import { makeStyles, tokens } from '@fluentui/react-components'
import { PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team'
import { Presenter20Regular } from '@fluentui/react-icons/svg/presenter'
import type { SessionKind } from '../../../okr/session.ts'
import { useMe } from '../../api/me.ts'
import { type Choice, ChoiceCards } from '../../components/choice-cards.tsx'
import { UnitPicker } from '../../components/unit-picker.tsx'
import { kindNames, kindSummaries } from './session-plan.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '720px' },
})

const icons = { alignment: <PeopleTeam20Regular />, share: <Presenter20Regular /> } as const

const kinds: readonly Choice<SessionKind>[] = (['alignment', 'share'] as const).map((kind) => ({
  value: kind,
  title: kindNames[kind],
  text: kindSummaries[kind],
  icon: icons[kind],
}))

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
      <ChoiceCards legend="Kind" choices={kinds} value={kind} onChange={onKind} />
    </div>
  )
}
