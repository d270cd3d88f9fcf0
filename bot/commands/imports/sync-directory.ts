import type { Actor } from '../../../okr/actor.ts'
import type { ImportReport } from '../../../okr/contract/organisation.ts'
import { type DirectoryUser, organisationFromDirectory } from '../../../okr/import/organisation.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can, relationsToTenant } from '../../../okr/rights.ts'
import { bodyAs } from '../bodies.ts'
import { personType } from '../directory/directory.ts'
import { getAll } from '../get-all.ts'
import { listAll } from '../list-all.ts'
import { directoryOf } from '../partitions.ts'
import { CalendarError } from '../ports/calendar.ts'
import type { DirectoryDelta, DirectorySource, SourceUser } from '../ports/directory-source.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { writeOrganisation } from './import-organisation.ts'
import { personDocument, type StoredPerson } from './organisation-documents.ts'
import { readSettings, writeSettings } from './settings.ts'
import { writeDocuments } from './write-documents.ts'

/**
 * Reads people from Entra: everything the first time, then what changed. With units from a CSV file, Entra adds to the
 * known people what the file does not say (mail, whether they left); else it decides people, managers and units alike.
 */
export function syncDirectory(ports: Ports & { directorySource: DirectorySource }) {
  return async (actor: Actor, input: { dryRun?: boolean | undefined }): Reply<ImportReport> => {
    if (!can('import', relationsToTenant(actor))) {
      return refuse(refusal('forbidden', 'Only the program lead can read people from Microsoft Entra ID.'))
    }
    const { store } = ports
    const dryRun = input.dryRun === true
    const settings = await readSettings(store, actor.tenantId)
    let delta: DirectoryDelta
    try {
      delta = await ports.directorySource.read(actor.tenantId, settings.deltaLink)
    } catch (error) {
      if (!(error instanceof CalendarError)) throw error
      return refuse(refusal('try-again', `Microsoft Entra ID could not be read: ${error.message}`))
    }
    const report =
      settings.unitsFrom === 'csv'
        ? await completePeople(ports, actor.tenantId, delta.users, dryRun)
        : await replaceOrganisation(
            ports,
            actor.tenantId,
            delta.users,
            delta.full,
            settings.organisationName,
            dryRun,
          )
    if (!dryRun) await writeSettings(store, actor.tenantId, { ...settings, deltaLink: delta.deltaLink })
    ports.directory.forget(actor.tenantId)
    return accept(report)
  }
}

async function completePeople(
  { store }: Ports,
  tenantId: string,
  users: readonly SourceUser[],
  dryRun: boolean,
): Promise<ImportReport> {
  const people = directoryOf(tenantId, 'people')
  const completed: StoredPerson[] = []
  const open: ImportReport['open'] = []
  const stored = await getAll(
    store,
    people,
    users.map((user) => user.id),
  )
  const known = new Map(stored.map((document) => [document.id, bodyAs<StoredPerson>(document)]))
  for (const user of users) {
    const person = known.get(user.id)
    if (person === undefined) {
      if (user.removed !== true && user.active !== false) {
        open.push({
          line: 0,
          text: user.id,
          reason: `${user.displayName ?? user.id} is in Entra, but not in the imported file.`,
        })
      }
      continue
    }
    const left = user.removed === true || user.active === false
    completed.push({
      ...person,
      ...(user.mail === undefined ? {} : { mail: user.mail }),
      active: !left && (user.active ?? person.active),
    })
  }
  const written = await writeDocuments(store, people, completed.map(personDocument), dryRun)
  return { dryRun, ...written, counts: { people: completed.length }, leftOut: [], open }
}

async function replaceOrganisation(
  ports: Ports,
  tenantId: string,
  users: readonly SourceUser[],
  full: boolean,
  name: string,
  dryRun: boolean,
): Promise<ImportReport> {
  const byId = new Map<string, DirectoryUser>()
  for (const person of await storedPeople(ports, tenantId)) {
    byId.set(person.id, { ...person, ...(full ? { active: false } : {}) })
  }
  for (const user of users) {
    const before = byId.get(user.id)
    if (user.removed === true) {
      if (before !== undefined) byId.set(user.id, { ...before, active: false })
      continue
    }
    const { managerId, ...rest } = user
    const known: DirectoryUser = { ...before, ...rest, active: user.active ?? true }
    if (managerId === null) delete known.managerId
    else if (managerId !== undefined) known.managerId = managerId
    byId.set(user.id, known)
  }
  const all = [...byId.values()]
  const departments = new Map(
    all.flatMap((user) => (user.department === undefined ? [] : [[user.id, user.department]])),
  )
  return writeOrganisation(ports, tenantId, organisationFromDirectory(all, name), dryRun, departments)
}

async function storedPeople({ store }: Ports, tenantId: string): Promise<StoredPerson[]> {
  const documents = await listAll(store, directoryOf(tenantId, 'people'), { type: personType })
  return documents.map((document) => bodyAs<StoredPerson>(document))
}
