// One address for everything: /api goes to the function app, the rest (tabs, privacy, terms) to the storage account's static website.
// A Teams package trusts a single host, and the tab's token is meant for that host, so the two must share it.
// Not compiled or run against a subscription here.

param name string
param publicHost string
param functionsHost string
param tabsHost string

var origins = [
  { name: 'functions', host: functionsHost, patterns: ['/api/*'] }
  { name: 'tabs', host: tabsHost, patterns: ['/*'] }
]

resource profile 'Microsoft.Cdn/profiles@2024-02-01' = {
  name: '${name}-front'
  location: 'global'
  sku: { name: 'Standard_AzureFrontDoor' }
}

resource endpoint 'Microsoft.Cdn/profiles/afdEndpoints@2024-02-01' = {
  parent: profile
  name: name
  location: 'global'
  properties: { enabledState: 'Enabled' }
}

resource domain 'Microsoft.Cdn/profiles/customDomains@2024-02-01' = {
  parent: profile
  name: replace(publicHost, '.', '-')
  properties: {
    hostName: publicHost
    tlsSettings: { certificateType: 'ManagedCertificate', minimumTlsVersion: 'TLS12' }
  }
}

resource groups 'Microsoft.Cdn/profiles/originGroups@2024-02-01' = [for origin in origins: {
  parent: profile
  name: origin.name
  properties: {
    loadBalancingSettings: { sampleSize: 4, successfulSamplesRequired: 3 }
  }
}]

resource hosts 'Microsoft.Cdn/profiles/originGroups/origins@2024-02-01' = [for (origin, i) in origins: {
  parent: groups[i]
  name: origin.name
  properties: {
    hostName: origin.host
    originHostHeader: origin.host
    httpsPort: 443
    enabledState: 'Enabled'
  }
}]

resource routes 'Microsoft.Cdn/profiles/afdEndpoints/routes@2024-02-01' = [for (origin, i) in origins: {
  parent: endpoint
  name: origin.name
  dependsOn: [hosts]
  properties: {
    originGroup: { id: groups[i].id }
    customDomains: [{ id: domain.id }]
    patternsToMatch: origin.patterns
    supportedProtocols: ['Https']
    forwardingProtocol: 'HttpsOnly'
    httpsRedirect: 'Disabled'
    linkToDefaultDomain: 'Disabled'
    enabledState: 'Enabled'
  }
}]

output endpointHost string = endpoint.properties.hostName
output validationToken string = domain.properties.validationProperties.validationToken
