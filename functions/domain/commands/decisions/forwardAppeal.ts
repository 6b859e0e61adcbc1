import { authority, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { threadById } from '../../case';
import type { Day } from '../../calendar';
import { passGates, through, type Reasons } from '../../rules/gate';
import { appealById, stageOf } from './appealCourse';

export interface ForwardAppeal { appealId: string; forwardedOn: Day; reasons?: Reasons }

/** Sends an appeal on to the appeal body with the grounds of the reassessment, unless the municipality has changed its decision fully (RSL § 66, R20). */
export const forwardAppeal: Verb<ForwardAppeal> = {
  name: 'forwardAppeal',
  by: authority,
  decide(state, { appealId, forwardedOn, reasons }, context) {
    const appeal = appealById(state, appealId);
    if (!appeal) return refused('recordUnknown', { kind: 'appeal' });
    if (stageOf(appeal) !== 'reassessed') return refused('stepNotOpen', { state: stageOf(appeal) });
    if (forwardedOn > context.today || forwardedOn < appeal.reassessment!.on) return refused('dateNotPossible', { field: 'forwardedOn' });
    const passed = passGates(['closeAppeal'], state, threadById(state, appeal.threadId)!, { appealId }, reasons, context);
    return through(passed, event('appealForwarded', context.today, { appealId, forwardedOn }));
  },
};
