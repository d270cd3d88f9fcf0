import type { Person, Unit } from '../../../okr/organisation.ts'
import { asBody } from '../bodies.ts'
import { personType, unitType } from '../directory/directory.ts'
import { wordKeys } from '../plan/documents.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { Document } from '../ports/document-store.ts'

/** A person as stored: with the department that Entra gave, so that a later delta can be laid over it. */
export type StoredPerson = Person & { department?: string }

export function personDocument(person: StoredPerson): Document {
  return {
    id: person.id,
    type: personType,
    keys: {
      unit: person.active ? person.unitId : 'left',
      name: person.displayName.toLowerCase().slice(0, 100).toWellFormed(),
      words: person.active ? wordKeys(person.displayName) : [],
      ...(person.managerId === undefined ? {} : { manager: person.managerId }),
    },
    body: asBody(person),
  }
}

export function unitDocuments(units: readonly Unit[], people: readonly Person[]): Document[] {
  const members = new Map<string, number>()
  for (const person of people)
    if (person.active) members.set(person.unitId, (members.get(person.unitId) ?? 0) + 1)
  const subunits = new Map<string, number>()
  for (const { parentId } of units) if (parentId) subunits.set(parentId, (subunits.get(parentId) ?? 0) + 1)
  return units.map((unit) => {
    const stored: StoredUnit = {
      ...unit,
      members: members.get(unit.id) ?? 0,
      subunits: subunits.get(unit.id) ?? 0,
    }
    return {
      id: unit.id,
      type: unitType,
      keys: {
        name: unit.name.toLowerCase().slice(0, 100).toWellFormed(),
        words: wordKeys(unit.name),
        ...(unit.parentId === undefined ? {} : { parent: unit.parentId }),
        ...(unit.leaderId === undefined ? {} : { leader: unit.leaderId }),
      },
      body: asBody(stored),
    }
  })
}
