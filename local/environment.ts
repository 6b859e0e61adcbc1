/** The configuration that the parts of the product get from their environment when they run on one machine. */
import { local } from './config';

export interface LocalPlace {
  /** The app's port; the stand-ins take the next one. */
  port: number;
  /** Folder of everything that is remembered. */
  dataDir: string;
}

/**
 * Environment of the app and of the stand-ins. Naming LOCAL_STANDINS_URL is what sends Graph, Entra and the Bot Service to the
 * stand-ins; every id is set here, so what a developer's shell or `.env` says about a real tenant has no say.
 */
export function localEnvironment({ port, dataDir }: LocalPlace): Record<string, string> {
  return {
    PORT: String(port),
    DATA_DIR: dataDir,
    SITE_HOST: local.siteHost,
    SITE_PATH: local.sitePath,
    TENANT_ID: local.tenantId,
    API_CLIENT_ID: local.apiClientId,
    API_AUDIENCE: local.apiAudience,
    RUNTIME_CLIENT_ID: local.applications.runtime.clientId,
    RUNTIME_CLIENT_SECRET: local.applications.runtime.secret,
    BOT_APP_ID: local.apiClientId,
    TEAMS_APP_ID: local.teamsAppId,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOCAL_STANDINS_URL: `http://127.0.0.1:${port + 1}`,
  };
}

/**
 * What provisioning needs besides: the application that may create the lists, whose secret the app itself never holds, and the
 * fictional organisation (a path from the root of the repository).
 */
export function localDeployEnvironment(place: LocalPlace): Record<string, string> {
  const { deploy } = local.applications;
  return {
    ...localEnvironment(place),
    DEPLOY_CLIENT_ID: deploy.clientId,
    DEPLOY_CLIENT_SECRET: deploy.secret,
    ORGANISATION_FILE: 'local/demo/organisation.json',
  };
}
