/** A case in which everything is done as it should be, step by step, with no reason for any warning. Each step can be changed. */
import type { InputOf } from '#domain/commands/index';
import { activity, goal, Life, opening, provider, service, system, targetGroup } from '../lives';

type Change<V extends Parameters<Life['do']>[0]> = Partial<InputOf<V>>;
const municipality = { acting: '661', paying: '661' };

export const taken = (change: Change<'openCase'> = {}): Life =>
  new Life().do('openCase', { ...opening, municipality, asked: { services: [service], paragraphs: ['§ 85'] }, ...change });

export const guided = (life = taken(), items: InputOf<'giveGuidance'>['items'] = ['rights', 'dutyToInform', 'consentConsequences', 'dataProcessing', 'representative', 'changesToReport']): Life =>
  life.do('giveGuidance', { items }).do('recordWish', { text: 'I want to manage at home' });

export const informing = (life = guided()): Life => life.do('advance', { to: 'information' });

/** The citizen has taken part. */
export const informed = (life = informing()): Life => life.do('noteParticipation', { heldOn: life.today, form: 'meeting' });

export const group = (paragraph: string, change = {}) => ({ paragraph, inGroup: true, reasons: 'considerably reduced function', evidence: 'statement of the doctor', ...change });

export const assessment = (paragraph = '§ 85', change: Change<'recordAssessment'> = {}): InputOf<'recordAssessment'> => ({
  supportNeed: 2, targetGroups: [{ code: targetGroup, rank: 1 }], conditions: [{ code: activity[0]!, level: 3 }], overall: 'Whole', legalGroups: [group(paragraph)],
  otherHelp: { considered: [], text: 'no other help meets the need' },
  proposal: { services: [service], paragraphs: [paragraph], support: [{ service, subthemes: [activity[0]!] }] }, ...change,
});
export const assessed = (life = informed(), input = assessment()): Life => life.do('recordAssessment', input);

export const plan = (life: Life, paragraph = '§ 85'): InputOf<'finishPlan'> => ({
  citizenGoals: 'I want to manage at home', purpose: 'A life at home', goalIds: life.now.goals.map((g) => g.goalId), interventions: [{ services: [service], paragraphs: [paragraph], support: [] }],
  duration: 'a year', otherMatters: { other: 'none' }, firstFollowUpOn: '2026-05-01', rhythmMonths: 6,
});
/** A plan was offered, accepted and made. */
export const planned = (life = assessed(), paragraph = '§ 85'): Life => {
  life.do('offerPlan', { duty: 'must', answer: 'accepted' }).do('advance', { to: 'plan' }).do('setGoal', { ...goal('shop'), acceptedByCitizen: 'yes' });
  return life.do('finishPlan', plan(life, paragraph));
};

export const grant = (change: Change<'recordDecision'> = {}): InputOf<'recordDecision'> =>
  ({ type: 'grant', paragraphs: ['§ 85'], services: [service], from: '2026-02-01', individual: 'The citizen cannot shop alone', channel: 'digitalPost', ...change });
export const granted = (life = planned(), input = grant()): Life => life.do('recordDecision', input);

/** A refusal with all that the law asks of it. */
export const refusal = (change: Change<'recordDecision'> = {}): InputOf<'recordDecision'> => ({
  type: 'rejection', paragraphs: ['§ 85'], services: [], from: '2026-02-01', individual: 'The citizen manages with what there is', factsReliedOn: 'the meeting', rulesApplied: 'SEL § 85',
  considerations: 'the need is met', hearingNotNeeded: 'everything came from the citizen', appealBody: 'Ankestyrelsen', appealHow: 'write to us', channel: 'digitalPost', ...change,
});

export const order = (life: Life, change: Change<'placeOrder'> = {}): InputOf<'placeOrder'> => ({
  provider: 'unit-a', services: [service], goalIds: life.now.goals.map((g) => g.goalId), wishedStart: '2026-02-01', firstFollowUpOn: '2026-05-01', rhythmMonths: 6,
  releases: [{ kind: 'wishes', basis: 'necessary', reason: 'to know what matters' }], ...change,
});
export const ordered = (life = granted(), change: Change<'placeOrder'> = {}): Life => life.do('placeOrder', order(life, change));
/** The provider delivers. */
export const running = (life = ordered()): Life => life.do('acknowledgeOrder', { orderId: life.now.orders.at(-1)!.orderId, rev: 1, startsOn: '2026-02-01' }, provider);
/** The day of the first follow-up, and no status has come. */
export const due = (life = running()): Life => {
  life.today = '2026-05-01';
  return life.do('requestStatus', { followUpId: life.now.followUps[0]!.followUpId }, system);
};
export const result = (life: Life, change: Change<'registerFollowUpResult'> = {}): InputOf<'registerFollowUpResult'> =>
  ({ followUpId: life.now.followUps[0]!.followUpId, result: 'continue', heldOn: life.today, statusWaivedReason: 'the provider was ill', citizenView: 'it helps', nextFollowUpOn: '2026-11-01', ...change });

/** A refusal that was told; the time to appeal runs. */
export const refused = (change: Change<'recordDecision'> = {}): Life => assessed().do('recordDecision', refusal(change));
export const appealed = (): Life => {
  const life = refused();
  life.today = '2026-01-20';
  return life.do('registerAppeal', { decisionId: life.now.decisions[0]!.decisionId, receivedOn: life.today });
};
