import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { DischargeItem } from '../../areas/matters';

export interface SettleMatter {
  matterId: string;
  outcome: string;
  /** Of a worry: whether socialtilsynet was told. */
  supervisionNotified?: boolean;
  /** Of a discharge from a shelter: what is in place. */
  checked?: DischargeItem[];
}

const dischargeItems: readonly DischargeItem[] = ['plan', 'housing', 'support', 'lease'];

/**
 * Settles a matter with what came of it. A worry about a place says whether socialtilsynet was told (SEL § 148, R31);
 * a discharge from a shelter has plan, housing, decided support and a signed lease (SEL § 110, R35).
 */
export const settleMatter: Verb<SettleMatter> = {
  name: 'settleMatter',
  by: [...authority, 'teamLead'],
  decide({ matters }, { matterId, outcome, supervisionNotified, checked = [] }, { today, actor }) {
    const matter = matters.find((m) => m.matterId === matterId);
    if (!matter) return refused('recordUnknown', { kind: 'matter' });
    if (matter.settled) return refused('stepNotOpen', { state: 'settled' });
    const [isWorry, isDischarge] = [matter.kind === 'worry', matter.kind === 'dischargeChecklist'];
    const elsewhere = [...(!isWorry && supervisionNotified !== undefined ? ['supervisionNotified'] : []), ...(!isDischarge && checked.length > 0 ? ['checked'] : [])];
    if (elsewhere.length > 0) return refused('valueNotPossible', { fields: elsewhere });
    const open = isDischarge ? dischargeItems.filter((item) => !checked.includes(item)) : [];
    const missing = [...(isWorry && supervisionNotified === undefined ? ['supervisionNotified'] : []), ...(open.length > 0 ? ['checked'] : [])];
    if (missing.length > 0) return refused('fieldsMissing', { fields: missing, ...(open.length > 0 ? { items: open } : {}) });
    return happened(event('matterSettled', today, { matterId, outcome, supervisionNotified, ...(isDischarge ? { checked } : {}), by: personOf(actor) }));
  },
};
