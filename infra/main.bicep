// Everything that OKR Align needs in Azure, in one resource group. There is no secret: the server's managed identity
// opens the database, speaks as the bot, and vouches for the tab's Entra app (see README.md).

@description('Begins the names of all resources: 3 to 20 small letters, digits and hyphens.')
@minLength(3)
@maxLength(20)
param name string

@description('Where the resources are.')
param location string = resourceGroup().location

@description('The tenants that may use this installation, separated by commas.')
param tenants string = tenant().tenantId

@description('The client id of the tab’s Entra app.')
param tabClientId string

@description('The id in the Teams app’s manifest.')
param teamsAppId string

@description('The host name under which people reach the app; without one, the name that App Service gives.')
param publicHost string = ''

@description('How the bot is called in Teams.')
param botDisplayName string = 'OKR Align'

@description('serverless for a trial, autoscale for production.')
@allowed(['serverless', 'autoscale'])
param databaseCapacity string = 'autoscale'

@description('The most request units a second that the database may take; only with autoscale.')
@minValue(1000)
param databaseThroughput int = 1000

@description('The size of the App Service plan.')
param planSku string = 'P0v3'

@description('How many servers run at least.')
@minValue(1)
param instances int = 2

@description('Spreads servers and database over the zones of the region.')
param zoneRedundant bool = false

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${name}-identity'
  location: location
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    name: name
    location: location
    capacity: databaseCapacity
    throughput: databaseThroughput
    zoneRedundant: zoneRedundant
    principalId: identity.properties.principalId
  }
}

module web 'web.bicep' = {
  name: 'web'
  params: {
    name: name
    location: location
    planSku: planSku
    instances: instances
    zoneRedundant: zoneRedundant
    publicHost: publicHost
    identityId: identity.id
    identityClientId: identity.properties.clientId
    tenants: tenants
    tabClientId: tabClientId
    teamsAppId: teamsAppId
    cosmosEndpoint: database.outputs.endpoint
    cosmosDatabase: database.outputs.databaseName
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    displayName: botDisplayName
    host: web.outputs.host
    identityId: identity.id
    identityClientId: identity.properties.clientId
  }
}

// The Agents Toolkit writes outputs into its environment file under these names.
output BOT_ID string = identity.properties.clientId
output PUBLIC_HOST string = web.outputs.host
output IDENTITY_PRINCIPAL_ID string = identity.properties.principalId
output WEB_APP_RESOURCE_ID string = web.outputs.siteId
