import { caseLink, routeOf } from '../../tabs/shell/deepLink';
import { expiryOf, keepToken } from '../../tabs/shell/token';

const followUpId = 'da402b13-17c5-4d2a-95ee-499a972918a3';

test('a deep link names the personal tab and leads back to the same route', () => {
  const link = new URL(caseLink('9d6f1a5e-3c54-4d1b-8f0e-7a2b4c6d8e02', 'S-2026-0101', followUpId));
  expect(link.pathname).toBe('/l/entity/9d6f1a5e-3c54-4d1b-8f0e-7a2b4c6d8e02/personal');
  const { subEntityId } = JSON.parse(link.searchParams.get('context')!) as { subEntityId: string };
  expect(routeOf(subEntityId)).toBe(`/cases/S-2026-0101/follow-ups/${followUpId}`);
});

test.each([undefined, '', 'case/', 'case/../me', 'administration/x', 'settings/../me', 'case/<script>'])('%s leads nowhere', (subPage) => {
  expect(routeOf(subPage)).toBeUndefined();
});

test.each([
  ['settings', '/settings'], ['settings/rules', '/settings/rules'], ['administration', '/administration'],
  ['case/S-2026-0101/do/recordWish', '/cases/S-2026-0101/do/recordWish'], [`case/S-2026-0101/do/setGoal/${followUpId}`, `/cases/S-2026-0101/do/setGoal/${followUpId}`],
  ['case/S-2026-0101/do/setGoal/<x>', '/cases/S-2026-0101/do/setGoal'], ['case/S-2026-0101/citizen', '/cases/S-2026-0101/citizen'],
  [`case/S-2026-0101/follow-up/${followUpId}/continue`, `/cases/S-2026-0101/follow-ups/${followUpId}`],
])('%s leads to %s', (subPage, route) => {
  expect(routeOf(subPage)).toBe(route);
});

test('a follow-up that is no id still leads to its case', () => {
  expect(routeOf('case/S-2026-0101/follow-up/1')).toBe('/cases/S-2026-0101');
});

const jwt = (payload: object) => `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.x`;

test('expiry is read from the token, and is 0 when there is none to read', () => {
  expect(expiryOf(jwt({ exp: 1234, name: 'Åse' }))).toBe(1234);
  expect(expiryOf('nonsense')).toBe(0);
});

test('a token is kept until shortly before it expires, and asked for once at a time', async () => {
  let now = 0;
  let asked = 0;
  const get = keepToken(async () => {
    asked += 1;
    return jwt({ exp: now / 1000 + 3600 });
  }, () => now);
  await Promise.all([get(), get()]);
  expect(asked).toBe(1);
  now = 3_400_000;
  await get();
  expect(asked).toBe(1);
  now = 3_500_000;
  await get();
  expect(asked).toBe(2);
  await get(true);
  expect(asked).toBe(3);
});

test('a refused token is not kept', async () => {
  let refuse = true;
  const get = keepToken(async () => {
    if (refuse) throw new Error('no');
    return jwt({ exp: 9e9 });
  });
  await expect(get()).rejects.toThrow('no');
  refuse = false;
  await expect(get()).resolves.toContain('e30');
});
