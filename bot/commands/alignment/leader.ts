import type { Okr } from '../../../okr/okr.ts'
import { leaderOf } from '../../../okr/planning-state.ts'
import type { Directory } from '../ports/directory.ts'

/** Who leads the owner of an OKR; undefined when nobody is above, or the OKR has no owner in the organisation. */
export async function leaderOfOkr(
  directory: Directory,
  tenantId: string,
  okr: Okr,
): Promise<string | undefined> {
  const owner = okr.ownerId === undefined ? undefined : await directory.person(tenantId, okr.ownerId)
  if (owner === undefined) return undefined
  const [path, managers] = await Promise.all([
    directory.unitPath(tenantId, owner.unitId),
    directory.people(tenantId, owner.managerChain),
  ])
  return leaderOf(
    owner,
    path,
    owner.managerChain.flatMap((id) => managers.get(id) ?? []),
  )
}
