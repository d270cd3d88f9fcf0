import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { type Level, objectiveLimits } from '../../../okr/objective.ts'
import { useMe } from '../../api/me.ts'
import { levelNames } from '../../components/kind-icon.tsx'
import { ChoiceField } from './fields/choice-field.tsx'
import { NumberField } from './fields/number-field.tsx'
import { ContributorsField, OwnerField } from './fields/people-fields.tsx'
import { UnitField } from './fields/unit-field.tsx'
import { visibilityNames } from './names.ts'
import { offeredLevels } from './offered-levels.ts'

/** Who answers for it, where it belongs, and how important it is; for both kinds. */
export function ObjectiveFacts({ details }: { details: OkrDetails }) {
  const me = useMe()
  const { okr, people, can, unitName } = details
  const shared = { okrId: okr.id, canEdit: can.edit }
  return (
    <>
      <OwnerField {...shared} ownerId={okr.ownerId} ownerText={okr.ownerText} people={people} />
      <ContributorsField
        {...shared}
        contributorIds={okr.contributorIds}
        ownerId={okr.ownerId}
        people={people}
      />
      <NumberField
        {...shared}
        field="priority"
        label="Priority"
        current={okr.priority}
        required
        whole
        min={1}
        max={objectiveLimits.priority}
        {...(okr.priority === 1 ? { view: '1 (the highest)' } : {})}
      />
      {okr.kind === 'objective' && (
        <>
          <ChoiceField
            {...shared}
            field="level"
            label="Level"
            current={okr.level}
            choices={namesOf(offeredLevels(me, okr.unitId, okr.level))}
          />
          <UnitField {...shared} unitId={okr.unitId} unitName={unitName} />
          <ChoiceField
            {...shared}
            field="visibility"
            label="Visibility"
            current={okr.visibility}
            choices={visibilityNames}
            view={
              okr.visibility === 'draft'
                ? 'Draft: seen by the people concerned'
                : 'Published: seen by everybody in the organisation'
            }
          />
        </>
      )}
    </>
  )
}

function namesOf(levels: readonly Level[]): Partial<Record<Level, string>> {
  return Object.fromEntries(levels.map((level) => [level, levelNames[level]]))
}
