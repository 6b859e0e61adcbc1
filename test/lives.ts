/** Brings a case in the running product to a stage, over HTTP as people would. */
import { randomUUID } from 'node:crypto';
import { addDays } from '#domain/calendar';
import { people } from '#local/people';
import { danishDay, workingTime } from '#local/workingTime';
import type { Product } from './product';

export const oid = (key: string) => people.find((p) => p.key === key)!.oid;
/** Counted from the day on which the product's clock is set when it starts: on a Sunday that is not the machine's own day. */
export const inDays = (days: number) => addDays(danishDay(workingTime(new Date())), days);
const plus = inDays;

const terms: Record<string, string> = {};
async function code(product: Product, term: string): Promise<string> {
  if (!terms[term]) for (const c of (await product.get('caseworker', 'ffb')).body.concepts) if (c.selectable) terms[c.term] ??= c.code;
  return terms[term]!;
}

let serial = 0;
export const newCaseNo = () => `S-2027-${String(1000 + ++serial).padStart(4, '0')}`;
export const opening = (caseNo: string) => ({
  caseNo, citizenId: randomUUID(), initials: 'T.', team: 'team-voksen', owner: oid('caseworker'), receivedOn: plus(-10), reason: 'KANARIEFUGL henvender sig', answerBy: plus(40),
});

async function ok<T>(answer: Promise<{ status: number; body: T }>): Promise<T> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** Sends a verb as the caseworker; where a gate warns, once more with a reason for each. */
export async function goOn(product: Product, path: string, input: object): Promise<{ created: Record<string, string> }> {
  const first = await product.post('caseworker', path, input);
  if (first.body.code !== 'gateNeedsReason') return ok(Promise.resolve(first));
  return ok(product.post('caseworker', path, { ...input, reasons: Object.fromEntries(first.body.details.gates.map((gate: string) => [gate, 'kendt og overvejet'])) }));
}

export async function opened(product: Product, caseNo = newCaseNo()): Promise<string> {
  await ok(product.post('caseworker', 'cases', opening(caseNo)));
  return caseNo;
}

export async function decided(product: Product, caseNo = newCaseNo()): Promise<string> {
  await opened(product, caseNo);
  const verb = (name: string, input: object) => goOn(product, `cases/${caseNo}/${name}`, input);
  const [shopping, bus, transport] = [await code(product, 'Købe ind'), await code(product, 'Færdes med transportmidler'), await code(product, 'Støtte til transport')];
  await verb('recordWish', { text: 'KANARIEFUGL vil køre med bussen' });
  await verb('advance', { to: 'information' });
  await verb('recordAssessment', { supportNeed: 2, targetGroups: [{ code: await code(product, 'Angst'), rank: 1 }], conditions: [{ code: shopping, level: 3 }, { code: bus, level: 3 }] });
  await verb('setGoal', { text: 'KANARIEFUGL tager bussen', label: 'Transport', goalType: 'develop', primary: bus, baselineLevel: 3, expectedLevel: 2, expectedOn: plus(365), measure: 'to ture' });
  await verb('setGoal', { text: 'KANARIEFUGL køber ind', label: 'Indkøb', goalType: 'develop', primary: shopping, baselineLevel: 3, expectedLevel: 1, expectedOn: plus(365), measure: 'en tur' });
  await verb('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [transport], from: plus(0), channel: 'digitalPost', sentOn: plus(0) });
  return caseNo;
}

/** `today` is the day on the product's own clock, which a test may have moved. */
export interface Ordered { caseNo: string; orderId: string; goalIds: string[]; today: string }
/** @param followUpInDays days until the first follow-up */
export async function ordered(product: Product, followUpInDays = 30, provider = 'vejviserne', caseNo = newCaseNo()): Promise<Ordered> {
  await decided(product, caseNo);
  const { view, today } = await ok(product.get('caseworker', `cases/${caseNo}`)) as { today: string; view: { goals: { goalId: string }[] } };
  const goalIds = view.goals.map((g) => g.goalId);
  const done = await goOn(product, `cases/${caseNo}/placeOrder`, {
    provider, services: [await code(product, 'Støtte til transport')], goalIds, wishedStart: addDays(today, 1), firstFollowUpOn: addDays(today, followUpInDays), rhythmMonths: 3, hoursPerWeek: 4, description: 'KANARIEFUGL', releases: wishesReleased,
  });
  return { caseNo, orderId: done.created.orderId!, goalIds, today };
}

export const wishesReleased = [{ kind: 'wishes', basis: 'necessary', reason: 'KANARIEFUGL for at kende ønsket' }];

export interface Accepted extends Ordered { followUpId: string }
export async function accepted(product: Product, followUpInDays = 30): Promise<Accepted> {
  const order = await ordered(product, followUpInDays);
  const done = await ok(product.post('provider-internal', `cases/${order.caseNo}/acknowledgeOrder`, { orderId: order.orderId, rev: 1, startsOn: order.today })) as { created: { followUpId: string } };
  return { ...order, followUpId: done.created.followUpId };
}

export const status = (life: Accepted, rev = 2) => ({
  followUpId: life.followUpId, rev, recommendation: 'continue', meetingWanted: false,
  answers: life.goalIds.map((goalId) => ({ goalId, status: 'inProgress', score: 1, tookPart: 'yes' })),
});
