import type { Actor } from '../../../okr/actor.ts'
import type { Okr } from '../../../okr/okr.ts'
import { parentIds } from '../../../okr/okr.ts'
import { planOf } from '../partitions.ts'
import type { Ports } from '../ports/ports.ts'
import { knowOkrs } from './access.ts'
import { readOkrs } from './read-okrs.ts'

const stepsAtMost = 30

type Reading = Pick<Ports, 'store' | 'directory'>

/** R28: from the top down to each OKR's nearest parent, along the heaviest links that the actor may see. */
export async function pathsToTop(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  okrs: readonly Okr[],
): Promise<Map<string, Okr[]>> {
  const above = new Map<string, Okr>()
  const asked = new Set<string>()
  let frontier = okrs.flatMap(parentIds)
  for (let step = 0; step < stepsAtMost && frontier.length > 0; step++) {
    const wanted = [...new Set(frontier)].filter((id) => !asked.has(id))
    for (const id of wanted) asked.add(id)
    const found = await readOkrs(ports.store, planOf(actor.tenantId, cycleId), wanted)
    for (const { okr, readable } of await knowOkrs(ports, actor, cycleId, found))
      if (readable) above.set(okr.id, okr)
    frontier = found.flatMap(parentIds)
  }
  return new Map(okrs.map((okr) => [okr.id, walkUp(okr, above)]))
}

export async function pathToTop(ports: Reading, actor: Actor, cycleId: string, okr: Okr): Promise<Okr[]> {
  return (await pathsToTop(ports, actor, cycleId, [okr])).get(okr.id) ?? []
}

function walkUp(okr: Okr, above: ReadonlyMap<string, Okr>): Okr[] {
  const path: Okr[] = []
  const seen = new Set([okr.id])
  let at: Okr | undefined = okr
  while (at !== undefined && path.length < stepsAtMost) {
    at = byWeight(at)
      .filter((id) => !seen.has(id))
      .map((id) => above.get(id))
      .find((parent) => parent !== undefined)
    if (at === undefined) break
    seen.add(at.id)
    path.unshift(at)
  }
  return path
}

/** A key result's objective comes first; links by weight, heaviest first, equal ones in the given order. */
function byWeight(okr: Okr): string[] {
  const linked = [...okr.links].sort((a, b) => b.weight - a.weight).map((link) => link.parentId)
  return okr.kind === 'key-result' ? [okr.objectiveId, ...linked] : linked
}
