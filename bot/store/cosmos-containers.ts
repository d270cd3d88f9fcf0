import { CosmosClient, PartitionKeyDefinitionVersion, PartitionKeyKind } from '@azure/cosmos'
import type { Partition } from '../commands/ports/document-store.ts'

export interface CosmosContainer {
  id: Partition['container']
  partitionKey: { paths: ['/tenantId', '/scope']; kind: 'MultiHash'; version: 2 }
  /** −1: documents stay unless they say otherwise. */
  defaultTtl: -1
  indexingPolicy: {
    indexingMode: 'consistent'
    automatic: true
    includedPaths: { path: string }[]
    excludedPaths: { path: string }[]
  }
}

/**
 * What the store's queries need, and nothing more: each indexed path costs on every write. The partition
 * key has to be listed, because Cosmos DB does not index it by itself and then scans the physical
 * partition. Each order is one path (`sort`), so no composite index is needed.
 */
function container(id: Partition['container']): CosmosContainer {
  const indexed = ['/tenantId/?', '/scope/?', '/type/?', '/keys/*', '/sort/*', '/dueAt/?']
  return {
    id,
    partitionKey: { paths: ['/tenantId', '/scope'], kind: 'MultiHash', version: 2 },
    defaultTtl: -1,
    indexingPolicy: {
      indexingMode: 'consistent',
      automatic: true,
      includedPaths: indexed.map((path) => ({ path })),
      excludedPaths: [{ path: '/*' }],
    },
  }
}

/** The containers as the store expects them; the infrastructure's own definition is checked against this. */
export const cosmosContainers: readonly CosmosContainer[] = [
  container('plan'),
  container('conversation'),
  container('directory'),
]

/**
 * Creates the database and its containers where they are missing. For test accounts: it needs an account
 * key, since the roles of the data plane, which managed identities have, cannot create containers.
 */
export async function createCosmosContainers(account: {
  endpoint: string
  key: string
  database: string
}): Promise<void> {
  const client = new CosmosClient({
    endpoint: account.endpoint,
    key: account.key,
    connectionPolicy: { enableEndpointDiscovery: false },
  })
  try {
    const { database } = await client.databases.createIfNotExists({ id: account.database })
    for (const definition of cosmosContainers) {
      await database.containers.createIfNotExists({
        ...definition,
        partitionKey: {
          paths: [...definition.partitionKey.paths],
          kind: PartitionKeyKind.MultiHash,
          version: PartitionKeyDefinitionVersion.V2,
        },
      })
    }
  } finally {
    client.dispose()
  }
}
