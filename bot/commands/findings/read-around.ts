import type { Dependency } from '../../../okr/dependency.ts'
import { keysOfPriority } from '../../../okr/findings/competing-keys.ts'
import { comparedAtMost } from '../../../okr/findings/limits.ts'
import type { PlanFacts } from '../../../okr/findings/plan-facts.ts'
import { carriersOf } from '../../../okr/findings/plan-index.ts'
import type { Subject } from '../../../okr/findings/subjects.ts'
import { type Okr, parentIds } from '../../../okr/okr.ts'
import { type Person, rootUnitId } from '../../../okr/organisation.ts'
import { bodyAs } from '../bodies.ts'
import { dependencyDocumentId, dependencyOf, dependencyType } from '../dependencies/documents.ts'
import { unitType } from '../directory/directory.ts'
import { directoryOf, planOf } from '../partitions.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import { readOkrs } from '../plan/read-okrs.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { Condition, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** Of a longer list the first by id count, as in the domain. */
const pageSize = 100
/** Far deeper than any organisation, and more than any circle of dependencies that can be told. */
const stepsAtMost = 30
const circleAtMost = 200

const published: Condition = { key: 'visibility', equals: 'published' }

/** A small plan: everything that the findings of some subjects rest on, read by keys. */
export interface Around extends PlanFacts {
  people: readonly Person[]
  units: readonly StoredUnit[]
}

/** Collects the neighbourhood of subjects, each OKR and list read once. Its cost does not grow with the cycle. */
export function neighbourhood(ports: Reading, tenantId: string, cycleId: string) {
  const { store, directory } = ports
  const plan = planOf(tenantId, cycleId)
  const okrs = new Map<string, Okr>()
  const asked = new Set<string>()
  const listed = new Map<string, Promise<Okr[]>>()
  const dependencies = new Map<string, Dependency>()
  const unitsWithObjectives = new Set<string>()
  const unitsWithPublished = new Set<string>()
  const personIds = new Set<string>()
  const close = new Set<string>()
  const unitIds = new Set<string>()

  async function list(where: Condition[], limit = pageSize): Promise<Okr[]> {
    const key = JSON.stringify([where, limit])
    const known = listed.get(key)
    if (known !== undefined) return known
    const reading = store.list(plan, { type: okrType, where, limit }).then((page) => {
      const found = page.documents.map(okrOf)
      for (const okr of found) {
        okrs.set(okr.id, okr)
        asked.add(okr.id)
      }
      return found
    })
    listed.set(key, reading)
    return reading
  }

  async function get(ids: Iterable<string>): Promise<Okr[]> {
    const wanted = [...new Set(ids)]
    const fresh = wanted.filter((id) => !asked.has(id))
    for (const id of fresh) asked.add(id)
    for (const okr of await readOkrs(store, plan, fresh)) okrs.set(okr.id, okr)
    return wanted.flatMap((id) => okrs.get(id) ?? [])
  }

  /** Everything above some OKRs, themselves included. */
  async function upwards(ids: readonly string[]): Promise<void> {
    let frontier = [...ids]
    const seen = new Set(frontier)
    for (let step = 0; step < stepsAtMost && frontier.length > 0; step++) {
      const found = await get(frontier)
      frontier = found.flatMap(parentIds).filter((id) => !seen.has(id))
      for (const id of frontier) seen.add(id)
    }
  }

  const below = (id: string) => list([{ key: 'parents', contains: id }])

  async function dependenciesWhere(where: Condition[]): Promise<Dependency[]> {
    const page = await store.list(plan, { type: dependencyType, where, limit: pageSize })
    return keep(page.documents)
  }

  function keep(documents: readonly StoredDocument[]): Dependency[] {
    const found = documents.filter((document) => document.type === dependencyType).map(dependencyOf)
    for (const one of found) dependencies.set(one.id, one)
    return found
  }

  /** What OKRs wait for, and what that waits for in turn, as far as a circle can be told. */
  async function waiting(ids: readonly string[]): Promise<void> {
    let frontier = [...ids]
    const seen = new Set(frontier)
    while (frontier.length > 0 && seen.size < circleAtMost) {
      const found = await Promise.all(frontier.map((id) => dependenciesWhere([{ key: 'okr', equals: id }])))
      const providers = found.flat().flatMap((one) => one.providerOkrId ?? [])
      await get(providers)
      const next = new Set<string>()
      for (const id of providers) {
        next.add(id)
        // An objective waits for what its key results wait for.
        for (const okr of await below(id)) if (okr.kind === 'key-result') next.add(okr.id)
      }
      frontier = [...next].filter((id) => !seen.has(id))
      for (const id of frontier) seen.add(id)
    }
  }

  /** Whether there is a vision, or a goal of the organisation, also for those who see no draft. */
  async function top(): Promise<void> {
    for (const level of ['vision', 'organisation']) {
      await list([{ key: 'level', equals: level }], 1)
      await list([{ key: 'level', equals: level }, published], 1)
    }
  }

  async function okrSubjects(ids: readonly string[]): Promise<void> {
    await upwards(ids)
    const children = await Promise.all(ids.map(below))
    const keyResults = children.flat().filter((okr) => okr.kind === 'key-result')
    await waiting([...ids, ...keyResults.map((okr) => okr.id)])
    await top()
    await Promise.all(
      ids.flatMap((id) => {
        const sharedId = okrs.get(id)?.sharedId
        return sharedId === undefined ? [] : [list([{ key: 'shared', equals: sharedId }])]
      }),
    )
    const paths = await directory.units(
      tenantId,
      ids.flatMap((id) => okrs.get(id)?.unitId ?? []),
    )
    const onTheWay = new Set([...paths.values()].flatMap((unit) => unit.path))
    await Promise.all(
      [...onTheWay].map(async (unitId) => {
        if (unitsWithObjectives.has(unitId)) return
        const home = { key: 'home', equals: `unit:${unitId}` }
        const counts = (found: readonly Okr[]) =>
          found.some((okr) => okr.kind === 'objective' && okr.level !== 'vision')
        if (counts(await list([home], 2))) unitsWithObjectives.add(unitId)
        if (counts(await list([home, published], 2))) unitsWithPublished.add(unitId)
      }),
    )
  }

  /** `closeIds`: further OKRs, of which it has to be known who works on them. */
  async function read(subjects: readonly Subject[], closeIds: Iterable<string> = []): Promise<void> {
    for (const id of closeIds) close.add(id)
    const ids = (about: Subject['about']) =>
      subjects.flatMap((subject) => (subject.about === about && 'id' in subject ? [subject.id] : []))
    await okrSubjects(ids('okr'))
    for (const id of ids('okr')) close.add(id)
    for (const id of ids('person')) personIds.add(id)
    for (const id of ids('department')) unitIds.add(id)
    await Promise.all([
      ...ids('person').map((id) => list([{ key: 'people', contains: id }])),
      ...ids('priority').flatMap((id) =>
        keysOfPriority(id).map((key) => list([{ key: 'pulls', contains: key }], comparedAtMost)),
      ),
      ...ids('provider').flatMap((id) => [
        dependenciesWhere([{ key: 'provider', equals: id }]),
        dependenciesWhere([{ key: 'providerUnit', equals: id }]),
      ]),
      store.getMany(plan, ids('dependency').slice(0, pageSize).map(dependencyDocumentId)).then(keep),
      ...(subjects.some((subject) => subject.about === 'top')
        ? [
            top(),
            // Goals of the organisation that lead nowhere are among what stands at the top.
            list([
              { key: 'root', equals: 'root' },
              { key: 'level', equals: 'organisation' },
            ]),
          ]
        : []),
    ])
    const named = [...dependencies.values()]
    await get(
      named.flatMap((one) => [one.okrId, ...(one.providerOkrId === undefined ? [] : [one.providerOkrId])]),
    )
    // A key result says when its objective, which delivers or waits, is due.
    await Promise.all(
      named
        .flatMap((one) => [one.okrId, one.providerOkrId ?? []].flat())
        .filter((id) => okrs.get(id)?.kind === 'objective')
        .map(below),
    )
  }

  async function around(): Promise<Around> {
    const all = [...okrs.values()]
    const needs = [...dependencies.values()]
    const people = await directory.people(tenantId, [
      ...personIds,
      ...[...close].flatMap((id) => okrs.get(id) ?? []).flatMap(carriersOf),
      ...needs.flatMap((one) => one.providerId ?? []),
    ])
    const units = await directory.units(tenantId, [
      rootUnitId,
      ...unitIds,
      ...all.map((okr) => okr.unitId),
      ...[...people.values()].map((person) => person.unitId),
      ...needs.flatMap((one) => one.providerUnitId ?? []),
    ])
    const above = await directory.units(
      tenantId,
      [...units.values()].flatMap((unit) => unit.path),
    )
    // A department is a silo only where there is another one.
    const departments = await store.list(directoryOf(tenantId, 'units'), {
      type: unitType,
      where: [{ key: 'parent', equals: rootUnitId }],
      limit: 2,
    })
    const others = departments.documents.map((document) => bodyAs<StoredUnit>(document))
    return {
      okrs: all,
      people: [...people.values()],
      units: [
        ...new Map([...others, ...units.values(), ...above.values()].map((unit) => [unit.id, unit])).values(),
      ],
      dependencies: needs,
      unitsWithObjectives: [...unitsWithObjectives],
    }
  }

  /** Of what was read around some subjects, what everybody may see. What departments add up to is not: drafts count there. */
  function publishedOf({ okrs, people, units, dependencies }: Around): Around {
    return {
      okrs: okrs.filter(({ visibility }) => visibility === 'published'),
      people,
      units,
      dependencies,
      unitsWithObjectives: [...unitsWithPublished],
    }
  }

  return { read, around, publishedOf, get, list, upwards, below, dependenciesWhere, known: () => okrs }
}
