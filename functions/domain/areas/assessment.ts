/** What is known about the citizen: themes told by three informers, subthemes with levels, the finished assessments, and facts that speak against. */
import type { Day } from '../calendar';
import type { Level } from '../progress';
import { amend, append, record, type Fresh, type Recorded, type RulesFor } from './area';

/** "provider" is a kind of "others". The three perspectives are never mixed. */
export type Informer = 'citizen' | 'others' | 'provider' | 'caseworker';
export interface ThemeNote extends Recorded { noteId: string; threadId: string; theme: string; informer: Informer; text: string; by: string }

/** A subtheme of this citizen; one record for as long as the case lives, so that it can be asserted again. Only "Aktivitet og deltagelse" carries a level; null = "Ikke vurderet". */
export interface Condition extends Recorded {
  conditionId: string;
  code: string;
  level?: Level | null;
  text?: string;
  resource?: string;
  notes: { informer: Informer; text: string; by: string; on: Day; orderId?: string }[];
  status: 'active' | 'inactive';
  /** Unconfirmed: a provider wrote about it before the authority assessed it. */
  verification: 'confirmed' | 'unconfirmed';
}

export interface TargetGroup { targetGroupId: string; code: string; rank: 1 | 2 }
export interface LegalGroup { paragraph: string; inGroup: boolean; reasons: string; lasting?: string; notOtherwise?: string; exitAim?: string; evidence?: string }
export interface Proposal {
  services: string[];
  paragraphs: string[];
  providerType?: string;
  hoursPerWeek?: number;
  daysAndNights?: boolean;
  costPerYear?: number;
  from?: Day;
  to?: Day;
  /** The subthemes that speak for each service. */
  support: { service: string; subthemes: string[] }[];
}

/** One finished assessment: locked and dated. `supportNeed` null = "Ikke vurderet", which is another thing than 0. */
export interface Assessment extends Recorded {
  assessmentId: string;
  threadId: string;
  no: number;
  supportNeed: Level | null;
  supportNeedId: string;
  supportNeedText?: string;
  targetGroups: TargetGroup[];
  conditions: { conditionId: string; code: string; level?: Level | null }[];
  overall?: string;
  resources?: string;
  perspective?: string;
  legalGroups: LegalGroup[];
  otherHelp?: { considered: string[]; text: string };
  proposal?: Proposal;
  by: string;
  on: Day;
}

/** Something to the citizen's detriment that weighs in the case. Hearing is owed when the citizen does not know that the authority has it (FVL § 19). */
export interface UnfavourableFact extends Recorded {
  factId: string; threadId: string; text: string; source: string; essential: boolean; knownToCitizen: boolean; by: string;
  /** How the citizen came to know of it after it was noted, other than by a hearing. */
  madeKnown?: { how: string; on: Day; by: string };
}

export interface AssessmentState { themeNotes: ThemeNote[]; conditions: Condition[]; assessments: Assessment[]; unfavourableFacts: UnfavourableFact[] }
export const notAssessed: AssessmentState = { themeNotes: [], conditions: [], assessments: [], unfavourableFacts: [] };

export interface AssessmentShapes {
  themeNoted: Fresh<ThemeNote>;
  conditionAssessed: Pick<Condition, 'conditionId' | 'code' | 'level' | 'text' | 'resource' | 'status'> & { by: string };
  conditionNoted: { conditionId: string; code: string; informer: Informer; text: string; by: string; orderId?: string };
  assessmentRecorded: Fresh<Assessment>;
  factNoted: Fresh<Omit<UnfavourableFact, 'madeKnown'>>;
  factMadeKnown: { factId: string; how: string; by: string };
}

/** The record of a subtheme, made when it is new. */
function upsert(conditions: readonly Condition[], at: { conditionId: string; code: string }, on: Day, change: (condition: Condition) => Partial<Condition>): Condition[] {
  const known = conditions.some((c) => c.conditionId === at.conditionId);
  const list = known ? conditions : [...conditions, record({ conditionId: at.conditionId, code: at.code, notes: [], status: 'active' as const, verification: 'unconfirmed' as const }, on)];
  return amend(list, (c) => c.conditionId === at.conditionId, change, on);
}

export const assessmentRules: RulesFor<AssessmentShapes> = {
  themeNoted: ({ themeNotes }, { data, on }) => ({ themeNotes: append(themeNotes, data, on) }),
  conditionAssessed: ({ conditions }, { data: { by: _by, ...assessed }, on }) => ({ conditions: upsert(conditions, assessed, on, () => ({ ...assessed, verification: 'confirmed' })) }),
  conditionNoted: ({ conditions }, { data: { conditionId, code, ...note }, on }) => ({ conditions: upsert(conditions, { conditionId, code }, on, (c) => ({ notes: [...c.notes, { ...note, on }] })) }),
  assessmentRecorded: ({ assessments, conditions }, { data, on }) => ({
    assessments: append(assessments, data, on),
    conditions: data.conditions.reduce((list, { conditionId, code, level }) => upsert(list, { conditionId, code }, on, () => ({ level, status: 'active', verification: 'confirmed' })), conditions),
  }),
  factNoted: ({ unfavourableFacts }, { data, on }) => ({ unfavourableFacts: append<UnfavourableFact, typeof data>(unfavourableFacts, data, on) }),
  factMadeKnown: ({ unfavourableFacts }, { data: { factId, ...madeKnown }, on }) => ({
    unfavourableFacts: amend(unfavourableFacts, (f) => f.factId === factId, () => ({ knownToCitizen: true, madeKnown: { ...madeKnown, on } }), on),
  }),
};
