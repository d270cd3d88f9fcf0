import { useState } from 'react'
import { useMe } from '../../../api/me.ts'
import { UnitPicker } from '../../../components/unit-picker.tsx'
import { isText, useField } from '../use-field.ts'
import { FieldRow } from './field-row.tsx'

export interface UnitFieldProps {
  okrId: string
  unitId: string
  unitName: string
  canEdit: boolean
}

/** The department or team that it belongs to. */
export function UnitField({ okrId, unitId, unitName, canEdit }: UnitFieldProps) {
  const me = useMe()
  const edit = useField({ okrId, field: 'unitId', current: unitId, isValue: isText })
  const [chosenName, setChosenName] = useState<string>()
  return (
    <FieldRow
      label="Unit"
      edit={edit}
      canEdit={canEdit}
      view={unitName}
      editor={() => (
        <UnitPicker
          label="Unit"
          hideLabel
          required
          suggestions={[...me.leads, ...me.unitPath]}
          value={
            edit.value === null
              ? undefined
              : { id: edit.value, name: edit.value === unitId ? unitName : (chosenName ?? '') }
          }
          onChange={(unit) => {
            if (!unit) return
            setChosenName(unit.name)
            edit.change(unit.id)
          }}
        />
      )}
    />
  )
}
