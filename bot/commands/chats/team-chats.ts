import { asBody, bodyAs } from '../bodies.ts'
import type { DocumentStore, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { isStoreError, retryWhenStale } from '../store-errors.ts'
import { chatIds, chatsOf, chatTypes, type TeamChat, type UnitChannel } from './documents.ts'

type Storing = Pick<Ports, 'store'>

/** Remembers that the app is in a team. Tells whether it was not known yet. */
export function rememberTeam({ store }: Storing) {
  return (tenantId: string, team: TeamChat): Promise<boolean> =>
    retryWhenStale(async () => {
      const partition = chatsOf(tenantId)
      const document = { id: chatIds.team(team.teamId), type: chatTypes.team, body: asBody(team) }
      const known = await store.get(partition, document.id)
      if (known === undefined) await store.create(partition, document)
      else if (JSON.stringify(known.body) !== JSON.stringify(document.body))
        await store.replace(partition, document, known.etag)
      return known === undefined
    })
}

export function findTeam({ store }: Storing) {
  return async (tenantId: string, teamId: string): Promise<TeamChat | undefined> => {
    const document = await store.get(chatsOf(tenantId), chatIds.team(teamId))
    return document === undefined ? undefined : bodyAs<TeamChat>(document)
  }
}

/** The app was removed from a team: none of its channels belongs to a unit any more. */
export function forgetTeam({ store }: Storing) {
  return async (tenantId: string, teamId: string): Promise<void> => {
    await removeAll(store, tenantId, 'team', teamId)
    const team = await store.get(chatsOf(tenantId), chatIds.team(teamId))
    if (team !== undefined) await remove(store, tenantId, team)
  }
}

/** A channel was deleted. */
export function forgetChannel({ store }: Storing) {
  return (tenantId: string, channelId: string): Promise<void> =>
    removeAll(store, tenantId, 'channel', channelId)
}

/** The channel of the nearest unit that has one; `path`: unit ids, the organisation first. */
export function findUnitChannel({ store }: Storing) {
  return async (tenantId: string, path: readonly string[]): Promise<UnitChannel | undefined> => {
    const ids = path.slice(-100).map(chatIds.unitChannel).reverse()
    if (ids.length === 0) return undefined
    const found = await store.getMany(chatsOf(tenantId), ids)
    const nearest = ids.map((id) => found.find((one) => one.id === id)).find((one) => one !== undefined)
    return nearest === undefined ? undefined : bodyAs<UnitChannel>(nearest)
  }
}

async function removeAll(
  store: DocumentStore,
  tenantId: string,
  key: 'team' | 'channel',
  value: string,
): Promise<void> {
  for (;;) {
    const page = await store.list(chatsOf(tenantId), {
      type: chatTypes.unitChannel,
      where: [{ key, equals: value }],
      limit: 100,
    })
    for (const document of page.documents) await remove(store, tenantId, document)
    if (page.cursor === undefined) return
  }
}

/** Somebody who connects the channel anew in the same moment wins. */
async function remove(store: DocumentStore, tenantId: string, document: StoredDocument): Promise<void> {
  try {
    await store.delete(chatsOf(tenantId), document.id, document.etag)
  } catch (error) {
    if (!isStoreError(error, 'not-found') && !isStoreError(error, 'stale')) throw error
  }
}
