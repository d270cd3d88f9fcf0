import type { Actor } from '../../../okr/actor.ts'
import type { PersonRef } from '../../../okr/contract/common.ts'
import type { UnitView } from '../../../okr/contract/organisation.ts'
import type { Person } from '../../../okr/organisation.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { bodyAs } from '../bodies.ts'
import { directoryOf } from '../partitions.ts'
import { prefixOf, wordsOf } from '../plan/documents.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { Condition, JsonObject } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { personType, unitType } from './directory.ts'
import { personRefOf } from './name-people.ts'

const storePagesAtMost = 10

/** People whose name has words that begin with every word asked for, by name. */
export function findPeople(ports: Pick<Ports, 'store'>) {
  return async (
    actor: Actor,
    query: { text?: string | undefined; limit?: number | undefined },
  ): Reply<{ people: PersonRef[] }> => {
    if (actor.guest) return refuse(refusal('forbidden', 'Guests cannot look up people.'))
    const found = await findByName(ports, actor, 'people', query.text ?? '', [], query.limit ?? 20)
    return accept({ people: found.map((body) => personRefOf(bodyAs<Person>({ body }))) })
  }
}

/** Units below one, or by name. */
export function listUnits(ports: Pick<Ports, 'store'>) {
  return async (
    actor: Actor,
    query: { parentId?: string | undefined; text?: string | undefined },
  ): Reply<{ units: UnitView[] }> => {
    if (actor.guest) return refuse(refusal('forbidden', 'Guests cannot look up units.'))
    const where: Condition[] = query.parentId === undefined ? [] : [{ key: 'parent', equals: query.parentId }]
    const found = await findByName(ports, actor, 'units', query.text ?? '', where, 100)
    return accept({
      units: found.map((body) => {
        const { id, name, level, parentId, leaderId } = bodyAs<StoredUnit>({ body })
        return { id, name, level, ...(parentId ? { parentId } : {}), ...(leaderId ? { leaderId } : {}) }
      }),
    })
  }
}

async function findByName(
  { store }: Pick<Ports, 'store'>,
  actor: Actor,
  kind: 'people' | 'units',
  text: string,
  conditions: Condition[],
  limit: number,
): Promise<JsonObject[]> {
  const asked = wordsOf(text)
  const longest = [...asked].sort((a, b) => b.length - a.length)[0]
  // One or two letters are too few to look up: then the first names are compared, page by page.
  const where =
    longest !== undefined && longest.length >= 3 ? [{ key: 'words', contains: prefixOf(longest) }] : []
  const found: JsonObject[] = []
  let cursor: string | undefined
  for (let pages = 0; pages < storePagesAtMost && found.length < limit; pages++) {
    const page = await store.list(directoryOf(actor.tenantId, kind), {
      type: kind === 'people' ? personType : unitType,
      where: [...conditions, ...where],
      orderBy: 'name',
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const { body } of page.documents) {
      const words = wordsOf(String(kind === 'people' ? body.displayName : body.name))
      const active = kind === 'units' || body.active === true
      if (active && asked.every((start) => words.some((word) => word.startsWith(start)))) found.push(body)
    }
    cursor = page.cursor
    if (cursor === undefined) break
  }
  return found.slice(0, limit)
}
