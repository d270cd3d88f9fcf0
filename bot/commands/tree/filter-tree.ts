import type { Actor } from '../../../okr/actor.ts'
import type { FilterPage, FilterQuery } from '../../../okr/contract/tree.ts'
import { accept } from '../../../okr/result.ts'
import { namePeople } from '../directory/name-people.ts'
import { planOf } from '../partitions.ts'
import { prefixOf, wordsOf } from '../plan/documents.ts'
import { pathsToTop } from '../plan/path-to-top.ts'
import { readCycle } from '../plan/phase.ts'
import type { Condition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { readBelow } from './child-counts.ts'
import { type ReadablePage, readablePage } from './readable-page.ts'
import { readRowState, unknownState } from './row-state.ts'
import { okrRow } from './rows.ts'
import { otherSpellings } from './spelling.ts'

const defaultLimit = 50
/** So many that hold a word are read at a time until one of them is for the reader. */
const shownAmong = 10

/**
 * OKRs whose title has words that begin with every word asked for, and that fit the other conditions, each with its path.
 * Where there is none, words of the cycle that are spelt alike are searched instead, and named in the answer.
 */
export function filterTree(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (actor: Actor, cycleId: string, query: FilterQuery): Reply<FilterPage> => {
    const asked = wordsOf(query.text ?? '')
    // A page that goes on belongs to the words that its first page was found with.
    let { meant, cursor } = goOn(query.cursor)
    // What holds neither letter nor figure is no search for everything.
    const isNoWord = asked.length === 0 && (query.text ?? '').trim() !== ''
    let page: ReadablePage = isNoWord
      ? { okrs: [], concerned: new Set() }
      : await search(ports, actor, cycleId, { ...query, cursor }, meant ?? asked)
    if (!isNoWord && query.cursor === undefined && page.okrs.length === 0 && page.cursor === undefined) {
      // By the whole word: many others begin with the same letters.
      const isShown = async (word: string) => {
        const where = [{ key: 'words', contains: word }]
        const { okrs } = await readablePage(ports, actor, cycleId, where, shownAmong, undefined)
        return okrs.length > 0
      }
      const plan = planOf(actor.tenantId, cycleId)
      for (const words of await otherSpellings(ports.store, plan, asked, isShown)) {
        const found = await search(ports, actor, cycleId, { ...query, cursor }, words)
        // Words that only hidden drafts hold together are not named.
        if (found.okrs.length === 0) continue
        page = found
        meant = words
        break
      }
    }
    const cycle = await readCycle(ports.store, actor.tenantId, cycleId)
    const [paths, below, state, people] = await Promise.all([
      pathsToTop(ports, actor, cycleId, page.okrs),
      readBelow(
        ports,
        actor,
        cycleId,
        page.okrs.map((okr) => `okr:${okr.id}`),
      ),
      cycle && readRowState(ports.store, actor.tenantId, cycle, page),
      namePeople(
        ports.directory,
        actor.tenantId,
        page.okrs.flatMap((okr) => okr.ownerId ?? []),
      ),
    ])
    return accept({
      matches: page.okrs.map((okr) => ({
        row: okrRow(okr, below.get(`okr:${okr.id}`) ?? { childCount: 0 }, state ?? unknownState),
        path: (paths.get(okr.id) ?? []).map(({ id, title }) => ({ id, title })),
      })),
      people,
      ...(meant === undefined ? {} : { meant }),
      ...(page.cursor === undefined ? {} : { cursor: cursorFor(meant, page.cursor) }),
    })
  }
}

const meantMark = 'meant.'

function cursorFor(meant: readonly string[] | undefined, cursor: string): string {
  if (meant === undefined) return cursor
  return `${meantMark}${Buffer.from(meant.join(' ')).toString('base64url')}.${cursor}`
}

function goOn(cursor: string | undefined): { meant: string[] | undefined; cursor: string | undefined } {
  if (cursor === undefined || !cursor.startsWith(meantMark)) return { meant: undefined, cursor }
  const end = cursor.indexOf('.', meantMark.length)
  const words = Buffer.from(cursor.slice(meantMark.length, end), 'base64url').toString()
  return { meant: wordsOf(words), cursor: cursor.slice(end + 1) }
}

function search(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  query: FilterQuery,
  asked: readonly string[],
): Promise<ReadablePage> {
  const where: Condition[] = []
  // The longest word is the rarest: the store looks that one up, the others are compared here.
  const longest = [...asked].sort((a, b) => b.length - a.length)[0]
  if (longest !== undefined)
    where.push({ key: 'words', contains: longest.length < 3 ? longest : prefixOf(longest) })
  if (query.ownerId !== undefined) where.push({ key: 'people', contains: query.ownerId })
  if (query.unitId !== undefined) where.push({ key: 'unit', equals: query.unitId })
  if (query.level !== undefined) where.push({ key: 'level', equals: query.level })
  if (query.visibility !== undefined) where.push({ key: 'visibility', equals: query.visibility })
  const limit = query.limit ?? defaultLimit
  return readablePage(ports, actor, cycleId, where, limit, query.cursor, (okr) => {
    const words = wordsOf(okr.title)
    return asked.every((start) => words.some((word) => word.startsWith(start)))
  })
}
