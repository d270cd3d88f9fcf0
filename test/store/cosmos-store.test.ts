import { createCosmosContainers } from '../../bot/store/cosmos-containers.ts'
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
