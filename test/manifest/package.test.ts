import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { buildPackage, readEnvFile, readSource } from '../../manifest/pack';
import { understand } from '#bot/chatCommands';
import { packageVariables } from '../../manifest/values';
import { localEnv, unzipJson } from './build';

const production = {
  TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555',
  API_CLIENT_ID: '22222222-2222-4333-8444-555555555555',
  API_AUDIENCE: 'api://sagskompas.nordlund.example/22222222-2222-4333-8444-555555555555',
  BOT_APP_ID: '33333333-2222-4333-8444-555555555555',
  PUBLIC_URL: 'https://sagskompas.nordlund.example/',
};

describe('the package', () => {
  test('holds the manifest, one translation and two icons, and nothing else', () => {
    const files = unzipSync(buildPackage(localEnv).zip);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    expect(Buffer.from(files['color.png']!)).toEqual(readFileSync('manifest/package/color.png'));
    expect(Buffer.from(files['outline.png']!)).toEqual(readFileSync('manifest/package/outline.png'));
  });

  test('is the same to the byte at any time, its files dated 1980-01-01', () => {
    const first = Buffer.from(buildPackage(localEnv).zip);
    jest.useFakeTimers({ now: new Date('2031-07-05T12:00:00Z') });
    const second = Buffer.from(buildPackage({ ...localEnv }, readSource()).zip);
    jest.useRealTimers();
    expect(second.equals(first)).toBe(true);
    // A local file header keeps time and date in four bytes at 10; day 1 of month 1 of the year 0 is 1 + (1 << 5).
    expect([first.readUInt16LE(10), first.readUInt16LE(12)]).toEqual([0, 33]);
  });

  test('has every value in its place', () => {
    const { zip, manifest } = buildPackage(production);
    expect(unzipJson(zip, 'manifest.json')).toEqual(manifest);
    expect(manifest).toMatchObject({
      manifestVersion: '1.19',
      id: production.TEAMS_APP_ID,
      developer: { privacyUrl: 'https://sagskompas.nordlund.example/tabs/privacy.html', termsOfUseUrl: 'https://sagskompas.nordlund.example/tabs/terms.html' },
      staticTabs: [{ entityId: 'personal', contentUrl: 'https://sagskompas.nordlund.example/tabs/?frame=personal', scopes: ['personal'] }],
      configurableTabs: [{ configurationUrl: 'https://sagskompas.nordlund.example/tabs/?frame=config', scopes: ['team', 'groupChat'], context: ['channelTab', 'meetingChatTab', 'meetingSidePanel'] }],
      bots: [{ botId: production.BOT_APP_ID, scopes: ['personal', 'team'] }],
      webApplicationInfo: { id: production.API_CLIENT_ID, resource: production.API_AUDIENCE },
      validDomains: ['sagskompas.nordlund.example'],
      permissions: ['identity', 'messageTeamMembers'],
    });
    expect(manifest).not.toHaveProperty('authorization');
    expect(Buffer.from(unzipSync(zip)['manifest.json']!).toString()).not.toContain('${{');
    expect(Buffer.from(unzipSync(zip)['en.json']!).toString()).not.toContain('${{');
  });
});

describe('values', () => {
  test('for one machine are those of the local configuration', () => {
    const port = process.env.PORT;
    delete process.env.PORT;
    const { local } = jest.requireActual<typeof import('#local/config')>('#local/config');
    if (port !== undefined) process.env.PORT = port;
    expect(localEnv).toEqual({
      TEAMS_APP_ID: local.teamsAppId,
      API_CLIENT_ID: local.apiClientId,
      API_AUDIENCE: local.apiAudience,
      BOT_APP_ID: local.apiClientId,
      PUBLIC_URL: local.appUrl,
    });
  });

  test('of the example are all explained and all empty', () => {
    const names = ['TENANT_ID', 'API_CLIENT_ID', 'API_AUDIENCE', 'RUNTIME_CLIENT_ID', 'RUNTIME_CLIENT_SECRET', 'DEPLOY_CLIENT_ID', 'DEPLOY_CLIENT_SECRET', 'BOT_APP_ID', 'TEAMS_APP_ID', 'SITE_HOST', 'SITE_PATH', 'PUBLIC_URL'];
    expect(readEnvFile('.env.example')).toEqual(Object.fromEntries(names.map((name) => [name, ''])));
    expect(names).toEqual(expect.arrayContaining([...packageVariables]));
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    for (const name of names) expect(lines[lines.indexOf(`${name}=`) - 1]).toMatch(/^# \S.{20,}/);
  });
});

describe('the words', () => {
  const { manifest, zip } = buildPackage(localEnv);
  const english = unzipJson(zip, 'en.json');
  const danish = manifest as unknown as { name: { short: string; full: string }; description: { short: string; full: string } };

  test.each([
    ['Danish', danish.name.short, danish.name.full, danish.description.short, danish.description.full],
    ['English', english['name.short'], english['name.full'], english['description.short'], english['description.full']],
  ])('%s keep to the rules of the store', (_language, short: string, full: string, line: string, long: string) => {
    for (const name of [short, full]) expect(name).not.toMatch(/\b(teams|microsoft|chat|files|calendar|activity|calls|app)\b/i);
    expect(line).toMatch(/^[^.!?]+(2\.0)?[^.!?]*\.$/);
    expect(line).not.toMatch(/\bapp(en|s)?\b/i);
    expect(long.split(/\s+/).length).toBeLessThanOrEqual(500);
    expect(long).toContain('https://127.0.0.1:3978');
  });

  test('name the same commands for persons and channels in both languages', () => {
    const lists = manifest.bots?.[0]?.commandLists ?? [];
    expect(lists.map(({ scopes, commands }) => [scopes, commands.map(({ title }) => title)])).toEqual([
      [['personal'], ['Hjælp', 'Mine sager', 'Forfaldne', 'Opfølgninger', 'Sprog engelsk']],
      [['team'], ['Hjælp', 'Forfaldne']],
    ]);
    const title = (list: number, command: number): unknown => english[`bots[0].commandLists[${list}].commands[${command}].title`];
    expect([0, 1, 2, 3, 4].map((n) => title(0, n))).toEqual(['Help', 'My cases', 'Overdue', 'Follow-ups', 'Language English']);
    expect([title(1, 0), title(1, 1)]).toEqual(['Help', 'Overdue']);
    for (const written of [...lists.flatMap(({ commands }) => commands.map((c) => c.title)), ...Object.entries(english).filter(([key]) => /^bots.*title$/.test(key)).map(([, text]) => String(text))]) {
      expect(understand(written).kind).not.toBe('unknown');
    }
  });

  test('the search is the one that the bot answers, and links of the own host only are asked about', () => {
    expect(manifest.composeExtensions).toEqual([expect.objectContaining({
      botId: localEnv.BOT_APP_ID, commands: [expect.objectContaining({ id: 'findCase', parameters: [expect.objectContaining({ name: 'query' })] })],
      messageHandlers: [{ type: 'link', value: { domains: ['127.0.0.1:3978'] } }],
    })]);
  });
});
