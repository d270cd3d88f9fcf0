import type { Actor } from '../../../okr/actor.ts'
import { directoryOf } from '../partitions.ts'
import type { Ports } from '../ports/ports.ts'
import { isStoreError } from '../store-errors.ts'

/**
 * The channel does not say who holds the program lead's role; the tab's token does. What a token said is kept, so that
 * the bot grants the same rights, and counts for a day: a role that was taken away is not in the next day's token.
 */
const roleType = 'role'
const countsForMs = 24 * 3_600_000
const renewAfterMs = 3_600_000

function roleId(personId: string): string {
  return `role:${personId}`
}

export function roles({ store, clock, directory }: Pick<Ports, 'store' | 'clock' | 'directory'>) {
  const renewed = new Map<string, { programLead: boolean; at: number }>()

  /** Keeps what a verified token says of the role; writes at most once an hour and person, or when it changed. */
  async function remember(actor: Actor): Promise<void> {
    const key = `${actor.tenantId} ${actor.personId}`
    const now = Date.parse(clock.now())
    const last = renewed.get(key)
    if (last?.programLead === actor.programLead && (!actor.programLead || now - last.at < renewAfterMs))
      return
    const partition = directoryOf(actor.tenantId, 'settings')
    const stored = await store.get(partition, roleId(actor.personId))
    const document = { id: roleId(actor.personId), type: roleType, body: { seenAt: clock.now() } }
    try {
      if (actor.programLead) {
        if (stored === undefined) await store.create(partition, document)
        else await store.replace(partition, document, stored.etag)
      } else if (stored !== undefined) {
        await store.delete(partition, stored.id, stored.etag)
      }
    } catch (error) {
      // Another request of the same person has just written the same.
      if (!isStoreError(error, 'conflict') && !isStoreError(error, 'stale')) throw error
    }
    renewed.set(key, { programLead: actor.programLead, at: now })
  }

  /** Who a person in the chat is; undefined: nobody of the organisation. */
  async function actorOf(tenantId: string, personId: string): Promise<Actor | undefined> {
    const person = await directory.person(tenantId, personId)
    if (person === undefined || !person.active) return undefined
    const role = await store.get(directoryOf(tenantId, 'settings'), roleId(personId))
    const seenAt =
      typeof role?.body.seenAt === 'string' ? Date.parse(role.body.seenAt) : Number.NEGATIVE_INFINITY
    const programLead = Date.parse(clock.now()) - seenAt < countsForMs
    return { tenantId, personId, programLead, guest: false }
  }

  return { remember, actorOf }
}
