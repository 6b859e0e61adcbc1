/** Settings documents. The organisation and the municipality's choices are read often and change seldom: they are kept for half a minute. */
import { readStoredOrganisation } from '#contract/organisation';
import { readStoredSettings } from '#contract/settings';
import { defaultSettings } from '#domain/settings';
import type { SettingsStore } from '#work/ports';
import { door, StorageFailure } from './failure';
import { keyedRows } from './keyedRows';
import type { Rows } from './rows';

const keptMilliseconds = 30_000;
/** Half-way there the next asker has it read again without waiting, so that on a busy instance nobody waits for it. */
const readAgainMilliseconds = 15_000;
/** With the store out of reach the last known organisation counts for this long; then nothing does. */
const trustedMilliseconds = 600_000;
export const organisationKey = 'organisation';
export const municipalityKey = 'municipality';

export function createSettings(rows: Rows, monotonic: () => number = () => performance.now()): SettingsStore {
  const itemIds = new Map<string, string>();
  const versioned = keyedRows(rows, 'Settings', 'SettingsKey');
  const read = async (key: string): Promise<string | null> => {
    const [row] = await rows.where('Settings', 'SettingsKey', key, ['SettingsKey', 'Value']);
    if (row) itemIds.set(key, row.itemId);
    return row ? String(row.fields.Value ?? '') : null;
  };
  /** One document as a value that is kept for a while. @param absent what holds when nobody has written the document yet */
  const document = <T>(key: string, parse: (text: string) => T, absent: () => T) => {
    let kept: { value: Promise<T>; at: number } | undefined;
    let last: { value: T; at: number } | undefined;
    const fresh = async (): Promise<T> => {
      const text = await read(key);
      const value = text === null ? absent() : parse(text);
      last = { value, at: monotonic() };
      return value;
    };
    let reading: typeof kept;
    const readAgain = (current: NonNullable<typeof kept>): void => {
      reading = current;
      const at = monotonic();
      void fresh().then((value) => {
        // What was written meanwhile is newer than what was read.
        if (kept === current) kept = { value: Promise.resolve(value), at };
      }, () => undefined);
    };
    return {
      forget: () => (kept = undefined),
      value: () => door(async () => {
        if (!kept || monotonic() - kept.at > keptMilliseconds) kept = { value: fresh(), at: monotonic() };
        const current = kept;
        if (monotonic() - current.at > readAgainMilliseconds && reading !== current) readAgain(current);
        return current.value.catch((error: unknown) => {
          if (kept === current) kept = undefined;
          if (last && monotonic() - last.at < trustedMilliseconds) return last.value;
          throw error;
        });
      }),
    };
  };
  const documents = {
    [organisationKey]: document(organisationKey, (text) => readStoredOrganisation(text).value, () => {
      throw new StorageFailure('storageUnavailable', { cause: new Error('no organisation document: run provisioning') });
    }),
    [municipalityKey]: document(municipalityKey, (text) => readStoredSettings(text).value, () => defaultSettings),
  };
  const forget = (key: string): void => {
    if (key === organisationKey || key === municipalityKey) documents[key].forget();
  };
  return {
    organisation: documents[organisationKey].value,
    municipality: documents[municipalityKey].value,
    read: (key) => door(() => read(key)),
    write: (key, value) => door(async () => {
      if (!itemIds.has(key)) await read(key);
      const itemId = itemIds.get(key);
      if (itemId) await rows.change('Settings', itemId, { Value: value });
      else itemIds.set(key, (await rows.create('Settings', { Title: key, SettingsKey: key, Value: value })).itemId);
      forget(key);
    }),
    create: (key, value) => door(async () => {
      try {
        await rows.create('Settings', { Title: key, SettingsKey: key, Value: value });
        return 'created';
      } catch (error) {
        // After an answer that leaves open what happened, the list itself tells.
        const there = await read(key);
        if (there === null) throw error;
        return there === value ? 'created' : 'taken';
      }
    }),
    put: (key, version, value) => door(async () => {
      await versioned.put(key, version, { Title: key, Value: value }, version === 1 && !itemIds.has(key));
      forget(key);
    }),
    startingWith: (prefix) => door(async () =>
      (await rows.beginning('Settings', 'SettingsKey', prefix, ['SettingsKey', 'Value'])).map(({ fields }) => ({ key: String(fields.SettingsKey ?? ''), value: String(fields.Value ?? '') }))),
  };
}
