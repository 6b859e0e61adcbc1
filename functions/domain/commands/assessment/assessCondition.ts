import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { isActivitySubtheme, isSelectable } from '../../ffb';
import type { Stage } from '../../case';
import type { Level } from '../../progress';
import { openThread } from '../opening/openThread';

export interface AssessCondition {
  threadId?: string;
  code: string;
  /** null = "Ikke vurderet". */
  level?: Level | null;
  text?: string;
  /** What the citizen can and has here. */
  resource?: string;
  status?: 'active' | 'inactive';
}

/** Levels are rated while the citizen is assessed, and again while help is given; what was recommended stands on those that it was built on. */
const open: readonly Stage[] = ['information', 'assessment', 'order'];

/**
 * Assesses one subtheme: a level and a short text under "Aktivitet og deltagelse", a text alone elsewhere (KL's FFB reporting rule condition-1).
 * A subtheme keeps its record over time. One that no longer matters is set inactive and keeps what was last said of it.
 */
export const assessCondition: Verb<AssessCondition> = {
  name: 'assessCondition',
  by: authority,
  decide(state, { threadId, code, status = 'active', ...input }, { today, actor, id }) {
    const found = openThread(state, threadId);
    if (!found.ok) return found;
    if (!open.includes(found.thread.stage)) return refused('phaseForbids', { from: found.thread.stage, to: 'assessment' });
    if (!isSelectable(code, 'condition')) return refused('codeNotSelectable', { codes: [code] });
    const known = state.conditions.find((c) => c.code === code);
    if (status === 'inactive' && !known) return refused('recordUnknown', { kind: 'condition' });
    const rated = isActivitySubtheme(code);
    const kept = status === 'inactive' ? { text: known!.text, level: rated ? known!.level ?? null : undefined } : undefined;
    const { level = kept?.level, text = kept?.text, resource = known?.resource } = input;
    if (rated !== (level !== undefined)) return refused('goalRule', { rule: 'condition-1', codes: [code] });
    if (rated && !text) return refused('fieldsMissing', { fields: ['text'] });
    return happened(event('conditionAssessed', today, { conditionId: known?.conditionId ?? id('condition'), code, level, text, resource, status, by: personOf(actor) }));
  },
};
