/** What an administrator looks at before and after changing something. Reads only. */
import { settingsEffect, type SettingsEffect } from '#domain/settingsEffect';
import type { Drift } from '#contract/administration';
import { checkSettings, type Fault } from '#contract/settingsFaults';
import { danishDay } from './danishDay';
import { commitsAfter, readPlace } from './journalPlace';
import type { Ports } from './ports';

type Foreseen = { ok: true; effect: SettingsEffect } | { ok: false; faults: Fault[] };

/** What saving these choices would change in the cases that are open now. */
export async function foresee({ clock, readModel, settings }: Pick<Ports, 'clock' | 'readModel' | 'settings'>, sent: unknown): Promise<Foreseen> {
  const checked = checkSettings(sent);
  if (!checked.ok) return checked;
  const [{ facts }, before, now] = await Promise.all([readModel.all(), settings.municipality(), clock.now()]);
  return { ok: true, effect: settingsEffect(facts, before, checked.settings, danishDay(now)) };
}

/** Compares what was committed since the last quiet minute with the rows that overviews are read from. */
export async function readDrift({ journal, readModel, settings }: Pick<Ports, 'journal' | 'readModel' | 'settings'>): Promise<Drift> {
  const [{ commits }, { facts, asOf }] = await Promise.all([readPlace(settings).then((place) => commitsAfter(journal, place)), readModel.all()]);
  const newest = new Map<string, number>();
  for (const { caseNo, version } of commits) newest.set(caseNo, Math.max(version, newest.get(caseNo) ?? 0));
  const rows = [...newest].map(([caseNo, version]) => ({ caseNo, journal: version, row: readModel.versionOf(caseNo) ?? null }));
  return { asOf: asOf.toISOString(), cases: facts.length, unfinished: commits.length, behind: rows.filter(({ journal: version, row }) => (row ?? 0) < version) };
}
