import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { FieldChange } from '../../../okr/edit.ts'
import type { OkrChange } from '../../api/okr-changes.ts'

/** Fields that move a row to another place, or change the order of rows. */
const movingFields = new Set(['links', 'unitId', 'ownerId', 'priority', 'title', 'level'])
const measureFields = new Set(['baseline', 'current', 'target', 'weight', 'links'])

/** Whether a change of this field changes the progress of what stands above. */
export function movesProgress(field: string): boolean {
  return measureFields.has(field)
}

/** Everything above and around an OKR whose rows a change can have moved. */
export function rowsAround(
  details: OkrDetails,
  changes: readonly FieldChange[],
  before?: OkrDetails,
): NonNullable<OkrChange['reload']> {
  const moves = changes.some(({ field }) => movingFields.has(field))
  const measures = changes.some(({ field }) => movesProgress(field))
  if (!moves && !measures) return {}
  return placesOf(details, before)
}

/** The parents, unit and owner of an OKR, now and before: below these its rows stand. */
export function placesOf(details: OkrDetails, before?: OkrDetails): NonNullable<OkrChange['reload']> {
  const both = [details, ...(before ? [before] : [])].map((one) => one.okr)
  const okrs = both.flatMap((okr) => [
    ...okr.links.map((link) => link.parentId),
    ...(okr.kind === 'key-result' ? [okr.objectiveId] : []),
  ])
  return {
    okrs: [...new Set([...okrs, ...details.path.map((step) => step.id)])],
    units: [...new Set(both.map((okr) => okr.unitId))],
    people: [...new Set(both.flatMap((okr) => (okr.ownerId === undefined ? [] : [okr.ownerId])))],
    top: both.some((okr) => okr.kind === 'objective' && okr.links.length === 0),
  }
}
