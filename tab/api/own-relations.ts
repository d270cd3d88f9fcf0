import type { Me } from '../../okr/contract/organisation.ts'
import type { Relation } from '../../okr/rights.ts'

/** What I am to an OKR, as far as the tab knows: enough for the rights to edit and to link. The server decides. */
export function ownRelations(
  me: Pick<Me, 'person' | 'leads' | 'programLead' | 'guest'>,
  { ownerId, unitId }: { ownerId?: string | undefined; unitId: string },
): Set<Relation> {
  if (me.guest) return new Set(['guest'])
  const relations = new Set<Relation>(['member'])
  const leads = me.leads.some((unit) => unit.id === unitId)
  if (me.programLead) relations.add('program-lead')
  if (leads) relations.add('unit-leader')
  if (ownerId === me.person.id || (ownerId === undefined && leads)) relations.add('owner')
  return relations
}
