/** A card that is there shows the present state. */
import type { CaseState } from '#domain/case';
import type { Organisation } from '#contract/organisation';
import { danishDay } from '../danishDay';
import { deliveryKey, type Notice } from '../notices/notice';
import { draw, viewFor } from './draw';
import type { Told } from './told';

export async function edit(ports: Told, notice: Notice, state: CaseState, organisation: Organisation): Promise<void> {
  const found = await ports.deliveries.find(deliveryKey(notice), state.caseNo);
  if (!found?.activityId) return;
  const conversation = await ports.conversations.find(notice.recipient);
  if (!conversation) return;
  const today = danishDay(await ports.clock.now());
  const view = viewFor(notice, state, organisation, today) ?? { kind: 'gone' as const, caseNo: state.caseNo };
  await ports.messenger.update(conversation, found, ...(await draw(ports, conversation, view, notice.recipient, state, organisation, today)));
}
