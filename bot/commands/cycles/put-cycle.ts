import type { Actor } from '../../../okr/actor.ts'
import type { NewCycle } from '../../../okr/contract/organisation.ts'
import type { Cycle } from '../../../okr/cycle.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can, relationsToTenant } from '../../../okr/rights.ts'
import { asBody } from '../bodies.ts'
import { directoryOf } from '../partitions.ts'
import { cycleType, readCycle } from '../plan/phase.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'

/** Opens a cycle or changes its name and dates. The phase that it began with cannot be changed afterwards. */
export function putCycle(ports: Pick<Ports, 'store'>) {
  return async (actor: Actor, cycleId: string, input: NewCycle): Reply<Cycle> => {
    if (!can('manage-cycles', relationsToTenant(actor))) {
      return refuse(refusal('forbidden', 'Only the program lead can open or change a cycle.'))
    }
    const disorder = firstDisorder(input)
    if (disorder) return refuse(refusal('invalid', disorder.message, { field: disorder.field }))
    const partition = directoryOf(actor.tenantId, 'cycles')
    return retryWhenStale(async () => {
      const before = await readCycle(ports.store, actor.tenantId, cycleId)
      const { limits = before?.limits, ...dates } = input
      const cycle: Cycle = {
        ...dates,
        ...(limits === undefined ? {} : { limits }),
        id: cycleId,
        initialPhase: before?.initialPhase ?? input.initialPhase ?? 'draft',
      }
      const document = {
        id: cycleId,
        type: cycleType,
        keys: { startsOn: cycle.startsOn },
        body: asBody(cycle),
      }
      const stored = await ports.store.get(partition, cycleId)
      if (stored === undefined) await ports.store.create(partition, document)
      else await ports.store.replace(partition, document, stored.etag)
      return accept(cycle)
    })
  }
}

function firstDisorder({
  startsOn,
  endsOn,
  planning,
}: NewCycle): { field: string; message: string } | undefined {
  if (endsOn < startsOn)
    return { field: 'endsOn', message: 'The cycle ends before it starts; correct one of the dates.' }
  for (const phase of ['draft', 'align', 'share'] as const) {
    if (planning[phase].to < planning[phase].from) {
      return {
        field: `planning.${phase}`,
        message: `The ${phase} phase ends before it starts; correct one of the dates.`,
      }
    }
  }
  if (planning.align.from < planning.draft.from || planning.share.from < planning.align.from) {
    return {
      field: 'planning',
      message: 'Draft comes before align, and align before share; correct the dates.',
    }
  }
  return undefined
}
