/** `npm run rebuild`: writes Cases, FollowUps and Goals anew from the journal with the runtime application, and checks the journal's chain. */
import { createCases } from '#graph/cases';
import { graphClient } from '#graph/client';
import { createJournal } from '#graph/journal';
import { createReadModel } from '#graph/readModel';
import { createReports } from '#graph/reports';
import { createRows } from '#graph/rows';
import { appTokens } from '#identity/appToken';
import { readConfig } from '#functions/config';
import { rebuild } from '#work/rebuild';

async function main(): Promise<void> {
  const { tenantId, runtime, site, standinsUrl } = readConfig(process.env);
  const rows = createRows(graphClient(appTokens({ tenantId, clientId: runtime.clientId, secret: runtime.secret, standinsUrl }), standinsUrl), site);
  const unreadable: string[] = [];
  const report = () => void unreadable.push('a row that is no commit or no case');
  const { cases, commits, broken } = await rebuild({ journal: createJournal(rows, report), cases: createCases(rows, createReadModel(rows, report)), reports: createReports(rows) });
  console.log(`${cases} cases rebuilt from ${commits} commits`);
  for (const fault of [...broken.map((key) => `broken chain at ${key}: the case was left as it is`), ...unreadable]) console.error(fault);
  if (broken.length + unreadable.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'Rebuilding failed');
  process.exitCode = 1;
});
