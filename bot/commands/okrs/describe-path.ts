import type { Actor } from '../../../okr/actor.ts'
import { pathSentence } from '../../../okr/contribution.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { findOkr, noSuchOkr } from '../plan/access.ts'
import { pathToTop } from '../plan/path-to-top.ts'
import type { Ports, Reply } from '../ports/ports.ts'

/** R29: the path of an OKR upwards as one sentence, as far as the actor may see it. */
export function describePath(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (actor: Actor, cycleId: string, okrId: string): Reply<string> => {
    const found = await findOkr(ports, actor, cycleId, okrId)
    if (found === undefined) return refuse(noSuchOkr)
    const path = await pathToTop(ports, actor, cycleId, found.okr)
    const units = await ports.directory.units(
      actor.tenantId,
      path.map((step) => step.unitId),
    )
    return accept(pathSentence(found.okr, path, (unitId) => units.get(unitId)?.name))
  }
}
