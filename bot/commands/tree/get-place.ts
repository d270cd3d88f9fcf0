import type { Actor } from '../../../okr/actor.ts'
import type { PlaceInTree } from '../../../okr/contract/tree.ts'
import type { Okr } from '../../../okr/okr.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { findOkr, noSuchOkr } from '../plan/access.ts'
import { homeOf } from '../plan/documents.ts'
import { pathToTop } from '../plan/path-to-top.ts'
import type { Ports, Reply } from '../ports/ports.ts'

/** The rows to open, from the top, so that an OKR can be seen: what a deep link needs. The OKR itself is the last step. */
export function getPlace(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (
    actor: Actor,
    cycleId: string,
    okrId: string,
    view: PlaceInTree['view'],
  ): Reply<PlaceInTree> => {
    const found = await findOkr(ports, actor, cycleId, okrId)
    if (found === undefined) return refuse(noSuchOkr)
    const { okr } = found
    const path = [...(await pathToTop(ports, actor, cycleId, okr)), okr]
    if (view === 'alignment') return accept({ view, steps: path.map(step) })
    // In the organisation an objective stands with its owner or unit; a key result below its objective.
    const objective = path.findLast((one) => one.kind === 'objective') ?? okr
    const home = homeOf(objective) ?? ''
    const person = home.startsWith('person:') ? home.slice('person:'.length) : undefined
    const owner = person === undefined ? undefined : await ports.directory.person(actor.tenantId, person)
    const units = await ports.directory.unitPath(actor.tenantId, owner?.unitId ?? objective.unitId)
    return accept({
      view,
      steps: [
        ...units.map((unit) => ({ kind: 'unit' as const, id: unit.id })),
        ...(person === undefined ? [] : [{ kind: 'person' as const, id: person }]),
        step(objective),
        ...(objective.id === okr.id ? [] : [step(okr)]),
      ],
    })
  }
}

function step(okr: Okr) {
  return { kind: 'okr' as const, id: okr.id }
}
