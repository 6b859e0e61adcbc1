/** The two five-step scales in words. */
import type { Level } from '#domain/progress';
import type { Texts } from './da';

/** “2 · Moderat nedsat funktionsevne”; lower is better. */
export const levelText = (t: Texts, level: Level | null): string => (level === null ? t.notScored : `${level} · ${t.level[level]}`);
export const needText = (t: Texts, need: Level | null): string => (need === null ? t.case.notAssessed : (t.need[need] ?? ''));
