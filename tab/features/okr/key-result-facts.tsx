import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { ChoiceField } from './fields/choice-field.tsx'
import { DateField } from './fields/date-field.tsx'
import { NumberField } from './fields/number-field.tsx'
import { TextField } from './fields/text-field.tsx'
import { ambitionNames, confidenceNames, directionNames } from './names.ts'

type KeyResult = Extract<OkrDetails['okr'], { kind: 'key-result' }>

/** How a key result is measured, each part edited in place. */
export function KeyResultFacts({ okr, canEdit }: { okr: KeyResult; canEdit: boolean }) {
  const shared = { okrId: okr.id, canEdit }
  const value = { ...shared, unit: okr.unit, objectiveId: okr.objectiveId, optimistic: true }
  return (
    <>
      <TextField {...shared} field="metric" label="Metric" current={okr.metric} maxLength={200} />
      <NumberField {...value} field="baseline" label="Baseline" current={okr.baseline} />
      <NumberField {...value} field="current" label="Current value" current={okr.current} />
      <NumberField {...value} field="target" label="Target" current={okr.target} />
      <TextField
        {...shared}
        field="unit"
        label="Unit of measure"
        current={okr.unit}
        maxLength={40}
        placeholder="%, customers, days"
      />
      <ChoiceField
        {...shared}
        field="direction"
        label="Direction"
        current={okr.direction}
        choices={directionNames}
      />
      <DateField {...shared} field="dueOn" label="Due" current={okr.dueOn} />
      <ChoiceField
        {...shared}
        field="confidence"
        label="Confidence"
        current={okr.confidence}
        choices={confidenceNames}
        none="Not said yet"
      />
      <ChoiceField
        {...shared}
        field="ambition"
        label="Ambition"
        current={okr.ambition}
        choices={ambitionNames}
      />
      <NumberField
        {...shared}
        field="weight"
        label="Weight"
        current={okr.weight}
        required
        min={0}
        max={100}
      />
    </>
  )
}
