import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { Me } from '../../../okr/contract/organisation.ts'

/** The unit for which I can mark this OKR: its own, if I lead it; the whole organisation, if I lead that. */
export function unitToMark(
  { okr, unitName }: Pick<OkrDetails, 'okr' | 'unitName'>,
  { leads, programLead, guest }: Pick<Me, 'leads' | 'programLead' | 'guest'>,
): { id: string; name: string } | undefined {
  if (guest || (okr.kind === 'objective' && okr.level === 'vision')) return undefined
  const own = leads.find((unit) => unit.id === okr.unitId)
  const top = leads.find((unit) => unit.parentId === undefined)
  return own ?? top ?? (programLead ? { id: okr.unitId, name: unitName } : undefined)
}
