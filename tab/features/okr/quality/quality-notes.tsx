import { lazy, Suspense } from 'react'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { useCycle } from '../../../api/me.ts'
import type { FieldEdit } from '../use-field.ts'
import { useKnownOkr } from '../use-okr.ts'

const FieldQuality = lazy(() => import('./field-quality.tsx').then((m) => ({ default: m.FieldQuality })))

/** The fields that the rules look at while they are written. */
const watched = new Set(['title', 'why', 'metric', 'baseline', 'target', 'direction', 'dueOn', 'ambition'])

export interface QualityNotesProps {
  /** By which the field's editor is described. */
  id: string
  edit: Pick<FieldEdit<unknown>, 'okrId' | 'field' | 'isEditing' | 'value'>
}

/** What the rules of quality find in a field, below it; for those who can mend it. */
export function QualityNotes({ id, edit }: QualityNotesProps) {
  const { okrId, field, isEditing, value } = edit
  const cycle = useCycle()
  const details = useKnownOkr(cycle.id, okrId)
  const isWritten = isEditing && watched.has(field)
  const isShown = details?.can.plan && (isWritten || hasOpen(details, field))
  if (!isShown && !isEditing) return null
  return (
    <div id={id} aria-live={isEditing ? 'polite' : undefined}>
      {isShown && (
        <Suspense fallback={null}>
          <FieldQuality details={details} field={field} writing={isWritten ? { value } : undefined} />
        </Suspense>
      )}
    </div>
  )
}

function hasOpen({ quality }: OkrDetails, field: string): boolean {
  return quality.some((problem) => problem.field === field && problem.dismissed === undefined)
}
