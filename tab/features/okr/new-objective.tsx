import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { useCycle, useMe } from '../../api/me.ts'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { readFormDraft } from './drafts.ts'
import { objectiveFormName } from './form-names.ts'
import { restoredObjective, startedObjective } from './objective-draft.ts'
import { ObjectiveForm } from './objective-form.tsx'
import { okrKey } from './use-okr.ts'

export interface NewObjectiveProps {
  unitId: string | undefined
  /** What it will contribute to. */
  parentId: string | undefined
  onClose: () => void
}

/** The form for a new objective, with what is known already or was written before. */
export function NewObjective({ unitId, parentId, onClose }: NewObjectiveProps) {
  const me = useMe()
  const cycle = useCycle()
  const parent = useQuery({
    queryKey: okrKey(cycle.id, parentId ?? ''),
    queryFn: ({ signal }) =>
      api.call('getOkr', { params: { cycleId: cycle.id, okrId: parentId ?? '' }, signal }),
    enabled: parentId !== undefined,
  })
  if (parentId !== undefined && parent.isPending) return <LoadingRows label="Loading the form" rows={6} />
  const name = objectiveFormName(cycle.id, unitId, parentId)
  const kept = restoredObjective(readFormDraft(name))
  const unit = [...me.leads, ...me.unitPath].find((one) => one.id === unitId)
  const start =
    kept ??
    startedObjective(
      crypto.randomUUID(),
      me,
      unit,
      parent.data && {
        parentId: parent.data.okr.id,
        title: parent.data.okr.title,
        weight: 100,
        isRemoved: false,
      },
    )
  return <ObjectiveForm name={name} start={start} isRestored={kept !== undefined} onClose={onClose} />
}
