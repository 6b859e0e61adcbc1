/** Figures for whoever leads: a team lead sees the own team, a head everything. On record as the reading of an overview. */
import { caseloads, figures, isPossible, windowFor, type Dimension } from '#domain/figures/index';
import type { CaseFacts } from '#domain/facts';
import type { FiguresAnswer } from '#contract/figures';
import { danishDay } from './danishDay';
import type { PersonActor } from './people';
import type { Ports } from './ports';

export interface FiguresAsked { by: Dimension; from?: string; to?: string }
export type FiguresRead = { ok: true; figures: FiguresAnswer } | { ok: false; code: 'notAllowed' | 'dateNotPossible'; details?: Record<string, unknown> };

/** A row that an older version wrote has no figures until the case is written again. */
const isFigured = ({ figures: own }: { figures?: CaseFacts['figures'] }): boolean => own !== undefined;

export async function readFigures(ports: Ports, { personId, roles, team }: PersonActor, { by, from, to }: FiguresAsked): Promise<FiguresRead> {
  const ofAll = roles.includes('head');
  if (!ofAll && !(roles.includes('teamLead') && team !== undefined)) return { ok: false, code: 'notAllowed' };
  const today = danishDay(await ports.clock.now());
  const window = windowFor(today, from, to);
  if (!isPossible(window, by === 'period')) return { ok: false, code: 'dateNotPossible', details: { field: 'from' } };

  const [{ facts, asOf }, { providers }, settings] = await Promise.all([ports.readModel.all(), ports.settings.organisation(), ports.settings.municipality()]);
  await ports.accessLog.record({ personId, purpose: `overview figures ${by}`, surface: 'tab' });
  const kinds = new Map(providers.map((p) => [p.unitId, p.kind]));
  const cases = facts.filter((f) => isFigured(f) && (ofAll || f.team === team));
  return {
    ok: true,
    figures: {
      by, ...(ofAll ? {} : { team }), ...window, today, asOf: asOf.toISOString(), smallest: settings.smallCell,
      rows: figures(cases, { by, window, today, kindOf: (provider) => kinds.get(provider), settings }),
      ...(ofAll ? {} : { caseloads: caseloads(cases, today, settings) }),
    },
  };
}
