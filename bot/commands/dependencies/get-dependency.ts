import type { Actor } from '../../../okr/actor.ts'
import type { PeopleById } from '../../../okr/contract/common.ts'
import type { DependencyView } from '../../../okr/contract/dependencies.ts'
import type { OkrLine } from '../../../okr/contract/okrs.ts'
import { isAnswerable } from '../../../okr/dependency.ts'
import { type Days, daysOfPromise } from '../../../okr/dependency-days.ts'
import { accept } from '../../../okr/result.ts'
import { namePeople } from '../directory/name-people.ts'
import { readLines } from '../plan/lines.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { peopleIn } from './list-dependencies.ts'
import { openDependency, viewDependency } from './open-dependency.ts'

export interface DependencyDetails {
  dependency: DependencyView
  /** The OKR that needs it; absent: a draft that the reader, who is only its provider, may not see. */
  okr?: OkrLine
  /** Of the unit that provides it. */
  providerUnitName?: string
  /** For which days the provider can promise it. */
  promise: Days
  /** Nobody can answer it any more. */
  closed: boolean
  people: PeopleById
}

/** One dependency, for those who may see its OKR and for its provider. */
export function getDependency(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (actor: Actor, cycleId: string, dependencyId: string): Reply<DependencyDetails> => {
    const opened = await openDependency(ports, actor, cycleId, dependencyId)
    if (!opened.ok) return opened
    const { dependency, relations, unit: needing } = opened.value
    const view = viewDependency(dependency, relations, needing.phase)
    const { providerUnitId } = dependency
    const [lines, people, unit] = await Promise.all([
      readLines(ports, actor, cycleId, [dependency.okrId]),
      namePeople(ports.directory, actor.tenantId, peopleIn(view)),
      providerUnitId === undefined ? undefined : ports.directory.unit(actor.tenantId, providerUnitId),
    ])
    const okr = lines[dependency.okrId]
    return accept({
      dependency: view,
      ...(okr === undefined ? {} : { okr }),
      ...(unit === undefined ? {} : { providerUnitName: unit.name }),
      promise: daysOfPromise(opened.value.cycle),
      closed: !isAnswerable(dependency, needing.phase),
      people,
    })
  }
}
