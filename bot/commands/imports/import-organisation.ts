import type { Actor } from '../../../okr/actor.ts'
import type { ImportReport } from '../../../okr/contract/organisation.ts'
import { type ImportedOrganisation, organisationFromRows } from '../../../okr/import/organisation.ts'
import type { CsvTable } from '../../../okr/import/organisation-rows.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can, relationsToTenant } from '../../../okr/rights.ts'
import { bodyAs } from '../bodies.ts'
import { personType } from '../directory/directory.ts'
import { getAll } from '../get-all.ts'
import { listAll } from '../list-all.ts'
import { directoryOf } from '../partitions.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { personDocument, type StoredPerson, unitDocuments } from './organisation-documents.ts'
import { readSettings, writeSettings } from './settings.ts'
import { writeDocuments } from './write-documents.ts'

export interface CsvPort {
  /** Throws an Error with a sentence for people when the text is no CSV. */
  readCsv(text: string): CsvTable
}

/** Imports people and units from CSV. A dry run tells what would be done; a second import changes nothing. */
export function importOrganisation(ports: Ports & CsvPort) {
  return async (actor: Actor, input: { csv: string; name: string; dryRun: boolean }): Reply<ImportReport> => {
    if (!can('import', relationsToTenant(actor))) {
      return refuse(refusal('forbidden', 'Only the program lead can import an organisation.'))
    }
    let table: CsvTable
    try {
      table = ports.readCsv(input.csv)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return refuse(refusal('invalid', `This file is not CSV: ${reason}`, { field: 'csv' }))
    }
    const organisation = organisationFromRows(table, input.name)
    if (organisation.people.length === 0) {
      return refuse(
        refusal(
          'invalid',
          'No person could be read from this file. It needs the columns id, displayName, managerId, jobTitle, departments and timeZone.',
          {
            field: 'csv',
            details: organisation.problems.slice(0, 20).map((problem) => problem.message),
          },
        ),
      )
    }
    const missing = await missingFrom(ports, actor.tenantId, organisation)
    const report = await writeOrganisation(ports, actor.tenantId, organisation, input.dryRun)
    if (!input.dryRun) {
      // Entra is read from the beginning next time, because it completes the people whom this file brought.
      const { deltaLink: _read, ...settings } = await readSettings(ports.store, actor.tenantId)
      await writeSettings(ports.store, actor.tenantId, {
        ...settings,
        unitsFrom: 'csv',
        organisationName: input.name,
      })
    }
    return accept({ ...report, open: [...report.open, ...missing] })
  }
}

/** People whom an earlier import knew and this file does not: a file may be a part, so that they left is for Entra to say. */
async function missingFrom(
  { store }: Ports,
  tenantId: string,
  { people }: ImportedOrganisation,
): Promise<ImportReport['open']> {
  const named = new Set(people.map((person) => person.id))
  const stored = await listAll(store, directoryOf(tenantId, 'people'), { type: personType })
  return stored
    .map((document) => bodyAs<StoredPerson>(document))
    .filter((person) => person.active && !named.has(person.id))
    .map((person) => ({
      line: 0,
      text: person.id,
      reason: `${person.displayName} is known, but not in this file; they stay until Microsoft Entra ID says that they left.`,
    }))
}

/** Writes people and units; what Entra alone knows of a person (mail) is kept when the source does not say it. */
export async function writeOrganisation(
  ports: Ports,
  tenantId: string,
  organisation: ImportedOrganisation,
  dryRun: boolean,
  departments: ReadonlyMap<string, string> = new Map(),
): Promise<ImportReport> {
  const people = directoryOf(tenantId, 'people')
  const merged: StoredPerson[] = []
  const stored = await getAll(
    ports.store,
    people,
    organisation.people.map((person) => person.id),
  )
  const before = new Map(stored.map((document) => [document.id, bodyAs<StoredPerson>(document)]))
  for (const person of organisation.people) {
    const { mail, timeZone, department } = before.get(person.id) ?? {}
    const known = departments.get(person.id) ?? department
    merged.push({
      ...(mail === undefined ? {} : { mail }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...person,
      ...(known === undefined ? {} : { department: known }),
    })
  }
  const writtenUnits = await writeDocuments(
    ports.store,
    directoryOf(tenantId, 'units'),
    unitDocuments(organisation.units, organisation.people),
    dryRun,
  )
  const writtenPeople = await writeDocuments(ports.store, people, merged.map(personDocument), dryRun)
  ports.directory.forget(tenantId)
  return {
    dryRun,
    create: writtenUnits.create + writtenPeople.create,
    update: writtenUnits.update + writtenPeople.update,
    unchanged: writtenUnits.unchanged + writtenPeople.unchanged,
    counts: { people: organisation.people.length, units: organisation.units.length },
    leftOut: organisation.problems.map((problem) => ({
      line: problem.line ?? 0,
      text: problem.personIds?.join(', ') ?? '',
      reason: problem.message,
    })),
    open: organisation.gaps.map((gap) => ({ line: gap.line ?? 0, text: gap.personId, reason: gap.message })),
  }
}
