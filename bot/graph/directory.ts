import * as z from 'zod/mini'
import { CalendarError } from '../commands/ports/calendar.ts'
import type { DirectoryDelta, DirectorySource, SourceUser } from '../commands/ports/directory-source.ts'
import type { Graph } from './client.ts'
import { parse } from './parse.ts'

const text = z.nullish(z.string())
const removed = z.nullish(z.object({ reason: text }))
const user = z.object({
  id: z.string(),
  '@removed': removed,
  displayName: text,
  mail: text,
  department: text,
  jobTitle: text,
  accountEnabled: z.nullish(z.boolean()),
  userType: text,
  'manager@delta': z.nullish(z.array(z.object({ id: z.string(), '@removed': removed }))),
})
type User = z.infer<typeof user>
const page = z.object({
  value: z.array(user),
  '@odata.nextLink': text,
  '@odata.deltaLink': text,
})

const firstPage =
  '/users/delta?$select=id,displayName,mail,department,jobTitle,accountEnabled,userType,manager'

/** People of a tenant with their managers: everything, or what changed since the link of the last time. */
export function graphDirectory(graph: Graph): DirectorySource {
  async function read(tenantId: string, from: string): Promise<Omit<DirectoryDelta, 'full'>> {
    const users = new Map<string, SourceUser>()
    for (let path = from; ; ) {
      const answer = await graph.request({
        tenantId,
        mailbox: 'directory',
        method: 'get',
        path,
        headers: { Prefer: 'odata.maxpagesize=999' },
        repeatable: true,
      })
      const { value, '@odata.nextLink': next, '@odata.deltaLink': deltaLink } = parse(page, answer)
      // The same person can come several times; what came later holds.
      for (const one of value) {
        const before = users.get(one.id)
        users.set(one.id, { ...(before?.removed ? {} : before), ...sourceUser(one) })
      }
      if (deltaLink) return { users: [...users.values()], deltaLink }
      if (!next)
        throw new CalendarError('unknown', 'Microsoft Graph ended the list of people without a link.')
      path = next
    }
  }

  return {
    async read(tenantId, deltaLink) {
      if (deltaLink !== undefined) {
        try {
          return { ...(await read(tenantId, deltaLink)), full: false }
        } catch (error) {
          // Graph has forgotten where we were: everything is read again.
          if (!(error instanceof CalendarError) || error.code !== 'gone') throw error
        }
      }
      return { ...(await read(tenantId, firstPage)), full: true }
    },
  }
}

function sourceUser(one: User): SourceUser {
  // Guests belong to another organisation and have no place in this one.
  if (one['@removed'] || one.userType === 'Guest') return { id: one.id, removed: true }
  const managers = one['manager@delta'] ?? []
  const manager = managers.find((change) => !change['@removed'])
  return {
    id: one.id,
    ...(one.displayName ? { displayName: one.displayName } : {}),
    ...(one.mail ? { mail: one.mail } : {}),
    ...(one.department ? { department: one.department } : {}),
    ...(one.jobTitle ? { jobTitle: one.jobTitle } : {}),
    ...(managers.length === 0 ? {} : { managerId: manager?.id ?? null }),
    ...(typeof one.accountEnabled === 'boolean' ? { active: one.accountEnabled } : {}),
  }
}
