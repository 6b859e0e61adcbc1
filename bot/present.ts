/** The card as it stands now, for one viewer: loaded again, decided again, and on record before it leaves. */
import { relationTo } from '#domain/access';
import type { CaseState } from '#domain/case';
import { cardView, type CardView } from '#domain/views/cardView';
import { cardRef, type CardRef } from '#contract/cards';
import { danishDay } from '#work/danishDay';
import { makeCard } from './cards/makeCard';
import type { Remark } from './cards/frame';
import { wordsIn } from './cards/text/words';
import { draftFor } from './drafts';
import type { Place } from './replies';
import { purposeOf, type Deps, type Viewer } from './viewer';

export type Subject = Pick<CardRef, 'card' | 'caseNo' | 'ref'>;

/** What a card says it is about, however bent the rest of its data may be; null when it does not say. */
export function subjectOf(data: unknown): Subject | null {
  if (typeof data !== 'object' || data === null) return null;
  const { card, caseNo, ref } = data as Record<string, unknown>;
  const read = cardRef.pick({ card: true, caseNo: true, ref: true }).safeParse({ card, caseNo, ref });
  return read.success ? read.data : null;
}

interface Shown { viewer: Viewer; subject: Subject; place: Place; state?: CaseState; remark?: Remark; decides?: true }

/**
 * @param state the case when it is at hand already; otherwise it is loaded
 * @param decides the card is the receipt of a decision: a row of its own in the access log, not one with the look before it
 */
export async function presentCard({ ports, links }: Deps, { viewer, subject, place, state, remark, decides }: Shown): Promise<{ card: object; seen: boolean }> {
  const { actor, language, names, teamsId } = viewer;
  const { card: kind, caseNo, ref } = subject;
  const today = danishDay(await ports.clock.now());
  const current = state ?? (await ports.cases.load(caseNo))?.state;
  const view: CardView | null = current ? (cardView(kind, ref, current, actor, today) ?? sharedFace(subject, current, viewer, place, today)) : null;
  const drawing = { language, today, names, refreshFor: teamsId ? [teamsId] : [] };
  if (!current || !view) return { card: makeCard({ kind: 'gone', caseNo }, drawing, links).card, seen: false };
  await ports.accessLog.record({ personId: actor.personId, purpose: `${purposeOf(current, actor, today)}${decides ? ' decision' : ''}`, surface: 'card', caseNo });
  return { card: makeCard(view, drawing, links, remark?.typed ? remark : ((await withDraft(ports, view, viewer, subject, remark)) ?? remark)).card, seen: true };
}

/** What this person had filled in of an open status is there again. */
async function withDraft(ports: Deps['ports'], view: CardView, viewer: Viewer, subject: Subject, remark?: Remark): Promise<Remark | undefined> {
  const typed = view.kind === 'C15' && view.stage === 'open' ? await draftFor({ ports }, viewer, subject) : undefined;
  return typed && { text: wordsIn(viewer.language).statusWanted.draftShown, tone: 'info', ...remark, typed };
}

/** In the team's channel a colleague keeps the face that everyone there sees. */
const sharedFace = ({ card, ref }: Subject, state: CaseState, { actor }: Viewer, place: Place, today: string): CardView | null =>
  place.kind === 'channel' && relationTo(state, actor, today) === 'colleague' ? cardView(card, ref, state, null, today) : null;
