param name string
param location string
@allowed(['serverless', 'autoscale'])
param capacity string
param throughput int
param zoneRedundant bool
@description('The managed identity that reads and writes the documents.')
param principalId string

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-04-15' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: capacity == 'serverless' ? [{ name: 'EnableServerless' }] : []
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: zoneRedundant }]
    // Identities only: there is no key that could leak.
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: 'Continuous7Days' }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2025-04-15' = {
  parent: account
  name: 'okr-align'
  properties: {
    resource: { id: 'okr-align' }
    options: capacity == 'serverless' ? {} : { autoscaleSettings: { maxThroughput: throughput } }
  }
}

// As bot/store/cosmos-containers.ts describes them; a test compares the two. Partition keys cannot be changed later.
var containerNames = ['plan', 'conversation', 'directory']
var partitionKeyPaths = ['/tenantId', '/scope']
var indexedPaths = ['/tenantId/?', '/scope/?', '/type/?', '/keys/*', '/sort/*', '/dueAt/?']

resource containers 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2025-04-15' = [
  for containerName in containerNames: {
    parent: database
    name: containerName
    properties: {
      resource: {
        id: containerName
        partitionKey: { paths: partitionKeyPaths, kind: 'MultiHash', version: 2 }
        defaultTtl: -1
        indexingPolicy: {
          indexingMode: 'consistent'
          automatic: true
          includedPaths: [for path in indexedPaths: { path: path }]
          excludedPaths: [{ path: '/*' }]
        }
      }
    }
  }
]

// Cosmos DB Built-in Data Contributor, a role of the data plane.
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2025-04-15' = {
  parent: account
  name: guid(account.id, principalId, dataContributor)
  properties: {
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    principalId: principalId
    scope: account.id
  }
}

output endpoint string = account.properties.documentEndpoint
output databaseName string = database.name
