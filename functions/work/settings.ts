/** The municipality's choices, version by version. */
import { defaultChoices, readHistoryLine, readStoredSettings, type Choices, type SettingsAnswer, type SettingsHistory, type StoredSettings } from '#contract/settings';
import { checkSettings, type Fault } from '#contract/settingsFaults';
import type { Clock, SettingsStore } from './ports';
import { addVersion, longest, newest as newestOf, type Versioned } from './versions';

export interface SettingsPorts { clock: Clock; settings: SettingsStore }

type Saved =
  | { ok: true; version: number }
  | { ok: false; code: 'badRequest' | 'versionConflict' | 'tooLarge'; details?: Record<string, unknown> };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const choices: Versioned<StoredSettings> = {
  key: 'municipality', read: readStoredSettings, write: ({ version, by, at, value }) => JSON.stringify({ version, by, at, value }),
};
/** The newest version; null when nobody has chosen anything yet. */
const newest = ({ settings }: SettingsPorts) => newestOf(settings, choices);

export async function readSettings(ports: SettingsPorts): Promise<SettingsAnswer> {
  const found = await newest(ports);
  return found ? { version: found.version, by: found.by, at: found.at, settings: found.value } : { version: 0, settings: defaultChoices };
}

/** The top-level choices that differ. */
function changedKeys(before: Choices, after: Choices): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Choices)[];
  return keys.filter((key) => !same(before[key], after[key])).sort();
}

/** Agreements are with units that can be ordered from. */
async function strangers({ settings }: SettingsPorts, { negotiation }: Choices): Promise<Fault[]> {
  const { providers } = await settings.organisation();
  return negotiation.agreements.flatMap(({ provider }, i) =>
    providers.some((p) => p.unitId === provider) ? [] : [{ field: `negotiation.agreements.${i}.provider`, da: 'Tilbuddet findes ikke i organisationen.', en: 'The organisation has no such provider.' }]);
}

const refusedFor = (faults: Fault[]): Saved => ({ ok: false, code: 'badRequest', details: { fields: faults.map((f) => f.field).slice(0, 40), problems: faults.slice(0, 40) } });
const conflict = (now: StoredSettings | null): Saved => ({ ok: false, code: 'versionConflict', details: { version: now?.version ?? 0, ...(now ? { by: now.by, at: now.at } : {}) } });

/** Saves the whole document when nobody has changed it since `seen`. The same change sent again gets the first answer. */
export async function saveSettings(ports: SettingsPorts, by: string, { version: seen, settings: sent }: { version: number; settings: unknown }): Promise<Saved> {
  const checked = checkSettings(sent);
  if (!checked.ok) return refusedFor(checked.faults);
  const value = checked.settings;
  const unknown = await strangers(ports, value);
  if (unknown.length > 0) return refusedFor(unknown);
  const now = await newest(ports);
  const current = now?.version ?? 0;
  const repeated = now !== null && now.by === by && current === seen + 1 && same(now.value, value);
  if (repeated || (current === seen && same(now?.value ?? defaultChoices, value))) return { ok: true, version: current };
  if (current !== seen) return conflict(now);
  const next: StoredSettings = { version: current + 1, by, at: (await ports.clock.now()).toISOString(), value };
  const row = JSON.stringify({ ...next, changed: changedKeys(now?.value ?? defaultChoices, value) });
  if (row.length > longest) return { ok: false, code: 'tooLarge' };
  if ((await addVersion(ports.settings, choices, next, row)) === 'taken') return conflict(await newest(ports));
  return { ok: true, version: next.version };
}

/** Who changed what and when, the newest first. */
export async function settingsHistory({ settings }: SettingsPorts): Promise<SettingsHistory> {
  const rows = await settings.startingWith(`${choices.key}/`);
  return { versions: rows.map(({ value }) => readHistoryLine(value)).sort((a, b) => b.version - a.version) };
}
