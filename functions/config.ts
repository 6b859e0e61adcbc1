/** What the app is told by its environment. Read once, strictly; a missing value stops the start with its name. */
import { z } from 'zod';

/** An address on this machine; anything else would send our secrets elsewhere. */
export const loopback = z.url().refine((url) => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname), 'stand-ins live on loopback only');

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
  /** Set only on one machine: Graph, Entra, connector and clock are then the stand-ins'. */
  LOCAL_STANDINS_URL: loopback.optional(),
});

export interface Config {
  tenantId: string;
  apiClientId: string;
  apiAudience: string;
  runtime: { clientId: string; secret: string };
  bot: { appId: string; secret: string };
  teamsAppId: string;
  site: { host: string; path: string };
  publicUrl: string;
  standinsUrl?: string;
}

/** @throws Error that names what is missing or wrong, never a value */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new Error(`Configuration is incomplete: ${[...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ')}`);
  const e = parsed.data;
  return {
    tenantId: e.TENANT_ID, apiClientId: e.API_CLIENT_ID, apiAudience: e.API_AUDIENCE,
    runtime: { clientId: e.RUNTIME_CLIENT_ID, secret: e.RUNTIME_CLIENT_SECRET },
    bot: { appId: e.BOT_APP_ID, secret: e.BOT_APP_SECRET ?? e.RUNTIME_CLIENT_SECRET }, teamsAppId: e.TEAMS_APP_ID, site: { host: e.SITE_HOST, path: e.SITE_PATH },
    publicUrl: e.PUBLIC_URL, standinsUrl: e.LOCAL_STANDINS_URL,
  };
}
