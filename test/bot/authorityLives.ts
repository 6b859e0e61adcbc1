/** Cases on their way through the authority's own work, with words in every field that takes any. */
import { randomUUID } from 'node:crypto';
import { cardView } from '#domain/views/cardView';
import type { CardKind } from '#domain/views/cards/kinds';
import type { CommandName } from '#contract/commands/index';
import { deliveryKey } from '#work/announce';
import { actorOf, namesOf } from '#work/people';
import { canary, caseNo, codes, ids, initials, world, type Posted, type World } from './fakes';

export const more = { cover: 'c0000000-0000-4000-8000-000000000011', negotiator: 'c0000000-0000-4000-8000-000000000012', head: 'c0000000-0000-4000-8000-000000000013', otherLead: 'c0000000-0000-4000-8000-000000000014' };

/** The municipality of the fakes, with those who cover, negotiate and stand above. */
export function authorityWorld(): World {
  const w = world();
  w.organisation.people.push(
    { personId: more.cover, name: 'Ida Lund', roles: ['caseworker'], team: 'ung', language: 'da' },
    { personId: more.negotiator, name: 'Nils Ravn', roles: ['negotiator'], language: 'en' },
    { personId: more.head, name: 'Hanne Bro', roles: ['head'], language: 'da' },
    { personId: more.otherLead, name: 'Olav Steen', roles: ['teamLead'], team: 'ung', language: 'da' },
  );
  return w;
}

const owner = (w: World) => (verb: CommandName, input: unknown) => w.as(ids.owner, verb, input);

export const openedCase = async (w: World): Promise<string> => {
  const { threadId } = await owner(w)('openCase', {
    caseNo, citizenId: randomUUID(), initials, team: 'voksen', owner: ids.owner, receivedOn: w.today, reason: canary('reason'), requesterContact: canary('contact'), wishesMissing: canary('wishes'), answerBy: '2026-11-02',
  });
  return threadId ?? w.state(caseNo).threads[0]!.threadId;
};

/** Information is asked of a doctor on a consent. */
export async function askedInformation(w: World): Promise<{ consentId: string; informationId: string }> {
  await openedCase(w);
  await owner(w)('advance', { to: 'information' });
  await owner(w)('recordConsent', { type: 'collect', information: [canary('information')], from: [canary('doctor')], purpose: canary('purpose'), form: 'written', consequencesExplained: true, expiresOn: '2026-12-01' });
  const { consentId } = w.state(caseNo).consents[0]!;
  await owner(w)('askInformation', { what: canary('information'), source: { kind: 'doctor', name: canary('doctor') }, purpose: canary('asking'), consentId, citizenLine: canary('line'), essential: true });
  return { consentId, informationId: w.state(caseNo).information[0]!.informationId };
}

/** Assessed and recommended, at a cost that the caseworker may not decide on alone. */
export async function recommended(w: World, costPerYear = 400_000): Promise<string> {
  await askedInformation(w);
  const { informationId } = w.state(caseNo).information[0]!;
  await owner(w)('receiveInformation', { informationId });
  await owner(w)('recordAssessment', {
    supportNeed: 3, supportNeedText: canary('need'), overall: canary('overall'), targetGroups: [{ code: codes.targetGroup, rank: 1 }], conditions: [{ code: codes.subtheme, level: 3 }],
    legalGroups: [{ paragraph: '§ 85', inGroup: true, reasons: canary('group'), evidence: canary('evidence') }],
  });
  await owner(w)('submitRecommendation', {
    proposals: [{ services: [codes.service], paragraphs: ['§ 85'], hoursPerWeek: 4, costPerYear, support: [{ service: codes.service, subthemes: [codes.subtheme] }] }],
    rejectedAlternatives: canary('rejected'), dissent: canary('dissent'), note: canary('note'),
  });
  return w.state(caseNo).recommendations.at(-1)!.recommendationId;
}

/** Talks that have just been opened, after the recommendation was approved. */
export async function openedTalks(w: World): Promise<string> {
  await recommended(w);
  await w.as(ids.lead, 'decideRecommendation', { recommendationId: w.state(caseNo).recommendations[0]!.recommendationId, outcome: 'approved', comment: canary('comment') });
  await owner(w)('profileNeed', { hoursPerWeek: 4, cover: 'day', subthemes: [codes.subtheme], content: canary('content'), special: canary('special'), mustHave: canary('must'), geography: canary('geography') });
  await owner(w)('lockNeed', { needId: w.state(caseNo).needs[0]!.needId });
  await owner(w)('openNegotiation', { negotiator: more.negotiator });
  return w.state(caseNo).negotiations[0]!.negotiationId;
}

/** Talks that have come to an agreement, whose match fits. */
export async function agreedTalks(w: World): Promise<string> {
  const negotiationId = await openedTalks(w);
  const talk = (verb: CommandName, input: object) => w.as(more.negotiator, verb, { negotiationId, ...input });
  await talk('askAboutNeed', { question: canary('question') });
  await owner(w)('answerAboutNeed', { questionId: w.state(caseNo).negotiations[0]!.questions![0]!.questionId, text: canary('answer') });
  await talk('listCandidate', { provider: 'anker', matched: canary('matched'), available: 'yes', rate: 500 });
  const offer = (base: number) => ({ intervention: { services: [codes.service], hoursPerWeek: 4, place: canary('place') }, rate: { model: 'hour', base, additions: [], published: 500 } });
  await talk('holdRound', { provider: 'anker', channel: 'meeting', ours: { need: canary('ours') }, theirs: offer(520), arguments: canary('arguments'), openPoints: canary('points'), dueOn: '2026-10-01' });
  await talk('concludeNegotiation', { outcome: 'agreed', provider: 'anker', ...offer(480), explanation: canary('explanation'), fewerOffersReason: canary('fewer') });
  await talk('checkMatch', { needIntervention: 'green', interventionRate: 'green', text: canary('match') });
  return negotiationId;
}

/** A cut that the citizen has been told of, with the notice running. */
export async function noticedCut(w: World): Promise<string> {
  const recommendationId = await recommended(w);
  await w.as(ids.lead, 'decideRecommendation', { recommendationId, outcome: 'rejected', comment: canary('comment') });
  await owner(w)('recordDecision', {
    type: 'reduction', paragraphs: ['§ 96'], services: [], relatedIntervention: canary('scheme'), hoursBefore: 40, hoursPerWeek: 30, from: w.today, effectOn: '2027-01-04', channel: 'digitalPost', sentOn: w.today, hearingNotNeeded: canary('known'), factsReliedOn: canary('facts'),
    rulesApplied: canary('rules'), considerations: canary('considerations'), individual: canary('individual'), whatChanged: canary('changed'), transition: canary('transition'), appealBody: canary('body'), appealHow: canary('how'),
  });
  return w.state(caseNo).decisions.at(-1)!.decisionId;
}

/** A card as it would lie in somebody's chat now. */
export function shown(w: World, kind: CardKind, ref: string, personId: string): Posted {
  const person = w.organisation.people.find((p) => p.personId === personId)!;
  const view = cardView(kind, ref, w.state(caseNo), actorOf(person), w.today);
  if (!view) throw new Error(`no ${kind} for ${person.name}`);
  const { card, summary } = w.ports.cards.card(view, { language: person.language, today: w.today, names: namesOf(w.organisation, person.language), refreshFor: [`29:${personId}`] });
  // The message that is on record as this card, if one was sent.
  const activityId = w.deliveries.get(deliveryKey({ kind, ref, recipient: personId }))?.activityId || 'x';
  return { recipient: personId, conversation: `a:${personId}`, activityId, card, summary, edits: 0 };
}
