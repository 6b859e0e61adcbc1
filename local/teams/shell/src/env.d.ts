/** Put in by vite.config.ts: the local ids of tenant and Teams app. */
declare const __IDS__: { tenantId: string; teamsAppId: string };
