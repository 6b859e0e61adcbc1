/** Puts notices into the conversation of one receiver: edits at once, new cards in working time, and one list in place of too many. */
import type { CaseState } from '#domain/case';
import type { Organisation } from '#contract/organisation';
import { attempts } from './attempts';
import { oneAtATime } from './oneAtATime';
import type { Notice } from './notices/notice';
import { edit } from './outbox/edit';
import { digest, hold, isCrowded, keepWaiting, sendCard } from './outbox/messages';
import { prepare, type Prepared } from './outbox/prepare';
import { readMoment, type Told } from './outbox/told';

export interface Job { notice: Notice; state: CaseState }

/** One receiver's messages are counted, so they are put together one after another. */
const turn = oneAtATime();

/** @param recovering look first whether the card was sent before, by a process that died */
export const deliver = (ports: Told, notice: Notice, state: CaseState, organisation: Organisation, recovering: boolean): Promise<void> =>
  deliverTogether(ports, notice.recipient, [{ notice, state }], organisation, recovering);

/** All that one receiver gets at this moment. Each is attempted, and the first error is thrown afterwards. */
export const deliverTogether = (ports: Told, recipient: string, jobs: readonly Job[], organisation: Organisation, recovering: boolean): Promise<void> =>
  turn(recipient, async () => {
    const { attempt, end } = attempts();
    for (const { notice, state } of jobs) if (notice.action === 'edit') await attempt(edit(ports, notice, state, organisation));
    const prepared: Prepared[] = [];
    for (const job of jobs) await attempt(prepare(ports, job, organisation, recovering).then((ready) => void (ready && prepared.push(ready))));
    await attempt(sendAll(ports, recipient, prepared, organisation));
    end();
  });

/** Late follow-ups that a team lead hears of on the same morning are one list: nobody answers them one by one there. */
function listedFor(recipient: string, together: readonly Prepared[], { people }: Organisation): readonly Prepared[] {
  if (!people.some((p) => p.personId === recipient && p.roles.includes('teamLead'))) return [];
  const late = together.filter((p) => p.notice.kind === 'C18');
  return late.length > 1 ? late : [];
}

async function sendAll(ports: Told, recipient: string, prepared: readonly Prepared[], organisation: Organisation): Promise<void> {
  if (prepared.length === 0) return;
  const moment = await readMoment(ports);
  const conversation = await ports.conversations.find(recipient);
  const now = prepared.filter((p) => (p.acute && moment.settings.quietHours.acuteBreaks) || !moment.quiet);
  const [later, together] = [prepared.filter((p) => !now.includes(p)), now.filter((p) => !p.acute)];
  // A channel is nobody's; what it gets is not counted.
  const crowded = conversation !== null && organisation.people.some((p) => p.personId === recipient) && (await isCrowded(ports, recipient, together.length, moment));
  const listed = crowded ? together : listedFor(recipient, together, organisation);
  const { attempt, end } = attempts();
  for (const each of later) await attempt(hold(ports, each, moment.opening));
  for (const each of conversation ? now.filter((p) => !listed.includes(p)) : []) await attempt(sendCard(ports, conversation!, each, organisation, moment));
  if (conversation && listed.length > 0) await attempt(digest(ports, conversation, listed, moment));
  if (!conversation) for (const each of now) await attempt(keepWaiting(ports, each));
  end();
}
