/** Drafts of forms: only the own ones, and only of cases that the person may open. */
import { faceFor } from '#domain/access';
import type { Actor } from '#domain/decide';
import { draftAnswer, type DraftAnswer } from '#contract/drafts';
import { danishDay } from './danishDay';
import type { DraftOf, Ports } from './ports';

type DraftPorts = Pick<Ports, 'cases' | 'clock' | 'drafts'>;
type Person = Extract<Actor, { kind: 'person' }>;
export type Drafted = { ok: true; body: DraftAnswer } | { ok: false; code: 'caseUnknown' };

/** A case that someone may not open, with or without a reason, looks like one that does not exist. */
async function within({ cases, clock }: DraftPorts, actor: Person, { caseNo, form }: Omit<DraftOf, 'personId'>, work: (of: DraftOf, now: Date) => Promise<DraftAnswer>): Promise<Drafted> {
  const stored = await cases.load(caseNo);
  const now = await clock.now();
  if (!stored || !faceFor(stored.state, actor, danishDay(now), true)) return { ok: false, code: 'caseUnknown' };
  return { ok: true, body: await work({ personId: actor.personId, caseNo, form }, now) };
}

/** What stands in the list may be from an older form; what cannot be read is no draft. */
export function readDraft(value: string | null): DraftAnswer {
  try {
    return draftAnswer.parse({ draft: JSON.parse(value ?? 'null') });
  } catch {
    return { draft: null };
  }
}

export const draftOf = (values: Record<string, unknown>, now: Date): { savedAt: string; values: Record<string, unknown> } => ({ savedAt: now.toISOString(), values });

export const findDraft = (ports: DraftPorts, actor: Person, of: Omit<DraftOf, 'personId'>): Promise<Drafted> =>
  within(ports, actor, of, async (own) => readDraft(await ports.drafts.find(own)));

export const saveDraft = (ports: DraftPorts, actor: Person, of: Omit<DraftOf, 'personId'>, values: Record<string, unknown>): Promise<Drafted> =>
  within(ports, actor, of, async (own, now) => {
    const draft = draftOf(values, now);
    await ports.drafts.save(own, () => JSON.stringify(draft));
    return { draft };
  });

export const dropDraft = (ports: DraftPorts, actor: Person, of: Omit<DraftOf, 'personId'>): Promise<Drafted> =>
  within(ports, actor, of, async (own) => {
    await ports.drafts.drop(own);
    return { draft: null };
  });
