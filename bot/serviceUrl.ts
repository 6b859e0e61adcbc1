/** Which connector addresses the bot talks to. An activity that names another one gets no answer there: it would carry a token of ours. */

/** Hosts of the Bot Connector. `*.trafficmanager.net` at large is anybody's; only Teams' own name is trusted. */
const trustedHosts = ['smba.trafficmanager.net'];
const trustedDomain = '.botframework.com';

/** Set on one machine only; then there are no other connectors than these. */
export type LocalConnector = string | readonly string[];

export function isTrustedServiceUrl(serviceUrl: unknown, local?: LocalConnector): boolean {
  if (typeof serviceUrl !== 'string') return false;
  let url: URL;
  try {
    url = new URL(serviceUrl);
  } catch {
    return false;
  }
  if (url.username || url.password) return false;
  if (local !== undefined) return [local].flat().some((connector) => serviceUrl.replace(/\/$/, '') === connector.replace(/\/$/, ''));
  return url.protocol === 'https:' && url.port === '' && (trustedHosts.includes(url.hostname) || url.hostname.endsWith(trustedDomain));
}
