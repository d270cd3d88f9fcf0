import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { TreeRow } from '../../../okr/contract/tree.ts'

export function isOkr(row: TreeRow): boolean {
  return row.kind === 'objective' || row.kind === 'key-result'
}

type Patch = Pick<
  TreeRow,
  'id' | 'title' | 'ownerId' | 'ownerText' | 'priority' | 'visibility' | 'progress'
> &
  Pick<TreeRow, 'confidence' | 'measure' | 'level' | 'planning'>

function common(okr: OkrDetails['okr']): Patch {
  return {
    id: okr.id,
    title: okr.title,
    ownerId: okr.ownerId,
    ownerText: okr.ownerText,
    priority: okr.priority,
    visibility: okr.visibility,
  }
}

function measureOf(okr: OkrDetails['okr']): Pick<Patch, 'confidence' | 'measure'> {
  if (okr.kind === 'objective') return {}
  const { baseline, current, target, unit } = okr
  const measured = [baseline, current, target].some((value) => value !== undefined)
  return { confidence: okr.confidence, measure: measured ? { baseline, current, target, unit } : undefined }
}

function patchOf({ okr, progress, planning }: OkrDetails): Patch {
  return {
    ...common(okr),
    planning,
    progress,
    ...measureOf(okr),
    ...(okr.kind === 'objective' ? { level: okr.level } : {}),
  }
}

/** What the details of an OKR say of its own row and of the rows of its key results. */
export function rowPatches(details: OkrDetails): Patch[] {
  return [
    patchOf(details),
    ...details.keyResults.map(({ keyResult, progress, planning }) => ({
      ...common(keyResult),
      ...(planning === undefined ? {} : { planning }),
      progress,
      ...measureOf(keyResult),
    })),
  ]
}
