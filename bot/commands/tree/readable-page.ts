import type { Actor } from '../../../okr/actor.ts'
import type { Okr } from '../../../okr/okr.ts'
import { can } from '../../../okr/rights.ts'
import { planOf } from '../partitions.ts'
import { knowOkrs } from '../plan/access.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import type { Condition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { openCursor, sealCursor } from '../sealed-cursor.ts'

/** So that a page of drafts that are hidden from the reader costs a bounded number of reads. */
const storePagesAtMost = 5
const aheadAtOnce = 10

export interface ReadablePage {
  okrs: Okr[]
  /** Those that would be shown to the reader as drafts too: what is said about them beside what they say is for these. */
  concerned: ReadonlySet<string>
  cursor?: string
}

/**
 * OKRs that the actor may read and `accepts` takes, in tree order. Can be shorter than `limit` with a cursor that goes on.
 * A full page has a cursor only where something follows that is for the reader, so that it does not tell of hidden drafts.
 */
export async function readablePage(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  where: Condition[],
  limit: number,
  start: string | undefined,
  accepts: (okr: Okr) => boolean = () => true,
): Promise<ReadablePage> {
  const okrs: Okr[] = []
  const concerned = new Set<string>()
  let cursor = start === undefined ? undefined : await openCursor(ports.store, actor.tenantId, start)
  let endsHidden = false
  const next = async (from: string | undefined, most: number) => {
    const page = await ports.store.list(planOf(actor.tenantId, cycleId), {
      type: okrType,
      where,
      orderBy: 'place',
      limit: most,
      ...(from === undefined ? {} : { cursor: from }),
    })
    const known = await knowOkrs(ports, actor, cycleId, page.documents.map(okrOf).filter(accepts))
    const readable = known.filter((one) => one.readable)
    return { readable, cursor: page.cursor, lastId: page.documents.at(-1)?.id }
  }
  let pages = 0
  for (; pages < storePagesAtMost && okrs.length < limit; pages++) {
    const page = await next(cursor, limit - okrs.length)
    for (const { okr, relations } of page.readable) {
      okrs.push(okr)
      if (can('read-draft', relations)) concerned.add(okr.id)
    }
    cursor = page.cursor
    if (cursor === undefined) return { okrs, concerned }
    endsHidden = page.readable.at(-1)?.okr.id !== page.lastId
  }
  let ahead = cursor
  for (; pages < storePagesAtMost && ahead !== undefined; pages++) {
    const page = await next(ahead, aheadAtOnce)
    if (page.readable.length > 0) break
    ahead = page.cursor
  }
  if (cursor === undefined || ahead === undefined) return { okrs, concerned }
  return {
    okrs,
    concerned,
    cursor: endsHidden ? await sealCursor(ports.store, actor.tenantId, cursor) : cursor,
  }
}
