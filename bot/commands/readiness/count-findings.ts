import type { Actor } from '../../../okr/actor.ts'
import { findingType, storedFindingOf } from '../findings/documents.ts'
import { knowSubjects, viewsOf } from '../findings/view.ts'
import { planOf } from '../partitions.ts'
import type { Ports } from '../ports/ports.ts'

const pagesAtMost = 5

/** Open findings about the unit's own OKRs that the reader is shown; of very many only that they are. */
export async function countFindings(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  unitId: string,
): Promise<number> {
  let count = 0
  let cursor: string | undefined
  for (let pages = 0; pages < pagesAtMost; pages++) {
    const page = await ports.store.list(planOf(actor.tenantId, cycleId), {
      type: findingType,
      where: [
        { key: 'unit', contains: unitId },
        { key: 'state', equals: 'open' },
      ],
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    })
    const stored = page.documents.map(storedFindingOf)
    // What no draft has to do with is for everybody: no OKR is read for it.
    const mixed = stored.filter(({ published }) => published !== undefined)
    count += stored.length - mixed.length
    const known = await knowSubjects(ports, actor, cycleId, mixed)
    for (const one of mixed) {
      const views = await viewsOf(ports, actor, one, known)
      count += views.filter(({ unitIds }) => unitIds.includes(unitId)).length
    }
    cursor = page.cursor
    if (cursor === undefined) break
  }
  return count
}
