import type { Actor } from '../../../okr/actor.ts'
import type { OkrAlignment } from '../../../okr/contract/alignment.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { Ports } from '../ports/ports.ts'
import { findDepartments } from './likely-departments.ts'
import type { OpenAlignment } from './open-alignment.ts'
import { teamOf } from './whom-to-ask.ts'

export type Suggestion = OkrAlignment['suggestions'][number]

const teamAtMost = 4
const departmentsAtMost = 3

/** Whom to ask next, each with the reason: the leader, who contributes to the same, and departments likely to contribute. */
export async function suggestPeople(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  open: Pick<OpenAlignment, 'plan' | 'found' | 'requests' | 'leaderId' | 'cycle'>,
): Promise<Suggestion[]> {
  const { plan, found, leaderId } = open
  const { okr } = found
  if (okr.ownerId === undefined) return []
  const [team, departments, owner] = await Promise.all([
    teamOf(ports, actor.tenantId, plan, okr),
    findDepartments(ports, actor, open.cycle.id, okr),
    ports.directory.person(actor.tenantId, okr.ownerId),
  ])
  const asked = new Set(
    open.requests
      .filter(({ request }) => request.state !== 'withdrawn')
      .map(({ request }) => request.personId),
  )
  const suggestions: Suggestion[] = []
  const suggest = (suggestion: Suggestion): boolean => {
    if (suggestion.personId === okr.ownerId || asked.has(suggestion.personId)) return false
    asked.add(suggestion.personId)
    suggestions.push(suggestion)
    return true
  }
  if (leaderId !== undefined) {
    suggest({ kind: 'leader', personId: leaderId, why: `Leads ${owner?.displayName ?? 'the owner'}.` })
  }
  for (const person of team.slice(0, teamAtMost + 1)) {
    if (suggestions.filter(({ kind }) => kind === 'team').length === teamAtMost) break
    suggest({ kind: 'team', personId: person.id, why: teamReason(okr, person.id) })
  }
  let more = departmentsAtMost
  for (const { unit, why } of departments) {
    if (more === 0) break
    if (unit.leaderId === undefined) continue
    const suggested = suggest({
      kind: 'department',
      personId: unit.leaderId,
      unitId: unit.id,
      unitName: unit.name,
      why,
    })
    if (suggested) more--
  }
  return suggestions
}

function teamReason(okr: Okr, personId: string): string {
  return okr.contributorIds.includes(personId)
    ? 'Contributes to this OKR.'
    : 'Works in the same unit on OKRs that contribute to the same.'
}
