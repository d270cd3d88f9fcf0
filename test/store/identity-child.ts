/** Opens the Cosmos store with a credential instead of a key, trusting the certificate that NODE_EXTRA_CA_CERTS names. */
import type { Partition } from '../../bot/commands/ports/document-store.ts'
import { createCosmosContainers } from '../../bot/store/cosmos-containers.ts'
import { openCosmosStore } from '../../bot/store/cosmos-store.ts'

const [endpoint = '', key = '', token = ''] = process.argv.slice(2)
const partition: Partition = { container: 'plan', tenantId: 'tenant', scope: 'scope' }
const scopes: (string | string[])[] = []
const database = 'okr-align'

await createCosmosContainers({ endpoint, key, database })
const store = openCosmosStore({
  endpoint,
  database,
  credential: {
    getToken: async (scope) => {
      scopes.push(scope)
      return { token, expiresOnTimestamp: Date.now() + 3_600_000 }
    },
  },
  timing: { pause: async () => {} },
})
const outcome = await store.create(partition, { id: 'a', type: 'note', body: {} }).then(
  () => 'done',
  (error) => error.code,
)
await store.close()
process.stdout.write(JSON.stringify({ outcome, scopes: [...new Set(scopes.flat())] }))
