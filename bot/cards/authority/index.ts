/** Draws the cards about the authority's own work. */
import type { AuthorityCard } from '#domain/views/cards/authority';
import type { CardLinks, Drawing, Drawn, Remark } from '../frame';
import { ageRule } from './ageRule';
import { appealOutcome } from './appealOutcome';
import { appealReceived } from './appealReceived';
import { caseGiven } from './caseGiven';
import { citizenWrote } from './citizenWrote';
import { consent } from './consent';
import { deadlineNear } from './deadlineNear';
import { deadlinePassed } from './deadlinePassed';
import { decisionSent } from './decisionSent';
import { hearing } from './hearing';
import { informationOverdue } from './informationOverdue';
import { matchApproval } from './matchApproval';
import { negotiationRound } from './negotiationRound';
import { newRequest } from './newRequest';
import { noticePeriod } from './noticePeriod';
import type { Draw } from './parts';
import { recommendation } from './recommendation';
import { recommendationResult } from './recommendationResult';

const drawings: { [K in AuthorityCard['kind']]: Draw<K> } = {
  C01: newRequest, C02: deadlineNear, C03: deadlinePassed, C04: informationOverdue, C06: recommendation, C07: recommendationResult, C08: hearing, C09: negotiationRound, C10: matchApproval,
  C23: consent, C24: decisionSent, C25: appealReceived, C26: appealOutcome, C27: noticePeriod, C29: caseGiven, C30: ageRule, C32: citizenWrote,
};

export function drawAuthorityCard(view: AuthorityCard, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  const draw = drawings[view.kind] as (view: AuthorityCard, drawing: Drawing, links: CardLinks, remark?: Remark) => Drawn;
  return draw(view, drawing, links, remark);
}
