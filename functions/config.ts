/** What the app is told by its environment. Read once, strictly; a missing value stops the start with its name. */
import { z } from 'zod';

/** An address on this machine; anything else would send our secrets elsewhere. */
const isLoopback = (url: string): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
export const loopback = z.url().refine(isLoopback, 'stand-ins live on loopback only');

/** The fictional tenant of the stand-ins: the only one in which the bot may hear activities that nobody has signed. */
export const standinsTenant = '5a65b0f4-6f0d-4a57-9d3c-1f0b7c3e2a10';

const environment = z.object({
  TENANT_ID: z.uuid(),
  API_CLIENT_ID: z.uuid(),
  API_AUDIENCE: z.string().min(1),
  RUNTIME_CLIENT_ID: z.uuid(),
  RUNTIME_CLIENT_SECRET: z.string().min(1),
  BOT_APP_ID: z.uuid(),
  /** Needed when the bot is another application than the one that calls Graph. */
  BOT_APP_SECRET: z.string().min(1).optional(),
  TEAMS_APP_ID: z.uuid(),
  SITE_HOST: z.string().min(1),
  SITE_PATH: z.string().min(1),
  PUBLIC_URL: z.url(),
  /** New messages that one person gets a minute at most. */
  MESSAGES_PER_MINUTE: z.coerce.number().int().min(1).max(60).default(10),
  /** Set only on one machine: Graph, Entra, connector and clock are then the stand-ins'. */
  LOCAL_STANDINS_URL: loopback.optional(),
  /** Set only on one machine: the Agents Playground there talks to the bot without authentication. */
  PLAYGROUND_URL: loopback.optional(),
  /** Set by the Functions host: where it is reached. */
  WEBSITE_HOSTNAME: z.string().optional(),
});
type Environment = z.infer<typeof environment>;

/** A bot without authentication shows cases to whoever asks: fictional ones, on the machine of whoever started it, and no others. */
function refuseOpenBot({ PLAYGROUND_URL, TENANT_ID, LOCAL_STANDINS_URL, PUBLIC_URL, WEBSITE_HOSTNAME }: Environment): void {
  if (PLAYGROUND_URL === undefined) return;
  const isElsewhere = (host: string): boolean => !URL.canParse(`http://${host}`) || !isLoopback(`http://${host}`);
  const wrong = [
    ...(TENANT_ID === standinsTenant ? [] : ['TENANT_ID is not the tenant of the stand-ins']),
    ...(LOCAL_STANDINS_URL ? [] : ['LOCAL_STANDINS_URL is not set']),
    ...(isLoopback(PUBLIC_URL) ? [] : ['PUBLIC_URL is not on this machine']),
    ...(WEBSITE_HOSTNAME !== undefined && isElsewhere(WEBSITE_HOSTNAME) ? ['WEBSITE_HOSTNAME is not this machine'] : []),
  ];
  if (wrong.length > 0) throw new Error(`PLAYGROUND_URL opens the bot without authentication, which is refused: ${wrong.join('; ')}`);
}

export interface Config {
  tenantId: string;
  apiClientId: string;
  apiAudience: string;
  runtime: { clientId: string; secret: string };
  bot: { appId: string; secret: string };
  teamsAppId: string;
  site: { host: string; path: string };
  publicUrl: string;
  messagesPerMinute: number;
  standinsUrl?: string;
  playgroundUrl?: string;
}

/** @throws Error that names what is missing or wrong, never a value */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new Error(`Configuration is incomplete: ${[...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ')}`);
  const e = parsed.data;
  refuseOpenBot(e);
  return {
    tenantId: e.TENANT_ID, apiClientId: e.API_CLIENT_ID, apiAudience: e.API_AUDIENCE,
    runtime: { clientId: e.RUNTIME_CLIENT_ID, secret: e.RUNTIME_CLIENT_SECRET },
    bot: { appId: e.BOT_APP_ID, secret: e.BOT_APP_SECRET ?? e.RUNTIME_CLIENT_SECRET }, teamsAppId: e.TEAMS_APP_ID, site: { host: e.SITE_HOST, path: e.SITE_PATH },
    publicUrl: e.PUBLIC_URL, messagesPerMinute: e.MESSAGES_PER_MINUTE, standinsUrl: e.LOCAL_STANDINS_URL, playgroundUrl: e.PLAYGROUND_URL,
  };
}
