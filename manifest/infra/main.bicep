// What Sagskompas needs in Azure: a function app, storage for it and for the tabs, a bot registration with the Teams channel,
// and one address in front (front.bicep). The applications in Entra and their rights on the SharePoint site are made by an administrator.
// Not compiled or run against a subscription here: run `az deployment group what-if` before the first deployment.

@description('Short name that all resources start with; lower case, at most 11 letters.')
@maxLength(11)
param name string = 'sagskompas'

@description('Personal data is processed here, therefore only regions in the EU.')
@allowed(['swedencentral', 'northeurope', 'westeurope'])
param location string = 'swedencentral'

@description('Host name that people and the Bot Service use, for instance sagskompas.nordlund.example.')
param publicHost string

param tenantId string
param apiClientId string
param apiAudience string
param botAppId string
@description('Id of the Teams package; links in cards lead to its tab.')
param teamsAppId string
param runtimeClientId string
@secure()
param runtimeClientSecret string
param siteHost string
param sitePath string

var unique = uniqueString(resourceGroup().id)
var publicUrl = 'https://${publicHost}'
// Built-in role: Storage Blob Data Owner. The host's leases and the deployment package are the only blobs it touches.
var blobDataOwner = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b')

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: '${name}${unique}'
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
  }

  resource blobs 'blobServices' = {
    name: 'default'
    resource packages 'containers' = { name: 'packages' }
  }
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: '${name}-${unique}'
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'SystemAssigned' }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    functionAppConfig: {
      runtime: { name: 'node', version: '22' }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}packages'
          authentication: { type: 'SystemAssignedIdentity' }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: 40
        // One warm instance: a bot has to answer within seconds, and the overviews are kept in memory.
        alwaysReady: [{ name: 'http', instanceCount: 1 }]
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      appSettings: [
        { name: 'AzureWebJobsStorage__accountName', value: storage.name }
        { name: 'TENANT_ID', value: tenantId }
        { name: 'API_CLIENT_ID', value: apiClientId }
        { name: 'API_AUDIENCE', value: apiAudience }
        { name: 'RUNTIME_CLIENT_ID', value: runtimeClientId }
        { name: 'RUNTIME_CLIENT_SECRET', value: runtimeClientSecret }
        { name: 'BOT_APP_ID', value: botAppId }
        { name: 'TEAMS_APP_ID', value: teamsAppId }
        { name: 'SITE_HOST', value: siteHost }
        { name: 'SITE_PATH', value: sitePath }
        { name: 'PUBLIC_URL', value: publicUrl }
      ]
    }
  }
}

resource appOwnsBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, app.id, blobDataOwner)
  scope: storage
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: blobDataOwner
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: 'Sagskompas'
    endpoint: '${publicUrl}/api/messages'
    msaAppId: botAppId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenantId
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel' }
  }
}

module front 'front.bicep' = {
  name: 'front'
  params: {
    name: name
    publicHost: publicHost
    functionsHost: app.properties.defaultHostName
    // https://account.zone.web.core.windows.net/ without scheme and slash
    tabsHost: split(storage.properties.primaryEndpoints.web, '/')[2]
  }
}

output FUNCTION_APP_NAME string = app.name
output STORAGE_ACCOUNT_NAME string = storage.name
// For the municipality's DNS: publicHost is a CNAME of the first, and _dnsauth.publicHost holds the second as TXT.
output FRONT_HOST string = front.outputs.endpointHost
output FRONT_VALIDATION_TOKEN string = front.outputs.validationToken
