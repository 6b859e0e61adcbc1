/** App-only tokens for Microsoft Graph through MSAL, which keeps them until they expire. */
import { ConfidentialClientApplication, type INetworkModule, type NetworkRequestOptions, type NetworkResponse } from '@azure/msal-node';

export interface Application { tenantId: string; clientId: string; secret: string; standinsUrl?: string }

const authorityHost = 'https://login.microsoftonline.com';

/** Sends what MSAL would send to Entra to the stand-in instead; addresses inside stay Entra's. */
function networkTo(base: string): INetworkModule {
  const send = async <T>(url: string, method: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> => {
    const response = await fetch(url.replace(authorityHost, base), { method, headers: options?.headers, body: options?.body });
    return { headers: Object.fromEntries(response.headers), body: (await response.json()) as T, status: response.status };
  };
  return { sendGetRequestAsync: (url, options) => send(url, 'GET', options), sendPostRequestAsync: (url, options) => send(url, 'POST', options) };
}

/** @returns a function that gives a valid access token for Graph */
export function appTokens({ tenantId, clientId, secret, standinsUrl }: Application): () => Promise<string> {
  const client = new ConfidentialClientApplication({
    auth: { clientId, clientSecret: secret, authority: `${authorityHost}/${tenantId}` },
    system: standinsUrl ? { networkClient: networkTo(standinsUrl) } : {},
  });
  return async () => {
    const result = await client.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
    if (!result) throw new Error('Entra gave no token');
    return result.accessToken;
  };
}
