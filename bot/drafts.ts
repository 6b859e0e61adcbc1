/** A half-done status: kept for the person who fills it in, and for nobody else. */
import { z } from 'zod';
import { mayDeliver } from '#domain/access';
import { followUpById, orderById, type CaseState } from '#domain/case';
import { cardActions, statusInput } from '#contract/cards';
import type { ErrorCode } from '#contract/errors';
import type { DraftOf } from '#work/ports';
import type { Typed } from './cards/elements';
import { typedIn } from './command';
import type { Subject } from './present';
import type { Deps, Viewer } from './viewer';

const stored = z.record(z.string(), z.string());
const draftOf = ({ person }: Viewer, { caseNo, ref }: Subject): DraftOf => ({ personId: person.personId, caseNo, form: `statusCard:${ref}` });
const ofStatus = (values: Typed): Typed => Object.fromEntries(Object.entries(values).filter(([id, value]) => statusInput.test(id) && value !== ''));

export async function draftFor({ ports }: Pick<Deps, 'ports'>, viewer: Viewer, subject: Subject): Promise<Typed | undefined> {
  const text = await ports.drafts.find(draftOf(viewer, subject));
  if (text === null) return undefined;
  try {
    // Kept by an older release, with other fields.
    return ofStatus(stored.parse(JSON.parse(text)));
  } catch {
    return undefined;
  }
}

/** @returns the case, when a draft may be kept in it by this person; otherwise why not */
export async function caseForDraft({ ports }: Pick<Deps, 'ports'>, viewer: Viewer, subject: Subject, data: unknown): Promise<CaseState | ErrorCode> {
  if (!cardActions.saveDraft.safeParse(data).success) return 'badRequest';
  const state = (await ports.cases.load(subject.caseNo))?.state;
  const followUp = state && followUpById(state, subject.ref);
  const order = followUp && orderById(state, followUp.orderId);
  if (!state || !order || !mayDeliver(viewer.actor, order)) return 'caseUnknown';
  if (followUp.stage !== 'asked') return followUp.stage === 'planned' ? 'notAsked' : 'alreadyAnswered';
  return state;
}

export const saveDraft = ({ ports }: Pick<Deps, 'ports'>, viewer: Viewer, subject: Subject, data: unknown): Promise<void> =>
  ports.drafts.save(draftOf(viewer, subject), JSON.stringify(ofStatus(typedIn(data))));

export const dropDraft = ({ ports }: Pick<Deps, 'ports'>, viewer: Viewer, subject: Subject): Promise<void> => ports.drafts.drop(draftOf(viewer, subject));
