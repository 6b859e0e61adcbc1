/** Which connector addresses the bot talks to. An activity that names another one gets no answer there: it would carry a token of ours. */

/** Hosts of the Bot Connector. `*.trafficmanager.net` at large is anybody's; only Teams' own name is trusted. */
const trustedHosts = ['smba.trafficmanager.net'];
const trustedDomain = '.botframework.com';

/** @param localConnector set on one machine only; then it is the one connector there is */
export function isTrustedServiceUrl(serviceUrl: unknown, localConnector?: string): boolean {
  if (typeof serviceUrl !== 'string') return false;
  let url: URL;
  try {
    url = new URL(serviceUrl);
  } catch {
    return false;
  }
  if (url.username || url.password) return false;
  if (localConnector !== undefined) return serviceUrl.replace(/\/$/, '') === localConnector.replace(/\/$/, '');
  return url.protocol === 'https:' && url.port === '' && (trustedHosts.includes(url.hostname) || url.hostname.endsWith(trustedDomain));
}
