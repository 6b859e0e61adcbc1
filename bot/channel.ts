/** The bot's door to Teams, on the Bot Framework SDK. The only file that knows the SDK; whoever wires it loads it late. */
import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Activity, type ConversationReference, type TurnContext } from 'botbuilder';
import { decodeJwt } from 'jose';
import { pacedMessenger } from '#work/pacing/paced';
import type { Messenger } from '#work/ports';
import { isOwnTenant, languageOf, readActivity, type Incoming } from './activity';
import { chatWords } from './chatWords';
import { cardMessage, createMessenger, type ConnectorCalls } from './messenger';
import type { ChatReply, Dispatch } from './replies';
import { isTrustedServiceUrl } from './serviceUrl';
import { takeTurn } from './turn';

export interface ChannelConfig {
  /** Application id of the bot's registration, in one tenant. */
  appId: string;
  tenantId: string;
  appSecret: string;
  /** New messages that one person gets a minute. */
  messagesPerMinute?: number;
  /** On one machine: base addresses that take the place of Entra and of the Bot Connector. */
  local?: { entraUrl: string; standinsUrl: string };
  /** On one machine, beside the stand-ins: a client that signs nothing and takes no token, at exactly this connector. */
  playground?: { serviceUrl: string };
}
/** `body` is the text as it came; names of headers in any case. */
export interface HttpIn { method: string; headers: Readonly<Record<string, string | undefined>>; body: string }
export interface HttpOut { status: number; headers: Record<string, string>; body: string }
export interface Channel { handle(request: HttpIn): Promise<HttpOut>; messenger: Messenger }

const channelIssuer = 'https://api.botframework.com';
/** Bytes of one activity; Teams' own stay far below. */
const largestActivity = 256 * 1024;

/** Milliseconds for a token. */
const entraPatience = 10_000;

type Checked = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

class Door extends CloudAdapter {
  /** One turn on an activity whose sender has been checked. @returns what an invoke is answered with */
  turn(sender: Checked, activity: Incoming, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(sender, activity as unknown as Activity, logic);
  }

  /** The connector's client for a conversation that is kept. */
  async callsFor(appId: string, reference: object): Promise<ConnectorCalls> {
    let calls: ConnectorCalls | undefined;
    await this.continueConversationAsync(appId, reference as Partial<ConversationReference>, async (context) => {
      const connector = context.turnState.get<{ conversations: ConnectorCalls; client: { pipeline: { removePolicy(which: { phase: 'Retry' }): unknown } } }>(this.ConnectorClientKey);
      // The queue before the messenger knows the limits; the library's own repetitions would pass them by.
      connector.client.pipeline.removePolicy({ phase: 'Retry' });
      calls = connector.conversations;
    });
    return calls!;
  }
}

/**
 * @param dispatch asked for with each activity, so that it may be made after the channel
 * @param report hears of errors; never of what people wrote
 */
export function createChannel(config: ChannelConfig, dispatch: () => Dispatch, report: (error: unknown) => void): Channel {
  // Without an application id the SDK would let everybody in.
  if (!config.appId || !config.tenantId) throw new Error('The bot needs the id of its application and of its tenant.');
  const { local, playground } = config;
  if (playground && !local) throw new Error('A client without authentication is for one machine only.');
  const authentication = authenticationFor(config);
  const connector = local && `${local.standinsUrl}/connector`;
  const doorWith = (checks: ConfigurationBotFrameworkAuthentication): Door => {
    const made = new Door(checks);
    made.onTurnError = async (context, error) => {
      // Someone who wrote gets words; anything else is answered with an error, which Teams sends again.
      if (context.activity.type !== 'message') throw error;
      report(error);
      await context.sendActivity(chatWords[languageOf(context.activity.locale)].failed).catch(report);
    };
    return made;
  };
  const door = doorWith(authentication);
  const nobody = authenticationOfNobody();
  const open = playground && { ...playground, door: doorWith(nobody) };

  async function handle({ method, headers, body }: HttpIn): Promise<HttpOut> {
    if (method.toUpperCase() !== 'POST') return empty(405);
    if (Buffer.byteLength(body) > largestActivity) return empty(413);
    const header = (wanted: string) => Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
    const bearer = header('authorization');
    // A page in a browser names its origin, and a foreign name for this machine shows in the host: neither is the playground.
    if (open && bearer === '' && header('origin') === '' && isThisMachine(header('host'))) return withoutToken(readActivity(body), open);
    // Tokens of other issuers are not looked at further: the SDK would fetch those issuers' keys.
    if (issuerOf(bearer) !== channelIssuer) return empty(401);
    const activity = readActivity(body);
    if (!activity) return empty(400);
    let sender: Checked;
    try {
      sender = await authentication.authenticateRequest(activity as unknown as Activity, bearer);
    } catch (error) {
      return empty(isUnreachable(error) ? 503 : 401);
    }
    return isTrustedServiceUrl(activity.serviceUrl, connector) && isOwnTenant(activity, config.tenantId) ? turn(door, sender, activity) : empty(403);
  }

  async function withoutToken(activity: Incoming | null, { serviceUrl, door: unsigned }: NonNullable<typeof open>): Promise<HttpOut> {
    if (!activity) return empty(400);
    if (!isTrustedServiceUrl(activity.serviceUrl, serviceUrl) || !isOwnTenant(activity, config.tenantId)) return empty(403);
    return turn(unsigned, await nobody.authenticateRequest(activity as unknown as Activity, ''), activity);
  }

  async function turn(through: Door, sender: Checked, activity: Incoming): Promise<HttpOut> {
    try {
      const answer = await through.turn(sender, activity, (context) => takeTurn(turnOn(context, report), activity, dispatch()));
      return answer?.body === undefined ? empty(answer?.status ?? 200) : json(answer.status, answer.body);
    } catch (error) {
      report(error);
      return empty(500);
    }
  }

  const doorTo = (serviceUrl: string): Door => (open && isTrustedServiceUrl(serviceUrl, open.serviceUrl) ? open.door : door);
  const messenger = createMessenger(
    (reference) => doorTo(reference.serviceUrl).callsFor(config.appId, reference),
    connector && open ? [connector, open.serviceUrl] : connector,
  );
  return { handle, messenger: pacedMessenger(messenger, { messagesPerMinute: config.messagesPerMinute }) };
}

const isThisMachine = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);

/** Checks nobody and signs nothing: what goes to the playground carries no token of ours. */
const authenticationOfNobody = (): ConfigurationBotFrameworkAuthentication =>
  new ConfigurationBotFrameworkAuthentication({}, {
    isValidAppId: async () => true,
    isAuthenticationDisabled: async () => true,
    createCredentials: async () => ({ signRequest: async (request) => request }),
  });

const turnOn = (context: TurnContext, report: (error: unknown) => void) => ({
  say: async (reply: ChatReply) => void (await context.sendActivity(reply.kind === 'text' ? { type: 'message', text: reply.text, textFormat: 'markdown' } : cardMessage(reply.card, reply.summary))),
  typing: async () => void (await context.sendActivity({ type: 'typing' }).catch(report)),
  answer: async (value: { status: number; body?: unknown }) => void (await context.sendActivity({ type: 'invokeResponse', value })),
});

function authenticationFor({ appId, tenantId, appSecret, local }: ChannelConfig): ConfigurationBotFrameworkAuthentication {
  const client = new ConfidentialClientApplication({
    auth: { clientId: appId, clientSecret: appSecret, authority: `https://login.microsoftonline.com/${tenantId}` },
    ...(local ? { system: { networkClient: networkTo(local.entraUrl) } } : {}),
  });
  const addresses = local && {
    ValidateAuthority: false,
    ToBotFromChannelTokenIssuer: channelIssuer,
    ToBotFromChannelOpenIdMetadataUrl: `${local.standinsUrl}/botframework/.well-known/openidconfiguration`,
  };
  return new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, ...addresses }, {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    // Signed with the bot's own token, which the library keeps until it runs out.
    createCredentials: async () => ({
      async signRequest(request) {
        const token = await client.acquireTokenByClientCredential({ scopes: [`${channelIssuer}/.default`] });
        if (!token) throw new Error('Entra gave no token for the bot.');
        request.headers.set('authorization', `Bearer ${token.accessToken}`);
        return request;
      },
    }),
  });
}

/** The library insists on Entra's own address; only the last hop goes to the stand-in. */
function networkTo(entraUrl: string): INetworkModule {
  const send = async (method: string, url: string, options?: { headers?: Record<string, string>; body?: string }) => {
    const response = await fetch(url.replace('https://login.microsoftonline.com', entraUrl), { method, headers: options?.headers, body: options?.body, signal: AbortSignal.timeout(entraPatience) });
    return { headers: Object.fromEntries(response.headers), body: (await response.json()) as never, status: response.status };
  };
  return { sendGetRequestAsync: (url, options) => send('GET', url, options), sendPostRequestAsync: (url, options) => send('POST', url, options) };
}

const empty = (status: number): HttpOut => ({ status, headers: {}, body: '' });
const json = (status: number, body: unknown): HttpOut => ({ status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) });

function issuerOf(bearer: string): string | undefined {
  try {
    return decodeJwt(bearer.replace(/^Bearer /, '')).iss;
  } catch {
    return undefined;
  }
}

/** The channel's keys could not be fetched: that says nothing about the token. */
function isUnreachable(error: unknown): boolean {
  const { name, statusCode } = error as { name?: unknown; statusCode?: unknown };
  return name === 'FetchError' || (typeof statusCode === 'number' && statusCode >= 500);
}
