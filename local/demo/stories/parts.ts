/** The stretches of road that most stories share: opening, assessment, plan, decision, order, follow-ups. */
import { personByKey } from '../../people';
import { addDays as plus } from '../days';
import type { Made, Seen, Story } from '../story';

export { plus };
type Level = 0 | 1 | 2 | 3 | 4;
type Score = -2 | -1 | 0 | 1 | 2;
export const oid = (key: string): string => personByKey(key)!.oid;

export interface Opening { on: string; owner?: string; initials: string; reason: string; wish: string; paragraphs: string[]; services: string[]; hours?: number; area: string; requester?: string; requesterContact?: string; acute?: string; interpreter?: string }

const citizenId = (caseNo: string) => `c0000000-0000-4000-8000-0000000000${caseNo.slice(-2)}`;
export const asked = (s: Story, { paragraphs, services, hours }: Pick<Opening, 'paragraphs' | 'services' | 'hours'>) => ({ paragraphs, services: s.codes('service', services), ...(hours === undefined ? {} : { hoursPerWeek: hours }) });

/** The request is received, the case is opened, the citizen is guided and heard, and information is gathered. */
export function open(s: Story, o: Opening): void {
  const { on, owner = 'caseworker' } = o;
  s.by(owner).on(on).do('openCase', {
    citizenId: citizenId(s.caseNo), initials: o.initials, team: 'team-voksen', owner: oid(owner), municipality: { acting: '997', paying: '997' }, recordRef: `ESDH-${s.caseNo.slice(2)}`,
    receivedOn: on, reason: o.reason, serviceArea: o.area, citizenAware: 'aware', asked: asked(s, o), assessmentPurpose: 'At belyse, hvad der skal til, for at hverdagen hænger sammen.',
    ...(o.requester ? { requester: o.requester, requesterContact: o.requesterContact } : {}), ...(o.interpreter ? { interpreter: o.interpreter } : {}), ...(o.acute ? { acute: true, acuteReason: o.acute } : {}),
  }, 'open');
  s.do('giveGuidance', { items: ['rights', 'dutyToInform', 'consentConsequences', 'dataProcessing', 'representative', 'changesToReport'] });
  s.do('recordWish', { text: o.wish }, 'wish');
  s.do('noteParticipation', { heldOn: on, form: 'meeting', text: 'Samtale om ønsker og om, hvad der fylder i hverdagen.' });
  s.do('raiseMatter', { kind: 'journalised', text: 'Henvendelsen skal journaliseres.' }, 'journal');
  s.do('settleMatter', (made) => ({ matterId: s.id(made, 'journal', 'matterId'), outcome: 'Henvendelsen er journaliseret.' }));
  s.do('advance', { to: 'information' });
}

export interface Known { themes: [theme: string, informer: 'citizen' | 'others' | 'caseworker', text: string][]; conditions: [subtheme: string, text: string, level?: Level][] }

/** What the three informers tell, and the subthemes that matter. */
export function gather(s: Story, on: string, { themes, conditions }: Known): void {
  s.on(on);
  for (const [theme, informer, text] of themes) s.do('recordThemeNote', { theme: s.theme(theme), informer, text });
  for (const [subtheme, text, level] of conditions) s.do('assessCondition', { code: s.code('condition', subtheme), text, ...(level === undefined ? {} : { level }) });
}

export interface Assessed {
  on: string; supportNeed: Level; needText: string; targetGroups: string[]; overall: string; resources: string; perspective: string;
  paragraph: string; inGroup?: boolean; reasons: string; lasting?: string; notOtherwise?: string; exitAim?: string; otherHelp: string;
  services: string[]; support: string[]; providerType?: string; hours?: number; cost?: number;
  /** Other paragraphs that were weighed. */
  also?: { paragraph: string; inGroup: boolean; reasons: string; exitAim?: string }[];
}

export function assess(s: Story, a: Assessed): void {
  const services = s.codes('service', a.services);
  const subthemes = s.codes('condition', a.support);
  s.on(a.on).do('recordAssessment', {
    supportNeed: a.supportNeed, supportNeedText: a.needText, targetGroups: a.targetGroups.map((term, i) => ({ code: s.code('targetGroup', term), rank: i === 0 ? 1 : 2 })),
    overall: a.overall, resources: a.resources, perspective: a.perspective,
    legalGroups: [{
      paragraph: a.paragraph, inGroup: a.inGroup ?? true, reasons: a.reasons, evidence: 'Samtaler, udtalelser og iagttagelser i udredningen.',
      ...(a.lasting ? { lasting: a.lasting } : {}), ...(a.notOtherwise ? { notOtherwise: a.notOtherwise } : {}), ...(a.exitAim ? { exitAim: a.exitAim } : {}),
    }, ...(a.also ?? []).map((group) => ({ ...group, evidence: 'Samtaler, udtalelser og iagttagelser i udredningen.' }))],
    otherHelp: { considered: ['Forebyggende tilbud', 'Beskæftigelsesindsats', 'Sundhedsvæsenet'], text: a.otherHelp },
    proposal: {
      services, paragraphs: [a.paragraph], ...(a.providerType ? { providerType: s.code('providerType', a.providerType) } : {}), ...(a.hours === undefined ? {} : { hoursPerWeek: a.hours }),
      ...(a.cost === undefined ? {} : { costPerYear: a.cost }), support: services.map((service) => ({ service, subthemes })),
    },
  }, 'assessment');
}

export interface DemoGoal { label: string; text: string; type: 'develop' | 'maintain' | 'limitLoss'; primary: string; secondary?: string[]; from?: Level; to: Level; measure: string; end?: number }

/** A plan is offered and finished with purpose and goals; each goal's ids are kept under its label. */
export function plan(s: Story, p: { on: string; purpose: string; words: string; goals: DemoGoal[]; until: string; services: string[]; paragraph: string; firstFollowUpOn: string; rhythm: number; declined?: string }): void {
  s.on(p.on).do('setPurpose', { text: p.purpose });
  for (const goal of p.goals) s.do('setGoal', (made) => goalInput(s, goal, p.until, made), goal.label);
  s.do('offerPlan', p.declined ? { duty: 'must', answer: 'declined', reason: p.declined } : { duty: 'must', answer: 'accepted' });
  if (p.declined) return;
  s.do('advance', { to: 'plan' });
  s.do('finishPlan', (made) => ({
    citizenGoals: p.words, purpose: p.purpose, goalIds: p.goals.map((g) => s.id(made, g.label, 'goalId')), duration: 'Så længe målene kræver det; vurderes ved hver opfølgning.',
    interventions: [{ services: s.codes('service', p.services), paragraphs: [p.paragraph], support: [] }], otherMatters: { housing: 'Bor som hidtil.', treatment: 'Følges hos egen læge.' },
    firstFollowUpOn: p.firstFollowUpOn, rhythmMonths: p.rhythm,
  }));
}

const goalInput = (s: Story, g: DemoGoal, expectedOn: string, made: Made) => ({
  text: g.text, label: g.label, goalType: g.type, primary: s.code('condition', g.primary), secondary: s.codes('condition', g.secondary ?? []), expectedLevel: g.to, expectedOn, measure: g.measure,
  acceptedByCitizen: 'yes', wishId: s.id(made, 'wish', 'wishId'), ...(g.from === undefined ? {} : { baselineLevel: g.from }), ...(g.end === undefined ? {} : { plannedEnd: g.end }),
});

/** A fully favourable decision, told by Digital Post the same day. */
export function grant(s: Story, d: { on: string; paragraph: string; services: string[]; from: string; to?: string; providerType?: string; hours?: number; cost?: number; individual: string }, name = 'decision'): void {
  s.on(d.on).do('recordDecision', {
    type: 'grant', paragraphs: [d.paragraph], services: s.codes('service', d.services), from: d.from, ...(d.to ? { to: d.to } : {}), ...(d.providerType ? { providerType: s.code('providerType', d.providerType) } : {}),
    ...(d.hours === undefined ? {} : { hoursPerWeek: d.hours }), ...(d.cost === undefined ? {} : { costPerYear: d.cost }), individual: d.individual, channel: 'digitalPost', sentOn: d.on,
  }, name);
}

export interface Ordered { on: string; provider: string; services: string[]; goals: string[]; start: string; first: string; rhythm: number; hours?: number; description: string; cost?: number; releases?: string[] }

export const releases = (kinds: readonly string[]) => kinds.map((kind) => ({ kind, basis: 'necessary', reason: 'Nødvendig for at kunne tilrettelægge hjælpen.' }));

export function order(s: Story, o: Ordered, name = 'order'): void {
  s.on(o.on).do('placeOrder', (made) => ({
    provider: o.provider, services: s.codes('service', o.services), goalIds: o.goals.map((label) => s.id(made, label, 'goalId')), wishedStart: o.start, firstFollowUpOn: o.first, rhythmMonths: o.rhythm,
    ...(o.hours === undefined ? {} : { hoursPerWeek: o.hours }), description: o.description, releases: releases(o.releases ?? ['wishes', 'resources', 'conditions']), followUpForm: 'meeting', participants: 'Borger, udfører og sagsbehandler',
    ...(o.cost === undefined ? {} : { price: { rate: Math.round(o.cost / 12), unit: 'month', costPerYear: o.cost, agreementRef: `${s.caseNo}-A` } }),
  }), name);
}

const orderOf = (s: Story, made: Made, seen: Seen, name: string) => seen.orders.find((o) => o.orderId === s.id(made, name, 'orderId'))!;

/** The provider takes the order on, and starts. */
export function accept(s: Story, on: string, person: string, start: string, name = 'order'): void {
  s.on(on).by(person).do('acknowledgeOrder', (made: Made, seen: Seen) => ({ orderId: s.id(made, name, 'orderId'), rev: orderOf(s, made, seen, name).rev, startsOn: start }));
  if (start <= s.today) s.on(start).do('registerStart', (made) => ({ orderId: s.id(made, name, 'orderId'), startedOn: start }));
}

/** A small step that provider and citizen agree on under a goal. */
export function subgoal(s: Story, on: string, person: string, goal: string, text: string, methods: string, name = 'order'): void {
  s.on(on).by(person).do('setSubgoal', (made) => ({ orderId: s.id(made, name, 'orderId'), goalId: s.id(made, goal, 'goalId'), text, methods }));
}

const openOne = (s: Story, made: Made, seen: Seen, name: string) => seen.followUps.find((f) => f.orderId === s.id(made, name, 'orderId') && !['closed', 'cancelled'].includes(f.stage))!;

export interface Scored { score: Score | null; own?: Score; reason?: string; status?: string; tookPart?: string }

/** The provider gives a status some days before the follow-up. @param scores by goal label */
export function status(s: Story, a: { asked: string; on: string; person: string; scores: Record<string, Scored>; advice?: string; meeting?: boolean; order?: string }): void {
  const name = a.order ?? 'order';
  s.on(a.asked).timer();
  s.on(a.on).by(a.person).do('answerFollowUp', (made: Made, seen: Seen) => {
    const { followUpId, rev } = openOne(s, made, seen, name);
    return {
      followUpId, rev, recommendation: a.advice ?? 'continue', meetingWanted: a.meeting ?? false,
      answers: Object.entries(a.scores).map(([label, { score, own, reason, status: state = 'inProgress', tookPart = 'yes' }]) => ({
        goalId: s.id(made, label, 'goalId'), status: state, score, tookPart, ...(reason ? { notScoredReason: reason } : {}), ...(own === undefined ? {} : { citizenOwnScore: own }),
      })),
    };
  });
}

/** The follow-up is held. */
export function result(s: Story, r: {
  on: string; owner?: string; result?: 'continue' | 'end' | 'endAndRefer'; view: string; conclusion: string; next?: string; waived?: string; supportNeed?: Level; levels?: Record<string, Level>; order?: string; concern?: string;
}, name?: string): void {
  s.on(r.on).timer();
  s.by(r.owner ?? 'caseworker').do('registerFollowUpResult', (made: Made, seen: Seen) => ({
    followUpId: openOne(s, made, seen, r.order ?? 'order').followUpId, result: r.result ?? 'continue', heldOn: r.on, form: 'meeting', participants: 'Borger, udfører og sagsbehandler', citizenView: r.view, conclusion: r.conclusion,
    ...(r.next ? { nextFollowUpOn: r.next } : {}), ...(r.waived ? { statusWaivedReason: r.waived } : {}), ...(r.supportNeed === undefined ? {} : { supportNeed: r.supportNeed }),
    ...(r.concern ? { concern: { text: r.concern, notifiedOn: r.on } } : {}), goalLevels: Object.entries(r.levels ?? {}).map(([label, level]) => ({ goalId: s.id(made, label, 'goalId'), level })),
  }), name);
}

export interface Round { due: string; person: string; owner?: string; scores: Record<string, Scored>; view: string; conclusion?: string; next: string; levels?: Record<string, Level>; order?: string; advice?: string; meeting?: boolean }

/** One whole follow-up that ends with going on: asked for three weeks ahead, answered, held on its day. */
export function round(s: Story, r: Round): void {
  status(s, { asked: plus(r.due, -20), on: plus(r.due, -6), person: r.person, scores: r.scores, order: r.order, advice: r.advice, meeting: r.meeting });
  result(s, { on: r.due, owner: r.owner, view: r.view, conclusion: r.conclusion ?? 'Indsatsen virker efter hensigten og fortsætter.', next: r.next, levels: r.levels, order: r.order });
}

/** The provider is asked for a status of a follow-up that lies near or has passed, and has not answered. */
export const askedNow = (s: Story, due: string): void => void s.on(plus(due, -20) < s.today ? plus(due, -20) : s.today).timer();
