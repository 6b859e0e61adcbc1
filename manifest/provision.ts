/**
 * `npm run provision`: creates the lists of the site with the deploy application's rights, and puts the organisation document in place.
 * ORGANISATION_FILE names a JSON file with people, teams and providers; an organisation that is there already is kept
 * unless REPLACE_ORGANISATION=yes; then the file becomes its next version.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { organisation } from '#contract/organisation';
import { loopback } from '#functions/config';
import { graphClient } from '#graph/client';
import { provisionLists } from '#graph/provision';
import { createRows } from '#graph/rows';
import { createSettings } from '#graph/settings';
import { appTokens } from '#identity/appToken';
import { provisionOrganisation } from '#work/organisation';

const environment = z.object({
  TENANT_ID: z.uuid(), DEPLOY_CLIENT_ID: z.uuid(), DEPLOY_CLIENT_SECRET: z.string().min(1), SITE_HOST: z.string().min(1), SITE_PATH: z.string().min(1),
  ORGANISATION_FILE: z.string().min(1).optional(), REPLACE_ORGANISATION: z.enum(['yes', 'no']).optional(), LOCAL_STANDINS_URL: loopback.optional(),
});

async function provision(): Promise<void> {
  const parsed = environment.safeParse(process.env);
  if (!parsed.success) throw new Error(`Set in the environment: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`);
  const e = parsed.data;
  const token = appTokens({ tenantId: e.TENANT_ID, clientId: e.DEPLOY_CLIENT_ID, secret: e.DEPLOY_CLIENT_SECRET, standinsUrl: e.LOCAL_STANDINS_URL });
  const client = graphClient(token, e.LOCAL_STANDINS_URL);
  const site = { host: e.SITE_HOST, path: e.SITE_PATH };
  await provisionLists(client, site, (line) => console.log(line));
  if (!e.ORGANISATION_FILE) return;
  const document = organisation.parse(JSON.parse(readFileSync(e.ORGANISATION_FILE, 'utf8')));
  const settings = createSettings(createRows(client, site));
  const done = await provisionOrganisation({ clock: { now: async () => new Date() }, settings }, document, e.REPLACE_ORGANISATION === 'yes');
  console.log(`${done}: organisation of ${document.municipality}`);
}

provision().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'Provisioning failed');
  process.exitCode = 1;
});
