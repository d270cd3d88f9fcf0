import type { Actor } from '../../../okr/actor.ts'
import { departmentsFor, telling } from '../../../okr/department-topics.ts'
import type { Okr } from '../../../okr/okr.ts'
import { bodyAs } from '../bodies.ts'
import { unitType } from '../directory/directory.ts'
import { directoryOf, planOf } from '../partitions.ts'
import { knowOkrs } from '../plan/access.ts'
import { okrOf, okrType, wordsOf } from '../plan/documents.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { Ports } from '../ports/ports.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** What bounds the reads: so many words are looked up, so many OKRs and units looked at for each. */
const wordsAtMost = 5
const okrsAtMost = 20
const namesAtMost = 8
const unitsAtMost = 10

export interface LikelyDepartment {
  unit: StoredUnit
  /** One sentence: what speaks for it. */
  why: string
}

interface Evidence extends LikelyDepartment {
  weight: number
}

/**
 * Departments other than the OKR's own that are likely to contribute to it (R33), the likeliest first: because the text
 * names them, because they have OKRs about the same, or because it is what such departments do.
 */
export async function findDepartments(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  okr: Okr,
): Promise<LikelyDepartment[]> {
  const words = wordsOf(textOf(okr))
  const [named, sharing] = await Promise.all([
    findByName(ports, actor.tenantId, words),
    findBySharedWords(ports, actor, cycleId, okr, words),
  ])
  const own = await ports.directory.unit(actor.tenantId, okr.unitId)
  const best = new Map<string, Evidence>()
  for (const evidence of [...named, ...sharing]) {
    const { unit } = evidence
    if (unit.leaderId === undefined || own?.path.includes(unit.id)) continue
    const known = best.get(unit.id)
    if (known === undefined || known.weight < evidence.weight) best.set(unit.id, evidence)
  }
  return [...best.values()].sort(
    (a, b) => b.weight - a.weight || (a.unit.name < b.unit.name ? -1 : a.unit.name > b.unit.name ? 1 : 0),
  )
}

function textOf(okr: Okr): string {
  return okr.kind === 'key-result' ? `${okr.title} ${okr.metric ?? ''}` : `${okr.title} ${okr.why ?? ''}`
}

/** Units whose name stands in the text, and departments that usually do what it is about. */
async function findByName(
  { store, directory }: Reading,
  tenantId: string,
  words: readonly string[],
): Promise<Evidence[]> {
  const topics = departmentsFor(words)
  const names = [...new Set([...topics.flatMap((topic) => topic.names), ...telling(words, wordsAtMost)])]
  const pages = await Promise.all(
    names.slice(0, namesAtMost).map((name) =>
      store.list(directoryOf(tenantId, 'units'), {
        type: unitType,
        where: [{ key: 'words', contains: name }],
        orderBy: 'name',
        limit: unitsAtMost,
      }),
    ),
  )
  const units = pages.flatMap((page) => page.documents.map((one) => bodyAs<StoredUnit>(one)))
  const departments = await departmentsOf(
    directory,
    tenantId,
    units.map((unit) => unit.id),
  )
  return units.flatMap((unit): Evidence[] => {
    const name = wordsOf(unit.name)
    if (name.every((word) => words.includes(word)))
      return [{ unit, weight: 5, why: `The text names ${unit.name}.` }]
    const topic = topics.find((one) => name.some((word) => one.names.includes(word)))
    const department = departments.get(unit.id)
    // A team whose name sounds like it does not speak for the department around it.
    if (topic === undefined || department?.id !== unit.id) return []
    return [{ unit, weight: 2, why: `${unit.name} usually has to do with “${topic.word}”.` }]
  })
}

/** Departments with OKRs, readable to the actor, that are about the same. */
async function findBySharedWords(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  okr: Okr,
  words: readonly string[],
): Promise<Evidence[]> {
  const looked = telling(words, wordsAtMost)
  const pages = await Promise.all(
    looked.flatMap(formsOf).map((word) =>
      ports.store.list(planOf(actor.tenantId, cycleId), {
        type: okrType,
        where: [{ key: 'words', contains: word }],
        limit: okrsAtMost,
      }),
    ),
  )
  // A word that stands nearly everywhere says nothing. That is asked of all drafts: how common a word is tells of none.
  const found = pages.filter((page) => page.cursor === undefined).flatMap((page) => page.documents.map(okrOf))
  const others = [...new Map(found.map((one) => [one.id, one])).values()].filter(
    (one) => one.unitId !== okr.unitId,
  )
  const readable = (await knowOkrs(ports, actor, cycleId, others)).filter((one) => one.readable)
  const departments = await departmentsOf(
    ports.directory,
    actor.tenantId,
    readable.map((one) => one.okr.unitId),
  )
  return readable.flatMap(({ okr: other }): Evidence[] => {
    const unit = departments.get(other.unitId)
    if (unit === undefined) return []
    const otherWords = wordsOf(other.title)
    const shared = looked.filter((word) => formsOf(word).some((form) => otherWords.includes(form)))
    const metric = sharedMetric(okr, other)
    if (metric !== undefined)
      return [{ unit, weight: 4, why: `${unit.name} measures “${metric}” too, in “${other.title}”.` }]
    if (shared.length === 0) return []
    const about = shared.map((word) => `“${word}”`).join(' and ')
    return [
      {
        unit,
        weight: shared.length,
        why: `${unit.name} works on “${other.title}”: both are about ${about}.`,
      },
    ]
  })
}

/** A word and its plural, or its singular. */
function formsOf(word: string): string[] {
  return word.endsWith('s') && word.length > 4 ? [word, word.slice(0, -1)] : [word, `${word}s`]
}

function sharedMetric(a: Okr, b: Okr): string | undefined {
  if (a.kind !== 'key-result' || b.kind !== 'key-result') return undefined
  const metric = a.metric?.trim().toLowerCase()
  return metric !== undefined && metric !== '' && metric === b.metric?.trim().toLowerCase()
    ? a.metric
    : undefined
}

/** The department that each unit is or belongs to; none for the organisation itself. */
async function departmentsOf(
  directory: Reading['directory'],
  tenantId: string,
  unitIds: readonly string[],
): Promise<Map<string, StoredUnit>> {
  const units = await directory.units(tenantId, unitIds)
  const above = await directory.units(
    tenantId,
    [...units.values()].flatMap((unit) => unit.path[1] ?? []),
  )
  return new Map(
    [...units].flatMap(([id, unit]) => {
      const department = above.get(unit.path[1] ?? '')
      return department === undefined ? [] : [[id, department] as const]
    }),
  )
}
