/** Law checks as data: what each rule asks, when it is asked, how hard it is, and for which cases. The predicates stand in `checks`. */
import type { Day } from '../calendar';
import type { CaseState, Stage, Thread } from '../case';
import type { AppealOutcome, Decision } from '../areas/decisions';
import type { Assessment } from '../areas/assessment';
import type { InformationRequest } from '../areas/people';
import type { Order } from '../areas/orders';
import type { Plan } from '../areas/plans';
import type { Result } from '../areas/followUps';
import type { Context } from '../decide';
import type { RuleLevel } from '../settings';

/** When a rule is asked: at a step of a person, or each day. */
export type Moment =
  /** `advance` from the opening to the information. */ | 'leaveOpening'
  /** `askInformation`: somebody outside is asked about the citizen. */ | 'askInformation'
  /** `advance` from the information, or `recordAssessment` straight from there. */ | 'leaveInformation'
  /** `recordAssessment`. */ | 'finishAssessment'
  /** `submitRecommendation`. */ | 'recommend'
  /** `advance` from the recommendation to plan, negotiation or decision. */ | 'leaveRecommendation'
  /** `finishPlan`. */ | 'finishPlan'
  /** `openNegotiation`. */ | 'openNegotiation'
  /** `advance` from the negotiation. */ | 'negotiate'
  /** `recordDecision`. */ | 'decide'
  /** `sendDecision`: the citizen is told. */ | 'send'
  /** `placeOrder`, and a new version or a new provider. */ | 'order'
  /** `answerFollowUp` and `correctStatus`. */ | 'answer'
  /** `registerFollowUpResult`. */ | 'followUp'
  /** `reassessAppeal`. */ | 'reassess'
  /** `forwardAppeal` and `registerAppealOutcome`: the appeal leaves the municipality, or is over. */ | 'closeAppeal'
  /** `closeThread`. */ | 'close'
  /** `alertsOf`: looked at each day, stops nobody. */ | 'daily'
  /** `municipalAlerts`: about the municipality's own settings. */ | 'admin';

export interface Rule {
  id: string;
  act: string;
  paragraph: string;
  /** What the rule asks. */
  text: { da: string; en: string };
  /** What to do when it does not hold, in words a caseworker can act on. */
  missing: { da: string; en: string };
  level: RuleLevel;
  at: readonly Moment[];
  /** Only for help under one of these paragraphs; for all when absent. */
  paragraphs?: readonly string[];
  validFrom: Day;
  validTo?: Day;
  /** A block that a municipality may lower to a warning with a recorded reason. Warnings it may always raise, lower or silence. */
  mayLower?: true;
}

/** What is about to be written down, as far as the step knows it. */
export interface Draft {
  decision?: Omit<Decision, 'recordedOn' | 'assertedOn'>;
  assessment?: Omit<Assessment, 'recordedOn' | 'assertedOn'>;
  plan?: Omit<Plan, 'recordedOn' | 'assertedOn'>;
  order?: Pick<Order, 'provider' | 'services' | 'goalIds' | 'releases' | 'wishedStart' | 'acute' | 'threadId'> & Partial<Order>;
  information?: Pick<InformationRequest, 'what' | 'source' | 'consentId' | 'exception'>;
  result?: Partial<Result> & { nextFollowUpOn?: Day; statusGiven: boolean };
  /** Goals of a status whose answer calls for a comment and has none. */
  uncommented?: string[];
  /** The appeal that is reassessed, forwarded or closed. */
  appealId?: string;
  /** What became of the appeal; absent while it is only forwarded. */
  appealOutcome?: AppealOutcome;
  to?: Stage;
}

export interface Subject { state: CaseState; thread: Thread; draft: Draft; context: Pick<Context, 'today' | 'settings' | 'calendar' | 'providers' | 'usedElsewhere' | 'actor'> }

/** True when the rule holds or has nothing to say; else what is missing (ids or field names), perhaps at a level of its own. */
export type Finding = { items?: string[]; level?: RuleLevel };
export type Check = (subject: Subject) => true | Finding;
