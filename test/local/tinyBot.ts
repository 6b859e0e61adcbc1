/** A small bot on the real SDK, over real HTTP, with real tokens in both directions: what the product's bot will meet. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import {
  type Activity,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type Request,
  type Response,
  type TaskModuleRequest,
  type TaskModuleResponse,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import { local } from '#local/config';

/** msal-node insists on the real authority; only the last hop goes to the stand-in. */
export function networkTo(standinsUrl: string): INetworkModule {
  const send = async (method: string, url: string, options?: { headers?: Record<string, string>; body?: string }) => {
    const response = await fetch(url.replace('https://login.microsoftonline.com', standinsUrl), { method, headers: options?.headers, body: options?.body });
    return { headers: Object.fromEntries(response.headers), body: (await response.json()) as never, status: response.status };
  };
  return { sendGetRequestAsync: (url, options) => send('GET', url, options), sendPostRequestAsync: (url, options) => send('POST', url, options) };
}

export class TinyBot extends TeamsActivityHandler {
  readonly received: Activity[] = [];
  readonly timerCalls: unknown[] = [];
  url = '';
  onAction: (value: AdaptiveCardInvokeValue, activity: Activity) => AdaptiveCardInvokeResponse = () => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'ok' as never });
  onTask: (request: TaskModuleRequest) => TaskModuleResponse = () => ({ task: { type: 'message', value: 'task' } });
  onEvery: (context: TurnContext) => Promise<void> = async () => {};

  private constructor(readonly adapter: CloudAdapter) {
    super();
    this.onMessage(async (context, next) => {
      await this.onEvery(context);
      await next();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    this.received.push(context.activity);
    await super.run(context);
  }
  override async onAdaptiveCardInvoke(context: TurnContext, value: AdaptiveCardInvokeValue): Promise<AdaptiveCardInvokeResponse> {
    await this.onEvery(context);
    return this.onAction(value, context.activity);
  }
  override async handleTeamsTaskModuleFetch(_context: TurnContext, request: TaskModuleRequest): Promise<TaskModuleResponse> {
    return this.onTask(request);
  }

  /** A reference to write to a conversation that the bot only knows by its id. */
  reference(serviceUrl: string, conversationId: string): Partial<ConversationReference> {
    return { channelId: 'msteams', serviceUrl, bot: { id: `28:${local.apiClientId}`, name: 'Sagskompas' }, conversation: { id: conversationId, tenantId: local.tenantId } as never };
  }
  inConversation(serviceUrl: string, conversationId: string, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    return this.adapter.continueConversationAsync(local.apiClientId, this.reference(serviceUrl, conversationId), logic);
  }

  static async start(standinsUrl: string): Promise<{ bot: TinyBot; close(): Promise<void> }> {
    const { clientId, secret } = local.applications.runtime;
    const client = new ConfidentialClientApplication({
      auth: { clientId, clientSecret: secret, authority: `https://login.microsoftonline.com/${local.tenantId}` },
      system: { networkClient: networkTo(standinsUrl) },
    });
    const auth = new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: clientId,
        MicrosoftAppTenantId: local.tenantId,
        ValidateAuthority: false,
        ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${local.tenantId}`,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        ToBotFromChannelOpenIdMetadataUrl: `${standinsUrl}/botframework/.well-known/openidconfiguration`,
      },
      new MsalServiceClientCredentialsFactory(clientId, client as never),
    );
    const bot = new TinyBot(new CloudAdapter(auth));
    bot.adapter.onTurnError = async (_context, error) => {
      throw error;
    };
    const server = createServer((incoming, outgoing) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
        if (incoming.url === '/admin/functions/minuteTimer') {
          bot.timerCalls.push(body);
          return outgoing.writeHead(202).end();
        }
        const response = {
          socket: undefined,
          status: (code: number) => ((outgoing.statusCode = code), response),
          header: (name: string, value: unknown) => (outgoing.setHeader(name, String(value)), response),
          send: (sent: unknown) => (outgoing.setHeader('Content-Type', 'application/json'), outgoing.write(typeof sent === 'string' ? sent : JSON.stringify(sent)), response),
          end: () => (outgoing.end(), response),
        } as unknown as Response;
        bot.adapter
          .process({ method: 'POST', headers: incoming.headers, body } as unknown as Request, response, (context) => bot.run(context))
          .catch(() => !outgoing.writableEnded && outgoing.writeHead(500).end());
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    bot.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return {
      bot,
      close: () =>
        new Promise((ended) => {
          server.close(() => ended());
          server.closeAllConnections();
        }),
    };
  }
}
