import type { SQLOutputValue } from 'node:sqlite'
import type { State } from '../state.ts'

/** A person as the organisation's file has them. */
export interface PersonRow {
  id: string
  displayName: string
  managerId?: string | null
  jobTitle?: string | null
  /** Path of departments, outermost first, with " > " between them. */
  departments?: string | null
  /** IANA name. */
  timeZone?: string | null
}

/** A person as the directory of a tenant knows them. */
export interface DirectoryPerson {
  id: string
  displayName: string
  mail: string
  managerId: string | null
  jobTitle: string | null
  department: string | null
  timeZone: string
  accountEnabled: boolean
}

/** One entry of a delta answer: what a user is now, and which managers came and went. */
export interface DirectoryChange {
  id: string
  person: DirectoryPerson | undefined
  managerNow: string | null
  managerThen: string | null
}

export interface Directory {
  /** Fills the tenant; rows that are already there unchanged leave no trace. Returns how many changed. */
  load(tenant: string, rows: Iterable<PersonRow>, options: { domain: string; removeOthers?: boolean }): number
  remove(tenant: string, id: string): boolean
  /** By object id, or by mail (= user principal name) without regard to case. */
  find(tenant: string, idOrMail: string): DirectoryPerson | undefined
  people(tenant: string): DirectoryPerson[]
  page(tenant: string, after: string, size: number): DirectoryPerson[]
  reports(tenant: string, managerId: string): DirectoryPerson[]
  count(tenant: string): number
  /** The version that the next changes will exceed. */
  version(tenant: string): number
  /** What changed after a version, oldest first; `until` keeps a round of pages on one snapshot. */
  changes(tenant: string, since: number, until: number, after: string, size: number): DirectoryChange[]
}

export function openDirectory(state: State): Directory {
  const { database } = state
  database.exec(`
    CREATE TABLE IF NOT EXISTS directory_people (
      tenant TEXT NOT NULL, id TEXT NOT NULL, mail TEXT NOT NULL COLLATE NOCASE,
      display_name TEXT NOT NULL, manager_id TEXT, job_title TEXT, department TEXT, time_zone TEXT NOT NULL,
      enabled INTEGER NOT NULL DEFAULT 1, removed INTEGER NOT NULL DEFAULT 0, version INTEGER NOT NULL,
      PRIMARY KEY (tenant, id)
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX IF NOT EXISTS directory_mail ON directory_people (tenant, mail);
    CREATE INDEX IF NOT EXISTS directory_manager ON directory_people (tenant, manager_id);
    CREATE INDEX IF NOT EXISTS directory_version ON directory_people (tenant, version);
    CREATE TABLE IF NOT EXISTS directory_managers (
      tenant TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, manager_id TEXT,
      PRIMARY KEY (tenant, id, version)
    ) WITHOUT ROWID;
  `)
  const selectOne = database.prepare('SELECT * FROM directory_people WHERE tenant = ? AND id = ?')
  const selectMail = database.prepare(
    'SELECT * FROM directory_people WHERE tenant = ? AND mail = ? AND removed = 0',
  )
  const mailTaken = database.prepare('SELECT 1 FROM directory_people WHERE tenant = ? AND mail = ?')
  const selectPage = database.prepare(
    'SELECT * FROM directory_people WHERE tenant = ? AND removed = 0 AND id > ? ORDER BY id LIMIT ?',
  )
  const selectReports = database.prepare(
    'SELECT * FROM directory_people WHERE tenant = ? AND manager_id = ? AND removed = 0 ORDER BY id',
  )
  const countPeople = database.prepare(
    'SELECT count(*) AS count FROM directory_people WHERE tenant = ? AND removed = 0',
  )
  const latest = database.prepare('SELECT max(version) AS version FROM directory_people WHERE tenant = ?')
  const save = database.prepare(`
    INSERT OR REPLACE INTO directory_people
      (tenant, id, mail, display_name, manager_id, job_title, department, time_zone, enabled, removed, version)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)`)
  const saveManager = database.prepare('INSERT OR REPLACE INTO directory_managers VALUES (?, ?, ?, ?)')
  const managerAt = database.prepare(
    'SELECT manager_id FROM directory_managers WHERE tenant = ? AND id = ? AND version <= ? ORDER BY version DESC LIMIT 1',
  )
  const selectChanges = database.prepare(
    'SELECT * FROM directory_people WHERE tenant = ? AND version > ? AND version <= ? AND id > ? ORDER BY id LIMIT ?',
  )

  const version = (tenant: string) => Number(latest.get(tenant)?.version ?? 0)
  const managerOf = (tenant: string, id: string, atVersion: number) =>
    textOrNull(managerAt.get(tenant, id, atVersion)?.manager_id)

  function freeMail(tenant: string, displayName: string, domain: string): string {
    const local = mailName(displayName)
    for (let number = 1; ; number++) {
      const mail = `${local}${number === 1 ? '' : number}@${domain}`
      if (mailTaken.get(tenant, mail) === undefined) return mail
    }
  }

  function put(tenant: string, person: DirectoryPerson, at: number): void {
    const { id, mail, displayName, managerId, jobTitle, department, timeZone } = person
    save.run(tenant, id, mail, displayName, managerId, jobTitle, department, timeZone, 0, at)
    if (managerOf(tenant, id, at) !== managerId) saveManager.run(tenant, id, at, managerId)
  }

  function remove(tenant: string, id: string): boolean {
    const row = selectOne.get(tenant, id)
    if (row === undefined || row.removed === 1) return false
    state.transaction(() => {
      const at = version(tenant) + 1
      database
        .prepare('UPDATE directory_people SET removed = 1, version = ? WHERE tenant = ? AND id = ?')
        .run(at, tenant, id)
      saveManager.run(tenant, id, at, null)
    })
    return true
  }

  return {
    load(tenant, rows, { domain, removeOthers = false }) {
      return state.transaction(() => {
        const at = version(tenant) + 1
        const seen = new Set<string>()
        let changed = 0
        for (const row of rows) {
          seen.add(row.id)
          const known = selectOne.get(tenant, row.id)
          const person: DirectoryPerson = {
            id: row.id,
            displayName: row.displayName,
            // A mail address stays with its owner, also when the name changes.
            mail: known === undefined ? freeMail(tenant, row.displayName, domain) : String(known.mail),
            managerId: row.managerId || null,
            jobTitle: row.jobTitle || null,
            department: row.departments?.split(' > ')[0]?.trim() || null,
            timeZone: row.timeZone || 'Etc/UTC',
            accountEnabled: true,
          }
          if (known?.removed === 0 && JSON.stringify(toPerson(known)) === JSON.stringify(person)) continue
          put(tenant, person, at)
          changed++
        }
        if (removeOthers)
          for (const row of selectPage.all(tenant, '', -1))
            if (!seen.has(String(row.id)) && remove(tenant, String(row.id))) changed++
        return changed
      })
    },
    remove,
    find(tenant, idOrMail) {
      const row = selectOne.get(tenant, idOrMail)
      if (row !== undefined && row.removed === 0) return toPerson(row)
      const byMail = selectMail.get(tenant, idOrMail)
      return byMail === undefined ? undefined : toPerson(byMail)
    },
    people: (tenant) => selectPage.all(tenant, '', -1).map(toPerson),
    page: (tenant, after, size) => selectPage.all(tenant, after, size).map(toPerson),
    reports: (tenant, managerId) => selectReports.all(tenant, managerId).map(toPerson),
    count: (tenant) => Number(countPeople.get(tenant)?.count ?? 0),
    version,
    changes: (tenant, since, until, after, size) =>
      selectChanges.all(tenant, since, until, after, size).map((row) => ({
        id: String(row.id),
        person: row.removed === 0 ? toPerson(row) : undefined,
        managerNow: managerOf(tenant, String(row.id), until),
        managerThen: managerOf(tenant, String(row.id), since),
      })),
  }
}

function textOrNull(value: SQLOutputValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}

function toPerson(row: Record<string, SQLOutputValue>): DirectoryPerson {
  return {
    id: String(row.id),
    displayName: String(row.display_name),
    mail: String(row.mail),
    managerId: textOrNull(row.manager_id),
    jobTitle: textOrNull(row.job_title),
    department: textOrNull(row.department),
    timeZone: String(row.time_zone),
    accountEnabled: row.enabled === 1,
  }
}

/** "Zoë d'Angelo-Smith" -> "zoe.dangelo-smith". */
function mailName(displayName: string): string {
  const plain = displayName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, '.')
    .replace(/[^a-z0-9.-]/g, '')
    .replace(/^[.-]+|[.-]+$/g, '')
  return plain === '' ? 'person' : plain
}
