/** Settings documents. The organisation is read often and changes seldom: it is kept for half a minute. */
import { organisation, type Organisation } from '#contract/organisation';
import type { Settings } from '#work/ports';
import { door, StorageFailure } from './failure';
import type { Rows } from './rows';

const keptMilliseconds = 30_000;
/** With the store out of reach the last known organisation counts for this long; then nothing does. */
const trustedMilliseconds = 600_000;
export const organisationKey = 'organisation';

export function createSettings(rows: Rows, monotonic: () => number = () => performance.now()): Settings {
  const itemIds = new Map<string, string>();
  let kept: { value: Promise<Organisation>; at: number } | undefined;
  let last: { value: Organisation; at: number } | undefined;
  const read = async (key: string): Promise<string | null> => {
    const [row] = await rows.where('Settings', 'SettingsKey', key, ['SettingsKey', 'Value']);
    if (row) itemIds.set(key, row.itemId);
    return row ? String(row.fields.Value ?? '') : null;
  };
  const readOrganisation = async (): Promise<Organisation> => {
    const text = await read(organisationKey);
    if (text === null) throw new StorageFailure('storageUnavailable', { cause: new Error('no organisation document: run provisioning') });
    const value = organisation.parse(JSON.parse(text));
    last = { value, at: monotonic() };
    return value;
  };
  return {
    organisation: () => door(async () => {
      if (!kept || monotonic() - kept.at > keptMilliseconds) kept = { value: readOrganisation(), at: monotonic() };
      const current = kept;
      return current.value.catch((error: unknown) => {
        if (kept === current) kept = undefined;
        if (last && monotonic() - last.at < trustedMilliseconds) return last.value;
        throw error;
      });
    }),
    read: (key) => door(() => read(key)),
    write: (key, value) => door(async () => {
      if (!itemIds.has(key)) await read(key);
      const itemId = itemIds.get(key);
      if (itemId) await rows.change('Settings', itemId, { Value: value });
      else itemIds.set(key, (await rows.create('Settings', { Title: key, SettingsKey: key, Value: value })).itemId);
      if (key === organisationKey) kept = undefined;
    }),
  };
}
