import { event } from '../events';
import { happened, refused, type Verb } from '../decide';
import { isSelectable } from '../ffb';
import type { Day } from '../calendar';

export interface RecordDecision { type: 'grant'; paragraphs: string[]; services: string[]; from: Day; to?: Day }

/** Keeps that a fully favourable decision was made; the letter itself lives in the record system. */
export const recordDecision: Verb<RecordDecision> = {
  name: 'recordDecision',
  decide(_state, input, { today, id }) {
    const unknown = input.services.filter((code) => !isSelectable(code, 'service'));
    if (unknown.length > 0) return refused('codeNotSelectable', { codes: unknown });
    if (input.to !== undefined && input.to < input.from) return refused('dateNotPossible', { field: 'to' });
    return happened(event('decisionRecorded', today, { ...input, decisionId: id('decision'), decidedOn: today }));
  },
};
