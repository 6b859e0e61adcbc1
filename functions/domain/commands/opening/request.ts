/** What every new request has in common: who asks for what, and by when it must be answered. */
import type { Day } from '../../calendar';
import { refused, type Context, type Refused } from '../../decide';
import { event, type EventOf } from '../../events';
import { isSelectable } from '../../ffb';
import type { Asked, Diagnosis, Request, Requester } from '../../areas/threads';
import { answerDay } from './answerDay';

export interface NewRequest {
  receivedOn: Day;
  reason: string;
  requester?: Requester;
  requesterContact?: string;
  citizenAware?: 'aware' | 'notAware';
  asked?: Partial<Asked>;
  diagnoses?: Diagnosis[];
  wishesMissing?: string;
  assessmentPurpose?: string;
  interpreter?: string;
  acute?: boolean;
  acuteReason?: string;
  /** The row of the municipality's deadlines; the day to answer by follows from it unless it is given. */
  serviceArea?: string;
  answerBy?: Day;
  /** Only recorded, not yet taken up: the thread begins as a request. */
  notTakenUp?: boolean;
}

type Received = { ok: true; event: EventOf<'requestReceived'> } | Refused;

/** What is wrong with a request as it would stand: who else asks is reached somehow, acute has a reason, and no paper comes from the future. */
export function requestFault({ requester, requesterContact, acute, acuteReason, diagnoses, asked }: Request, today: Day): Refused | undefined {
  if (requester !== 'citizen' && requester !== 'internal' && !requesterContact) return refused('fieldsMissing', { fields: ['requesterContact'] });
  if (acute && !acuteReason) return refused('fieldsMissing', { fields: ['acuteReason'] });
  if (diagnoses.some((d) => d.on !== undefined && d.on > today)) return refused('dateNotPossible', { field: 'diagnoses' });
  const codes = asked.services.filter((code) => !isSelectable(code, 'service'));
  return codes.length > 0 ? refused('codeNotSelectable', { codes }) : undefined;
}

/** The event of a new request, or why it cannot be recorded. @param no its number within the case */
export function requestOf(input: NewRequest, no: number, context: Context, links: Pick<Request, 'fromFollowUp' | 'reopens'> = {}): Received {
  const { today, id } = context;
  const { serviceArea, answerBy: chosen, notTakenUp, asked, requester = 'citizen', diagnoses = [], acute = false, ...rest } = input;
  const byTable = answerDay(serviceArea, rest.receivedOn, context);
  const answerBy = chosen ?? byTable;
  if (serviceArea !== undefined && !byTable) return refused('valueNotPossible', { fields: ['serviceArea'] });
  if (rest.receivedOn > today) return refused('dateNotPossible', { field: 'receivedOn' });
  if (answerBy !== undefined && answerBy < rest.receivedOn) return refused('dateNotPossible', { field: 'answerBy' });
  const request: Request = { ...rest, requester, diagnoses, acute, asked: { services: [], paragraphs: [], ...asked }, ...links };
  const fault = requestFault(request, today);
  if (fault) return fault;
  return { ok: true, event: event('requestReceived', today, { threadId: id('thread'), no, stage: notTakenUp ? 'request' : 'opening', request, serviceArea, answerBy }) };
}
