import type { Actor } from '../../../okr/actor.ts'
import type { OkrLine } from '../../../okr/contract/okrs.ts'
import type { Okr } from '../../../okr/okr.ts'
import { planOf } from '../partitions.ts'
import type { Ports } from '../ports/ports.ts'
import { knowOkrs } from './access.ts'
import { okrOf, okrType } from './documents.ts'
import { progressOf, readRollUps } from './roll-up.ts'

/** An OKR in one line. `weight`: of its link to the OKR that it is shown with. */
export function lineOf(okr: Okr, progress: number | undefined, weight?: number): OkrLine {
  return {
    id: okr.id,
    kind: okr.kind,
    ...(okr.kind === 'objective' ? { level: okr.level } : {}),
    title: okr.title,
    ...(okr.ownerId === undefined ? {} : { ownerId: okr.ownerId }),
    unitId: okr.unitId,
    visibility: okr.visibility,
    ...(progress === undefined ? {} : { progress }),
    ...(weight === undefined ? {} : { weight }),
  }
}

/** OKRs that a page names, by id, as far as the actor may read them. */
export async function readLines(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  ids: Iterable<string>,
): Promise<Record<string, OkrLine>> {
  const plan = planOf(actor.tenantId, cycleId)
  const wanted = [...new Set(ids)]
  const okrs: Okr[] = []
  for (let i = 0; i < wanted.length; i += 100) {
    const documents = await ports.store.getMany(plan, wanted.slice(i, i + 100))
    okrs.push(...documents.filter((document) => document.type === okrType).map(okrOf))
  }
  const readable = (await knowOkrs(ports, actor, cycleId, okrs)).filter((one) => one.readable)
  const rollUps = await readRollUps(
    ports.store,
    plan,
    readable.map(({ okr }) => `okr:${okr.id}`),
  )
  return Object.fromEntries(
    readable.map(({ okr }) => [
      okr.id,
      lineOf(okr, progressOf(okr, rollUps.get(`okr:${okr.id}`) ?? { childCount: 0 })),
    ]),
  )
}
