/** Addresses, ids and folders of the product on one machine. Everything here is fictional and bound to loopback. */
import path from 'node:path';

const port = Number(process.env.PORT ?? 3978);
const playgroundPort = Number(process.env.PLAYGROUND_PORT ?? port + 2);

export const local = {
  appPort: port,
  standinsPort: port + 1,
  appUrl: `http://127.0.0.1:${port}`,
  standinsUrl: `http://127.0.0.1:${port + 1}`,
  playgroundPort,
  /** As the playground names itself to the bot. */
  playgroundUrl: `http://localhost:${playgroundPort}`,
  dataDir: path.resolve(process.env.DATA_DIR ?? '.data'),
  tenantId: '5a65b0f4-6f0d-4a57-9d3c-1f0b7c3e2a10',
  /** The application that the tab asks its single sign-on token for; also the bot's application id. */
  apiClientId: '0f3c8d52-1c7e-4b8e-9a94-6f2f4f2f9c01',
  apiAudience: 'api://127.0.0.1/0f3c8d52-1c7e-4b8e-9a94-6f2f4f2f9c01',
  teamsAppId: '9d6f1a5e-3c54-4d1b-8f0e-7a2b4c6d8e02',
  siteHost: 'nordlund.sharepoint.com',
  sitePath: 'sites/sagskompas',
  /** The three registered applications for Microsoft Graph and their role on a site. */
  applications: {
    deploy: { clientId: '1b7d6a11-0d4c-4a0f-8b1e-2f7c5d9e3a03', secret: 'local-deploy-secret', role: 'fullcontrol' },
    runtime: { clientId: '0f3c8d52-1c7e-4b8e-9a94-6f2f4f2f9c01', secret: 'local-runtime-secret', role: 'write' },
    reader: { clientId: '3d9f8c33-2f6e-4c2b-ad30-4b9e7f1a5c05', secret: 'local-reader-secret', role: 'read' },
  },
} as const;

export type ApplicationName = keyof typeof local.applications;
