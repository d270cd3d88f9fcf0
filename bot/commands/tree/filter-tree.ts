import type { Actor } from '../../../okr/actor.ts'
import type { FilterPage, FilterQuery } from '../../../okr/contract/tree.ts'
import { accept } from '../../../okr/result.ts'
import { namePeople } from '../directory/name-people.ts'
import { prefixOf, wordsOf } from '../okrs/documents.ts'
import { pathsToTop } from '../okrs/path-to-top.ts'
import { readRollUps } from '../okrs/roll-up.ts'
import { planOf } from '../partitions.ts'
import type { Condition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { readablePage } from './readable-page.ts'
import { okrRow } from './rows.ts'

const defaultLimit = 50

/** OKRs whose title has words that begin with every word asked for, and that fit the other conditions, each with its path. */
export function filterTree(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (actor: Actor, cycleId: string, query: FilterQuery): Reply<FilterPage> => {
    const asked = wordsOf(query.text ?? '')
    const where: Condition[] = []
    // The longest word is the rarest: the store looks that one up, the others are compared here.
    const longest = [...asked].sort((a, b) => b.length - a.length)[0]
    if (longest !== undefined)
      where.push({ key: 'words', contains: longest.length < 3 ? longest : prefixOf(longest) })
    if (query.ownerId !== undefined) where.push({ key: 'people', contains: query.ownerId })
    if (query.unitId !== undefined) where.push({ key: 'unit', equals: query.unitId })
    if (query.level !== undefined) where.push({ key: 'level', equals: query.level })
    if (query.visibility !== undefined) where.push({ key: 'visibility', equals: query.visibility })

    const page = await readablePage(
      ports,
      actor,
      cycleId,
      where,
      query.limit ?? defaultLimit,
      query.cursor,
      (okr) => {
        const words = wordsOf(okr.title)
        return asked.every((start) => words.some((word) => word.startsWith(start)))
      },
    )
    const [paths, rollUps, people] = await Promise.all([
      pathsToTop(ports, actor, cycleId, page.okrs),
      readRollUps(
        ports.store,
        planOf(actor.tenantId, cycleId),
        page.okrs.map((okr) => `okr:${okr.id}`),
      ),
      namePeople(
        ports.directory,
        actor.tenantId,
        page.okrs.flatMap((okr) => okr.ownerId ?? []),
      ),
    ])
    return accept({
      matches: page.okrs.map((okr) => ({
        row: okrRow(okr, rollUps.get(`okr:${okr.id}`) ?? { childCount: 0 }),
        path: (paths.get(okr.id) ?? []).map(({ id, title }) => ({ id, title })),
      })),
      people,
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    })
  }
}
