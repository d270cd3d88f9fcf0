import type { Actor } from '../../../okr/actor.ts'
import type { Okr } from '../../../okr/okr.ts'
import { planOf } from '../partitions.ts'
import { knowOkrs } from '../plan/access.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import type { Condition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { openCursor, sealCursor } from '../sealed-cursor.ts'

/** So that a page of drafts that are hidden from the reader costs a bounded number of reads. */
const storePagesAtMost = 5

export interface ReadablePage {
  okrs: Okr[]
  cursor?: string
}

/** OKRs that the actor may read and `accepts` takes, in tree order. Can be shorter than `limit` with a cursor that goes on. */
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
  let cursor = start === undefined ? undefined : await openCursor(ports.store, actor.tenantId, start)
  let endsHidden = false
  for (let pages = 0; pages < storePagesAtMost && okrs.length < limit; pages++) {
    const page = await ports.store.list(planOf(actor.tenantId, cycleId), {
      type: okrType,
      where,
      orderBy: 'place',
      limit: limit - okrs.length,
      ...(cursor === undefined ? {} : { cursor }),
    })
    const wanted = page.documents.map(okrOf).filter(accepts)
    const known = await knowOkrs(ports, actor, cycleId, wanted)
    const readable = known.filter((one) => one.readable).map((one) => one.okr)
    okrs.push(...readable)
    cursor = page.cursor
    if (cursor === undefined) break
    endsHidden = readable.at(-1)?.id !== page.documents.at(-1)?.id
  }
  if (cursor === undefined) return { okrs }
  return { okrs, cursor: endsHidden ? await sealCursor(ports.store, actor.tenantId, cursor) : cursor }
}
