/** A half-done status: kept for the person who fills it in, and for nobody else. The form in the tab goes on with the same draft. */
import { mayDeliver } from '#domain/access';
import { isDay } from '#domain/calendar';
import { followUpById, orderById, type CaseState } from '#domain/case';
import { cardActions, statusInput } from '#contract/cards';
import { statusForm } from '#contract/drafts';
import type { ErrorCode } from '#contract/errors';
import { draftOf, readDraft } from '#work/drafts';
import type { DraftOf } from '#work/ports';
import type { Typed } from './cards/elements';
import { typedIn } from './command';
import type { Subject } from './present';
import type { Deps, Viewer } from './viewer';

type Ports = Pick<Deps, 'ports'>;
const keyOf = ({ person }: Viewer, { caseNo, ref }: Subject): DraftOf => ({ personId: person.personId, caseNo, form: statusForm(ref) });

const dayParts: readonly string[] = ['morning', 'midday', 'afternoon'];
/** The card's choices show only what is among them; its days and their parts show whatever they are given. */
const fits = (id: string, value: string): boolean => (id.startsWith('slotDay') ? isDay(value) : id.startsWith('slotPart') ? dayParts.includes(value) : value !== '');
/** What a card may show. Comments and reasons are words about a citizen: they stay in the tab's part of the draft. */
const isOfCard = ([id, value]: [string, unknown]): boolean => statusInput.test(id) && typeof value === 'string' && fits(id, value);
const ofCard = (values: Record<string, unknown>): Typed => Object.fromEntries(Object.entries(values).filter(isOfCard)) as Typed;
const ofTab = (values: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(values).filter(([id]) => !statusInput.test(id)));

const valuesIn = (text: string | null): Record<string, unknown> => readDraft(text).draft?.values ?? {};

export async function draftFor({ ports }: Ports, viewer: Viewer, subject: Subject): Promise<Typed | undefined> {
  const typed = ofCard(valuesIn(await ports.drafts.find(keyOf(viewer, subject))));
  return Object.keys(typed).length > 0 ? typed : undefined;
}

/** @returns the case, when a draft may be kept in it by this person; otherwise why not */
export async function caseForDraft({ ports }: Ports, viewer: Viewer, subject: Subject, data: unknown): Promise<CaseState | ErrorCode> {
  if (!cardActions.saveDraft.safeParse(data).success) return 'badRequest';
  const state = (await ports.cases.load(subject.caseNo))?.state;
  const followUp = state && followUpById(state, subject.ref);
  const order = followUp && orderById(state, followUp.orderId);
  if (!state || !order || !mayDeliver(viewer.actor, order)) return 'caseUnknown';
  if (followUp.stage !== 'asked') return followUp.stage === 'planned' ? 'notAsked' : 'alreadyAnswered';
  return state;
}

export async function saveDraft({ ports }: Ports, viewer: Viewer, subject: Subject, data: unknown): Promise<void> {
  const typed = ofCard(typedIn(data));
  // Whoever proposes days wants to meet, as when the status is sent.
  const meets = Object.keys(typed).some((id) => id.startsWith('slotDay')) ? { meetingWanted: 'true' } : {};
  const now = await ports.clock.now();
  await ports.drafts.save(keyOf(viewer, subject), (standing) => JSON.stringify(draftOf({ ...ofTab(valuesIn(standing)), ...typed, ...meets }, now)));
}

export const dropDraft = ({ ports }: Ports, viewer: Viewer, subject: Subject): Promise<void> => ports.drafts.drop(keyOf(viewer, subject));
