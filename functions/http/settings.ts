/** Routes of the municipality's choices: what holds, who changed it, and the law checks as they are used here. */
import { z } from 'zod';
import type { Role } from '#domain/case';
import { routes } from '#contract/routes';
import { settingsChange } from '#contract/settings';
import { rulesHere } from '#work/rules';
import { readSettings, saveSettings, settingsHistory, type SettingsPorts } from '#work/settings';
import { endpoint, parse, type Door } from './endpoint';
import { leading, only } from './only';

const anyAuthority: readonly Role[] = ['caseworker', 'teamLead', 'head', 'negotiator', 'admin'];

/** The choices themselves are checked with words that say what to do. */
const envelope = settingsChange.extend({ settings: z.unknown() });

export function registerSettings(door: Door, ports: SettingsPorts): void {
  endpoint('settings', routes.settings, door, only(anyAuthority, async () => ({ ok: true, body: await readSettings(ports) })));

  endpoint('saveSettings', routes.saveSettings, door, only(['admin'], async ({ person, body }) => {
    const saved = await saveSettings(ports, person.personId, parse(envelope, await body()));
    return saved.ok ? { ok: true, body: { version: saved.version } } : saved;
  }));

  endpoint('settingsHistory', routes.settingsHistory, door, only(leading, async () => ({ ok: true, body: await settingsHistory(ports) })));

  endpoint('rules', routes.rules, door, only(anyAuthority, async () => ({ ok: true, body: rulesHere(await ports.settings.municipality()) })));
}
