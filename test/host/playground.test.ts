/** The bot without authentication: where it is allowed, what the playground is told, and what refuses to start. */
import { spawnSync } from 'node:child_process';
import { readConfig, standinsTenant } from '#functions/config';
import { local } from '#local/config';
import { localEnvironment } from '#local/environment';
import { channel, people } from '#local/people';
import { playgroundSettings } from '#local/playground/settings';

const env = { ...localEnvironment({ port: 24000, dataDir: '/tmp' }), PLAYGROUND_URL: 'http://localhost:24002' };

describe('the app', () => {
  test('opens the bot beside the stand-ins, on this machine', () => {
    expect(standinsTenant).toBe(local.tenantId);
    expect(readConfig(env).playgroundUrl).toBe('http://localhost:24002');
    expect(readConfig({ ...env, WEBSITE_HOSTNAME: 'localhost:7071' }).playgroundUrl).toBeDefined();
    expect(readConfig({ ...env, PLAYGROUND_URL: undefined, WEBSITE_HOSTNAME: 'sag.azurewebsites.net' }).playgroundUrl).toBeUndefined();
  });

  const refused: [string, Record<string, string | undefined>, RegExp][] = [
    ['another tenant', { TENANT_ID: '11111111-2222-4333-8444-555555555555' }, /TENANT_ID/],
    ['no stand-ins', { LOCAL_STANDINS_URL: undefined }, /LOCAL_STANDINS_URL/],
    ['an address that others reach', { PUBLIC_URL: 'https://sagskompas.nordlund.example' }, /PUBLIC_URL/],
    ['a host in the cloud', { WEBSITE_HOSTNAME: 'sagskompas.azurewebsites.net' }, /WEBSITE_HOSTNAME/],
    ['a host without a readable name', { WEBSITE_HOSTNAME: 'localhost.evil.example' }, /WEBSITE_HOSTNAME/],
    ['a playground elsewhere', { PLAYGROUND_URL: 'http://192.168.1.7:56150' }, /PLAYGROUND_URL/],
  ];
  test.each(refused)('refuses with %s, and says why', (_name, change, why) => {
    expect(() => readConfig({ ...env, ...change })).toThrow(why);
  });

  test.each(refused.slice(0, 4))('does not start with %s', (_name, change, why) => {
    const { PATH } = process.env;
    const { status, stderr, stdout } = spawnSync(process.execPath, ['dist/local/functions/host.js'], { env: { PATH, ...env, ...change }, encoding: 'utf8', timeout: 20_000 });
    expect([status, `${stdout}${stderr}`]).toEqual([1, expect.stringMatching(why)]);
  });
});

describe('the people of the playground', () => {
  test.each(people.map((p) => p.key))('%s writes, with five others around', (key) => {
    const { currentUser, users, team, personalChat, groupChat, tenantId } = playgroundSettings(key) as Record<string, any>;
    const all = [currentUser, ...users];
    expect(users).toHaveLength(5);
    expect(new Set(all.map((u) => u.id)).size).toBe(6);
    for (const user of all) expect(people.find((p) => p.oid === user.aadObjectId)).toMatchObject({ name: user.name, teamsId: user.id });
    expect(tenantId).toBe(local.tenantId);
    expect(team.channels.map((c: { id: string }) => c.id)).toEqual([channel.channelId]);
    expect(new Set([team.id, channel.channelId, personalChat.id, groupChat.id]).size).toBe(4);
  });

  test('nobody else', () => expect(() => playgroundSettings('nobody')).toThrow('PLAYGROUND_PERSON'));
});
