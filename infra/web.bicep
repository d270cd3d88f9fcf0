param name string
param location string
param planSku string
param instances int
param zoneRedundant bool
@description('Empty: the host name that App Service gives.')
param publicHost string
param identityId string
param identityClientId string
param tenants string
param tabClientId string
param teamsAppId string
param cosmosEndpoint string
param cosmosDatabase string

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: planSku, capacity: instances }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

resource site 'Microsoft.Web/sites@2024-11-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Any instance answers any request, and live views reconnect by themselves.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node bot/main.ts'
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/api/health'
    }
  }
}

var host = empty(publicHost) ? site.properties.defaultHostName : publicHost

// Every variable of bot/config.ts but DATA_DIR and COSMOS_KEY, which an installation in Azure must not have. A test
// compares them. IDENTITY_ENDPOINT and IDENTITY_HEADER come from the platform.
resource settings 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: site
  name: 'appsettings'
  properties: {
    HOST: '0.0.0.0'
    PORT: '8080'
    PUBLIC_URL: 'https://${host}'
    COSMOS_ENDPOINT: cosmosEndpoint
    COSMOS_DATABASE: cosmosDatabase
    ENTRA_AUTHORITY: environment().authentication.loginEndpoint
    TENANTS: tenants
    TAB_CLIENT_ID: tabClientId
    TAB_AUDIENCE: 'api://${host}/${tabClientId}'
    GRAPH_BASE_URL: 'https://graph.microsoft.com'
    IDENTITY_CLIENT_ID: identityClientId
    BOT_APP_ID: identityClientId
    BOT_TENANT_ID: tenant().tenantId
    BOT_OPENID_METADATA_URL: 'https://login.botframework.com/v1/.well-known/openidconfiguration'
    TEAMS_APP_ID: teamsAppId
    // What is deployed is complete: nothing is installed or built on the server.
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    WEBSITE_RUN_FROM_PACKAGE: '1'
  }
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

// The server writes one line of JSON to its standard error for each thing that an operator should know.
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: site
  properties: {
    workspaceId: workspace.id
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServiceHTTPLogs', enabled: true }
    ]
  }
}

output host string = host
output siteId string = site.id
