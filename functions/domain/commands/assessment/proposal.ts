/** Whether a proposed intervention names only what the classification has. */
import type { Proposal } from '../../areas/assessment';
import { refused, type Refused } from '../../decide';
import { isSelectable } from '../../ffb';

export function proposalFault({ services, providerType, support, from, to }: Proposal): Refused | undefined {
  const wrong = [
    ...services.filter((code) => !isSelectable(code, 'service')),
    ...(providerType !== undefined && !isSelectable(providerType, 'providerType') ? [providerType] : []),
    ...support.flatMap((s) => [...(services.includes(s.service) ? [] : [s.service]), ...s.subthemes.filter((code) => !isSelectable(code, 'condition'))]),
  ];
  if (wrong.length > 0) return refused('codeNotSelectable', { codes: wrong });
  return from !== undefined && to !== undefined && to < from ? refused('dateNotPossible', { field: 'to' }) : undefined;
}
