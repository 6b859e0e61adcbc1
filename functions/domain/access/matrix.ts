/** Who may see what: one table of objects and of how a person stands to the case. Every view asks it; the defaults are strict. */
import type { Relation } from '../decide';

/**
 * write: reads and changes · read: reads · own: only what belongs to the own orders · aggregate: how it goes, no single value ·
 * short: the headline without its words · reason: nothing until a reason is stated, which is logged; then as read · none: nothing.
 */
export type Access = 'write' | 'read' | 'own' | 'aggregate' | 'short' | 'reason' | 'none';
/** What is left when it is known whether a reason was stated. */
export type Given = Exclude<Access, 'reason'>;

export const caseObjects = [
  'line', 'phase', 'people', 'waiting', 'handling', 'requestWords', 'wishesAndGoals', 'themes', 'diagnoses', 'need', 'professionalRoom', 'sharedNotes',
  'negotiation', 'price', 'recommendation', 'plan', 'decision', 'reasoning', 'order', 'orderTalk', 'scores', 'followUp', 'followUpWords', 'otherProviders',
  'consents', 'matters', 'matterWords', 'healthAreas', 'ownFields', 'overrides', 'history', 'accessLog',
] as const;
export type CaseObject = (typeof caseObjects)[number];

/** The citizen is no relation of the staff: the citizen view is made apart, and asks the same table. For the citizen `reason` means on request. */
export type Viewer = Relation | 'citizen';
type Row = Readonly<Record<Exclude<Viewer, 'cover' | 'system' | 'none'>, Access>>;

const row = (owner: Access, teamLead: Access, negotiator: Access, provider: Access, citizen: Access, colleague: Access, head: Access = 'none'): Row =>
  ({ owner, teamLead, negotiator, provider, citizen, colleague, head });

/** In the order: caseworker, team lead, negotiator, provider, citizen, colleague of the team, head. */
const table: Readonly<Record<CaseObject, Row>> = {
  /** The line in an overview. */
  line: row('write', 'read', 'short', 'own', 'none', 'read'),
  phase: row('write', 'read', 'read', 'own', 'short', 'reason'),
  /** Caseworker, cover and contact. */
  people: row('write', 'write', 'read', 'read', 'read', 'read'),
  waiting: row('write', 'read', 'none', 'own', 'short', 'reason'),
  /** What was asked for in codes, guidance, participation, notices, law route. */
  handling: row('write', 'read', 'none', 'none', 'none', 'reason'),
  requestWords: row('write', 'reason', 'none', 'none', 'none', 'reason'),
  wishesAndGoals: row('write', 'read', 'short', 'own', 'read', 'reason'),
  /** Theme notes, conditions, the words of an assessment, facts that speak against. */
  themes: row('write', 'reason', 'none', 'own', 'short', 'reason'),
  diagnoses: row('write', 'reason', 'none', 'own', 'reason', 'reason'),
  /** Support need and target groups. */
  need: row('write', 'read', 'read', 'own', 'read', 'reason'),
  professionalRoom: row('write', 'reason', 'none', 'none', 'none', 'none'),
  sharedNotes: row('write', 'reason', 'none', 'none', 'read', 'reason'),
  negotiation: row('read', 'read', 'write', 'own', 'none', 'none'),
  price: row('read', 'read', 'write', 'own', 'reason', 'none', 'aggregate'),
  /** What is put before whoever may decide. */
  recommendation: row('write', 'write', 'none', 'none', 'none', 'reason'),
  plan: row('write', 'reason', 'none', 'own', 'read', 'reason'),
  /** Decision, hearing and appeal: what and when. */
  decision: row('write', 'read', 'none', 'own', 'read', 'reason'),
  /** The words of decisions, hearings and appeals. */
  reasoning: row('write', 'reason', 'none', 'none', 'none', 'reason'),
  order: row('write', 'read', 'read', 'own', 'short', 'reason'),
  /** What authority and provider write to each other about an order. */
  orderTalk: row('write', 'read', 'none', 'own', 'none', 'reason'),
  /** Status notes and scores. */
  scores: row('read', 'aggregate', 'aggregate', 'own', 'own', 'reason', 'aggregate'),
  followUp: row('write', 'read', 'none', 'own', 'read', 'reason'),
  followUpWords: row('write', 'reason', 'none', 'none', 'own', 'reason'),
  otherProviders: row('write', 'read', 'none', 'own', 'read', 'reason'),
  /** Consents, and the people around the citizen. */
  consents: row('write', 'reason', 'none', 'own', 'read', 'reason'),
  matters: row('write', 'read', 'none', 'own', 'none', 'reason'),
  matterWords: row('write', 'reason', 'none', 'own', 'none', 'reason'),
  /** Ticks that health documentation exists. */
  healthAreas: row('write', 'reason', 'none', 'own', 'reason', 'reason'),
  /** What the municipality's own templates ask for. */
  ownFields: row('write', 'reason', 'none', 'none', 'none', 'reason'),
  /** Warnings passed, and records marked as wrong, with the reasons. */
  overrides: row('write', 'reason', 'none', 'none', 'none', 'reason'),
  /** What happened, from the journal. */
  history: row('read', 'read', 'none', 'own', 'none', 'reason'),
  /** Who has read the case. */
  accessLog: row('read', 'read', 'none', 'none', 'reason', 'none'),
};

/** What the table says before it is known whether a reason was stated. The cover stands in for the caseworker; the system reads nothing. */
export function tableAccess(object: CaseObject, viewer: Viewer): Access {
  if (viewer === 'system' || viewer === 'none') return 'none';
  return table[object][viewer === 'cover' ? 'owner' : viewer];
}

/** What a viewer gets. @param reasonGiven a reason was stated and is logged */
export function accessTo(object: CaseObject, viewer: Viewer, reasonGiven = false): Given {
  const access = tableAccess(object, viewer);
  return access !== 'reason' ? access : reasonGiven ? 'read' : 'none';
}

/** The objects that stating a reason would open. */
export const openedByReason = (viewer: Viewer): CaseObject[] => caseObjects.filter((object) => tableAccess(object, viewer) === 'reason');
