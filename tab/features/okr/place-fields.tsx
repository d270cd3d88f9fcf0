import { Field, Select } from '@fluentui/react-components'
import { isLocked } from '../../../okr/cycle.ts'
import { useMe } from '../../api/me.ts'
import { levelNames } from '../../components/kind-icon.tsx'
import { UnitPicker } from '../../components/unit-picker.tsx'
import { useUnitPhase } from '../../components/use-unit-phase.ts'
import type { ObjectiveDraft } from './objective-draft.ts'
import { offeredLevels } from './offered-levels.ts'

export interface PlaceFieldsProps {
  draft: ObjectiveDraft
  problem: string | undefined
  onChange: (part: Partial<ObjectiveDraft>) => void
}

/** The unit of a new objective and its level in it. */
export function PlaceFields({ draft, problem, onChange }: PlaceFieldsProps) {
  const me = useMe()
  const { unit } = draft
  const levels = offeredLevels(me, unit?.id, draft.level)
  const isPlanLocked = useIsPlanLocked(draft)
  return (
    <>
      <UnitPicker
        label="Unit"
        required
        value={unit}
        suggestions={[...me.leads, ...me.unitPath]}
        error={
          isPlanLocked
            ? `The plan of ${unit?.name} is locked: nothing new comes into it. Choose another unit.`
            : problem
        }
        onChange={(chosen) =>
          chosen &&
          onChange({
            unit: { id: chosen.id, name: chosen.name },
            level:
              me.programLead || me.leads.some((led) => led.id === chosen.id) ? chosen.level : 'individual',
          })
        }
      />
      <Field label="Level">
        <Select
          value={draft.level}
          onChange={(_, data) =>
            onChange({ level: levels.find((level) => level === data.value) ?? draft.level })
          }
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {levelNames[level]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  )
}

/** Nothing new comes into a locked plan: said before it is written, not after. */
export function useIsPlanLocked({ unit }: Pick<ObjectiveDraft, 'unit'>): boolean {
  const phase = useUnitPhase(unit?.id)
  return phase !== undefined && isLocked(phase)
}
