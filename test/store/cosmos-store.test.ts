import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { CosmosClient } from '@azure/cosmos'
import { createCosmosContainers } from '../../bot/store/cosmos-containers.ts'
import { createSessionTokens } from '../../bot/store/cosmos-sessions.ts'
import { openCosmosStore } from '../../bot/store/cosmos-store.ts'
import { startCosmosDouble } from './cosmos-double.ts'
import { storeContract } from './store-contract.ts'

storeContract('Cosmos DB, by the real SDK on the stand-in', async () => {
  const double = await startCosmosDouble()
  const account = { endpoint: double.endpoint, key: double.key, database: 'okr-align' }
  await createCosmosContainers(account)
  return {
    open: async () => openCosmosStore(account),
    advance: async (seconds) => double.advance(seconds),
    remove: () => double.close(),
  }
})

storeContract('Cosmos DB, on the stand-in with pages of two that begin with an empty one', async () => {
  const double = await startCosmosDouble()
  double.pageSize = 2
  double.emptyFirstPages = true
  const account = { endpoint: double.endpoint, key: double.key, database: 'okr-align' }
  await createCosmosContainers(account)
  return {
    open: async () => openCosmosStore(account),
    advance: async (seconds) => double.advance(seconds),
    remove: () => double.close(),
  }
})

const endpoint = process.env.COSMOS_TEST_ENDPOINT
if (endpoint) {
  const key = process.env.COSMOS_TEST_KEY
  if (!key)
    throw new Error('COSMOS_TEST_ENDPOINT is set, so COSMOS_TEST_KEY must hold a key of that account.')
  jest.setTimeout(600_000)
  storeContract('Cosmos DB, a real account', async () => {
    const account = { endpoint, key, database: `okr-align-test-${randomUUID()}` }
    await createCosmosContainers(account)
    // Two clients of one account see each other's writes at once only with each other's session tokens.
    const sessions = createSessionTokens()
    return {
      open: async () => openCosmosStore({ ...account, sessions }),
      advance: (seconds) => pause(seconds * 1000),
      remove: async () => {
        const client = new CosmosClient({ endpoint, key })
        await client.database(account.database).delete()
        client.dispose()
      },
    }
  })
}
