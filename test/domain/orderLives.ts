/** Orders and follow-ups in the states that tests need. */
import type { InputOf } from '#domain/commands/index';
import type { Outcome } from '#domain/decide';
import type { Goal } from '#domain/case';
import { accepted, activity, goal, Life, opened, order, otherProvider, provider, reasons, service, system, targetGroup } from './lives';

export const code = (outcome: Outcome): string => (outcome.ok ? 'ok' : outcome.refusal.code);
export const gates = (outcome: Outcome): string[] => (outcome.ok ? [] : ((outcome.refusal.details?.gates as string[] | undefined) ?? []));

export const first = (life: Life) => life.now.orders[0]!;
export const newest = (life: Life) => life.now.orders.at(-1)!;
export const goalIds = (life: Life) => life.now.goals.map((g) => g.goalId);
export const firstGoal = (life: Life): Goal => life.now.goals[0]!;

/** A running order, its decision and goals under a grant that says more than the usual one. */
export function granted(grant: Partial<InputOf<'recordDecision'>>, goals = 1): Life {
  const life = opened().do('advance', { to: 'information', reasons })
    .do('recordAssessment', { supportNeed: 2, targetGroups: [{ code: targetGroup, rank: 1 }], conditions: [{ code: activity[0]!, level: 3 }], reasons });
  for (let i = 0; i < goals; i++) life.do('setGoal', goal(`goal ${i + 1}`, i));
  return life.do('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [service], from: '2026-02-01', reasons, ...grant });
}

/** An order whose goals still lack their starting point. */
export function withoutStart(goals = 1): Life {
  const life = granted({}, 0);
  for (let i = 0; i < goals; i++) life.do('setGoal', { ...goal(`goal ${i + 1}`, i), baselineLevel: undefined });
  life.do('placeOrder', order(goalIds(life)));
  return life.do('acknowledgeOrder', { orderId: first(life).orderId, rev: 1, startsOn: '2026-02-01' }, provider);
}

export const change = (life: Life, more: Partial<InputOf<'changeProvider'>> = {}): InputOf<'changeProvider'> => ({
  orderId: first(life).orderId, provider: 'unit-b', takesOverOn: '2026-06-01', firstFollowUpOn: '2026-09-01', items: ['keys', 'plan of the week'],
  releases: [{ kind: 'wishes', basis: 'necessary', reason: 'to know what matters' }], reasons, ...more,
});

/** The change of provider is planned, and the new one has not answered yet. */
export function changing(goals = 1): Life {
  const life = accepted(goals);
  life.today = '2026-05-20';
  return life.do('changeProvider', change(life));
}
/** The new provider has accepted; the one before goes on until the hand-over. */
export function taken(startsOn = '2026-06-01', goals = 1): Life {
  const life = changing(goals);
  return life.do('acknowledgeOrder', { orderId: newest(life).orderId, rev: 1, startsOn }, otherProvider);
}

/** The status is asked for on its day and answered with these scores. */
export function scoredAt(life: Life, day: string, scores: InputOf<'answerFollowUp'>['answers'], by = provider): Life {
  life.today = day;
  const followUp = life.now.followUps.findLast((f) => f.stage === 'planned' || f.stage === 'asked')!;
  if (followUp.stage === 'planned') life.do('requestStatus', { followUpId: followUp.followUpId }, system);
  const { rev } = life.now.followUps.find((f) => f.followUpId === followUp.followUpId)!;
  return life.do('answerFollowUp', { followUpId: followUp.followUpId, rev, recommendation: 'continue', meetingWanted: false, answers: scores, reasons }, by);
}
export const goesOn = (life: Life, nextFollowUpOn: string, more: Partial<InputOf<'registerFollowUpResult'>> = {}): Life =>
  life.do('registerFollowUpResult', { followUpId: life.now.followUps.findLast((f) => f.stage !== 'closed')!.followUpId, result: 'continue', heldOn: life.today, citizenView: 'It helps', nextFollowUpOn, reasons, ...more });
