import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { useFormat } from '../../components/format.ts'
import { ChoiceField } from './fields/choice-field.tsx'
import { DateField } from './fields/date-field.tsx'
import { NumberField } from './fields/number-field.tsx'
import { TextField } from './fields/text-field.tsx'
import { ambitionNames, confidenceNames, directionNames } from './names.ts'

type KeyResult = Extract<OkrDetails['okr'], { kind: 'key-result' }>

/** How a key result is measured, each part edited in place. */
export function KeyResultFacts({ okr, canEdit }: { okr: KeyResult; canEdit: boolean }) {
  const format = useFormat()
  const shared = { okrId: okr.id, canEdit }
  const value = (number: number | undefined) =>
    number === undefined ? '–' : `${format.number(number)}${okr.unit === undefined ? '' : ` ${okr.unit}`}`
  return (
    <>
      <TextField
        {...shared}
        field="metric"
        label="Metric"
        current={okr.metric}
        maxLength={200}
        view={okr.metric ?? '–'}
      />
      <NumberField
        {...shared}
        field="baseline"
        label="Baseline"
        current={okr.baseline}
        unit={okr.unit}
        view={value(okr.baseline)}
        optimistic
        objectiveId={okr.objectiveId}
      />
      <NumberField
        {...shared}
        field="current"
        label="Current value"
        current={okr.current}
        unit={okr.unit}
        view={value(okr.current)}
        optimistic
        objectiveId={okr.objectiveId}
      />
      <NumberField
        {...shared}
        field="target"
        label="Target"
        current={okr.target}
        unit={okr.unit}
        view={value(okr.target)}
        optimistic
        objectiveId={okr.objectiveId}
      />
      <TextField
        {...shared}
        field="unit"
        label="Unit of measure"
        current={okr.unit}
        maxLength={40}
        view={okr.unit ?? '–'}
        placeholder="%, customers, days"
      />
      <ChoiceField
        {...shared}
        field="direction"
        label="Direction"
        current={okr.direction}
        choices={directionNames}
        view={directionNames[okr.direction]}
      />
      <DateField
        {...shared}
        field="dueOn"
        label="Due"
        current={okr.dueOn}
        view={okr.dueOn === undefined ? '–' : format.day(okr.dueOn)}
      />
      <ChoiceField
        {...shared}
        field="confidence"
        label="Confidence"
        current={okr.confidence}
        choices={confidenceNames}
        none="Not said yet"
        view={okr.confidence === undefined ? '–' : confidenceNames[okr.confidence]}
      />
      <ChoiceField
        {...shared}
        field="ambition"
        label="Ambition"
        current={okr.ambition}
        choices={ambitionNames}
        view={ambitionNames[okr.ambition]}
      />
      <NumberField
        {...shared}
        field="weight"
        label="Weight"
        current={okr.weight}
        view={format.number(okr.weight)}
        required
        min={0}
        max={100}
      />
    </>
  )
}
