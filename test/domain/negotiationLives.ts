/** Cases on their way through talks about need, intervention and rate. */
import type { InputOf } from '#domain/commands/index';
import type { RateInput } from '#domain/commands/negotiation/offer';
import { defaultSettings, type NegotiationSettings, type Settings } from '#domain/settings';
import type { Actor, Outcome } from '#domain/decide';
import { activity, assessed, assessment, Life, negotiator, reasons, service } from './lives';

export const settingsWith = (negotiation: Partial<NegotiationSettings>): Settings => ({ ...defaultSettings, negotiation: { ...defaultSettings.negotiation, offers: 1, ...negotiation } });
export const subtheme = activity[0]!;

/** 28 hours a week and somebody awake at night. */
export const profile: InputOf<'profileNeed'> = { hoursPerWeek: 28, cover: 'night', contacts: 5, subthemes: [subtheme], content: 'peace at night' };
export const refusalOf = (outcome: Outcome) => (outcome.ok ? null : outcome.refusal);
export const codeOf = (outcome: Outcome) => refusalOf(outcome)?.code ?? null;

export const profiled = (settings = settingsWith({})) => {
  const life = assessed();
  life.settings = settings;
  return life.do('profileNeed', profile);
};
export const needId = (life: Life) => life.now.needs.at(-1)!.needId;
export const locked = (settings?: Settings) => {
  const life = profiled(settings);
  return life.do('lockNeed', { needId: needId(life) });
};
export const talksId = (life: Life) => life.now.negotiations.at(-1)!.negotiationId;
export const talks = (life: Life) => life.now.negotiations.at(-1)!;
export const opened = (settings?: Settings) => locked(settings).do('openNegotiation', { negotiator: settings?.negotiation.who === 'caseworker' ? undefined : 'negotiator', reasons });
export const candidate = (life: Life, change: Partial<InputOf<'listCandidate'>> = {}): InputOf<'listCandidate'> => ({ negotiationId: talksId(life), provider: 'unit-a', matched: 'quiet house', available: 'yes', ...change });
export const listed = (settings?: Settings) => {
  const life = opened(settings);
  return life.do('listCandidate', candidate(life), negotiator);
};

export const offer = (hoursPerWeek = 30) => ({ services: [service], hoursPerWeek });
export const dayRate = (base = 3450, ...additions: number[]): RateInput => ({ model: 'day', base, additions: additions.map((amount) => ({ name: 'night', amount, reason: 'awake' })) });
export const round = (life: Life, change: Partial<InputOf<'holdRound'>> = {}): InputOf<'holdRound'> => ({
  negotiationId: talksId(life), channel: 'meeting', ours: {}, theirs: { intervention: offer(40), rate: dayRate(3450, 600) }, ...change,
});
export const talked = (settings?: Settings) => {
  const life = listed(settings);
  return life.do('holdRound', round(life), negotiator);
};
export const agreement = (life: Life, change: Partial<InputOf<'concludeNegotiation'>> = {}): InputOf<'concludeNegotiation'> => ({
  negotiationId: talksId(life), outcome: 'agreed', provider: 'unit-a', intervention: offer(), rate: dayRate(3380), explanation: 'step-down after half a year', ...change,
});
export const agreed = (settings?: Settings, change: Partial<InputOf<'concludeNegotiation'>> = {}) => {
  const life = talked(settings);
  return life.do('concludeNegotiation', agreement(life, change), negotiator);
};
export const matched = (settings?: Settings, change: Partial<InputOf<'concludeNegotiation'>> = {}) => {
  const life = agreed(settings, change);
  return life.do('checkMatch', { negotiationId: talksId(life), needIntervention: 'green', interventionRate: 'green' }, negotiator);
};
export const approve = (life: Life, actor: Actor, change: Partial<InputOf<'approveNegotiation'>> = {}) => life.try('approveNegotiation', { negotiationId: talksId(life), outcome: 'approved', ...change }, actor);
/** The case goes back, and the need is assessed anew. */
export const assessedAgain = (life: Life, supportNeed: 1 | 2 | 3 = 3) =>
  life.do('advance', { to: 'assessment', reason: 'new knowledge', reasons }).do('recordAssessment', { ...assessment, supportNeed });
