import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Asked, Request } from '../../areas/threads';
import { openThread } from './openThread';
import { requestFault } from './request';

type Facts = Pick<Request, 'requester' | 'requesterContact' | 'citizenAware' | 'reason' | 'diagnoses' | 'wishesMissing' | 'assessmentPurpose' | 'interpreter' | 'acute' | 'acuteReason'>;
export interface AmendRequest extends Partial<Facts> {
  threadId?: string;
  /** Only what is named changes. */
  asked?: Partial<Asked>;
  /** How it is known that the citizen no longer asks for something. */
  partWithdrawn?: string;
}

/** True when less is asked for than before. */
const takesAway = (before: Asked, after: Asked): boolean =>
  before.services.some((code) => !after.services.includes(code)) || before.paragraphs.some((p) => !after.paragraphs.includes(p)) || (before.hoursPerWeek ?? 0) > (after.hoursPerWeek ?? 0);

/**
 * Adds to a request what was missing when it came, or corrects it. The day of receipt stands: deadlines run from it (RSL § 3).
 * Whether a decision is fully favourable is read against what was asked for (FVL §§ 19, 22, 25), so nothing asked for disappears without a word.
 */
export const amendRequest: Verb<AmendRequest> = {
  name: 'amendRequest',
  by: authority,
  decide(state, { threadId, asked, partWithdrawn, ...facts }, { today }) {
    const found = openThread(state, threadId);
    if (!found.ok) return found;
    const { request } = found.thread;
    const change = { ...facts, ...(asked ? { asked: { ...request.asked, ...asked } } : {}) };
    const amended: Request = { ...request, ...change };
    if (Object.keys(change).length === 0) return refused('fieldsMissing', { fields: ['asked', 'diagnoses', 'citizenAware', 'interpreter', 'wishesMissing', 'assessmentPurpose'] });
    const fault = requestFault(amended, today);
    if (fault) return fault;
    if (takesAway(request.asked, amended.asked) && !partWithdrawn) return refused('reasonMissing', { field: 'partWithdrawn' });
    return happened(event('requestAmended', today, { threadId: found.thread.threadId, change, partWithdrawn }));
  },
};
